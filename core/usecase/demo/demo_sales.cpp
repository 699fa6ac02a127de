#include "core/usecase/demo/demo_sales.h"

#include <algorithm>

#include "core/usecase/demo/demo_fate.h"
#include "core/usecase/demo/demo_random.h"
#include "core/handover/consent.h"
#include "core/usecase/handover_answers.h"
#include "core/usecase/work_steps.h"

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
constexpr std::int64_t callsLeftHours = 3;

HandoverStep stepOf(EventKind kind, PersonId actor, Instant at)
{
    HandoverStep step;
    step.kind = kind;
    step.actor = actor;
    step.at = at;
    return step;
}

}  // namespace

void SalesWork::receive(const Handover& handover)
{
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
        case Act::Call: {
            const bool again = touches_.contains(stored->id);
            return stored->state == State::Accepted && !(again && isLeftForNow(at)) ? call(random, *stored, at) : Result<void>{};
        }
        case Act::Conclude: return stored->state == State::Accepted && !isLeftForNow(at) ? conclude(random, *stored, at) : Result<void>{};
        case Act::Advance: return stored->state == State::Qualified ? advance(random, *stored, at) : Result<void>{};
        case Act::Close: return stored->state == State::Opportunity ? close(random, *stored, at) : Result<void>{};
        case Act::Correct: return stored->state == State::Returned ? correct(*stored, at) : Result<void>{};
        case Act::Object: return stored->state == State::Rejected ? object(*stored, at) : Result<void>{};
        case Act::Rule: return stored->state == State::Disputed ? rule(*stored, at) : Result<void>{};
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

Instant SalesWork::laterToday() const
{
    const Day today = clock_.zone().dayOf(world_.now);
    const Instant afternoon = clock_.zone().at(today, 14 * 3'600);
    return afternoon > world_.now ? afternoon : std::min(world_.now.plus(hour), clock_.zone().at(today, 23 * 3'600));
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
    std::vector<std::string> missing;
    if (*words.missing) missing.emplace_back(words.missing);
    const handover::RejectionStatement statement{words.reason, words.clause, words.comment, {}, words.factField, words.factValue};
    const auto after = takeReject(store_, terms_, stored, statement, actor, at, missing);
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

/// Calls and e-mails take turns, as the cadence has it; without consent only calls.
Result<void> SalesWork::call(Random& random, const Handover& stored, Instant at)
{
    // As it is now: a rejection may have taken the consent away, and been overturned since.
    const auto lead = store_.leads().find(stored.lead);
    if (!lead) return std::unexpected(lead.error());
    const int number = touches_[stored.id]++;
    const bool byMail = number % 2 == 1 && *lead && handover::mayMail(**lead);
    const TouchWords& words = touched(random, byMail);
    TouchRequest touch;
    touch.handover = stored.id;
    touch.channel = byMail ? "email" : "call";
    touch.result = words.result;
    touch.comment = words.comment;
    const auto after = takeTouch(store_, terms_, stored, touch, stored.owner, at);
    if (!after) return std::unexpected(after.error());
    learn(stored, *after, at);
    return goOn(random, *after, words.reached, at);
}

/// The next attempt before it is due, as a rule; the date that was agreed; or the end of the cadence.
Result<void> SalesWork::goOn(Random& random, const Handover& touched, bool reached, Instant at)
{
    if (reached) return agreeOnDate(random, touched, at);
    if (touched.duty == handover::Duty::Conclude) {
        unreached_.insert(touched.id);
        plan(touched.id, Act::Conclude, clock_.due(at, random.between(1, 6) * hour));
        return {};
    }
    const Instant due = touched.dutyDue.value_or(at.plus(secondsPerDay));
    const Instant next = due.plus(random.percent(92) ? -random.between(1, 6 * hour) : 2 * hour);
    plan(touched.id, Act::Call, std::max(clock_.nextOpening(next), at.plus(hour)));
    return {};
}

/// A date before anything else is due, unless the person asked for peace until later.
Result<void> SalesWork::agreeOnDate(Random& random, const Handover& touched, Instant at)
{
    const auto known = terms_.of(touched.version);
    if (!known) return std::unexpected(known.error());
    const auto& pauses = (*known)->document.sales.pauses;
    FollowUpRequest request;
    request.handover = touched.id;
    request.at = workingDaysAfter(random, at, 1, 9);
    // Today is a day on which people are called back.
    if (request.at > world_.now && random.percent(30)) request.at = laterToday();
    if (touched.dutyDue && request.at > *touched.dutyDue) {
        if (!pauses.empty() && random.percent(60))
            request.pause = pauses[random.below(pauses.size())].code;
        else
            request.at = touched.dutyDue->plus(-random.between(1, 5 * hour));
    }
    if (request.at <= at.plus(60)) request.at = at.plus(hour);
    const auto dated = takeFollowUp(store_, terms_, touched, request, touched.owner, at.plus(60));
    if (!dated) return std::unexpected(dated.error());
    learn(touched, *dated, at);
    plan(touched.id, Act::Conclude, request.at);
    if (!random.percent(12)) return {};
    const auto praised = step(*dated, *dated, stepOf(EventKind::GoodLead, touched.owner, at.plus(120)));
    return praised ? Result<void>{} : std::unexpected(praised.error());
}

Result<void> SalesWork::rejectLater(Random& random, const Handover& stored, Instant at)
{
    const RejectionWords& words = rejectionAfter(random, stored.state == State::Accepted && unreached_.contains(stored.id));
    handover::RejectionStatement statement{words.reason, words.clause, words.comment, {}};
    if (statement.reason == "later") statement.followUpAt = at.plus(random.between(60, 200) * secondsPerDay);
    if (statement.reason == "chose_competitor") statement.followUpAt = at.plus(random.between(300, 600) * secondsPerDay);
    const auto after = takeReject(store_, terms_, stored, statement, stored.owner, at);
    if (!after) return std::unexpected(after.error());
    learn(stored, *after, at);
    return {};
}

Result<void> SalesWork::conclude(Random& random, const Handover& stored, Instant at)
{
    if (unreached_.contains(stored.id)) return rejectLater(random, stored, at);
    if (random.percent(15)) return call(random, stored, at);
    if (!becomesQualified(random, stored)) return rejectLater(random, stored, at);
    for (const char* field : {"need", "budget", "authority", "timing"})
        if (const auto changed = change(stored.lead, field, std::string(field == std::string_view("need") || random.percent(55) ? "yes" : "partly"), at); !changed)
            return changed;
    const Instant appointment = workingDaysAfter(random, at.plus(300), 3, 15);
    const auto after = takeQualify(store_, terms_, stored, appointment, "", stored.owner, at.plus(300));
    if (!after) return std::unexpected(after.error());
    learn(stored, *after, at);
    plan(stored.id, Act::Advance, appointment);
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

Result<void> SalesWork::object(const Handover& stored, Instant at)
{
    const auto after =
        takeObjection(store_, terms_, stored, "Die Angaben standen bei der Übergabe so im Formular.", staff_.headOf(agreement::Side::Marketing), at);
    if (!after) return std::unexpected(after.error());
    Random random(world_.seed, salesStream + 21, static_cast<std::uint64_t>(stored.id.value));
    if (random.percent(70)) plan(stored.id, Act::Rule, workingDaysAfter(random, at, 3, 12));
    return {};
}

/// Marketing says first what it thinks, sales some days later. Where they differ, the review decides.
Result<void> SalesWork::rule(const Handover& stored, Instant at)
{
    const auto events = store_.handovers().events(stored.id);
    if (!events) return std::unexpected(events.error());
    Random random(world_.seed, salesStream + 23, static_cast<std::uint64_t>(stored.id.value));
    const bool second = events->back().kind == EventKind::Vote;
    const Verdict wanted = random.percent(55) ? Verdict::Overturned : Verdict::Upheld;
    const bool agreed = random.percent(70);
    const Verdict answer = agreed ? wanted : wanted == Verdict::Upheld ? Verdict::Overturned : Verdict::Upheld;
    const PersonId actor = staff_.headOf(second ? agreement::Side::Sales : agreement::Side::Marketing);
    const auto after = takeRuling(store_, terms_, stored, staff_.persons, second ? answer : wanted,
                                  second ? "Im Quartalsreview geklärt." : "Nach der Vereinbarung war der Lead übergabefähig.", actor, at);
    // A lead that came back on its own meanwhile is worked on already.
    if (!after && after.error().severity == Severity::Answer) return {};
    if (!after) return std::unexpected(after.error());
    learn(stored, *after, at);
    if (!second) plan(stored.id, Act::Rule, workingDaysAfter(random, at, 1, 3));
    if (after->state == State::Open) plan(stored.id, Act::Decide, workingDaysAfter(random, at, 0, 1));
    return {};
}

}  // namespace handschlag::usecase::demo
