#pragma once
// What an event of a handover keeps beside its own columns: what an undo restores, and what the check of a rejection's claim found.
// Ids, times and points only, so that it survives erasure.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/handover/claim_check.h"
#include "core/handover/handover.h"

namespace handschlag::handover {

/// The fields of a record that decisions change beside its state.
struct Assignment {
    std::string route;
    TeamId team;
    PersonId owner;
    PersonId claimedBy;
    bool counted = true;
    std::optional<Instant> followUpAt;
    Instant decisionDue;
    Instant firstTouchDue;
    Duty duty = Duty::None;
    std::optional<Instant> dutyDue;
    friend bool operator==(const Assignment&, const Assignment&) = default;
};

[[nodiscard]] Assignment assignmentOf(const Handover& handover);
void restore(Handover& handover, const Assignment& assignment);

/// How a cycle had ended that a ruling opened again.
struct Reopening {
    std::string exit;  ///< pipeline::key(Exit)
    Instant at;
    friend bool operator==(const Reopening&, const Reopening&) = default;
};

struct EventDetails {
    std::optional<Assignment> before;
    std::vector<StageEventId> entered;  ///< stage events the decision appended
    bool closedCycle = false;
    std::optional<Reopening> reopened;  ///< with Overturn
    std::optional<ClaimCheck> claim;
    std::string routedBy;  ///< with Submit, Reassign, Correct: why this route and this person, e.g. "in_turn" (usecase/handover_desk.h)
    std::string result;    ///< with Touch: what came of the attempt; its channel is the event's reason. With Claim: "released"
    std::string pause;     ///< with Touch and FollowUp: the agreed reason why the clocks stand still until the follow-up date
    std::vector<std::string> missing;  ///< with Return: the fields that sales needs
    std::optional<std::int64_t> knownChanges;  ///< with Return: how many changes of its fields the lead had by then
    std::map<std::string, std::optional<std::int64_t>> consentBefore;  ///< what a block set to "no", by field
    friend bool operator==(const EventDetails&, const EventDetails&) = default;
};

[[nodiscard]] std::string toText(const EventDetails& details);
/// Empty text gives empty details; fails with "handover.details_damaged".
[[nodiscard]] Result<EventDetails> detailsFromText(std::string_view text);

}  // namespace handschlag::handover
