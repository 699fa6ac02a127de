#include "ui/queue/empty_queue.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shared/theme.h"

namespace handschlag::ui {

EmptyQueue::EmptyQueue(QWidget* parent) : QWidget(parent), title_(theme::plainLabel()), text_(theme::plainLabel()), next_(new QPushButton)
{
    title_->setObjectName(QStringLiteral("emptyTitle"));
    text_->setObjectName(QStringLiteral("emptyText"));
    next_->setObjectName(QStringLiteral("emptyNext"));
    title_->setFont(theme::titleFont(font()));
    for (QLabel* label : {title_, text_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme::medium);
    column->addStretch(2);
    column->addWidget(title_);
    column->addWidget(text_);
    column->addWidget(next_, 0, Qt::AlignCenter);
    column->addStretch(3);
    connect(next_, &QPushButton::clicked, this, [this] {
        if (toAgreement_)
            emit agreementWanted();
        else
            emit handoverWanted();
    });
}

void EmptyQueue::say(const EmptyQueueWords& words)
{
    toAgreement_ = words.toAgreement;
    title_->setText(words.title);
    text_->setText(words.text);
    next_->setText(words.toAgreement ? tr("Go to the agreement") : tr("Hand over now"));
}

}  // namespace handschlag::ui
