#pragma once
// The waterfall of a workspace, whole and by any field (domain section 5). Days are those of the organisation's zone; stages are those
// of the active agreement, else the default ones. A cycle without the field's value is in the group "", kept apart from "unknown".
// known-on uses what was recorded before that day; fields that group are taken as they are now.
//
//   WaterfallQuery query; query.from = dayFromCivil(2018, 1, 1); query.to = dayFromCivil(2018, 4, 1); query.asOf = now; query.by = "source";
//   const auto report = waterfall(store, query); if (!report) return std::unexpected(report.error());

#include <map>
#include <memory>
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
inline constexpr ErrorCode waterfallNoCalendar{"waterfall.no_calendar"};          ///< business time without an agreement
}  // namespace codes

constexpr int longestHorizonDays = 3'660;

/// What is counted: cycles, or the distinct leads or companies behind them (pipeline/units.h).
enum class CountingUnit : std::uint8_t { Cycles, Leads, Companies };

/// Rows whose field has this value; "" = no value.
struct FieldValue {
    std::string field;
    std::string value;
    friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

struct WaterfallQuery {
    pipeline::Mode mode = pipeline::Mode::Cohort;
    Day from;  ///< days of the organisation's zone
    Day to;    ///< exclusive
    Instant asOf;
    std::optional<Day> knownOn;
    pipeline::Role anchor = pipeline::Role::MarketingQualified;
    int horizonDays = 90;
    bool withImputed = true;
    CountingUnit unit = CountingUnit::Cycles;
    bool businessTime = false;     ///< days in the opening hours of the agreement's calendar, 86,400 open seconds each
    std::vector<FieldValue> only;  ///< all of them must hold
    std::string by;       ///< field or attribute, "size_band", or "version" or "team" of the handover; empty: no groups
    std::string product;  ///< empty: the default line, or the only one there is
};

/// What the waterfalls of one product line are made of, read once: from it any period, mode, anchor, group and filter is a pass over rows.
struct WaterfallSource {
    pipeline::HistoryPtr history;
    std::shared_ptr<const pipeline::Flow> flow;
    agreement::StagesClause stages;
    bool agreementInForce = false;
    std::optional<int> version;  ///< of the agreement that the stages come from; none: default stages
    std::string zone;            ///< the organisation's
    Instant asOf;
    std::optional<agreement::CalendarClause> calendar;  ///< of that agreement
    [[nodiscard]] LeadId leadOf(std::uint32_t row) const { return history->cycles[flow->cycleOf(row)].lead; }
    [[nodiscard]] CycleId cycleOf(std::uint32_t row) const { return history->cycles[flow->cycleOf(row)].id; }
};

/// Texts of a field by row of the flow, numbered.
struct RowGroups {
    std::vector<std::uint32_t> group;  ///< by row
    std::vector<std::string> values;   ///< by group; "" = no value, kept apart from "unknown"
};
using RowGroupsPtr = std::shared_ptr<const RowGroups>;

/// All that waterfalls are counted from, read once and shared: any query whose fields are here is a pass over memory.
struct WaterfallBasis {
    WaterfallSource source;
    std::map<std::string, RowGroupsPtr, std::less<>> groups;  ///< by field
    std::shared_ptr<const pipeline::BusinessTimes> business;
};

struct WaterfallGroup {
    std::string value;
    std::uint32_t number = 0;  ///< in rowGroups
    pipeline::Waterfall waterfall;
};

struct WaterfallReport {
    WaterfallQuery query;
    pipeline::WaterfallRequest request;
    WaterfallSource source;
    pipeline::Waterfall whole;
    RowGroupsPtr rowGroups;              ///< none without groups
    std::shared_ptr<const std::vector<std::uint8_t>> kept;  ///< which rows count; none: all
    std::vector<WaterfallGroup> groups;  ///< by size of the anchor stage, then value; empty ones are left out
    bool anyLeads = false;               ///< false: the workspace is still empty
    [[nodiscard]] pipeline::RowFilter filter() const { return kept ? pipeline::RowFilter(*kept) : pipeline::RowFilter(); }
};

/// Everything as of query.asOf and, if asked for, as known on a day; the period plays no part.
[[nodiscard]] Result<WaterfallSource> waterfallSource(Store& store, const WaterfallQuery& query);
/// by: a field or attribute, "size_band", "version" or "team". Refused as misuse if there is no such field.
[[nodiscard]] Result<RowGroups> rowGroups(Store& store, const WaterfallSource& source, std::string_view by);
/// Reads what the query needs and the basis has not got yet: fields, business time (misuse: waterfall.no_calendar).
[[nodiscard]] Result<void> complete(Store& store, const WaterfallQuery& query, WaterfallBasis& basis, const Workers& workers);
[[nodiscard]] bool isComplete(const WaterfallBasis& basis, const WaterfallQuery& query);
/// The query in the terms of the engine.
[[nodiscard]] Result<pipeline::WaterfallRequest> requestOf(const WaterfallQuery& query, std::string_view zone);
/// Pure: of a complete basis.
[[nodiscard]] WaterfallReport waterfallOf(const WaterfallBasis& basis, const WaterfallQuery& query, const pipeline::WaterfallRequest& request,
                                          const Workers& workers);

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
