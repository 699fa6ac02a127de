#pragma once
// The entries of a flow in business time: how many open seconds of a calendar had passed by then. Made once, then a lag is a difference.

#include <array>
#include <vector>

#include "core/base/workers.h"
#include "core/calendar/business_clock.h"
#include "core/pipeline/flow.h"

namespace handschlag::pipeline {

class BusinessTimes {
public:
    BusinessTimes(const Flow& flow, const calendar::BusinessClock& clock, const Workers& workers);
    /// Open seconds since the flow's first entry; of no meaning where the role was not entered.
    [[nodiscard]] std::int32_t at(std::size_t row, Role role) const { return times_[row][static_cast<std::size_t>(role)]; }

private:
    std::vector<std::array<std::int32_t, roleCount>> times_;
};

}  // namespace handschlag::pipeline
