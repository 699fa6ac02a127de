#include "ui/shared/empty_state.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int signSide = 48;
constexpr int textWidth = 520;

}  // namespace

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent),
      iconName_(iconName),
      sign_(new QLabel(this)),
      sentence_(theme::plainLabel({}, this)),
      hint_(theme::plainLabel({}, this)),
      button_(new QPushButton(this))
{
    button_->setObjectName(QStringLiteral("emptyStateButton"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    layout->setSpacing(theme::medium);
    layout->addStretch(2);
    layout->addWidget(sign_, 0, Qt::AlignHCenter);
    for (QLabel* label : {sentence_, hint_}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label, 0, Qt::AlignHCenter);
    }
    theme::setTone(hint_, theme::Tone::Muted);
    layout->addWidget(button_, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(button_, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    showSign();
    setTexts({}, {});
}

void EmptyState::setTexts(const QString& sentence, const QString& hint, const QString& button)
{
    sentence_->setText(sentence);
    sentence_->setFont(theme::headingFont(font()));
    hint_->setText(hint);
    hint_->setVisible(!hint.isEmpty());
    button_->setText(button);
    button_->setVisible(!button.isEmpty());
    setAccessibleName(sentence);
    // Labels that wrap below a centred alignment need their height for the width they get.
    for (QLabel* label : {sentence_, hint_}) {
        const int room = qBound(textWidth / 3, QWidget::width() - 2 * theme::large, textWidth);
        const int width = qBound(qMin(textWidth / 2, room), label->fontMetrics().horizontalAdvance(label->text()) + theme::small, room);
        label->setFixedWidth(width);
        label->setMinimumHeight(qMax(0, label->heightForWidth(width)));
    }
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) setTexts(sentence_->text(), hint_->text(), button_->text());
}

void EmptyState::showSign() { sign_->setPixmap(icon(iconName_, theme::Tone::Muted).pixmap(QSize(signSide, signSide), devicePixelRatioF())); }

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) showSign();
    if (event->type() == QEvent::FontChange) setTexts(sentence_->text(), hint_->text(), button_->text());
    QWidget::changeEvent(event);
}

}  // namespace handschlag::ui
