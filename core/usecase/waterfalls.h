#pragma once
// The waterfall of a workspace, whole and by any field.

#include <string>
#include <vector>

#include "core/pipeline/waterfall.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct WaterfallQuery {
    pipeline::Mode mode = pipeline::Mode::Cohort;
    Day from;  ///< days of the organisation's zone
    Day to;    ///< exclusive
    Instant asOf;
    std::optional<Day> knownOn;
    pipeline::Role anchor = pipeline::Role::MarketingQualified;
    int horizonDays = 90;
    std::string by;       ///< field; empty: no groups
    std::string product;
};

struct WaterfallGroup {
    std::string value;  ///< "" = no value; kept apart from "unknown"
    pipeline::Waterfall waterfall;
};

struct WaterfallReport {
    WaterfallQuery query;
    pipeline::Waterfall whole;
    std::vector<WaterfallGroup> groups;           ///< by size of the anchor stage, then value
    std::vector<pipeline::CycleEntries> cycles;   ///< what StageRow::cycles of `whole` and of every group index
    agreement::StagesClause stages;
    bool agreementInForce = false;
};

[[nodiscard]] Result<WaterfallReport> waterfall(Store& store, const WaterfallQuery& query);

}  // namespace handschlag::usecase
