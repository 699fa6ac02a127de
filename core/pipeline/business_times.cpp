#include "core/pipeline/business_times.h"

#include <algorithm>

#include "core/calendar/business_table.h"

namespace handschlag::pipeline {

BusinessTimes::BusinessTimes(const Flow& flow, const calendar::BusinessClock& clock, const Workers& workers) : times_(flow.rows().size())
{
    FlowTime first = std::numeric_limits<FlowTime>::max();
    FlowTime last = notEntered + 1;
    for (const FlowRow& row : flow.rows())
        for (const FlowTime at : row.at)
            if (at != notEntered) {
                first = std::min(first, at);
                last = std::max(last, at);
            }
    if (first > last) return;
    const calendar::BusinessTable table(clock, instantOf(first), instantOf(last));
    const std::size_t rows = flow.rows().size();
    const auto parts = static_cast<std::size_t>(workers.count());
    workers.run([&](int worker) {
        const auto part = static_cast<std::size_t>(worker);
        for (std::size_t row = rows * part / parts; row < rows * (part + 1) / parts; ++row)
            for (std::size_t role = 0; role < roleCount; ++role)
                if (const FlowTime at = flow.rows()[row].at[role]; at != notEntered) times_[row][role] = static_cast<std::int32_t>(table.at(instantOf(at)));
    });
}

}  // namespace handschlag::pipeline
