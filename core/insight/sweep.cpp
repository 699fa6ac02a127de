#include "core/insight/sweep.h"

#include <algorithm>
#include <limits>

#include "core/insight/crossings.h"

namespace handschlag::insight {
namespace {

using scoring::Centipoints;
using scoring::Knob;

constexpr Centipoints wholePoint = 100;

constexpr std::int32_t everywhere = std::numeric_limits<std::int32_t>::max();

/// Where turning the knob changes anything: between the lowest and the highest peak, and around where it stands.
std::pair<Centipoints, Centipoints> rangeOf(const Knob& knob, const std::vector<std::int32_t>& sortedPeaks)
{
    const auto end = std::ranges::lower_bound(sortedPeaks, everywhere);
    if (end == sortedPeaks.begin()) return {knob.points, knob.points};
    const Centipoints low = std::min<Centipoints>(knob.points, sortedPeaks.front());
    const Centipoints high = std::max<Centipoints>(knob.points, *(end - 1) + wholePoint);
    return {std::max(knob.lowest, low), std::min(knob.highest, high)};
}

/// Evenly from end to end, on whole points where there is room; where the knob stands is one of them.
std::vector<Centipoints> positionsOf(const Knob& knob, std::pair<Centipoints, Centipoints> ends, int count)
{
    const auto [lowest, highest] = ends;
    const Centipoints range = highest - lowest;
    const Centipoints unit = range >= wholePoint * (count - 1) ? wholePoint : 1;
    std::vector<Centipoints> positions{knob.points};
    for (int i = 0; i < count; ++i) positions.push_back(std::clamp((lowest + range * i / (count - 1)) / unit * unit, knob.lowest, knob.highest));
    std::ranges::sort(positions);
    const auto [first, last] = std::ranges::unique(positions);
    positions.erase(first, last);
    return positions;
}

/// How many of the sorted numbers are at least this.
std::int64_t atLeast(const std::vector<std::int32_t>& sorted, Centipoints points)
{
    return sorted.end() - std::ranges::lower_bound(sorted, points, {}, [](std::int32_t peak) { return Centipoints{peak}; });
}

std::vector<std::int32_t> sortedPeaks(std::vector<std::int32_t> peaks)
{
    std::erase(peaks, scoring::Replay::nowhere);
    std::ranges::sort(peaks);
    return peaks;
}

/// Peaks of the labelled leads of some weeks, apart by label.
struct LabelledPeaks {
    std::vector<std::int32_t> positive, negative;
    std::int64_t positives = 0;

    void add(Label label, std::int32_t peak)
    {
        if (label == Label::Positive) ++positives;
        if (peak == scoring::Replay::nowhere) return;
        if (label == Label::Positive) positive.push_back(peak);
        if (label == Label::Negative) negative.push_back(peak);
    }
    void sort()
    {
        std::ranges::sort(positive);
        std::ranges::sort(negative);
    }
    [[nodiscard]] SweepQuality at(Centipoints points) const
    {
        const std::int64_t caught = atLeast(positive, points);
        return {pipeline::wilson(caught, caught + atLeast(negative, points)), pipeline::wilson(caught, positives)};
    }
};

/// Two thirds of the weeks whose handovers have a label come before it.
std::size_t firstTestWeek(const BacktestBasis& basis, Outcome outcome)
{
    const auto last = basis.weeks.weekOf(basis.asOf.plus(-horizonDays(outcome) * secondsPerDay));
    const std::size_t end = last ? *last + 1 : basis.weeks.count();
    return end <= basis.firstWeek ? basis.firstWeek : basis.firstWeek + (end - basis.firstWeek) * 2 / 3;
}

void addQuality(const BacktestBasis& basis, const std::vector<std::int32_t>& peaks, Sweep& sweep)
{
    const HandedOver& sample = basis.handedOver;
    const std::size_t testWeek = firstTestWeek(basis, sweep.outcome);
    sweep.testFrom = basis.weeks.days[testWeek];
    LabelledPeaks all, tuning, testing;
    for (std::size_t i = 0; i < peaks.size(); ++i) {
        const Label label = sample.labels[i][static_cast<std::size_t>(sweep.outcome)];
        all.add(label, peaks[i]);
        (sample.at[i] < basis.weeks.starts[testWeek] ? tuning : testing).add(label, peaks[i]);
    }
    for (LabelledPeaks* peaksOfPart : {&all, &tuning, &testing}) peaksOfPart->sort();
    for (SweepPoint& point : sweep.points) {
        point.all = all.at(point.points);
        point.tuning = tuning.at(point.points);
        point.testing = testing.at(point.points);
    }
}

bool dominates(const SweepPoint& a, const SweepPoint& b)
{
    const double pa = *a.tuning.precision.value, pb = *b.tuning.precision.value;
    return a.total >= b.total && pa >= pb && (a.total > b.total || pa > pb);
}

void markPareto(std::vector<SweepPoint>& points)
{
    for (SweepPoint& point : points) {
        const auto beats = [&point](const SweepPoint& other) { return other.tuning.precision.value && dominates(other, point); };
        point.pareto = point.tuning.precision.value && std::ranges::none_of(points, beats);
    }
}

}  // namespace

Result<Sweep> sweep(const BacktestBasis& basis, const scoring::Plan& plan, const Knob& knob, Outcome outcome, const Workers& workers,
                    const std::stop_token& stop, int positions)
{
    const auto moments = weekMoments(basis);
    auto all = crossingsOf(basis, plan, moments, knob, workers, stop);
    if (!all) return std::unexpected(all.error());
    auto before = crossingsOf(basis, plan, moments.first(1), knob, workers, stop);
    if (!before) return std::unexpected(before.error());
    const auto atHandover = crossingsAtHandover(basis, plan, knob, workers, stop);
    if (!atHandover) return std::unexpected(atHandover.error());

    Sweep result{knob, outcome, evidenceFor(basis.handedOver, outcome), {}, {}};
    const auto peaks = sortedPeaks(std::move(all->peak));
    const auto peaksBefore = sortedPeaks(std::move(before->peak));
    const auto weeks = static_cast<double>(moments.size() - 1);
    for (const Centipoints points : positionsOf(knob, rangeOf(knob, peaks), positions)) {
        SweepPoint point;
        point.points = points;
        point.total = atLeast(peaks, points) - atLeast(peaksBefore, points);
        point.weekly = weeks > 0 ? static_cast<double>(point.total) / weeks : 0;
        point.current = points == knob.points;
        result.points.push_back(point);
    }
    if (result.state != Quality::State::Known) return result;
    addQuality(basis, atHandover->peak, result);
    markPareto(result.points);
    return result;
}

}  // namespace handschlag::insight
