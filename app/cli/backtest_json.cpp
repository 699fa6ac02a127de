#include "app/cli/backtest_text.h"

namespace handschlag::cli {
namespace {

using nlohmann::json;

template <class T>
json orNull(const std::optional<T>& value)
{
    return value ? json(*value) : json(nullptr);
}

void addRate(json& to, const std::string& name, const pipeline::Rate& rate)
{
    to[name] = orNull(rate.value);
    to[name + "_low"] = orNull(rate.low);
    to[name + "_high"] = orNull(rate.high);
    to[name + "_part"] = rate.part;
    to[name + "_whole"] = rate.whole;
}

json toJson(const insight::Quality& quality)
{
    json result{{"outcome", key(quality.outcome)}, {"evidence", key(quality.state)}, {"positives", quality.positives}, {"open", quality.open}};
    addRate(result, "precision", quality.precision);
    addRate(result, "recall", quality.recall);
    return result;
}

json weeksJson(const usecase::BacktestReport& report)
{
    const insight::Backtest& candidate = report.candidate;
    json weeks = json::array();
    for (std::size_t week = candidate.firstWeek; week < candidate.weekly.size(); ++week)
        weeks.push_back({{"from", toIso(candidate.weekDays[week])},
                         {"mqls", candidate.weekly[week]},
                         {"in_force", report.baseline ? json(report.baseline->weekly[week]) : json(nullptr)},
                         {"handed_over", candidate.handedOver[week]}});
    return weeks;
}

void addForecast(json& to, const insight::Forecast& forecast)
{
    to["evidence"] = forecast.hasEvidence() ? "enough" : "not_enough";
    to["history_weeks"] = forecast.weeks;
    to["promised"] = forecast.promised > 0 ? json(forecast.promised) : json(nullptr);
    to["p10"] = forecast.fan ? json(forecast.fan->low) : json(nullptr);
    to["p50"] = forecast.fan ? json(forecast.fan->median) : json(nullptr);
    to["p90"] = forecast.fan ? json(forecast.fan->high) : json(nullptr);
    to["p_promise"] = orNull(forecast.chance);
}

json side(const scoring::Score& score)
{
    return {{"decision", key(score.decision)}, {"cell", cellOf(score)}, {"fit_lo_c", score.fitLow}, {"behaviour_c", score.behaviour}};
}

json listJson(const std::vector<insight::Flip>& flips)
{
    json list = json::array();
    for (const insight::Flip& flip : flips)
        list.push_back(
            {{"lead", flip.externalId}, {"name", flip.name}, {"company", flip.company}, {"before", side(flip.before)}, {"after", side(flip.after)}});
    return list;
}

json flipsJson(const usecase::BacktestReport& report)
{
    if (!report.flips) return nullptr;
    return {{"gained", report.flips->gained},
            {"lost", report.flips->lost},
            {"gained_leads", listJson(report.flips->gainedList)},
            {"lost_leads", listJson(report.flips->lostList)}};
}

json acceptanceJson(const insight::Acceptance& acceptance)
{
    json cells = json::array();
    for (const insight::CellAcceptance& cell : acceptance.cells)
        cells.push_back({{"cell", insight::cellName(cell.cell)},
                         {"leads", cell.leads},
                         {"accepted", cell.past.accepted},
                         {"decided", cell.past.decided},
                         {"expected", cell.expected}});
    return {
        {"expected", orNull(acceptance.expected)}, {"decided", acceptance.decided}, {"looked_at", acceptance.looked}, {"cells", std::move(cells)}};
}

json loadJson(const insight::Load& load)
{
    return {{"leads", load.leads},
            {"touches", load.touches},
            {"minutes_per_touch", insight::minutesPerTouch},
            {"hours", load.hours},
            {"hours_each", orNull(load.hoursEach)},
            {"salespeople", load.salespeople},
            {"agreed_hours", load.agreedHours > 0 ? json(load.agreedHours) : json(nullptr)}};
}

/// What the candidate and the version in force are told by alike.
void addFigures(json& to, const insight::Backtest& result)
{
    to["total"] = result.total;
    to["before"] = result.before;
    to["without_label"] = result.withoutLabel;
    to["assumed_fields"] = result.assumed;
    addForecast(to, result.forecast);
    to["outcome"] = result.shown ? json(key(*result.shown)) : json(nullptr);
    const insight::Quality shown = result.shown ? result.of(*result.shown) : insight::Quality{};
    addRate(to, "precision", shown.precision);
    addRate(to, "recall", shown.recall);
    to["outcomes"] = json::array();
    for (const insight::Quality& quality : result.quality) to["outcomes"].push_back(toJson(quality));
}

json inForceJson(const usecase::BacktestReport& report, const usecase::LoadedBacktest& loaded)
{
    if (!loaded.baseline) return nullptr;
    json result{{"version", loaded.baseline->version.number}, {"trial", loaded.baseline->kind == usecase::ActiveKind::Trial}};
    if (report.baseline) addFigures(result, *report.baseline);
    return result;
}

}  // namespace

json backtestJson(const usecase::BacktestReport& report, const usecase::LoadedBacktest& loaded, const Judgement& judgement)
{
    json result = headOf(judgement, loaded.basis.asOf);
    result["compared_with"] = inForceJson(report, loaded);
    result["weeks"] = weeksJson(report);
    addFigures(result, report.candidate);
    result["flips"] = flipsJson(report);
    result["acceptance"] = acceptanceJson(report.acceptance);
    result["load"] = loadJson(report.load);
    return result;
}

}  // namespace handschlag::cli
