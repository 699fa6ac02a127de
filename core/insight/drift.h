#pragma once
// What has moved since the last review: the acceptance rate and the share of every group of leads, week by week, against the weeks before
// (control_chart.h). An alarm names the clause that most likely stands behind it: the one whose share of the rejections in the alarming weeks
// differs most from what the weeks before let expect.
//
//   const DriftReport report = driftOf(weeks, 13);   // 13 weeks before, the rest since
//   for (const DriftAlarm& alarm : report.alarms) alarm.series, alarm.week, alarm.likely

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/insight/control_chart.h"

namespace handschlag::insight {

/// The decisions of one week.
struct DriftWeek {
    std::int64_t accepted = 0;
    std::int64_t rejected = 0;
    std::map<std::string, std::int64_t> byGroup;   ///< decisions
    std::map<std::string, std::int64_t> byClause;  ///< rejections by the clause they cite
    [[nodiscard]] std::int64_t decisions() const { return accepted + rejected; }
};

enum class DriftFigure : std::uint8_t { Acceptance, GroupShare };

struct DriftSeries {
    DriftFigure figure = DriftFigure::Acceptance;
    std::string group;  ///< of GroupShare
    ControlChart chart;
};

/// observed against expected rejections that cite this clause, in all weeks of the series that alarm on this side.
struct LikelyClause {
    std::string clause;
    std::int64_t observed = 0;
    double expected = 0;
};

struct DriftAlarm {
    std::size_t series = 0;  ///< in DriftReport::series
    std::size_t week = 0;    ///< index into the weeks given
    Alarm side = Alarm::None;
    std::optional<LikelyClause> likely;  ///< nothing: no rejections then or before, or no clause stands out
};

struct DriftReport {
    std::size_t before = 0;  ///< weeks
    std::vector<DriftSeries> series;  ///< acceptance first, then groups by decisions, then name
    std::vector<DriftAlarm> alarms;   ///< by week, then series
    [[nodiscard]] bool hasEvidence() const { return !series.empty() && series.front().chart.centre.has_value(); }
};

/// before: how many of the weeks, from the first on, are the measure.
[[nodiscard]] DriftReport driftOf(std::span<const DriftWeek> weeks, std::size_t before);

}  // namespace handschlag::insight
