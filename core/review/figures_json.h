#pragma once
// The JSON of a review: stable keys in English snake_case. That of the figures is what is frozen; that of a report has it whole, with the rest beside.
//
//   {"quarter":"2018Q1","from":"2018-01-01","to":"2018-04-01","data_cut_off":"...Z","over":true,"versions":[...],"missing":["agreement"],
//    "scorecards":{"marketing":[...],"sales":[...]},"burn_up":{...},"waterfall":[...],"acceptance":{...},"reasons":[...],"disputes":[...],
//    "recycling":{...},"lift":[...],"forecast":{...},"figures":{"marketing.delivered":12,...}}

#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/review/report.h"

namespace handschlag::review {

namespace codes {
inline constexpr ErrorCode frozenUnreadable{"review.frozen_unreadable"};  ///< quarter
}  // namespace codes

[[nodiscard]] nlohmann::json toJson(const Figures& figures);
/// The same figures again. Fails with review.frozen_unreadable.
[[nodiscard]] Result<Figures> figuresFromJson(const nlohmann::json& json);

/// Beside the keys of the figures: organisation, frozen, restatements, own, agenda, last_decisions, decisions, voices, proposals.
[[nodiscard]] nlohmann::json toJson(const Report& report);

}  // namespace handschlag::review
