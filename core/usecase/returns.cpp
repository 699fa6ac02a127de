// Leads that sales gives back for want of data, and marketing's answers to that.

#include <algorithm>

#include "core/handover/life.h"
#include "core/leads/population_builder.h"
#include "core/usecase/deciding.h"
#include "core/usecase/field_entry.h"
#include "core/usecase/handover_answers.h"
#include "core/usecase/handover_run.h"
#include "core/usecase/handover_work.h"

namespace handschlag::usecase {
namespace {

using handover::EventKind;
using handover::Handover;

constexpr ErrorCode missingNeeded{"handover.missing_needed"};
constexpr ErrorCode fieldUnknown{"handover.field_unknown"};
constexpr ErrorCode stillLacking{"handover.still_lacking"};
constexpr ErrorCode nothingCorrected{"handover.nothing_corrected"};
constexpr ErrorCode leadGone{"handover.lead_gone"};
constexpr ErrorCode cycleGone{"handover.cycle_gone"};

Result<void> checkMissing(Store& store, const std::vector<std::string>& missing)
{
    if (missing.empty()) return refuse(missingNeeded);
    const auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    for (const std::string& field : missing)
        if (!leads::standardField(field) && std::ranges::find(*attributes, field, &leads::Attribute::name) == attributes->end())
            return misuse(fieldUnknown, {field});
    return {};
}

/// The agreement's reason for giving a lead back; nullptr if it has none.
const agreement::RejectionReason* returnReason(const agreement::ReasonsClause& clause)
{
    const auto found = std::ranges::find_if(clause.reasons, [](const agreement::RejectionReason& reason) {
        return reason.phase == agreement::ReasonPhase::BeforeAcceptance && reason.disposition == agreement::Disposition::Return;
    });
    return found == clause.reasons.end() ? nullptr : &*found;
}

Result<leads::Lead> leadOf(Store& store, LeadId id)
{
    auto lead = store.leads().find(id);
    if (!lead) return std::unexpected(lead.error());
    if (!*lead) return refuse(leadGone, {std::to_string(id.value)});
    return **std::move(lead);
}

Result<std::string> productOf(Store& store, const Handover& stored)
{
    const auto cycles = store.pipeline().cyclesOf(stored.lead);
    if (!cycles) return std::unexpected(cycles.error());
    const auto own = std::ranges::find(*cycles, stored.cycle, &pipeline::Cycle::id);
    return own == cycles->end() ? refuse(cycleGone) : Result<std::string>(own->product);
}

/// Judged under what is in force by now, as a run would.
Result<Handover> judgeAgain(Store& store, const Handover& stored, PersonId actor, Instant now)
{
    const auto product = productOf(store, stored);
    if (!product) return std::unexpected(product.error());
    const auto active = activeAgreement(store, *product, now);
    if (!active) return std::unexpected(active.error());
    const auto terms = termsOf(*active);
    if (!terms) return std::unexpected(terms.error());
    auto desk = HandoverDesk::load(store);
    if (!desk) return std::unexpected(desk.error());
    const auto lead = leadOf(store, stored.lead);
    if (!lead) return std::unexpected(lead.error());
    const auto activities = store.activities().of(stored.lead);
    if (!activities) return std::unexpected(activities.error());
    const auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    const auto back = comeBack(store, *terms, *desk, leads::populationOf(*lead, *activities, *attributes), stored, actor, now);
    if (!back) return std::unexpected(back.error());
    if (back->handover) return *back->handover;
    if (!back->changed) return refuse(nothingCorrected);
    return refuse(stillLacking, back->lacking);
}

}  // namespace

Result<Handover> giveBack(Store& store, const ReturnRequest& request, PersonId actor, Instant now)
{
    auto desk = sitDown(store, request.handover, actor, By::Sales, request.rowVersion);
    if (!desk) return std::unexpected(desk.error());
    if (const auto possible = handover::next(desk->stored.state, EventKind::Return); !possible) return std::unexpected(possible.error());
    if (const auto named = checkMissing(store, request.missing); !named) return std::unexpected(named.error());
    const auto terms = desk->terms.of(desk->stored.version);
    if (!terms) return std::unexpected(terms.error());
    if (const auto* reason = returnReason((*terms)->document.reasons)) {
        const handover::RejectionStatement statement{reason->code, "", request.comment, {}};
        return finish(*desk, takeReject(store, desk->terms, desk->stored, statement, actor, now, request.missing));
    }
    HandoverStep step = stepOf(*desk, EventKind::Return, now);
    step.clause = (*terms)->document.required.id;
    step.comment = request.comment;
    step.missing = request.missing;
    return finish(*desk, takeStep(store, desk->terms, desk->stored, desk->stored, step));
}

Result<Handover> correct(Store& store, HandoverId id, const std::map<std::string, leads::FieldValue>& values, PersonId actor, Instant now)
{
    auto desk = sitDown(store, id, actor, By::Marketing);
    if (!desk) return std::unexpected(desk.error());
    if (const auto possible = handover::next(desk->stored.state, EventKind::Correct); !possible) return std::unexpected(possible.error());
    const auto events = store.handovers().events(id);
    if (!events) return std::unexpected(events.error());
    if (const auto forward = refuseBefore(*events, now); !forward) return std::unexpected(forward.error());
    const auto checked = checkedValues(store, values);
    if (!checked) return std::unexpected(checked.error());
    const auto lead = leadOf(store, desk->stored.lead);
    if (!lead) return std::unexpected(lead.error());
    const auto written = writeValues(store, *lead, *checked, actor, now);
    if (!written) return std::unexpected(written.error());
    auto after = judgeAgain(store, desk->stored, actor, now);
    // What marketing found out is kept, even if more is needed.
    if (!after && after.error().code != stillLacking) return after;
    if (const auto committed = desk->transaction->commit(); !committed) return std::unexpected(committed.error());
    return after;
}

Result<Handover> withdraw(Store& store, HandoverId id, const std::string& comment, PersonId actor, Instant now)
{
    auto desk = sitDown(store, id, actor, By::Marketing);
    if (!desk) return std::unexpected(desk.error());
    HandoverStep step = stepOf(*desk, EventKind::Withdraw, now);
    step.comment = comment;
    step.exit = pipeline::Exit::Disqualified;
    return finish(*desk, takeStep(store, desk->terms, desk->stored, desk->stored, step));
}

}  // namespace handschlag::usecase
