#include "core/usecase/handover_answers.h"

#include <algorithm>

#include "core/leads/population_builder.h"
#include "core/scoring/plan.h"
#include "core/usecase/handover_desk.h"

namespace handschlag::usecase {
namespace {

using handover::EventKind;
using handover::Handover;

/// Out of the hands that do not want it.
void passTo(Handover& changed, const Recipient& to)
{
    changed.route = to.route;
    changed.team = to.team;
    changed.owner = to.owner;
    changed.claimedBy = {};
}

/// Visibly to nobody, which both heads see.
void passToHeads(Handover& changed, const agreement::Document& document)
{
    const auto route = std::ranges::find(document.routing.routes, agreement::RouteTarget::BothHeads, &agreement::Route::target);
    passTo(changed, {route == document.routing.routes.end() ? std::string() : route->id, {}, {}, true});
}

/// The first of the routes behind this one that fits the lead as it was handed over.
Result<const agreement::Route*> nextRoute(const agreement::Document& document, const handover::Snapshot& frozen, std::span<const leads::Attribute> attributes,
                                           const std::string& route)
{
    const auto& routes = document.routing.routes;
    const auto taken = std::ranges::find(routes, route, &agreement::Route::id);
    if (taken == routes.end()) return nullptr;
    agreement::Document rest = document;
    rest.routing.routes.assign(taken + 1, routes.end());
    const auto plan = scoring::compile(rest);
    if (!plan) return std::unexpected(plan.error());
    const auto found = scoring::routeOf(*plan, leads::populationOf(frozen.lead, frozen.activities, attributes), 0, frozen.explanation.asOf);
    return found ? &*(taken + 1 + static_cast<std::ptrdiff_t>(*found)) : nullptr;
}

/// Wrong route: to whoever is next in the agreement's list. Customer: to the lead's owner.
Result<void> passOn(Store& store, Handover& changed, agreement::Disposition disposition, const agreement::Document& document,
                    const handover::Snapshot& frozen, const std::vector<Person>& persons)
{
    const auto& routes = document.routing.routes;
    if (disposition == agreement::Disposition::ToOwner) {
        changed.counted = false;
        const PersonId owner = ownerOf(frozen.lead, persons);
        const auto route = std::ranges::find(routes, agreement::RouteTarget::Owner, &agreement::Route::target);
        if (owner)
            passTo(changed, {route == routes.end() ? std::string() : route->id, {}, owner, false});
        else
            passToHeads(changed, document);
        return {};
    }
    const auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    const auto next = nextRoute(document, frozen, *attributes, changed.route);
    if (!next) return std::unexpected(next.error());
    if (!*next || (*next)->target == agreement::RouteTarget::BothHeads) {
        passToHeads(changed, document);
        return {};
    }
    const auto desk = HandoverDesk::load(store);
    if (!desk) return std::unexpected(desk.error());
    passTo(changed, desk->recipient(*next, frozen.lead));
    return {};
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
    if (rejection->event == EventKind::Reassign)
        if (const auto passed = passOn(store, changed, rejection->disposition, document, *frozen, persons); !passed) return std::unexpected(passed.error());
    HandoverStep step;
    step.kind = rejection->event;
    step.actor = actor;
    step.at = at;
    step.reason = rejection->reason;
    step.clause = rejection->clause;
    step.comment = statement.comment;
    step.exit = rejection->exit;
    step.blocksContact = rejection->disposition == agreement::Disposition::Block;
    step.claim = handover::checkClaim(document, *frozen, *rejection);
    return takeStep(store, stored, changed, step);
}

}  // namespace handschlag::usecase
