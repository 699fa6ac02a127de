#include "core/usecase/handover_answers.h"

#include <algorithm>

#include "core/usecase/handover_desk.h"

namespace handschlag::usecase {
namespace {

using handover::EventKind;
using handover::Handover;

/// Out of the hands that do not want it: to the lead's owner, or visibly to nobody, which both heads see.
void passOn(Handover& changed, agreement::Disposition disposition, const agreement::Document& document, const leads::Lead& lead, const std::vector<Person>& persons)
{
    const bool toOwner = disposition == agreement::Disposition::ToOwner;
    const auto target = toOwner ? agreement::RouteTarget::Owner : agreement::RouteTarget::BothHeads;
    const auto route = std::ranges::find(document.routing.routes, target, &agreement::Route::target);
    changed.route = route == document.routing.routes.end() ? std::string() : route->id;
    changed.team = {};
    changed.claimedBy = {};
    changed.owner = toOwner ? ownerOf(lead, persons) : PersonId{};
    if (toOwner) changed.counted = false;
}

}  // namespace

Result<Handover> takeAccept(Store& store, const Handover& stored, PersonId actor, Instant at)
{
    Handover changed = stored;
    changed.owner = actor;
    changed.claimedBy = actor;
    HandoverStep step;
    step.kind = EventKind::Accept;
    step.actor = actor;
    step.at = at;
    step.enters = pipeline::Role::Accepted;
    return takeStep(store, stored, changed, step);
}

Result<Handover> takeReject(Store& store, const Handover& stored, const agreement::Document& document, const std::vector<Person>& persons,
                            const handover::RejectionStatement& statement, PersonId actor, Instant at)
{
    const auto rejection = handover::resolve(document, stored.state, statement, at);
    if (!rejection) return std::unexpected(rejection.error());
    const auto frozen = store.handovers().snapshot(stored.id);
    if (!frozen) return std::unexpected(frozen.error());
    Handover changed = stored;
    changed.followUpAt = statement.followUpAt;
    if (rejection->event == EventKind::Reassign) passOn(changed, rejection->disposition, document, frozen->lead, persons);
    HandoverStep step;
    step.kind = rejection->event;
    step.actor = actor;
    step.at = at;
    step.reason = rejection->reason;
    step.clause = rejection->clause;
    step.comment = statement.comment;
    step.exit = rejection->exit;
    step.claim = handover::checkClaim(document, *frozen, *rejection);
    return takeStep(store, stored, changed, step);
}

}  // namespace handschlag::usecase
