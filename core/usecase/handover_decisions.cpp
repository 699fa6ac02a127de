// What sales decides: accept, reject, claim, release, praise, take back. Each is one transaction.

#include <algorithm>

#include "core/handover/life.h"
#include "core/usecase/deciding.h"
#include "core/usecase/handover_answers.h"
#include "core/usecase/handovers.h"
#include "core/usecase/merging.h"

namespace handschlag::usecase {
namespace {

using handover::EventKind;
using handover::Handover;
using handover::State;

constexpr ErrorCode claimedByOther{"handover.claimed_by_other"};
constexpr ErrorCode notClaimed{"handover.not_claimed"};

/// If the decision that was just taken back had merged the lead into another one, that goes with it.
Result<void> takeBackMergeOf(Store& store, const Handover& handover, PersonId actor, Instant now)
{
    const auto merge = store.merges().of(handover.lead);
    if (!merge) return std::unexpected(merge.error());
    if (!*merge) return {};
    const auto events = store.handovers().events(handover.id);
    if (!events) return std::unexpected(events.error());
    const auto undone = std::ranges::find(*events, events->back().undoes, &handover::HandoverEvent::id);
    return undone != events->end() && endsByMerge(*undone, **merge) ? takeMergeBack(store, **merge, actor, now) : Result<void>();
}

}  // namespace

Result<Handover> claim(Store& store, HandoverId id, PersonId actor, Instant now)
{
    auto desk = sitDown(store, id, actor, By::Sales);
    if (!desk) return std::unexpected(desk.error());
    if (desk->stored.claimedBy == actor && desk->stored.state == State::Open) return desk->stored;
    if (desk->stored.claimedBy && desk->stored.state == State::Open) return refuse(claimedByOther, {nameOf(desk->persons, desk->stored.claimedBy)});
    Handover changed = desk->stored;
    changed.claimedBy = actor;
    return finish(*desk, takeStep(store, desk->terms, desk->stored, changed, stepOf(*desk, EventKind::Claim, now)));
}

Result<Handover> release(Store& store, HandoverId id, PersonId actor, Instant now)
{
    auto desk = sitDown(store, id, actor, By::Sales);
    if (!desk) return std::unexpected(desk.error());
    if (const auto possible = handover::next(desk->stored.state, EventKind::Claim); !possible) return std::unexpected(possible.error());
    if (!desk->stored.claimedBy) return refuse(notClaimed);
    if (desk->stored.claimedBy != actor && !desk->actor.head) return refuse(claimedByOther, {nameOf(desk->persons, desk->stored.claimedBy)});
    Handover changed = desk->stored;
    changed.claimedBy = {};
    HandoverStep step = stepOf(*desk, EventKind::Claim, now);
    step.result = "released";
    return finish(*desk, takeStep(store, desk->terms, desk->stored, changed, step));
}

Result<Handover> accept(Store& store, HandoverId id, int rowVersion, PersonId actor, Instant now)
{
    auto desk = sitDown(store, id, actor, By::Sales, rowVersion);
    if (!desk) return std::unexpected(desk.error());
    return finish(*desk, takeAccept(store, desk->terms, desk->stored, actor, now));
}

Result<Handover> reject(Store& store, const RejectRequest& request, PersonId actor, Instant now)
{
    auto desk = sitDown(store, request.handover, actor, By::Sales, request.rowVersion);
    if (!desk) return std::unexpected(desk.error());
    return finish(*desk, takeReject(store, desk->terms, desk->stored, statementOf(request), actor, now));
}

Result<Handover> markGoodLead(Store& store, HandoverId id, PersonId actor, Instant now)
{
    auto desk = sitDown(store, id, actor, By::Sales);
    if (!desk) return std::unexpected(desk.error());
    return finish(*desk, takeStep(store, desk->terms, desk->stored, desk->stored, stepOf(*desk, EventKind::GoodLead, now)));
}

Result<Handover> undoDecision(Store& store, HandoverId id, PersonId actor, Instant now)
{
    auto desk = sitDown(store, id, actor, By::EitherSide);
    if (!desk) return std::unexpected(desk.error());
    auto after = takeBack(store, desk->terms, desk->stored, actor, now);
    if (!after) return after;
    if (const auto unmerged = takeBackMergeOf(store, *after, actor, now); !unmerged) return std::unexpected(unmerged.error());
    return finish(*desk, std::move(after));
}

}  // namespace handschlag::usecase
