#include "core/pipeline/trend.h"

#include <algorithm>
#include <bit>

#include "core/pipeline/stage_reader.h"

namespace handschlag::pipeline {
namespace {

/// Which step a time belongs to, by its day of 86,400 s and then by the few boundaries near it.
class StepFinder {
public:
    StepFinder(const std::vector<Day>& days, const calendar::Zone& zone)
    {
        for (const Day day : days) starts_.push_back(flowTime(zone.startOf(day)));
        std::uint32_t step = 0;
        for (std::int64_t day = starts_.front(); day < starts_.back(); day += secondsPerDay) {
            while (step + 2 < starts_.size() && starts_[step + 1] <= day) ++step;
            ofDay_.push_back(step);
        }
    }
    /// at: within the first and the last boundary.
    [[nodiscard]] std::size_t stepOf(FlowTime at) const
    {
        std::size_t step = ofDay_[static_cast<std::size_t>((std::int64_t{at} - starts_.front()) / secondsPerDay)];
        while (starts_[step + 1] <= at) ++step;
        return step;
    }

private:
    std::vector<FlowTime> starts_;
    std::vector<std::uint32_t> ofDay_;
};

struct Counts {
    explicit Counts(std::size_t steps) : entered(steps), anchored(steps), immature(steps) {}
    std::vector<std::array<std::int64_t, roleCount>> entered;  // by drawn stage
    std::vector<std::int64_t> anchored, immature;
};

void countRow(const StageReader& reader, const StepFinder& finder, bool cohort, const RowView& view, Counts& counts)
{
    if (view.anchored) ++(view.mature ? counts.anchored : counts.immature)[finder.stepOf(view.anchor)];
    for (unsigned bits = view.enters; bits != 0; bits &= bits - 1) {
        const auto s = static_cast<std::size_t>(std::countr_zero(bits));
        const bool ofCohort = cohort && (reader.stages()[s].isAnchor || reader.stages()[s].afterAnchor);
        ++counts.entered[finder.stepOf(ofCohort ? view.anchor : view.at[s])][s];
    }
}

}  // namespace

std::vector<Day> stepsOf(Day from, Day to, Step step)
{
    std::vector<Day> days{from};
    Day next = from;
    while (days.back() < to) {
        if (step == Step::Week) {
            next = next.plus(7 - weekday(next));
        } else {
            const auto month = civil(next);
            const auto after = std::chrono::year_month{month.year(), month.month()} + std::chrono::months{1};
            next = dayFromCivil(static_cast<int>(after.year()), static_cast<unsigned>(after.month()), 1);
        }
        days.push_back(std::min(next, to));
    }
    return days;
}

Trend trendOf(const Flow& flow, WaterfallRequest request, const std::vector<Day>& days, const calendar::Zone& zone, RowFilter filter, const Workers& workers)
{
    request.from = zone.startOf(days.front());
    request.to = zone.startOf(days.back());
    const StageReader reader(flow, request);
    const StepFinder finder(days, zone);
    const std::size_t steps = days.size() - 1;
    const std::size_t rows = flow.rows().size();
    const auto parts = static_cast<std::size_t>(workers.count());
    std::vector<Counts> counts(parts, Counts(steps));
    workers.run([&](int worker) {
        const auto part = static_cast<std::size_t>(worker);
        RowView view{};
        for (std::size_t row = rows * part / parts; row < rows * (part + 1) / parts; ++row) {
            if ((!filter.empty() && filter[row] == 0) || !reader.touches(flow.rows()[row])) continue;
            reader.read(flow.rows()[row], view);
            countRow(reader, finder, request.mode == Mode::Cohort, view, counts[part]);
        }
    });
    Trend trend;
    trend.days = days;
    trend.anchored.resize(steps);
    trend.immature.resize(steps);
    trend.entered.assign(steps, std::vector<std::int64_t>(flow.stages().stages.size()));
    for (const Counts& part : counts)
        for (std::size_t step = 0; step < steps; ++step) {
            trend.anchored[step] += part.anchored[step];
            trend.immature[step] += part.immature[step];
            for (std::size_t s = 0; s < reader.stages().size(); ++s) trend.entered[step][reader.stages()[s].index] += part.entered[step][s];
        }
    return trend;
}

}  // namespace handschlag::pipeline
