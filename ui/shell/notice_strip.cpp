#include "ui/shell/notice_strip.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

#include "ui/shared/icons.h"

namespace handschlag::ui {
namespace {

constexpr int noticeMilliseconds = 10'000;
constexpr int signSize = 18;

}  // namespace

NoticeStrip::NoticeStrip(QWidget* parent)
    : QFrame(parent), sign_(new QLabel(this)), message_(theme::plainLabel({}, this)), close_(new QToolButton(this)), timer_(new QTimer(this))
{
    setObjectName(QStringLiteral("noticeStrip"));
    message_->setObjectName(QStringLiteral("noticeText"));
    message_->setWordWrap(true);
    message_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    close_->setObjectName(QStringLiteral("noticeClose"));
    close_->setIcon(icon(QStringLiteral("close")));
    close_->setAutoRaise(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::medium, theme::small, theme::small, theme::small);
    layout->setSpacing(theme::small);
    layout->addWidget(sign_);
    layout->addWidget(message_, 1);
    layout->addWidget(close_);
    timer_->setSingleShot(true);
    timer_->setInterval(noticeMilliseconds);
    connect(timer_, &QTimer::timeout, this, [this] {
        if (!underMouse() && !close_->hasFocus()) hide();
    });
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    close_->setToolTip(tr("Close this message"));
    close_->setAccessibleName(tr("Close this message"));
    hide();
}

void NoticeStrip::showError(const QString& message)
{
    timer_->stop();
    showMessage(message, theme::Tone::Danger);
}

void NoticeStrip::showNotice(const QString& message)
{
    // A notice never hides an error that nobody has read.
    if (isVisible() && tone_ == theme::Tone::Danger) return;
    timer_->start();
    showMessage(message, theme::Tone::Accent);
}

QString NoticeStrip::text() const { return message_->text(); }

void NoticeStrip::showMessage(const QString& message, theme::Tone tone)
{
    tone_ = tone;
    const QString name = tone == theme::Tone::Danger ? QStringLiteral("error") : QStringLiteral("information");
    sign_->setPixmap(icon(name, tone).pixmap(signSize, signSize));
    message_->setText(message);
    setAccessibleName(message);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::wash(tone_, palette()));
    painter.fillRect(QRect(0, 0, theme::tight, height()), theme::ink(tone_, palette()));
}

void NoticeStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        close_->setToolTip(tr("Close this message"));
        close_->setAccessibleName(tr("Close this message"));
    }
    QFrame::changeEvent(event);
}

}  // namespace handschlag::ui
