#include "core/insight/control_chart.h"

#include <algorithm>
#include <cmath>

namespace handschlag::insight {
namespace {

/// P(X = part); std::lgamma keeps large weeks from overflowing.
double binomial(std::int64_t part, std::int64_t whole, double share)
{
    if (share <= 0) return part == 0 ? 1.0 : 0.0;
    if (share >= 1) return part == whole ? 1.0 : 0.0;
    const auto n = static_cast<double>(whole);
    const auto k = static_cast<double>(part);
    return std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) + k * std::log(share) + (n - k) * std::log1p(-share));
}

double binomialAtLeast(std::int64_t part, std::int64_t whole, double share) { return binomialAtMost(whole - part, whole, 1 - share); }

ControlPoint judged(const WeekCount& count, double centre)
{
    ControlPoint point;
    point.count = count;
    if (count.whole <= 0) return point;
    const auto whole = static_cast<double>(count.whole);
    point.share = static_cast<double>(count.part) / whole;
    if (binomialAtMost(count.part, count.whole, centre) <= alarmProbability) point.alarm = Alarm::Low;
    if (binomialAtLeast(count.part, count.whole, centre) <= alarmProbability) point.alarm = Alarm::High;
    // The first counts from the centre outwards that would alarm, by halving.
    std::int64_t low = -1, lowInside = static_cast<std::int64_t>(std::floor(centre * whole));
    while (lowInside - low > 1) {
        const std::int64_t middle = low + (lowInside - low) / 2;
        (binomialAtMost(middle, count.whole, centre) <= alarmProbability ? low : lowInside) = middle;
    }
    std::int64_t high = count.whole + 1, highInside = static_cast<std::int64_t>(std::ceil(centre * whole));
    while (high - highInside > 1) {
        const std::int64_t middle = highInside + (high - highInside) / 2;
        (binomialAtLeast(middle, count.whole, centre) <= alarmProbability ? high : highInside) = middle;
    }
    point.low = static_cast<double>(lowInside) / whole;
    point.high = static_cast<double>(std::min(highInside, count.whole)) / whole;
    return point;
}

}  // namespace

double binomialAtMost(std::int64_t part, std::int64_t whole, double share)
{
    if (part < 0) return 0;
    if (part >= whole) return 1;
    double sum = 0;
    for (std::int64_t k = 0; k <= part; ++k) sum += binomial(k, whole, share);
    return std::min(sum, 1.0);
}

ControlChart controlChart(std::span<const WeekCount> before, std::span<const WeekCount> since)
{
    ControlChart chart;
    WeekCount base;
    for (const WeekCount& week : before) {
        base.part += week.part;
        base.whole += week.whole;
    }
    if (base.whole >= casesForControl) chart.centre = static_cast<double>(base.part) / static_cast<double>(base.whole);
    for (const WeekCount& week : since) {
        if (chart.centre) {
            chart.since.push_back(judged(week, *chart.centre));
            continue;
        }
        ControlPoint point;
        point.count = week;
        if (week.whole > 0) point.share = static_cast<double>(week.part) / static_cast<double>(week.whole);
        chart.since.push_back(point);
    }
    return chart;
}

}  // namespace handschlag::insight
