#include "ui/negotiation/point_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/negotiation/redline_text.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {

using agreement::PointState;

PointCard::PointCard(PointWords words, PointRights rights, QWidget* parent)
    : QFrame(parent),
      words_(std::move(words)),
      rights_(rights),
      column_(new QVBoxLayout(this)),
      change_(new QLabel),
      buttons_(new QWidget),
      question_(new QWidget),
      questionText_(theme::plainLabel()),
      answer_(new QLineEdit),
      send_(new QPushButton)
{
    setObjectName(QStringLiteral("pointCard"));
    setAccessibleName(words_.where);
    column_->setContentsMargins(theme::medium, theme::small, theme::small, theme::small);
    column_->setSpacing(theme::tight);
    QLabel* where = theme::plainLabel(words_.where);
    where->setWordWrap(true);
    QFont bold = where->font();
    bold.setWeight(QFont::DemiBold);
    where->setFont(bold);
    column_->addWidget(where);
    change_->setTextFormat(Qt::RichText);
    change_->setWordWrap(true);
    change_->setObjectName(QStringLiteral("pointChange"));
    change_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column_->addWidget(change_);
    showChange();
    addLine(tr("Changed by %1").arg(words_.author), theme::Tone::Muted);
    addLine(words_.state, words_.tone, "pointState");
    for (const QString& remark : words_.remarks) addLine(remark, theme::Tone::Neutral, "pointRemark");
    addButtons();
    addQuestion();
}

void PointCard::showChange()
{
    const QString before = words_.before.isEmpty() ? tr("(nothing)") : words_.before;
    const QString after = words_.after.isEmpty() ? tr("(left out)") : words_.after;
    QString html = replacedHtml(before, after, palette());
    if (!words_.offered.isEmpty()) html += QStringLiteral("<br>") + tr("Offered instead: %1").arg(words_.offered).toHtmlEscaped();
    change_->setText(html);
    change_->setAccessibleName(tr("From %1 to %2").arg(before, after));
}

void PointCard::addLine(const QString& text, theme::Tone tone, const char* name)
{
    QLabel* label = theme::plainLabel(text);
    label->setWordWrap(true);
    if (name) label->setObjectName(QString::fromLatin1(name));
    if (tone != theme::Tone::Neutral) theme::setTone(label, tone);
    column_->addWidget(label);
}

QPushButton* PointCard::addButton(const char* name, const QString& text, std::function<void()> deed)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleDescription(words_.where);
    connect(button, &QPushButton::clicked, this, std::move(deed));
    buttons_->layout()->addWidget(button);
    return button;
}

void PointCard::addButtons()
{
    auto* flow = new FlowLayout;
    flow->setContentsMargins({});
    buttons_->setLayout(flow);
    const QString other = name(words_.authorSide == agreement::Side::Marketing ? agreement::Side::Sales : agreement::Side::Marketing);
    const bool open = words_.stands == PointState::Pending || words_.stands == PointState::Declined;
    if (rights_.mayAnswer && open) {
        addButton("pointAgree", tr("Agree"), [this] { emit agreed(); })->setToolTip(tr("Answered for %1").arg(other));
        if (words_.stands == PointState::Pending) addButton("pointDecline", tr("Decline…"), [this] { ask(Ask::Decline); });
        addButton("pointCounter", tr("Counter-offer…"), [this] { emit counterWanted(); });
    }
    if (rights_.maySettle && words_.stands == PointState::Countered) {
        addButton("pointTakeOffer", tr("Take the offer"), [this] { emit offerTaken(); });
        addButton("pointKeepOurs", tr("Keep ours…"), [this] { ask(Ask::KeepOurs); });
    }
    if (rights_.mayComment) addButton("pointComment", tr("Comment…"), [this] { ask(Ask::Comment); });
    if (rights_.mayTakeBack) addButton("pointTakeBack", tr("Take back"), [this] { emit takenBack(); })->setToolTip(tr("Set it to what it was before"));
    buttons_->setVisible(flow->count() > 0);
    column_->addWidget(buttons_);
}

void PointCard::addQuestion()
{
    auto* row = new QHBoxLayout(question_);
    row->setContentsMargins({});
    answer_->setObjectName(QStringLiteral("pointAnswer"));
    answer_->setMaxLength(2'000);
    questionText_->setBuddy(answer_);
    send_->setObjectName(QStringLiteral("pointSend"));
    send_->setText(tr("Send"));
    row->addWidget(questionText_);
    row->addWidget(answer_, 1);
    row->addWidget(send_);
    question_->hide();
    column_->addWidget(question_);
    connect(answer_, &QLineEdit::returnPressed, this, &PointCard::send);
    connect(send_, &QPushButton::clicked, this, &PointCard::send);
}

void PointCard::ask(Ask what)
{
    asked_ = what;
    questionText_->setText(what == Ask::Comment ? tr("Comment:") : what == Ask::Decline ? tr("Why not:") : tr("Why ours:"));
    answer_->setAccessibleName(questionText_->text());
    question_->show();
    answer_->setFocus(Qt::OtherFocusReason);
}

void PointCard::send()
{
    const QString text = answer_->text().trimmed();
    if (text.isEmpty()) return;
    question_->hide();
    switch (asked_) {
        case Ask::Decline: return emit declined(text);
        case Ask::Comment: return emit commented(text);
        case Ask::KeepOurs: return emit offerDeclined(text);
        case Ask::Nothing: return;
    }
}

void PointCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && question_->isVisible()) {
        question_->hide();
        buttons_->setFocus();
        return;
    }
    QFrame::keyPressEvent(event);
}

void PointCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showChange();
}

void PointCard::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(QRect(0, 0, theme::tight, height()), theme::ink(words_.tone, palette()));
    QFrame::paintEvent(event);
}

}  // namespace handschlag::ui
