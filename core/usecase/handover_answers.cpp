#include "core/usecase/handover_answers.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/handover/cadence.h"
#include "core/handover/consent.h"
#include "core/handover/fact_check.h"
#include "core/handover/standing_events.h"
#include "core/leads/population_builder.h"
#include "core/scoring/plan.h"
#include "core/usecase/handover_desk.h"

namespace handschlag::usecase {
namespace {

using handover::EventKind;
using handover::Handover;

constexpr ErrorCode cadenceOpen{"handover.cadence_open"};
constexpr ErrorCode leadGone{"handover.lead_gone"};

/// Out of the hands that do not want it.
std::string passTo(Handover& changed, const Recipient& to)
{
    changed.route = to.route;
    changed.team = to.team;
    changed.owner = to.owner;
    changed.claimedBy = {};
    return to.why;
}

/// Visibly to nobody, which both heads see.
std::string passToHeads(Handover& changed, const agreement::Document& document)
{
    const auto route = std::ranges::find(document.routing.routes, agreement::RouteTarget::BothHeads, &agreement::Route::target);
    return passTo(changed, {route == document.routing.routes.end() ? std::string() : route->id, {}, {}, true, "both_heads"});
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

/// Wrong route: to whoever is next in the agreement's list. Customer: to the lead's owner. Says why it goes where it goes.
Result<std::string> passOn(Store& store, Handover& changed, agreement::Disposition disposition, const agreement::Document& document,
                           const handover::Snapshot& frozen, Instant at)
{
    const auto desk = HandoverDesk::load(store);
    if (!desk) return std::unexpected(desk.error());
    const auto& routes = document.routing.routes;
    if (disposition == agreement::Disposition::ToOwner) {
        changed.counted = false;
        const auto known = std::ranges::find(routes, agreement::RouteTarget::Owner, &agreement::Route::target);
        agreement::Route route = known == routes.end() ? agreement::Route{} : *known;
        route.target = agreement::RouteTarget::Owner;
        const Recipient to = desk->recipient(&route, frozen.lead, at);
        if (to.owner || to.team) return passTo(changed, to);
        passToHeads(changed, document);
        return to.why;
    }
    const auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    const auto next = nextRoute(document, frozen, *attributes, changed.route);
    if (!next) return std::unexpected(next.error());
    if (!*next || (*next)->target == agreement::RouteTarget::BothHeads) {
        return passToHeads(changed, document);
    }
    return passTo(changed, desk->recipient(*next, frozen.lead, at));
}

/// Its default clause is what says that a reason stands on the cadence.
bool wantsWholeCadence(const agreement::Document& document, const handover::Rejection& rejection)
{
    const auto reason = std::ranges::find_if(document.reasons.reasons, [&](const agreement::RejectionReason& known) {
        return known.code == rejection.reason && known.phase == agreement::ReasonPhase::AfterAcceptance;
    });
    return reason != document.reasons.reasons.end() && (reason->code == "unreachable" || reason->clause == document.sales.id + ".cadence");
}

Result<void> refuseBeforeCadence(Store& store, TermsBook& terms, const Handover& stored)
{
    const auto count = cadenceOf(store, terms, stored);
    if (!count) return std::unexpected(count.error());
    if (count->done >= count->planned) return {};
    return refuse(cadenceOpen, {std::to_string(count->done), std::to_string(count->planned)});
}

struct Claim {
    handover::ClaimCheck check;
    std::string fact;
};

Result<Claim> claimOf(Store& store, const agreement::Document& document, const handover::Snapshot& frozen, const handover::Rejection& rejection,
                      const handover::RejectionStatement& statement)
{
    if (statement.factField.empty()) return Claim{handover::checkClaim(document, frozen, rejection), {}};
    const auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    const auto fact = handover::factFrom(statement.factField, statement.factValue, *attributes);
    if (!fact) return std::unexpected(fact.error());
    Claim claim{handover::checkClaim(document, frozen, rejection), statement.factField + "=" + std::string(trimmed(statement.factValue))};
    if (!rejection.definitional) return claim;
    const auto judged = handover::checkFact(document, frozen, *attributes, statement.factField, *fact);
    if (!judged) return std::unexpected(judged.error());
    claim.check = *judged;
    return claim;
}

}  // namespace

handover::RejectionStatement statementOf(const RejectRequest& request)
{
    return {request.reason, request.clause, request.comment, request.followUpAt, request.factField, request.factValue};
}

Result<CadenceCount> cadenceOf(Store& store, TermsBook& terms, const Handover& stored)
{
    const auto known = terms.of(stored.version);
    if (!known) return std::unexpected(known.error());
    const auto clock = terms.clockOf(stored);
    if (!clock) return std::unexpected(clock.error());
    const auto lead = store.leads().find(stored.lead);
    if (!lead) return std::unexpected(lead.error());
    if (!*lead) return refuse(leadGone, {std::to_string(stored.lead.value)});
    const auto events = store.handovers().events(stored.id);
    if (!events) return std::unexpected(events.error());
    auto planned = handover::plannedTouches((*known)->document.sales, **clock, stored.submittedAt, handover::mayMail(**lead));
    const auto standing = handover::standingEvents(*events);
    handover::tickOff(planned, handover::lastRun(standing));
    const auto done = std::ranges::count_if(planned, [](const handover::PlannedTouch& touch) { return touch.done.has_value(); });
    return CadenceCount{static_cast<int>(done), static_cast<int>(planned.size())};
}

Result<Handover> takeAccept(Store& store, TermsBook& terms, const Handover& stored, PersonId actor, Instant at)
{
    Handover changed = stored;
    changed.owner = actor;
    changed.claimedBy = actor;
    HandoverStep step;
    step.kind = EventKind::Accept;
    step.actor = actor;
    step.at = at;
    step.enters = pipeline::Role::Accepted;
    return takeStep(store, terms, stored, changed, step);
}

Result<Handover> takeReject(Store& store, TermsBook& terms, const Handover& stored,
                            const handover::RejectionStatement& statement, PersonId actor, Instant at, const std::vector<std::string>& missing)
{
    const auto known = terms.of(stored.version);
    if (!known) return std::unexpected(known.error());
    const agreement::Document& document = (*known)->document;
    const auto rejection = handover::resolve(document, stored.state, statement, at);
    if (!rejection) return std::unexpected(rejection.error());
    if (wantsWholeCadence(document, *rejection))
        if (const auto whole = refuseBeforeCadence(store, terms, stored); !whole) return std::unexpected(whole.error());
    const auto frozen = store.handovers().snapshot(stored.id);
    if (!frozen) return std::unexpected(frozen.error());
    const auto claim = claimOf(store, document, *frozen, *rejection, statement);
    if (!claim) return std::unexpected(claim.error());
    Handover changed = stored;
    changed.followUpAt = statement.followUpAt;
    HandoverStep step;
    if (rejection->event == EventKind::Reassign) {
        const auto passed = passOn(store, changed, rejection->disposition, document, *frozen, at);
        if (!passed) return std::unexpected(passed.error());
        step.routedBy = *passed;
    }
    step.kind = rejection->event;
    step.actor = actor;
    step.at = at;
    step.reason = rejection->reason;
    step.clause = rejection->clause;
    step.comment = statement.comment;
    step.exit = rejection->exit;
    step.blocksContact = rejection->disposition == agreement::Disposition::Block;
    step.claim = claim->check;
    step.fact = claim->fact;
    if (step.kind == EventKind::Return) step.missing = missing;
    return takeStep(store, terms, stored, changed, step);
}

}  // namespace handschlag::usecase
