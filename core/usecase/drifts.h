#pragma once
// Has what sales says of the leads changed since the last review? The last 52 whole weeks of decisions, those before the line against those
// since (insight/drift.h). The line is the day of the last review, else the day on which the version in force began, else the
// middle; also where too little was decided before it.
//
//   const auto report = drift(store, "", now, "source");
//   for (const auto& alarm : report->drift.alarms) report->weeks.days[alarm.week], report->drift.series[alarm.series] ...

#include <string>

#include "core/base/progress.h"
#include "core/insight/drift.h"
#include "core/insight/weeks.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

enum class DriftLine : std::uint8_t { Review, Version, Half };

struct WorkspaceDrift {
    insight::Weeks weeks;
    std::vector<insight::DriftWeek> counts;  ///< by week
    DriftLine line = DriftLine::Half;
    Day since;  ///< the Monday from which weeks are compared
    insight::DriftReport drift;
};

/// by: field or attribute that groups the leads; empty: only acceptance. Fails with task.cancelled if asked to stop.
[[nodiscard]] Result<WorkspaceDrift> drift(Store& store, std::string_view product, Instant asOf, std::string_view by, const Progress& progress = {});

}  // namespace handschlag::usecase
