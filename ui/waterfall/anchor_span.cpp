#include "ui/waterfall/anchor_span.h"

#include <algorithm>
#include <limits>

namespace handschlag::ui {

AnchorSpan anchorSpan(const usecase::WaterfallReport& report)
{
    using pipeline::FlowTime;
    const bool cohort = report.query.mode == pipeline::Mode::Cohort;
    const auto role = static_cast<std::size_t>(report.query.anchor);
    const std::int64_t asOf = pipeline::flowTime(report.query.asOf);
    const std::int64_t last = cohort ? asOf - report.query.horizonDays * secondsPerDay : asOf;
    FlowTime oldest = std::numeric_limits<FlowTime>::max();
    FlowTime newest = pipeline::notEntered;
    for (const pipeline::FlowRow& row : report.source.flow->rows()) {
        const FlowTime at = row.at[role];
        if (at == pipeline::notEntered) continue;
        oldest = std::min(oldest, at);
        if (at <= last) newest = std::max(newest, at);
    }
    AnchorSpan span;
    if (oldest != std::numeric_limits<FlowTime>::max()) span.oldest = pipeline::instantOf(oldest);
    if (newest != pipeline::notEntered) span.newest = pipeline::instantOf(newest);
    return span;
}

}  // namespace handschlag::ui
