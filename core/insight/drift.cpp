#include "core/insight/drift.h"

#include <algorithm>
#include <functional>

namespace handschlag::insight {
namespace {

using Weeks = std::span<const DriftWeek>;
using CountOf = std::function<WeekCount(const DriftWeek&)>;
using ByClause = std::map<std::string, std::int64_t>;

std::int64_t countIn(const std::map<std::string, std::int64_t>& counts, const std::string& name)
{
    const auto found = counts.find(name);
    return found == counts.end() ? 0 : found->second;
}

ControlChart chartOf(Weeks weeks, std::size_t before, const CountOf& count)
{
    std::vector<WeekCount> counts;
    std::ranges::transform(weeks, std::back_inserter(counts), count);
    return controlChart(std::span(counts).first(before), std::span(counts).subspan(before));
}

/// Groups by all their decisions.
std::vector<std::string> groupsOf(Weeks weeks)
{
    std::map<std::string, std::int64_t> decisions;
    for (const DriftWeek& week : weeks)
        for (const auto& [group, count] : week.byGroup) decisions[group] += count;
    std::vector<std::string> names;
    for (const auto& [group, count] : decisions) names.push_back(group);
    std::ranges::stable_sort(names, std::greater{}, [&](const std::string& name) { return decisions.at(name); });
    return names;
}

void add(ByClause& sum, const ByClause& counts)
{
    for (const auto& [clause, count] : counts) sum[clause] += count;
}

std::int64_t total(const ByClause& counts)
{
    std::int64_t sum = 0;
    for (const auto& [clause, count] : counts) sum += count;
    return sum;
}

/// Fewer rejections than before are explained by the clause that was cited less, everything else by the one cited more.
std::optional<LikelyClause> likelyClause(const ByClause& before, const ByClause& then, bool citedLess)
{
    const std::int64_t all = total(before), now = total(then);
    if (all == 0 || now == 0) return std::nullopt;
    ByClause names = before;
    add(names, then);
    std::optional<LikelyClause> likely;
    double most = 0;
    for (const auto& [clause, unused] : names) {
        const double expected = static_cast<double>(countIn(before, clause)) * static_cast<double>(now) / static_cast<double>(all);
        const std::int64_t observed = countIn(then, clause);
        const double growth = (static_cast<double>(observed) - expected) * (citedLess ? -1 : 1);
        if (growth <= most) continue;
        most = growth;
        likely = LikelyClause{clause, observed, expected};
    }
    return likely;
}

void addAlarms(Weeks weeks, std::size_t number, DriftReport& report)
{
    ByClause before;
    for (const DriftWeek& week : weeks.first(report.before)) add(before, week.byClause);
    const DriftSeries& series = report.series[number];
    for (const Alarm side : {Alarm::Low, Alarm::High}) {
        std::vector<std::size_t> alarming;
        ByClause then;
        for (std::size_t i = 0; i < series.chart.since.size(); ++i) {
            if (series.chart.since[i].alarm != side) continue;
            alarming.push_back(report.before + i);
            add(then, weeks[report.before + i].byClause);
        }
        const auto likely = likelyClause(before, then, series.figure == DriftFigure::Acceptance && side == Alarm::High);
        for (const std::size_t week : alarming) report.alarms.push_back({number, week, side, likely});
    }
}

}  // namespace

DriftReport driftOf(Weeks weeks, std::size_t before)
{
    DriftReport report;
    report.before = std::min(before, weeks.size());
    report.series.push_back({DriftFigure::Acceptance, {}, chartOf(weeks, report.before, [](const DriftWeek& week) {
                                 return WeekCount{week.accepted, week.decisions()};
                             })});
    for (const std::string& group : groupsOf(weeks))
        report.series.push_back({DriftFigure::GroupShare, group, chartOf(weeks, report.before, [&group](const DriftWeek& week) {
                                     return WeekCount{countIn(week.byGroup, group), week.decisions()};
                                 })});
    for (std::size_t number = 0; number < report.series.size(); ++number) addAlarms(weeks, number, report);
    std::ranges::stable_sort(report.alarms, {}, [](const DriftAlarm& alarm) { return std::pair(alarm.week, alarm.series); });
    return report;
}

}  // namespace handschlag::insight
