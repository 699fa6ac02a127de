#include "ui/desk/reason_form.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int lines = 3;

}  // namespace

ReasonForm::ReasonForm(const QString& name, QWidget* parent)
    : QWidget(parent), label_(theme::plainLabel({}, this)), text_(new QPlainTextEdit(this)), problem_(theme::plainLabel({}, this)), send_(new QPushButton(this))
{
    setObjectName(name);
    text_->setObjectName(name + QStringLiteral("Text"));
    send_->setObjectName(name + QStringLiteral("Send"));
    label_->setBuddy(text_);
    label_->setWordWrap(true);
    text_->setTabChangesFocus(true);
    setHeight();
    text_->installEventFilter(this);
    theme::setTone(problem_, theme::Tone::Danger);
    problem_->setWordWrap(true);
    problem_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::tight);
    column->addWidget(label_);
    column->addWidget(text_);
    column->addWidget(problem_);
    column->addWidget(send_, 0, Qt::AlignLeft);
    connect(send_, &QPushButton::clicked, this, &ReasonForm::send);
    connect(text_, &QPlainTextEdit::textChanged, problem_, &QWidget::hide);
}

void ReasonForm::setHeight() { text_->setFixedHeight(text_->fontMetrics().lineSpacing() * lines + theme::medium); }

void ReasonForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) setHeight();
}

void ReasonForm::setTexts(const QString& label, const QString& button)
{
    label_->setText(label);
    text_->setAccessibleName(label);
    send_->setText(button);
    send_->setToolTip(tr("%1 (Ctrl+Enter in the text)").arg(button));
}

QString ReasonForm::text() const { return text_->toPlainText(); }

void ReasonForm::setText(const QString& text)
{
    if (text_->toPlainText() != text) text_->setPlainText(text);
    problem_->hide();
}

void ReasonForm::focusText() { text_->setFocus(Qt::OtherFocusReason); }

void ReasonForm::send()
{
    const QString reason = text().trimmed();
    if (!reason.isEmpty()) {
        emit sent(reason);
        return;
    }
    problem_->setText(tr("A sentence is needed: the other side reads it."));
    problem_->show();
    focusText();
}

bool ReasonForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::ControlModifier)) {
            event->accept();
            if (event->type() == QEvent::KeyPress) send();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace handschlag::ui
