#include "ui/queue/bant_row.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "ui/queue/choice_list.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using agreement::BantAnswer;

constexpr std::array keyed{BantAnswer::Yes, BantAnswer::Partly, BantAnswer::No, BantAnswer::Unknown};
constexpr int evidenceLetters = 12;

struct BantAnswers {
    Q_DECLARE_TR_FUNCTIONS(BantAnswers)
};

}  // namespace

QString answerName(BantAnswer answer)
{
    switch (answer) {
        case BantAnswer::Yes: return BantAnswers::tr("yes");
        case BantAnswer::Partly: return BantAnswers::tr("partly");
        case BantAnswer::No: return BantAnswers::tr("no");
        case BantAnswer::Unknown: return BantAnswers::tr("unknown");
    }
    return {};
}

BantRow::BantRow(agreement::BantField field, QWidget* parent)
    : QFrame(parent), field_(field), name_(new QLabel(this)), evidence_(new QLineEdit(this)), origin_(theme::plainLabel({}, this))
{
    setObjectName(QStringLiteral("bantRow%1").arg(static_cast<int>(field)));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::tight, 0, 0, 0);
    row->setSpacing(theme::tight);
    row->addWidget(name_);
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i] = new QToolButton(this);
        buttons_[i]->setCheckable(true);
        buttons_[i]->setFocusPolicy(Qt::NoFocus);
        row->addWidget(buttons_[i]);
        connect(buttons_[i], &QToolButton::clicked, this, [this, i] { answerBy(static_cast<int>(i) + 1); });
    }
    evidence_->setMinimumWidth(fontMetrics().averageCharWidth() * evidenceLetters);
    row->addWidget(evidence_, 1);
    theme::setTone(origin_, theme::Tone::Muted);
    origin_->setFont(theme::smallFont(font()));
    row->addWidget(origin_);
    connect(evidence_, &QLineEdit::textEdited, this, &BantRow::changed);
    setAnswer(BantAnswer::Unknown);
}

void BantRow::setAnswer(BantAnswer answer)
{
    answer_ = answer;
    for (std::size_t i = 0; i < buttons_.size(); ++i) buttons_[i]->setChecked(keyed[i] == answer);
}

void BantRow::setEvidence(const QString& text) { evidence_->setText(text); }

QString BantRow::evidence() const { return evidence_->text().trimmed(); }

void BantRow::setOrigin(const QString& origin)
{
    origin_->setText(origin);
    origin_->setVisible(!origin.isEmpty());
}

void BantRow::answerBy(int key)
{
    setAnswer(keyed[static_cast<std::size_t>(key - 1)]);
    emit changed();
}

bool BantRow::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && hasFocus()) {
        const int digit = digitOf(static_cast<QKeyEvent&>(*event));
        if (digit >= 1 && digit <= 4) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void BantRow::keyPressEvent(QKeyEvent* event)
{
    const int digit = digitOf(*event);
    if (hasFocus() && digit >= 1 && digit <= 4) {
        answerBy(digit);
        emit answered();
    } else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        emit moved(event->key() == Qt::Key_Down ? 1 : -1);
    } else {
        QFrame::keyPressEvent(event);
    }
}

void BantRow::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    QFont bold = font();
    bold.setBold(true);
    name_->setFont(bold);
    name_->setText(QStringLiteral("▸ ") + accessibleName());
}

void BantRow::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    name_->setFont(font());
    name_->setText(accessibleName());
}

void BantRow::retranslate(const QString& name)
{
    setAccessibleName(name);
    setAccessibleDescription(tr("1 yes, 2 partly, 3 no, 4 unknown"));
    name_->setText(hasFocus() ? QStringLiteral("▸ ") + name : name);
    for (std::size_t i = 0; i < buttons_.size(); ++i) buttons_[i]->setText(QStringLiteral("%1 %2").arg(i + 1).arg(answerName(keyed[i])));
    evidence_->setPlaceholderText(tr("What it rests on"));
    evidence_->setAccessibleName(tr("What it rests on: %1").arg(name));
}

int BantRow::nameWidth() const
{
    QFont bold = font();
    bold.setBold(true);
    return QFontMetrics(bold).horizontalAdvance(QStringLiteral("▸ ") + accessibleName());
}

void BantRow::setNameWidth(int width) { name_->setFixedWidth(width); }

}  // namespace handschlag::ui
