#pragma once
// A handover is a first-class record: why ready, under which version, to whom, by when, and what became of it.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/leads/lead.h"
#include "core/scoring/score.h"

namespace handschlag::handover {

/// States of domain section 6.
enum class State : std::uint8_t { Open, Accepted, Qualified, Opportunity, Returned, Rejected, Disputed, Closed };

enum class EventKind : std::uint8_t {
    Submit, Claim, Accept, Reject, Return, Reassign, Expire, Erase, Touch, FollowUp, Qualify, Recycle, Disqualify, Merge, GoodLead,
    OpenOpportunity, Win, Lose, Correct, Withdraw, Object, Uphold, Overturn,
    Undo,  ///< compensates the event it names
    Vote,  ///< one side's opinion on a dispute; the ruling comes when both sides say the same
};

/// What has to be done next with a handover. Sales owes Decide to Conclude, marketing Correct and Object (a right, not a promise), both Rule.
enum class Duty : std::uint8_t { None, Decide, FirstTouch, Touch, FollowUp, Conclude, Correct, Object, Rule };

struct Handover {
    HandoverId id;
    std::string token;  ///< random public id
    LeadId lead;
    CycleId cycle;
    VersionId version;      ///< judged under this version
    bool trial = false;     ///< under a trial: outside both scorecards
    bool inquiry = false;   ///< an inquiry to answer: short clock
    bool counted = true;    ///< counts as delivered by marketing
    State state = State::Open;
    Instant qualifiedAt;    ///< occurred_at of what made the lead qualify
    Instant submittedAt;
    Instant decisionDue;
    Instant firstTouchDue;
    std::string route;      ///< id of the route that was taken; empty: nobody can take it
    TeamId team;
    PersonId owner;
    PersonId claimedBy;
    std::string category;   ///< "A"
    int fitBand = 4;
    int readiness = 0;
    std::optional<Instant> followUpAt;  ///< agreed with the person: follow-up date or appointment
    Duty duty = Duty::None;             ///< what is next; kept by every step, so that queues can be read in order of it
    std::optional<Instant> dutyDue;     ///< by when; absent: no deadline
    int rowVersion = 0;     ///< optimistic concurrency: an update with another number is a conflict
};

struct HandoverEvent {
    std::int64_t id = 0;
    HandoverId handover;
    EventKind kind = EventKind::Submit;
    Instant effectiveAt;
    Instant recordedAt;
    PersonId actor;      ///< none: the program
    std::string reason;  ///< reason code
    std::string clause;  ///< cited clause
    std::string comment; ///< free text, erasable
    std::string fact;    ///< the corrected fact of a rejection, "employees=40"; erasable
    std::int64_t undoes = 0;  ///< id of the event that an Undo compensates
    State stateBefore = State::Open;
    State stateAfter = State::Open;
    std::string details;  ///< JSON without personal data (event_details.h): what an undo restores, what the check of the claim found; may be empty
};

/// What was known at submission, frozen: enough to judge the lead again under any version.
struct Snapshot {
    leads::Lead lead;
    std::vector<leads::Activity> activities;
    scoring::Explanation explanation;
};

/// "open", "accepted", ... and "accept", "reject", ...: stable English keys.
[[nodiscard]] const char* key(State state);
[[nodiscard]] const char* key(EventKind kind);
/// "", "decide", "first_touch", "touch", "follow_up", "conclude", "correct", "object", "rule"
[[nodiscard]] const char* key(Duty duty);

}  // namespace handschlag::handover
