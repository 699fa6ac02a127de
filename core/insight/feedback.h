#pragma once
// What sales says when it rejects: reasons by clause and by group of leads, and how well the feedback itself is kept (domain section 6).
//
// Only decisions before acceptance count: accepted, and rejected with a reason that ends the lead's way (nurture, disqualify, recycle,
// block, merge, find contact). What was passed on or returned is no decision; what waits is pending, apart. Rates carry Wilson's interval.
//   acceptance    accepted / (accepted + rejected)
//   share         of a reason: its rejections / all rejections; in a group: its rejections / the group's decisions
//   contradicted  rejections whose claim the frozen facts do not bear out / those that could be checked
//   overturned    rejections ruled overturned / those ruled
//   covered       rejections with a text or a corrected fact / all rejections: feedback that says more than a code
//   latency       business time from the handover to the decision
//
//   const Feedback feedback = feedbackOf(cases);
//   for (const ReasonLine& line : feedback.reasons) line.reason, line.clause, line.count, line.share ...

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/handover/claim_check.h"
#include "core/pipeline/lags.h"
#include "core/pipeline/statistics.h"

namespace handschlag::insight {

enum class Decided : std::uint8_t { Pending, Accepted, Rejected };
enum class Ruling : std::uint8_t { None, Open, Upheld, Overturned };

/// One handover, as the newest decision before acceptance left it.
struct FeedbackCase {
    Decided decided = Decided::Pending;
    std::string group;   ///< e.g. its source; "" = no value
    std::string reason;  ///< of a rejection, with the clause it cites
    std::string clause;
    handover::ClaimResult claim = handover::ClaimResult::NotCheckable;
    Ruling ruling = Ruling::None;
    bool explained = false;  ///< with a text or a corrected fact
    std::optional<std::int64_t> openSeconds;  ///< business time until the decision
};

struct GroupShare {
    std::string group;
    std::int64_t count = 0;
    pipeline::Rate share;  ///< of the group's decisions
    friend bool operator==(const GroupShare&, const GroupShare&) = default;
};

struct ReasonLine {
    std::string reason;
    std::string clause;
    std::int64_t count = 0;
    pipeline::Rate share;  ///< of all rejections
    pipeline::Rate contradicted;
    pipeline::Rate overturned;
    std::vector<GroupShare> groups;  ///< by count, then name
};

struct GroupAcceptance {
    std::string group;
    std::int64_t pending = 0;
    pipeline::Rate acceptance;
};

struct Feedback {
    std::int64_t accepted = 0, rejected = 0, pending = 0;
    pipeline::Rate acceptance;
    pipeline::Rate contradicted, overturned, covered;
    pipeline::LagDays latency;            ///< in days of 86,400 open seconds
    std::vector<ReasonLine> reasons;      ///< by reason and clause, the most frequent first (Pareto)
    std::vector<GroupAcceptance> groups;  ///< by decisions, then name
};

[[nodiscard]] Feedback feedbackOf(std::span<const FeedbackCase> cases);

}  // namespace handschlag::insight
