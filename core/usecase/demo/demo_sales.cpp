#include "core/usecase/demo/demo_sales.h"

#include <algorithm>

#include "core/usecase/demo/demo_fate.h"
#include "core/usecase/demo/demo_random.h"
#include "core/usecase/handover_answers.h"

namespace handschlag::usecase::demo {
namespace {

using handover::EventKind;
using handover::Handover;
using handover::State;

constexpr std::uint64_t salesStream = 20;
constexpr std::int64_t hour = 3'600;
constexpr std::int64_t workingDay = 9 * hour;
/// What came in during these last hours of work is still lying in the queue, but for a few; and so are the calls to follow up.
constexpr std::int64_t untouchedHours = 8;
constexpr std::int64_t callsLeftHours = 12;

HandoverStep stepOf(EventKind kind, PersonId actor, Instant at)
{
    HandoverStep step;
    step.kind = kind;
    step.actor = actor;
    step.at = at;
    return step;
}

}  // namespace

void SalesWork::receive(const Handover& handover, const agreement::Document& document)
{
    documents_[handover.id] = &document;
    Random random(world_.seed, salesStream, static_cast<std::uint64_t>(handover.id.value));
    const Instant at = clock_.due(handover.submittedAt, decisionDelay(random, handover.inquiry));
    const bool fresh = clock_.elapsed(handover.submittedAt, world_.now) < untouchedHours * hour;
    if (!fresh || random.percent(12)) plan(handover.id, Act::Decide, at);
}

void SalesWork::receiveAgain(const Handover& handover, Instant at)
{
    Random random(world_.seed, salesStream + 22, static_cast<std::uint64_t>(handover.id.value));
    plan(handover.id, Act::Decide, clock_.due(at, decisionDelay(random, handover.inquiry)));
}

Result<void> SalesWork::until(Instant at)
{
    while (!appointments_.empty() && appointments_.top().at <= at) {
        const Appointment next = appointments_.top();
        appointments_.pop();
        if (auto kept = keep(next); !kept) return kept;
    }
    return {};
}

Result<void> SalesWork::keep(const Appointment& appointment)
{
    const auto stored = storedHandover(store_, appointment.handover);
    if (!stored) return std::unexpected(stored.error());
    Random random(world_.seed, salesStream + 1 + static_cast<std::uint64_t>(appointment.act),
                  static_cast<std::uint64_t>(appointment.handover.value * 1'000 + stored->rowVersion));
    const Instant at = appointment.at;
    switch (appointment.act) {
        case Act::Decide: return stored->state == State::Open ? decide(random, *stored, at) : Result<void>{};
        case Act::Regret: return regret(*stored, at);
        case Act::Call: return stored->state == State::Accepted ? call(random, *stored, at) : Result<void>{};
        case Act::Conclude: return stored->state == State::Accepted && !isLeftForNow(at) ? conclude(random, *stored, at) : Result<void>{};
        case Act::Advance: return stored->state == State::Qualified ? advance(random, *stored, at) : Result<void>{};
        case Act::Close: return stored->state == State::Opportunity ? close(random, *stored, at) : Result<void>{};
        case Act::Correct: return stored->state == State::Returned ? correct(*stored, at) : Result<void>{};
        case Act::Object: return stored->state == State::Rejected ? rule(*stored, EventKind::Object, at) : Result<void>{};
        case Act::Rule: return stored->state == State::Disputed ? rule(*stored, EventKind::Uphold, at) : Result<void>{};
    }
    return {};
}

PersonId SalesWork::actorFor(Random& random, const Handover& stored) const
{
    if (stored.owner) return stored.owner;
    std::vector<PersonId> members;
    for (const Person& person : staff_.persons)
        if (stored.team && person.team == stored.team) members.push_back(person.id);
    return members.empty() ? staff_.headOf(agreement::Side::Sales) : members[random.below(members.size())];
}

Instant SalesWork::workingDaysAfter(Random& random, Instant at, int from, int to) const
{
    return clock_.due(at, random.between(from * workingDay, to * workingDay));
}

bool SalesWork::isLeftForNow(Instant at) const
{
    return clock_.zone().dayOf(at) == clock_.zone().dayOf(world_.now) || clock_.elapsed(at, world_.now) < callsLeftHours * hour;
}

Instant SalesWork::latestWorkingAfternoon() const
{
    Day day = clock_.zone().dayOf(world_.now);
    while (!clock_.isWorkingDay(day)) day = day.plus(-1);
    return clock_.zone().at(day, 14 * 3'600);
}

void SalesWork::learn(const Handover& before, const Handover& after, Instant at)
{
    if (before.state == State::Open) desk_.count(before.owner, -1);
    if (after.state == State::Open) desk_.count(after.owner, 1);
    KnownCycle* cycle = book_.find(after.lead, after.cycle);
    if (!cycle) return;
    cycle->followUpAt = after.followUpAt;
    const bool left = after.state == State::Rejected || after.state == State::Closed;
    if (left && !cycle->cycle.closedAt) cycle->cycle.closedAt = at;
    if (after.state == State::Open) cycle->cycle.closedAt.reset();
}

Result<Handover> SalesWork::step(const Handover& stored, Handover changed, const HandoverStep& step)
{
    auto after = takeStep(store_, terms_, stored, std::move(changed), step);
    if (after) learn(stored, *after, step.at);
    return after;
}

Result<void> SalesWork::change(LeadId lead, const char* field, leads::FieldValue value, Instant at)
{
    auto& known = *std::ranges::lower_bound(world_.leads, lead, {}, &leads::Lead::id);
    const leads::FieldChange change{lead, field, leads::valueOf(known, field), value, at, at};
    known.fields[field] = std::move(value);
    return store_.leads().change(std::span(&change, 1), world_.batch);
}

Result<void> SalesWork::decide(Random& random, const Handover& stored, Instant at)
{
    const PersonId actor = actorFor(random, stored);
    if (isAccepted(random, stored)) {
        const auto after = takeAccept(store_, terms_, stored, actor, at);
        if (!after) return std::unexpected(after.error());
        learn(stored, *after, at);
        const bool regretted = random.percent(2);
        plan(stored.id, regretted ? Act::Regret : Act::Call, clock_.due(at, regretted ? 120 : random.between(hour / 4, 7 * hour)));
        return {};
    }
    const RejectionWords& words = rejectionBefore(random);
    const auto after = takeReject(store_, terms_, stored, staff_.persons, {words.reason, words.clause, words.comment, {}}, actor, at);
    if (!after) return std::unexpected(after.error());
    learn(stored, *after, at);
    if (after->state == State::Open) plan(stored.id, Act::Decide, workingDaysAfter(random, at, 1, 2));
    if (after->state == State::Returned && random.percent(80)) plan(stored.id, Act::Correct, workingDaysAfter(random, at, 1, 3));
    if (after->state == State::Rejected && random.percent(8)) plan(stored.id, Act::Object, workingDaysAfter(random, at, 1, 4));
    return {};
}

/// The wrong key: taken back, and decided anew soon after.
Result<void> SalesWork::regret(const Handover& stored, Instant at)
{
    const auto after = takeBack(store_, terms_, stored, stored.owner, at);
    if (!after) return std::unexpected(after.error());
    learn(stored, *after, at);
    plan(stored.id, Act::Decide, clock_.due(at, hour));
    return {};
}

Result<void> SalesWork::call(Random& random, const Handover& stored, Instant at)
{
    static constexpr const char* results[]{"Gespräch geführt.", "Nicht erreicht.", "Rückruf vereinbart."};
    HandoverStep touch = stepOf(EventKind::Touch, stored.owner, at);
    touch.reason = random.percent(75) ? "call" : "email";
    touch.comment = random.pick(results);
    const auto touched = step(stored, stored, touch);
    if (!touched) return std::unexpected(touched.error());
    Handover dated = *touched;
    dated.followUpAt = workingDaysAfter(random, at, 1, 9);
    // Today is a day on which people are called back.
    if (*dated.followUpAt > world_.now && random.percent(30)) dated.followUpAt = latestWorkingAfternoon();
    if (*dated.followUpAt <= at) dated.followUpAt = at.plus(hour);
    const auto after = step(*touched, dated, stepOf(EventKind::FollowUp, stored.owner, at.plus(60)));
    if (!after) return std::unexpected(after.error());
    plan(stored.id, Act::Conclude, *dated.followUpAt);
    if (!random.percent(12)) return {};
    const auto praised = step(*after, *after, stepOf(EventKind::GoodLead, stored.owner, at.plus(120)));
    return praised ? Result<void>{} : std::unexpected(praised.error());
}

Result<void> SalesWork::rejectLater(Random& random, const Handover& stored, Instant at)
{
    const RejectionWords& words = rejectionAfter(random);
    handover::RejectionStatement statement{words.reason, words.clause, words.comment, {}};
    if (statement.reason == "unreachable") {
        const auto cadence = cadenceOf(store_, terms_, stored);
        if (!cadence) return std::unexpected(cadence.error());
        if (cadence->done < cadence->planned) statement = {"no_need", "", "", {}};
    }
    if (statement.reason == "later") statement.followUpAt = at.plus(random.between(60, 200) * secondsPerDay);
    if (statement.reason == "chose_competitor") statement.followUpAt = at.plus(random.between(300, 600) * secondsPerDay);
    const auto after = takeReject(store_, terms_, stored, staff_.persons, statement, stored.owner, at);
    if (!after) return std::unexpected(after.error());
    learn(stored, *after, at);
    return {};
}

Result<void> SalesWork::conclude(Random& random, const Handover& stored, Instant at)
{
    if (random.percent(15)) return call(random, stored, at);
    if (!becomesQualified(random, stored)) return rejectLater(random, stored, at);
    for (const char* field : {"need", "budget", "authority", "timing"})
        if (const auto changed = change(stored.lead, field, std::string(field == std::string_view("need") || random.percent(55) ? "yes" : "partly"), at); !changed)
            return changed;
    HandoverStep qualify = stepOf(EventKind::Qualify, stored.owner, at.plus(300));
    qualify.enters = pipeline::Role::Qualified;
    const auto after = step(stored, stored, qualify);
    if (!after) return std::unexpected(after.error());
    plan(stored.id, Act::Advance, workingDaysAfter(random, at, 3, 15));
    return {};
}

Result<void> SalesWork::advance(Random& random, const Handover& stored, Instant at)
{
    if (!random.percent(68)) return rejectLater(random, stored, at);
    HandoverStep deal = stepOf(EventKind::OpenOpportunity, stored.owner, at);
    deal.enters = pipeline::Role::Opportunity;
    deal.amountCents = random.between(120, 1'800) * 100'000;
    const auto after = step(stored, stored, deal);
    if (!after) return std::unexpected(after.error());
    plan(stored.id, Act::Close, workingDaysAfter(random, at, 15, 60));
    return {};
}

Result<void> SalesWork::close(Random& random, const Handover& stored, Instant at)
{
    const bool won = random.percent(38);
    HandoverStep end = stepOf(won ? EventKind::Win : EventKind::Lose, stored.owner, at);
    end.exit = won ? pipeline::Exit::Won : pipeline::Exit::Lost;
    if (won) {
        end.enters = pipeline::Role::Won;
        end.amountCents = random.between(110, 1'700) * 100'000;
        if (const auto changed = change(stored.lead, "customer", std::int64_t{1}, at); !changed) return changed;
    }
    const auto after = step(stored, stored, end);
    return after ? Result<void>{} : std::unexpected(after.error());
}

/// Marketing finds the right number; the next run brings the lead back.
Result<void> SalesWork::correct(const Handover& stored, Instant at)
{
    Random random(world_.seed, salesStream + 20, static_cast<std::uint64_t>(stored.id.value));
    corrected_.push_back(stored.lead);
    return change(stored.lead, "phone", "+49 30 23125 " + std::to_string(random.between(100, 999)), at);
}

Result<void> SalesWork::rule(const Handover& stored, EventKind kind, Instant at)
{
    HandoverStep ruling = stepOf(kind, staff_.headOf(agreement::Side::Marketing), at);
    ruling.comment = kind == EventKind::Object ? "Die Angaben standen bei der Übergabe so im Formular." : "Im Quartalsgespräch geklärt.";
    const auto after = step(stored, stored, ruling);
    if (!after) return std::unexpected(after.error());
    Random random(world_.seed, salesStream + 21, static_cast<std::uint64_t>(stored.id.value));
    if (kind == EventKind::Object && random.percent(60)) plan(stored.id, Act::Rule, workingDaysAfter(random, at, 5, 15));
    return {};
}

}  // namespace handschlag::usecase::demo
