#pragma once
// How the lines of a scorecard come about from what was judged, version by version. Pure.
//
// promised = sum over versions of (leads per quarter * days in force in the quarter) / days of the quarter, rounded half up once.
//
//   promisedLeads(terms, from, to)   // 300 for 45 of 90 days and 360 for the other 45: 330

#include <span>
#include <string>
#include <vector>

#include "core/handover/commitments.h"
#include "core/review/figures.h"

namespace handschlag::review {

/// A version as its history says; none of them on trial.
struct InForce {
    int version = 0;
    Day from;                 ///< of coming into force
    std::optional<Day> last;  ///< of its validity, included
    int leadsPerQuarter = 0;
    int completenessPercent = 100;
    int feedbackPercent = 100;
};

/// Its days within [from, to), in time: each day belongs to the version that came into force last by then, unless that one's validity is over.
[[nodiscard]] std::vector<VersionTerm> termsOf(std::vector<InForce> versions, Day from, Day to);

[[nodiscard]] std::int64_t promisedLeads(std::span<const VersionTerm> terms, Day from, Day to);
/// Due before this day of the quarter, in 1/100 leads.
[[nodiscard]] std::int64_t requiredC(std::span<const VersionTerm> terms, Day from, Day to, Day until);

/// One promise of one handover.
struct Judged {
    handover::Promise promise = handover::Promise::Decision;
    handover::Standing standing = handover::Standing::Pending;
    int version = 0;
};

/// counts, kept, judged and versions (without their texts) of one line.
[[nodiscard]] ScoreLine lineOf(handover::Promise promise, std::span<const Judged> judged);

}  // namespace handschlag::review
