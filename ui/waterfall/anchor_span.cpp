#include "ui/waterfall/anchor_span.h"

#include <algorithm>
#include <limits>

namespace handschlag::ui {

using pipeline::FlowTime;

std::optional<Instant> oldestEntry(const pipeline::Flow& flow, pipeline::Role anchor)
{
    FlowTime oldest = std::numeric_limits<FlowTime>::max();
    for (const pipeline::FlowRow& row : flow.rows())
        if (const FlowTime at = row.at[static_cast<std::size_t>(anchor)]; at != pipeline::notEntered) oldest = std::min(oldest, at);
    if (oldest == std::numeric_limits<FlowTime>::max()) return std::nullopt;
    return pipeline::instantOf(oldest);
}

std::optional<Instant> newestEntry(const usecase::WaterfallReport& report)
{
    const bool cohort = report.query.mode == pipeline::Mode::Cohort;
    const std::int64_t asOf = pipeline::flowTime(report.query.asOf);
    const std::int64_t last = cohort ? asOf - report.query.horizonDays * secondsPerDay : asOf;
    FlowTime newest = pipeline::notEntered;
    for (const pipeline::FlowRow& row : report.source.flow->rows())
        if (const FlowTime at = row.at[static_cast<std::size_t>(report.query.anchor)]; at <= last) newest = std::max(newest, at);
    if (newest == pipeline::notEntered) return std::nullopt;
    return pipeline::instantOf(newest);
}

}  // namespace handschlag::ui
