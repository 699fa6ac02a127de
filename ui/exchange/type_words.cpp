#include "ui/exchange/type_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ColumnTypes)
};

bool isPlain(exchange::ColumnType type) { return type == exchange::ColumnType::Text || type == exchange::ColumnType::List; }

}  // namespace

QString name(exchange::ColumnType type)
{
    using enum exchange::ColumnType;
    switch (type) {
        case Empty: return Words::tr("empty");
        case Text: return Words::tr("Text");
        case Integer: return Words::tr("Whole number");
        case Decimal: return Words::tr("Decimal number");
        case Money: return Words::tr("Money");
        case Date: return Words::tr("Date");
        case DateTime: return Words::tr("Date and time");
        case Boolean: return Words::tr("Yes or no");
        case List: return Words::tr("List");
        case Email: return Words::tr("E-mail address");
        case Phone: return Words::tr("Phone number");
        case Country: return Words::tr("Country");
    }
    return {};
}

QString evidenceOf(const exchange::ColumnProfile& profile)
{
    if (profile.values == 0) return name(exchange::ColumnType::Empty);
    if (isPlain(profile.type)) return Words::tr("%1: %2").arg(name(profile.type), count(profile.values));
    return Words::tr("%1: %2 of %3").arg(name(profile.type), count(profile.fits), count(profile.values));
}

QString evidenceInFull(const exchange::ColumnProfile& profile)
{
    if (profile.values == 0 || isPlain(profile.type)) return {};
    QString text = Words::tr("%1 of %2 values fit.").arg(count(profile.fits), count(profile.values));
    if (exchange::isDate(profile.type))
        text = Words::tr("%1 of %2 values fit %3.").arg(count(profile.fits), count(profile.values), profile.format.empty() ? QStringLiteral("ISO") : QString::fromStdString(profile.format));
    if (profile.misfitRows.empty()) return text;
    QStringList rows;
    for (const std::int64_t row : profile.misfitRows) rows << count(row);
    if (profile.values - profile.fits > static_cast<std::int64_t>(profile.misfitRows.size())) rows << QStringLiteral("\u2026");
    return text + u' ' + Words::tr("Rows that do not: %1").arg(rows.join(QStringLiteral(", ")));
}

}  // namespace handschlag::ui
