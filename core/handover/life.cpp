#include "core/handover/life.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace handschlag::handover {
namespace {

constexpr ErrorCode eventRefused{"handover.event_refused"};
constexpr ErrorCode nothingToUndo{"handover.nothing_to_undo"};
constexpr ErrorCode notYourDecision{"handover.not_your_decision"};

struct Step {
    State from;
    EventKind event;
    State to;
};

using enum EventKind;

constexpr std::array steps{
    Step{State::Open, Claim, State::Open},
    Step{State::Open, Accept, State::Accepted},
    Step{State::Open, Reject, State::Rejected},
    Step{State::Open, Return, State::Returned},
    Step{State::Open, Reassign, State::Open},
    Step{State::Open, Expire, State::Closed},
    Step{State::Open, Erase, State::Closed},
    Step{State::Accepted, Touch, State::Accepted},
    Step{State::Accepted, FollowUp, State::Accepted},
    Step{State::Accepted, Qualify, State::Qualified},
    Step{State::Accepted, Recycle, State::Closed},
    Step{State::Accepted, Disqualify, State::Closed},
    Step{State::Accepted, Merge, State::Closed},
    Step{State::Accepted, GoodLead, State::Accepted},
    Step{State::Qualified, OpenOpportunity, State::Opportunity},
    Step{State::Qualified, Recycle, State::Closed},
    Step{State::Qualified, Disqualify, State::Closed},
    Step{State::Opportunity, Win, State::Closed},
    Step{State::Opportunity, Lose, State::Closed},
    Step{State::Returned, Correct, State::Open},
    Step{State::Returned, Withdraw, State::Closed},
    Step{State::Rejected, Object, State::Disputed},
    Step{State::Disputed, Vote, State::Disputed},
    Step{State::Disputed, Uphold, State::Closed},
    Step{State::Disputed, Overturn, State::Open},
};

}  // namespace

Result<State> next(State state, EventKind kind)
{
    const auto found = std::ranges::find_if(steps, [&](const Step& step) { return step.from == state && step.event == kind; });
    if (found == steps.end()) return refuse(eventRefused, {key(kind), key(state)});
    return found->to;
}

bool isAlive(State state) { return state != State::Rejected && state != State::Disputed && state != State::Closed; }

bool isDecision(EventKind kind)
{
    static constexpr std::array facts{Submit, Claim, Touch, Expire, Erase, Undo};
    return std::ranges::find(facts, kind) == facts.end();
}

Result<HandoverEvent> undoable(std::span<const HandoverEvent> events, PersonId actor)
{
    std::unordered_set<std::int64_t> takenBack;
    for (const HandoverEvent& event : events)
        if (event.kind == Undo) takenBack.insert(event.undoes);
    for (std::size_t i = events.size(); i-- > 0;) {
        const HandoverEvent& event = events[i];
        // What the program ended can only be undone by whoever made it end: nobody.
        if (event.kind == Expire || event.kind == Erase) return refuse(nothingToUndo);
        const bool ownTouch = event.kind == Touch && actor && event.actor == actor;
        if ((!isDecision(event.kind) && !ownTouch) || takenBack.contains(event.id)) continue;
        if (!actor || event.actor != actor) return refuse(notYourDecision);
        return event;
    }
    return refuse(nothingToUndo);
}

}  // namespace handschlag::handover
