#include "ui/agreement/question_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "ui/shared/theme.h"

namespace handschlag::ui {

QuestionStrip::QuestionStrip(QWidget* parent)
    : QFrame(parent), question_(theme::plainLabel()), firstButton_(new QPushButton), secondButton_(new QPushButton)
{
    setObjectName(QStringLiteral("questionStrip"));
    firstButton_->setObjectName(QStringLiteral("questionFirst"));
    secondButton_->setObjectName(QStringLiteral("questionSecond"));
    question_->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->addWidget(question_, 1);
    row->addWidget(firstButton_);
    row->addWidget(secondButton_);
    connect(firstButton_, &QPushButton::clicked, this, [this] { answer(Answer(first_)); });
    connect(secondButton_, &QPushButton::clicked, this, [this] { answer(Answer(second_)); });
    hide();
}

void QuestionStrip::ask(const QString& question, Answer first, Answer second)
{
    question_->setText(question);
    first_ = std::move(first);
    second_ = std::move(second);
    firstButton_->setText(first_.text);
    secondButton_->setText(second_.text);
    secondButton_->setVisible(!second_.text.isEmpty());
    show();
}

void QuestionStrip::answer(const Answer& chosen)
{
    hide();
    if (chosen.chosen) chosen.chosen();
}

void QuestionStrip::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::wash(theme::Tone::Warn, palette()));
    painter.fillRect(QRect(0, 0, theme::tight, height()), theme::ink(theme::Tone::Warn, palette()));
    QFrame::paintEvent(event);
}

}  // namespace handschlag::ui
