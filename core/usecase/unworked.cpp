// What nobody decided ends by itself: expired, a breach on sales.

#include <algorithm>
#include <array>

#include "core/handover/expiry.h"
#include "core/usecase/work_steps.h"

namespace handschlag::usecase {
namespace {

using handover::EventKind;
using handover::Handover;

/// The agreement's reason for it, which only the program uses.
void cite(HandoverStep& step, const agreement::Document& document)
{
    const auto& reasons = document.reasons.reasons;
    const auto reason = std::ranges::find_if(reasons, [](const agreement::RejectionReason& known) {
        return known.phase == agreement::ReasonPhase::BySystem && known.disposition == agreement::Disposition::Expire;
    });
    step.reason = reason == reasons.end() ? "not_worked_in_time" : reason->code;
    step.clause = reason == reasons.end() ? document.sales.id : reason->clause;
}

bool isCycleOver(Store& store, const Handover& stored)
{
    const auto cycles = store.pipeline().cyclesOf(stored.lead);
    if (!cycles) return true;
    const auto own = std::ranges::find(*cycles, stored.cycle, &pipeline::Cycle::id);
    return own != cycles->end() && own->closedAt;
}

}  // namespace

Result<bool> takeExpiry(Store& store, TermsBook& terms, const Handover& stored, Instant now)
{
    const auto known = terms.of(stored.version);
    if (!known) return std::unexpected(known.error());
    const auto clock = terms.clockOf(stored);
    if (!clock) return std::unexpected(clock.error());
    const auto events = store.handovers().events(stored.id);
    if (!events) return std::unexpected(events.error());
    const auto end = handover::expiresAt((*known)->document.sales, **clock, *events);
    // A cycle that ended elsewhere is for the check of the workspace to name.
    if (!end || now <= *end || !refuseBefore(*events, now) || isCycleOver(store, stored)) return false;
    HandoverStep step;
    step.kind = EventKind::Expire;
    step.at = now;
    step.exit = pipeline::Exit::Expired;
    cite(step, (*known)->document);
    const auto after = takeStep(store, terms, stored, stored, step);
    if (!after) return std::unexpected(after.error());
    return true;
}

Result<int> expireUnworked(Store& store, Instant now)
{
    const auto open = store.handovers().inStates(std::array{handover::State::Open});
    if (!open) return std::unexpected(open.error());
    TermsBook terms(store);
    int expired = 0;
    for (const Handover& handover : *open) {
        // No cadence ends before its decision was due: most are younger, and their events need not be read.
        if (now <= handover.decisionDue) continue;
        const auto ended = takeExpiry(store, terms, handover, now);
        if (!ended) return std::unexpected(ended.error());
        if (*ended) ++expired;
    }
    return expired;
}

}  // namespace handschlag::usecase
