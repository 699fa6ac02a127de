#pragma once
// The waterfall week by week or month by month, in one pass: how many entered each stage, of how many. A cohort belongs to the step in which
// it entered the anchor; in a period every entry to the step in which it happened. Sums over the steps are the waterfall of the whole.
//
//   const Trend trend = trendOf(flow, request, steps(zone, first, last, Step::Week), {}, workers);
//   trend.entered[3][2] of trend.anchored[3] ...

#include <vector>

#include "core/calendar/zone.h"
#include "core/pipeline/waterfall.h"

namespace handschlag::pipeline {

enum class Step : std::uint8_t { Week, Month };

/// Days on which the steps that touch [from, to) begin, cut to it, and `to` itself: one more than there are steps. Weeks begin on Monday.
[[nodiscard]] std::vector<Day> stepsOf(Day from, Day to, Step step);

struct Trend {
    std::vector<Day> days;                           ///< as given: one more than there are steps
    std::vector<std::vector<std::int64_t>> entered;  ///< [step][stage]
    std::vector<std::int64_t> anchored;              ///< [step]
    std::vector<std::int64_t> immature;              ///< [step]
    [[nodiscard]] std::size_t size() const { return anchored.size(); }
    [[nodiscard]] Rate rate(std::size_t step, std::size_t stage) const { return wilson(entered[step][stage], anchored[step]); }
};

/// days: ascending, at least two; the request's period is theirs.
[[nodiscard]] Trend trendOf(const Flow& flow, WaterfallRequest request, const std::vector<Day>& days, const calendar::Zone& zone, RowFilter filter,
                            const Workers& workers);

}  // namespace handschlag::pipeline
