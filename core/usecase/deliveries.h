#pragma once
// How much of what marketing promised for a quarter has been delivered, week by week (insight/burn_up.h), from the handovers of a workspace.
//
//   const auto report = delivery(store, {"", from, to, now});   // one quarter

#include <optional>
#include <string>
#include <vector>

#include "core/insight/burn_up.h"
#include "core/usecase/handover_files.h"
#include "core/usecase/ports.h"
#include "core/usecase/terms_book.h"

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

/// What counts of these handovers, as each rejection stands; in their order, whatever the period.
[[nodiscard]] Result<std::vector<insight::Delivered>> deliveredOf(const std::vector<HandoverFile>& files, Instant asOf, TermsBook& terms);
/// Net leads of whole weeks before a quarter, oldest first: back to the first handover, or as many as a backtest looks at.
[[nodiscard]] std::vector<std::int64_t> weeksBefore(const std::vector<insight::Delivered>& delivered, Day quarter, const calendar::Zone& zone);

}  // namespace handschlag::usecase
