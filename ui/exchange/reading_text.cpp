#include "ui/exchange/reading_text.h"

#include <QDate>
#include <QLocale>

namespace handschlag::ui {
namespace {

QString longDate(Day day)
{
    const QLocale locale;
    const QDate date = QDate(1970, 1, 1).addDays(day.number);
    return locale.toString(date, locale.language() == QLocale::German ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

/// A fraction to its last digit that is not zero: 1.5 and 1.234 are as precise as their cells.
QString plainNumber(std::int64_t tenThousandths)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    int decimals = 4;
    for (std::int64_t rest = tenThousandths; decimals > 0 && rest % 10 == 0; rest /= 10) --decimals;
    return locale.toString(static_cast<double>(tenThousandths) / 10'000, 'f', decimals);
}

}  // namespace

QString textOf(const exchange::Reading& reading)
{
    if (reading.number) return plainNumber(*reading.number);
    return reading.time ? longDate(reading.time->day) : QString();
}

}  // namespace handschlag::ui
