#include "ui/queue/due_text.h"

#include <QDateTime>
#include <QLocale>

#include "ui/shared/formats.h"

namespace handschlag::ui {

QString dueText(Instant due, Instant now, const QTimeZone& zone)
{
    if (due < now) return dueIn(due, now);
    const QDate day = QDateTime::fromSecsSinceEpoch(due.seconds, zone).date();
    const qint64 days = QDateTime::fromSecsSinceEpoch(now.seconds, zone).date().daysTo(day);
    QString clock = timeOfDay(due, zone);
    if (days != 0) clock = (days < 7 ? QLocale().toString(day, QStringLiteral("ddd")) : date(due, zone)) + u' ' + clock;
    return clock + QStringLiteral(" · ") + dueIn(due, now);
}

}  // namespace handschlag::ui
