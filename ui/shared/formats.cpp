#include "ui/shared/formats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cstdlib>

#include "core/review/review_words.h"

namespace handschlag::ui {
namespace {

struct Formats {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

constexpr auto minusSign = u'\u2212';

QDateTime at(Instant instant, const QTimeZone& zone) { return QDateTime::fromSecsSinceEpoch(instant.seconds, zone); }

// Four-digit years throughout: the locale's short form has two.
QString dateFormat() { return QLocale().language() == QLocale::German ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("d MMM yyyy"); }

QString magnitude(scoring::Centipoints centipoints)
{
    const std::uint64_t value = centipoints < 0 ? 0 - static_cast<std::uint64_t>(centipoints) : static_cast<std::uint64_t>(centipoints);
    const QString whole = QLocale().toString(static_cast<qulonglong>(value / 100));
    if (value % 100 == 0) return whole;
    return whole + QLocale().decimalPoint() + QStringLiteral("%1").arg(value % 100, 2, 10, QLatin1Char('0'));
}

}  // namespace

QTimeZone zoneNamed(const std::string& name)
{
    const QTimeZone zone(QByteArray::fromStdString(name));
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString points(scoring::Centipoints centipoints) { return centipoints < 0 ? minusSign + magnitude(centipoints) : magnitude(centipoints); }

QString signedPoints(scoring::Centipoints centipoints)
{
    if (centipoints == 0) return QStringLiteral("±0");
    return (centipoints < 0 ? QString(minusSign) : QStringLiteral("+")) + magnitude(centipoints);
}

QString percent(double ratio, int decimals) { return QLocale().toString(ratio * 100, 'f', decimals) + QStringLiteral("\u00a0%"); }

QString percentOfBp(std::int32_t basisPoints) { return QLocale().toString(basisPoints / 100) + QStringLiteral("\u00a0%"); }

QString count(std::int64_t number) { return QLocale().toString(static_cast<qlonglong>(number)); }

QString date(Day day) { return QLocale().toString(QDate(1970, 1, 1).addDays(day.number), dateFormat()); }

QString date(Instant instant, const QTimeZone& zone) { return QLocale().toString(at(instant, zone).date(), dateFormat()); }

QString timeOfDay(Instant instant, const QTimeZone& zone) { return QLocale().toString(at(instant, zone).time(), QStringLiteral("HH:mm")); }

QString dateTime(Instant instant, const QTimeZone& zone) { return date(instant, zone) + u' ' + timeOfDay(instant, zone); }

QString nearTime(Instant instant, Instant now, const QTimeZone& zone)
{
    const QString time = timeOfDay(instant, zone);
    switch (at(now, zone).date().daysTo(at(instant, zone).date())) {
        case 0: return Formats::tr("today %1").arg(time);
        case 1: return Formats::tr("tomorrow %1").arg(time);
        case -1: return Formats::tr("yesterday %1").arg(time);
        default: return dateTime(instant, zone);
    }
}

QString duration(std::int64_t seconds)
{
    const std::int64_t minutes = std::abs(seconds) / 60;
    if (minutes < 60) return Formats::tr("%1 min").arg(minutes);
    if (minutes < 48 * 60) return Formats::tr("%1 h").arg(minutes / 60);
    return Formats::tr("%n day(s)", nullptr, static_cast<int>(minutes / (24 * 60)));
}

QString dueIn(Instant due, Instant now)
{
    const std::int64_t left = due.seconds - now.seconds;
    return left >= 0 ? Formats::tr("in %1").arg(duration(left)) : Formats::tr("overdue for %1").arg(duration(left));
}

QString quarter(const review::Quarter& quarter)
{
    const QString name = QString::fromStdString(review::quarterName(quarter));
    if (quarter.startMonth == 1) return name;
    const auto month = [](Day day) { return QLocale().standaloneMonthName(static_cast<int>(static_cast<unsigned>(civil(day).month())), QLocale::ShortFormat); };
    return Formats::tr("%1 (%2–%3)", "a quarter of the fiscal year: its first and last month").arg(name, month(quarter.first()), month(quarter.end().plus(-1)));
}

}  // namespace handschlag::ui
