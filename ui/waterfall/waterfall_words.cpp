#include "ui/waterfall/waterfall_words.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/shared/formats.h"
#include "ui/shared/languages.h"

namespace handschlag::ui {
namespace {

const QString none = QStringLiteral("–");

QString number(double value) { return QLocale().toString(value, 'f', 1); }

}  // namespace

QString WaterfallWords::part(pipeline::Part part)
{
    switch (part) {
        case pipeline::Part::Advanced:
            return tr("moved on");
        case pipeline::Part::Open:
            return tr("open");
        case pipeline::Part::Rejected:
            return tr("rejected");
        case pipeline::Part::Left:
            return tr("left the chain");
    }
    return {};
}

QString WaterfallWords::immature() { return tr("horizon still running"); }

QString WaterfallWords::rate(const pipeline::Rate& rate) { return rate.value ? percent(*rate.value, 1) : none; }

QString WaterfallWords::interval(const pipeline::Rate& rate)
{
    return rate.low && rate.high ? number(*rate.low * 100) + QStringLiteral("–") + percent(*rate.high, 1) : none;
}

QString WaterfallWords::days(const std::optional<double>& days) { return days ? number(*days) : none; }

QString WaterfallWords::group(const std::string& value) { return value.empty() ? tr("(no value)") : QString::fromStdString(value); }

QString WaterfallWords::field(const QString& field)
{
    if (field == QStringLiteral("version")) return tr("Version of the agreement");
    if (field == QStringLiteral("team")) return tr("Team");
    if (field == QStringLiteral("size_band")) return tr("Size of the company");
    return fieldName(field.toStdString());
}

QString WaterfallWords::difference(const pipeline::Rate& rate, const pipeline::Rate& other)
{
    if (!rate.value || !other.value) return none;
    const double points = std::round((*rate.value - *other.value) * 1'000) / 10;
    const QString sign = points > 0 ? QStringLiteral("+") : points < 0 ? QStringLiteral("−") : QStringLiteral("±");
    return tr("%1 points").arg(sign + number(std::abs(points)));
}

QString WaterfallWords::unit(usecase::CountingUnit unit)
{
    switch (unit) {
        case usecase::CountingUnit::Cycles: return tr("passes");
        case usecase::CountingUnit::Leads: return tr("leads");
        case usecase::CountingUnit::Companies: return tr("companies");
    }
    return {};
}

QString WaterfallWords::thin() { return tr("thin evidence"); }

QString stageName(const usecase::WaterfallReport& report, std::size_t stage)
{
    return QString::fromStdString(report.source.stages.stages[stage].name.in(currentLanguage()));
}

QString anchorName(const usecase::WaterfallReport& report)
{
    const auto& stages = report.source.stages.stages;
    for (std::size_t s = 0; s < stages.size(); ++s)
        if (std::ranges::find(stages[s].roles, report.query.anchor) != stages[s].roles.end()) return stageName(report, s);
    return name(report.query.anchor);
}

std::int64_t countOf(const pipeline::StageRow& row, pipeline::Part part)
{
    switch (part) {
        case pipeline::Part::Advanced:
            return row.advanced;
        case pipeline::Part::Open:
            return row.open;
        case pipeline::Part::Rejected:
            return row.rejected;
        case pipeline::Part::Left:
            return row.left;
    }
    return 0;
}

}  // namespace handschlag::ui
