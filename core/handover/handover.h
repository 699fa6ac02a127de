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
};

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
    std::optional<Instant> followUpAt;
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

}  // namespace handschlag::handover
