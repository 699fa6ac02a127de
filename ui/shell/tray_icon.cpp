#include "ui/shell/tray_icon.h"

#include <QPainter>
#include <QSystemTrayIcon>

#include "ui/shared/formats.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int side = 64;
constexpr int mostShown = 99;
constexpr int showMilliseconds = 10'000;

}  // namespace

QIcon badgedIcon(int number)
{
    if (number <= 0) return programIcon();
    QPixmap pixmap = programIcon().pixmap(side, side);
    pixmap.setDevicePixelRatio(1);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString text = number > mostShown ? QStringLiteral("99+") : QString::number(number);
    QFont bold = painter.font();
    bold.setBold(true);
    bold.setPixelSize(text.size() > 2 ? side / 4 : side / 3);
    painter.setFont(bold);
    const QRect area(side / 3, side / 3, side - side / 3, side - side / 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::fill(theme::Tone::Danger, theme::lightPalette()));
    painter.drawEllipse(area);
    painter.setPen(Qt::white);
    painter.drawText(area, Qt::AlignCenter, text);
    return QIcon(pixmap);
}

TrayIcon::TrayIcon(QObject* parent) : QObject(parent) {}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::makeIcon()
{
    if (icon_) return true;
    if (!QSystemTrayIcon::isSystemTrayAvailable()) return false;
    icon_ = new QSystemTrayIcon(programIcon(), this);
    connect(icon_, &QSystemTrayIcon::messageClicked, this, [this] { emit opened(last_.handover, last_.toDesk); });
    connect(icon_, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context) emit activated();
    });
    return true;
}

void TrayIcon::show(const NoticeMessage& message)
{
    if (!makeIcon()) return;
    last_ = message;
    icon_->show();
    icon_->showMessage(message.title, message.text, programIcon(), showMilliseconds);
}

void TrayIcon::setCounts(const usecase::DutyCounts& counts)
{
    if (!makeIcon()) return;
    const int overdue = counts.queueOverdue + counts.deskOverdue;
    icon_->setIcon(badgedIcon(overdue));
    icon_->setToolTip(overdue > 0 ? tr("Handschlag: %1 waiting, %2 overdue").arg(count(counts.queue + counts.desk), count(overdue))
                                  : tr("Handschlag: %1 waiting").arg(count(counts.queue + counts.desk)));
    icon_->show();
}

void TrayIcon::hide()
{
    if (icon_) icon_->hide();
}

}  // namespace handschlag::ui
