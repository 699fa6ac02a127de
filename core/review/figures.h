#pragma once
// The figures of one quarter: what is frozen, printed, shown and answered by the command line. No names of persons, no free text, no times of day, so
// that what is frozen never has to be changed.
//
// Rates are in 1/10,000 (..Bp), days in 1/100 (..C), both rounded half up; nothing where there is nothing to divide by.
//
//   const Figures figures = ...;                       // usecase/reviews.h
//   for (const ScoreLine& line : figures.lines) line.key, line.side, line.rateBp(), line.breaches ...

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/agreement/document.h"
#include "core/base/ids.h"
#include "core/handover/compliance.h"
#include "core/review/quarter.h"

namespace handschlag::review {

/// Days of the quarter on which a version was in force. A day belongs to the version that came into force on it.
struct VersionTerm {
    int version = 0;
    Day from;
    Day to;  ///< exclusive
    int leadsPerQuarter = 0;
    int completenessPercent = 100;
    int feedbackPercent = 100;
    std::int64_t handovers = 0;  ///< of the quarter that are judged by it, without trials
    [[nodiscard]] int days() const { return to.number - from.number; }
    friend bool operator==(const VersionTerm&, const VersionTerm&) = default;
};

/// One line for one version by which it was judged.
struct LineVersion {
    int version = 0;
    LocalizedText promised;  ///< "4 business hours, inquiry 30 minutes"
    handover::Counts counts;
    friend bool operator==(const LineVersion&, const LineVersion&) = default;
};

/// The same line in a quarter before, oldest first.
struct TrendPoint {
    Quarter quarter;
    std::int64_t kept = 0;
    std::int64_t judged = 0;
    std::optional<std::int64_t> rateBp;
    friend bool operator==(const TrendPoint&, const TrendPoint&) = default;
};

struct TeamCounts {
    std::string team;
    handover::Counts counts;
    friend bool operator==(const TeamCounts&, const TeamCounts&) = default;
};

/// A breach by its handover; who and at what time of day is not told.
struct BreachRef {
    HandoverId handover;
    handover::Standing standing = handover::Standing::Missed;
    Day due;
    std::string team;  ///< empty where it may not be named
    friend bool operator==(const BreachRef&, const BreachRef&) = default;
};

/// One promise of a side. Keys: "delivered" (kept = conforming leads, judged = promised leads), "completeness", and those of handover::Promise.
struct ScoreLine {
    std::string key;
    agreement::Side side = agreement::Side::Sales;
    std::int64_t kept = 0;    ///< met
    std::int64_t judged = 0;  ///< n: met, late, missed; of "delivered": promised, pro rata
    handover::Counts counts;  ///< of the promises with a deadline; of "completeness" met and missed
    std::optional<int> promisedPercent;  ///< where the agreement promises a share; the last version's
    std::vector<LineVersion> versions;   ///< ascending
    std::vector<TrendPoint> trend;       ///< quarters before with anything to judge
    std::vector<TeamCounts> teams;       ///< that may be shown
    std::vector<BreachRef> breaches;     ///< by due day, then handover
    [[nodiscard]] std::optional<std::int64_t> rateBp() const;
    friend bool operator==(const ScoreLine&, const ScoreLine&) = default;
};

struct DeliveryWeek {
    Day from;
    std::int64_t net = 0;        ///< of this week
    std::int64_t grossSoFar = 0, netSoFar = 0, disputedSoFar = 0;
    std::int64_t requiredC = 0;  ///< promised leads due by its end, in 1/100: by day, each day by its version
    bool begun = false;
    std::optional<std::int64_t> low, median, high;  ///< of netSoFar, where the week is not over and there is evidence
    friend bool operator==(const DeliveryWeek&, const DeliveryWeek&) = default;
};

struct Delivery {
    std::int64_t promised = 0, gross = 0, net = 0, disputed = 0;
    std::optional<std::int64_t> chanceBp;  ///< that the promise is kept; nothing without evidence or when the quarter is over
    std::vector<DeliveryWeek> weeks;
    friend bool operator==(const Delivery&, const Delivery&) = default;
};

struct StageFigure {
    std::string stage, role;
    LocalizedText name;
    std::int64_t entered = 0, imputed = 0, recycled = 0;
    std::optional<std::int64_t> fromPreviousBp, lowBp, highBp;  ///< in the period, with its 95 % interval
    std::optional<std::int64_t> medianDaysC, p90DaysC;          ///< from the stage before
    friend bool operator==(const StageFigure&, const StageFigure&) = default;
};

struct ReasonFigure {
    std::string reason, clause;
    LocalizedText name;  ///< of the reason
    std::int64_t count = 0;
    std::optional<std::int64_t> shareBp;  ///< of all rejections
    friend bool operator==(const ReasonFigure&, const ReasonFigure&) = default;
};

struct Acceptance {
    std::int64_t accepted = 0, rejected = 0, pending = 0;
    std::optional<std::int64_t> rateBp, lowBp, highBp;
    std::int64_t other = 0;  ///< rejections for "other": over a tenth of all they are to be talked about
    friend bool operator==(const Acceptance&, const Acceptance&) = default;
};

/// A rejection that marketing contests, of whatever quarter, not ruled as of the cut-off.
struct Dispute {
    HandoverId handover;
    std::string reason, clause;
    Day since;
    std::string marketing, sales;  ///< "upheld", "overturned", or empty: no opinion yet
    friend bool operator==(const Dispute&, const Dispute&) = default;
};

/// What the coming quarter is likely to bring, from the weeks before its first day.
struct Outlook {
    std::int64_t weeks = 0;     ///< of evidence
    std::int64_t promised = 0;  ///< by the version in force at the end of this quarter
    std::optional<std::int64_t> low, median, high;
    std::optional<std::int64_t> chanceBp;
    friend bool operator==(const Outlook&, const Outlook&) = default;
};

/// Values of fields that won leads have more or less often than others (insight/win_rates.h), significant ones only.
struct LiftFigure {
    std::string field;
    LocalizedText value;
    std::int64_t leads = 0, wins = 0;
    std::int64_t relativeC = 100, lowC = 0, highC = 0;  ///< relative win rate in 1/100
    friend bool operator==(const LiftFigure&, const LiftFigure&) = default;
};

/// What cannot be said, and so is not shown as zero.
enum class Missing : std::uint8_t {
    Leads,       ///< the workspace has none in the quarter: nothing entered any stage
    Agreement,   ///< no version was in force on any day of the quarter
    PartOfQuarter,  ///< a version was in force on some days only
    Handovers,   ///< nothing was handed over
    Decisions,   ///< sales decided on nothing
    Forecast,    ///< fewer than 26 weeks of handovers
    WonBase      ///< too few wins to compare
};
/// "leads", "agreement", "part_of_quarter", "handovers", "decisions", "forecast", "won_base"
[[nodiscard]] const char* key(Missing missing);

struct Figures {
    std::string product;
    Quarter quarter;
    std::string zone;
    Instant cutOff;     ///< what happened later is not counted
    bool over = false;  ///< the quarter, by the cut-off
    std::vector<VersionTerm> versions;  ///< in force on any day of it, ascending in time
    std::vector<int> judgedBy;          ///< numbers of the versions that its handovers ran under
    std::vector<ScoreLine> lines;       ///< marketing's, then sales'; only those with something promised or judged
    bool restHidden = false, salesHidden = false;  ///< see handover::Compliance
    Delivery delivery;
    std::vector<StageFigure> waterfall;
    Acceptance acceptance;
    std::vector<ReasonFigure> reasons;  ///< the most frequent first
    std::vector<Dispute> disputes;
    std::int64_t recycled = 0;          ///< leads given back into nurturing in the quarter
    std::int64_t returnedAgain = 0;     ///< second or later passes that became MQLs in it
    std::vector<LiftFigure> lift;
    Outlook outlook;
    std::vector<Missing> missing;
    [[nodiscard]] bool lacks(Missing what) const;
    [[nodiscard]] const ScoreLine* line(std::string_view key) const;
    friend bool operator==(const Figures&, const Figures&) = default;
};

/// What was done late stands with what was missed, in all counts and breaches: as it is shown without a works agreement (domain section 9).
void hideLateness(Figures& figures);

/// part / whole in 1/10,000, rounded half up; nothing at 0/0.
[[nodiscard]] std::optional<std::int64_t> basisPoints(std::int64_t part, std::int64_t whole);

}  // namespace handschlag::review
