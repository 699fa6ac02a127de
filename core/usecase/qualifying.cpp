// BANT as it is learned, and the step to a qualified lead.

#include <algorithm>
#include <array>

#include "core/handover/bant_gate.h"
#include "core/handover/life.h"
#include "core/leads/population_builder.h"
#include "core/scoring/plan.h"
#include "core/usecase/deciding.h"
#include "core/usecase/field_entry.h"
#include "core/usecase/work_steps.h"

namespace handschlag::usecase {
namespace {

using agreement::BantAnswer;
using agreement::BantField;
using handover::EventKind;
using handover::Handover;
using handover::State;

constexpr ErrorCode bantNotNow{"handover.bant_not_now"};
constexpr ErrorCode bantGate{"handover.bant_gate"};
constexpr ErrorCode appointmentNeeded{"handover.appointment_needed"};
constexpr ErrorCode datePast{"handover.date_past"};
constexpr ErrorCode leadGone{"handover.lead_gone"};

std::string fieldOf(BantField field) { return std::string(scoring::bantFields[static_cast<std::size_t>(field)]); }

leads::FieldValue textOf(BantAnswer answer)
{
    static constexpr std::array words{"", "no", "partly", "yes"};
    if (answer == BantAnswer::Unknown) return {};
    return std::string(words[static_cast<std::size_t>(answer)]);
}

Result<leads::Lead> leadOf(Store& store, LeadId id)
{
    auto lead = store.leads().find(id);
    if (!lead) return std::unexpected(lead.error());
    if (!*lead) return refuse(leadGone, {std::to_string(id.value)});
    return **std::move(lead);
}

/// What an answer rests on is kept in fields of the workspace's own, made with the first of them.
Result<void> makeEvidenceFields(Store& store, const BantNote& note)
{
    const auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    for (const auto& [field, text] : note.evidence) {
        const leads::Attribute attribute{fieldOf(field) + "_evidence", leads::FieldKind::Text};
        if (text.empty() || std::ranges::find(*attributes, attribute.name, &leads::Attribute::name) != attributes->end()) continue;
        if (const auto added = store.leads().addAttribute(attribute); !added) return added;
    }
    return {};
}

Result<void> writeBant(Store& store, const Handover& stored, const BantNote& note, PersonId actor, Instant now)
{
    static constexpr std::array worked{State::Open, State::Accepted, State::Qualified, State::Opportunity};
    if (std::ranges::find(worked, stored.state) == worked.end()) return refuse(bantNotNow, {key(stored.state)});
    const auto events = store.handovers().events(stored.id);
    if (!events) return std::unexpected(events.error());
    if (const auto forward = refuseBefore(*events, now); !forward) return forward;
    if (const auto made = makeEvidenceFields(store, note); !made) return made;
    TypedValues values;
    for (const auto& [field, answer] : note.answers) values[fieldOf(field)] = textOf(answer);
    for (const auto& [field, text] : note.evidence)
        if (!text.empty()) values[fieldOf(field) + "_evidence"] = text;
    const auto checked = checkedValues(store, values);
    if (!checked) return std::unexpected(checked.error());
    const auto lead = leadOf(store, stored.lead);
    if (!lead) return std::unexpected(lead.error());
    const auto written = writeValues(store, *lead, *checked, actor, now);
    return written ? Result<void>{} : std::unexpected(written.error());
}

Result<void> checkGate(Store& store, const agreement::Document& document, const Handover& stored, Instant now)
{
    const auto lead = leadOf(store, stored.lead);
    if (!lead) return std::unexpected(lead.error());
    const auto activities = store.activities().of(stored.lead);
    if (!activities) return std::unexpected(activities.error());
    const auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    const auto plan = scoring::compile(document);
    if (!plan) return std::unexpected(plan.error());
    if (scoring::bantGateMet(*plan, leads::populationOf(*lead, *activities, *attributes), 0, now)) return {};
    auto lacking = handover::bantLacking(document.bant, *lead);
    if (lacking.empty()) lacking.push_back(document.bant.id);
    return refuse(bantGate, std::move(lacking));
}

}  // namespace

Result<Handover> takeQualify(Store& store, TermsBook& terms, const Handover& stored, Instant appointmentAt, const std::string& comment, PersonId actor,
                             Instant now)
{
    if (const auto possible = handover::next(stored.state, EventKind::Qualify); !possible) return std::unexpected(possible.error());
    if (appointmentAt <= now) return refuse(datePast, {toIso(appointmentAt)});
    const auto known = terms.of(stored.version);
    if (!known) return std::unexpected(known.error());
    if (const auto met = checkGate(store, (*known)->document, stored, now); !met) return std::unexpected(met.error());
    Handover changed = stored;
    changed.followUpAt = appointmentAt;
    HandoverStep step;
    step.kind = EventKind::Qualify;
    step.actor = actor;
    step.at = now;
    step.comment = comment;
    step.enters = pipeline::Role::Qualified;
    return takeStep(store, terms, stored, changed, step);
}

Result<void> noteBant(Store& store, HandoverId id, const BantNote& note, PersonId actor, Instant now)
{
    auto desk = sitDown(store, id, actor, By::Sales);
    if (!desk) return std::unexpected(desk.error());
    if (const auto written = writeBant(store, desk->stored, note, actor, now); !written) return written;
    const auto committed = desk->transaction->commit();
    return committed ? Result<void>{} : std::unexpected(committed.error());
}

Result<Handover> qualify(Store& store, const QualifyRequest& request, PersonId actor, Instant now)
{
    auto desk = sitDown(store, request.handover, actor, By::Sales, request.rowVersion);
    if (!desk) return std::unexpected(desk.error());
    if (const auto possible = handover::next(desk->stored.state, EventKind::Qualify); !possible) return std::unexpected(possible.error());
    if (!request.appointmentAt) return refuse(appointmentNeeded);
    if (const auto written = writeBant(store, desk->stored, request.bant, actor, now); !written) return std::unexpected(written.error());
    return finish(*desk, takeQualify(store, desk->terms, desk->stored, *request.appointmentAt, request.comment, actor, now));
}

}  // namespace handschlag::usecase
