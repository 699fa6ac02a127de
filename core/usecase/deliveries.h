#pragma once
// How much of what marketing promised for a quarter has been delivered, week by week (insight/burn_up.h), from the handovers of a workspace.
//
//   const auto report = delivery(store, {"", from, to, now});   // one quarter

#include <optional>
#include <string>

#include "core/insight/burn_up.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct DeliveryQuery {
    std::string product;
    Day from;  ///< first day of the quarter
    Day to;    ///< first day after it
    Instant asOf;
};

struct DeliveryReport {
    DeliveryQuery query;
    insight::BurnUp burnUp;
    std::optional<int> version;  ///< in force as of then, whose promise counts; none: nothing is promised
};

/// Trials and what does not count are left out.
[[nodiscard]] Result<DeliveryReport> delivery(Store& store, const DeliveryQuery& query);

}  // namespace handschlag::usecase
