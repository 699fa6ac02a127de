#pragma once
// The waterfall of a workspace, whole and by any field (domain section 5). Days are those of the organisation's zone; stages are those
// of the active agreement, else the default ones. A cycle without the field's value is in the group "", kept apart from "unknown".
// known-on uses what was recorded before that day; fields that group are taken as they are now.
//
//   WaterfallQuery query; query.from = dayFromCivil(2018, 1, 1); query.to = dayFromCivil(2018, 4, 1); query.asOf = now; query.by = "source";
//   const auto report = waterfall(store, query); if (!report) return std::unexpected(report.error());

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/pipeline/waterfall.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

namespace codes {
inline constexpr ErrorCode waterfallPeriodEmpty{"waterfall.period_empty"};        ///< from, to
inline constexpr ErrorCode waterfallHorizon{"waterfall.bad_horizon"};             ///< what was asked for
inline constexpr ErrorCode waterfallFieldUnknown{"waterfall.field_unknown"};      ///< field
}  // namespace codes

constexpr int longestHorizonDays = 3'660;

struct WaterfallQuery {
    pipeline::Mode mode = pipeline::Mode::Cohort;
    Day from;  ///< days of the organisation's zone
    Day to;    ///< exclusive
    Instant asOf;
    std::optional<Day> knownOn;
    pipeline::Role anchor = pipeline::Role::MarketingQualified;
    int horizonDays = 90;
    std::string by;       ///< field or attribute, or "version" or "team" of the handover; empty: no groups
    std::string product;  ///< empty: the default line, or the only one there is
};

struct WaterfallGroup {
    std::string value;  ///< "" = no value; kept apart from "unknown"
    pipeline::Waterfall waterfall;
};

struct WaterfallReport {
    WaterfallQuery query;
    pipeline::Waterfall whole;
    std::vector<WaterfallGroup> groups;          ///< by size of the anchor stage, then value
    std::vector<pipeline::CycleEntries> cycles;  ///< what StageRow::cycles of `whole` and of every group index
    agreement::StagesClause stages;
    bool agreementInForce = false;
    std::optional<int> version;  ///< of the agreement that the stages come from; none: default stages
    bool anyLeads = false;       ///< false: the workspace is still empty
};

/// Misuse: an empty period, a horizon out of 1..3,660 days, an unknown field, an unknown or ambiguous product line (products.h).
[[nodiscard]] Result<WaterfallReport> waterfall(Store& store, const WaterfallQuery& query);

/// What names a lead in a list.
struct LeadLabel {
    LeadId lead;
    std::string name;
    std::string company;
    std::string externalId;
};
/// In the order of the ids; a lead that is no longer there has empty texts.
[[nodiscard]] Result<std::vector<LeadLabel>> leadLabels(Store& store, std::span<const LeadId> leads);

}  // namespace handschlag::usecase
