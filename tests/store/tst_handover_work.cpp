// After the acceptance: attempts, dates, BANT, qualification, opportunity, returns and corrections, and every way out. Each refusal by its
// code, and nothing changed by it; each decision taken back.

#include <QtTest>

#include <functional>

#include "core/handover/event_details.h"
#include "core/usecase/handover_work.h"
#include "core/usecase/lead_entry.h"
#include "tests/support/office.h"

using namespace handschlag;
using agreement::BantAnswer;
using agreement::BantField;
using handover::Duty;
using handover::Handover;
using handover::State;
using pipeline::Exit;

namespace {

const Instant now = officeNow;
constexpr std::int64_t hour = 3'600;
constexpr std::int64_t day = secondsPerDay;

usecase::TouchRequest touch(HandoverId id, const char* channel, const char* result, std::optional<Instant> followUp = {})
{
    usecase::TouchRequest request;
    request.handover = id;
    request.channel = channel;
    request.result = result;
    request.followUpAt = followUp;
    return request;
}

usecase::QualifyRequest qualified(HandoverId id, std::optional<Instant> appointment)
{
    usecase::QualifyRequest request;
    request.handover = id;
    request.appointmentAt = appointment;
    request.bant.answers = {{BantField::Need, BantAnswer::Yes}, {BantField::Budget, BantAnswer::Partly}, {BantField::Timing, BantAnswer::Yes}};
    request.bant.evidence = {{BantField::Need, "Zweite Linie ab Herbst"}};
    return request;
}

usecase::RejectRequest because(HandoverId id, const char* reason, std::optional<Instant> followUp = {})
{
    usecase::RejectRequest request;
    request.handover = id;
    request.reason = reason;
    request.followUpAt = followUp;
    return request;
}

usecase::ReturnRequest lacking(HandoverId id, std::vector<std::string> fields)
{
    usecase::ReturnRequest request;
    request.handover = id;
    request.missing = std::move(fields);
    return request;
}

std::string text(const leads::Lead& lead, const char* field) { return std::string(leads::textOf(leads::valueOf(lead, field))); }

/// Everything that a compensated decision has to give back.
std::string shape(Office& office, HandoverId id)
{
    const Handover h = office.stored(id);
    const auto cycle = office.cycle(h);
    return std::string(key(h.state)) + ' ' + key(h.duty) + ' ' + (h.dutyDue ? toIso(*h.dutyDue) : "-") + ' ' + (h.followUpAt ? toIso(*h.followUpAt) : "-") + ' ' +
           toIso(h.decisionDue) + ' ' + std::to_string(h.owner.value) + ' ' + std::to_string(h.claimedBy.value) + ' ' + pipeline::key(cycle.exit) +
           (cycle.closedAt ? " closed" : " open");
}

}  // namespace

class TestHandoverWork : public QObject {
    Q_OBJECT
private slots:
    void init() { office_ = std::make_unique<Office>(); }

    void duties()
    {
        Office& office = *office_;
        const Handover open = office.handedOver("L1");
        QCOMPARE(open.duty, Duty::Decide);
        QCOMPARE(open.dutyDue, std::optional(open.decisionDue));
        const Handover taken = expectValue(usecase::accept(*office.store, open.id, -1, office.sales(), now.plus(60)));
        QCOMPARE(taken.duty, Duty::FirstTouch);
        QCOMPARE(taken.dutyDue, std::optional(taken.firstTouchDue));
        const Handover touched = expectValue(usecase::logTouch(*office.store, touch(open.id, "call", "no_answer"), office.sales(), now.plus(hour)));
        QCOMPARE(touched.duty, Duty::Touch);
        QCOMPARE(toIso(*touched.dutyDue), std::string("2026-03-17T16:00:00Z"));  // touch 2 of 6: close of the 4th working day
        const auto event = office.events(open.id).back();
        QCOMPARE(event.reason, std::string("call"));
        QCOMPARE(expectValue(handover::detailsFromText(event.details)).result, std::string("no_answer"));
        const Handover dated = expectValue(usecase::setFollowUp(*office.store, {open.id, -1, now.plus(day), "", ""}, office.sales(), now.plus(2 * hour)));
        QCOMPARE(dated.duty, Duty::FollowUp);
        QCOMPARE(dated.dutyDue, std::optional(now.plus(day)));
        const Handover kept = expectValue(usecase::logTouch(*office.store, touch(open.id, "call", "reached"), office.sales(), now.plus(day + 60)));
        QVERIFY(!kept.followUpAt);  // the date was kept
        QCOMPARE(kept.duty, Duty::Touch);
    }
    void aTouchIsLoggedLater()
    {
        Office& office = *office_;
        const Handover taken = office.accepted("L1");
        auto request = touch(taken.id, "call", "reached");
        request.happenedAt = now.plus(600);
        static_cast<void>(expectValue(usecase::logTouch(*office.store, request, office.sales(), now.plus(5 * hour))));
        const auto event = office.events(taken.id).back();
        QCOMPARE(event.effectiveAt, now.plus(600));
        QCOMPARE(event.recordedAt, now.plus(5 * hour));
        // The clock of what is recorded still runs forward.
        QCOMPARE(codeOf(usecase::logTouch(*office.store, touch(taken.id, "call", "reached"), office.sales(), now.plus(4 * hour))), std::string("handover.before_newest"));
    }
    void withoutConsentOnlyCalls()
    {
        Office& office = *office_;
        auto fields = Office::ideal("L1");
        fields.erase("consent_email");
        const Handover open = office.handedOver(fields);
        static_cast<void>(expectValue(usecase::accept(*office.store, open.id, -1, office.sales(), now.plus(60))));
        QCOMPARE(codeOf(usecase::logTouch(*office.store, touch(open.id, "email", "sent"), office.sales(), now.plus(hour))), std::string("handover.no_mail_consent"));
        for (int i = 1; i <= 2; ++i) static_cast<void>(expectValue(usecase::logTouch(*office.store, touch(open.id, "call", "no_answer"), office.sales(), now.plus(i * hour))));
        const auto early = usecase::recycle(*office.store, because(open.id, "unreachable"), office.sales(), now.plus(3 * hour));
        QCOMPARE(codeOf(early), std::string("handover.cadence_open"));
        QCOMPARE(early.error().arguments, (std::vector<std::string>{"2", "3"}));
        const Handover last = expectValue(usecase::logTouch(*office.store, touch(open.id, "call", "no_answer"), office.sales(), now.plus(3 * hour)));
        QCOMPARE(last.duty, Duty::Conclude);
        const Handover gone = expectValue(usecase::recycle(*office.store, because(open.id, "unreachable"), office.sales(), now.plus(4 * hour)));
        QVERIFY(gone.state == State::Closed && gone.duty == Duty::None && !gone.dutyDue);
        QVERIFY(office.cycle(gone).exit == Exit::Recycled);
    }
    void theWholeCadenceIsByChannel()
    {
        Office& office = *office_;
        const Handover taken = office.accepted("L1");
        for (int i = 1; i <= 6; ++i) static_cast<void>(expectValue(usecase::logTouch(*office.store, touch(taken.id, "call", "no_answer"), office.sales(), now.plus(i * hour))));
        const auto early = usecase::recycle(*office.store, because(taken.id, "unreachable"), office.sales(), now.plus(7 * hour));
        QCOMPARE(codeOf(early), std::string("handover.cadence_open"));
        QCOMPARE(early.error().arguments, (std::vector<std::string>{"3", "6"}));
    }
    void bantIsAttributed()
    {
        Office& office = *office_;
        const Handover open = office.handedOver("L1");
        usecase::BantNote note;
        note.answers = {{BantField::Budget, BantAnswer::Yes}};
        note.evidence = {{BantField::Budget, "Freigabe liegt vor"}};
        expectValue(usecase::noteBant(*office.store, open.id, note, office.sales(), now.plus(60)));
        const auto lead = office.lead(open.lead);
        QCOMPARE(text(lead, "budget"), std::string("yes"));
        QCOMPARE(text(lead, "budget_evidence"), std::string("Freigabe liegt vor"));
        QVERIFY(leads::isMissing(leads::valueOf(lead, "need")));
        const auto change = expectValue(office.store->leads().history(open.lead)).back();
        QVERIFY(change.actor == office.sales() && change.recordedAt == now.plus(60));
        note.answers = {{BantField::Budget, BantAnswer::Unknown}};
        note.evidence.clear();
        expectValue(usecase::noteBant(*office.store, open.id, note, office.sales(), now.plus(70)));
        QVERIFY(leads::isMissing(leads::valueOf(office.lead(open.lead), "budget")));
        static_cast<void>(expectValue(usecase::giveBack(*office.store, lacking(open.id, {"phone"}), office.sales(), now.plus(80))));
        QCOMPARE(codeOf(usecase::noteBant(*office.store, open.id, note, office.sales(), now.plus(90))), std::string("handover.bant_not_now"));
    }
    void toTheWin()
    {
        Office& office = *office_;
        const Handover taken = office.accepted("L1");
        auto request = qualified(taken.id, {});
        QCOMPARE(codeOf(usecase::qualify(*office.store, request, office.sales(), now.plus(hour))), std::string("handover.appointment_needed"));
        request.appointmentAt = now;
        QCOMPARE(codeOf(usecase::qualify(*office.store, request, office.sales(), now.plus(hour))), std::string("handover.date_past"));
        request.appointmentAt = now.plus(3 * day);
        request.bant.answers.erase(BantField::Timing);
        const auto refused = usecase::qualify(*office.store, request, office.sales(), now.plus(hour));
        QCOMPARE(codeOf(refused), std::string("handover.bant_gate"));
        QCOMPARE(refused.error().arguments, (std::vector<std::string>{"authority", "timing"}));
        QVERIFY(leads::isMissing(leads::valueOf(office.lead(taken.lead), "need")));  // nothing is noted by a refusal
        const Handover sql = expectValue(usecase::qualify(*office.store, qualified(taken.id, now.plus(3 * day)), office.sales(), now.plus(hour)));
        QVERIFY(sql.state == State::Qualified && sql.duty == Duty::FollowUp && sql.dutyDue == now.plus(3 * day));
        QCOMPARE(codeOf(usecase::openOpportunity(*office.store, sql.id, -1, -5, office.sales(), now.plus(2 * hour))), std::string("handover.amount_invalid"));
        const Handover deal = expectValue(usecase::openOpportunity(*office.store, sql.id, sql.rowVersion, 1'250'000, office.sales(), now.plus(4 * day)));
        QVERIFY(deal.state == State::Opportunity && deal.duty == Duty::Conclude && !deal.dutyDue);
        QCOMPARE(codeOf(usecase::win(*office.store, deal.id, sql.rowVersion, {}, office.sales(), now.plus(5 * day))), std::string("handover.conflict"));
        const Handover won = expectValue(usecase::win(*office.store, deal.id, deal.rowVersion, 1'100'000, office.sales(), now.plus(30 * day)));
        QVERIFY(won.state == State::Closed && office.cycle(won).exit == Exit::Won);
        const auto stages = expectValue(office.store->pipeline().eventsOf(won.lead));
        const auto entry = std::ranges::find(stages, pipeline::Role::Won, &pipeline::StageEvent::role);
        QCOMPARE(entry->amountCents, std::optional<std::int64_t>(1'100'000));
        QCOMPARE(office.findings(now.plus(31 * day)), std::vector<std::string>{});
    }
    void returnedAndCorrected()
    {
        Office& office = *office_;
        const Handover open = office.handedOver("L1");
        const Handover returned = expectValue(usecase::giveBack(*office.store, lacking(open.id, {"phone", "company"}), office.sales(), now.plus(60)));
        QVERIFY(returned.state == State::Returned && returned.duty == Duty::Correct);
        QCOMPARE(toIso(*returned.dutyDue), std::string("2026-03-13T09:01:00Z"));  // 18 business hours: two working days
        const auto event = office.events(open.id).back();
        QCOMPARE(event.reason, std::string("data_missing"));
        QCOMPARE(expectValue(handover::detailsFromText(event.details)).missing, (std::vector<std::string>{"phone", "company"}));
        QCOMPARE(codeOf(usecase::correct(*office.store, open.id, {}, office.marketing(), now.plus(hour))), std::string("handover.nothing_corrected"));
        QCOMPARE(codeOf(usecase::correct(*office.store, open.id, {{"shoe_size", std::int64_t{43}}}, office.marketing(), now.plus(hour))), std::string("lead.field_unknown"));
        const auto lacks = usecase::correct(*office.store, open.id, {{"phone", std::string()}, {"company", std::string("Weber AG")}}, office.marketing(), now.plus(hour));
        QCOMPARE(codeOf(lacks), std::string("handover.still_lacking"));
        QVERIFY(std::ranges::find(lacks.error().arguments, "phone") != lacks.error().arguments.end());
        QCOMPARE(text(office.lead(open.lead), "company"), std::string("Weber AG"));  // what was given is kept
        QVERIFY(office.stored(open.id).state == State::Returned);
        const Handover again =
            expectValue(usecase::correct(*office.store, open.id, {{"phone", std::string("+49 30 23125 177")}}, office.marketing(), now.plus(2 * hour)));
        QVERIFY(again.state == State::Open && again.duty == Duty::Decide && again.cycle == open.cycle);
        QCOMPARE(toIso(again.decisionDue), std::string("2026-03-11T15:00:00Z"));  // four hours from the correction
        QVERIFY(office.events(open.id).back().actor == office.marketing());
        QVERIFY(expectValue(office.store->leads().history(open.lead)).back().actor == office.marketing());
        QCOMPARE(expectValue(usecase::runHandover(*office.store, "", now.plus(3 * hour))).handedOver, 0);
    }
    void withdrawn()
    {
        Office& office = *office_;
        const Handover open = office.handedOver("L1");
        QCOMPARE(codeOf(usecase::withdraw(*office.store, open.id, "", office.marketing(), now.plus(60))), std::string("handover.event_refused"));
        static_cast<void>(expectValue(usecase::giveBack(*office.store, lacking(open.id, {"phone"}), office.sales(), now.plus(60))));
        const Handover gone = expectValue(usecase::withdraw(*office.store, open.id, "Firma erloschen", office.marketing(), now.plus(hour)));
        QVERIFY(gone.state == State::Closed && office.cycle(gone).exit == Exit::Disqualified);
        QCOMPARE(codeOf(usecase::undoDecision(*office.store, open.id, office.sales(), now.plus(2 * hour))), std::string("handover.not_your_decision"));
        const Handover back = expectValue(usecase::undoDecision(*office.store, open.id, office.marketing(), now.plus(2 * hour)));
        QVERIFY(back.state == State::Returned && back.duty == Duty::Correct && !office.cycle(back).closedAt);
    }
    void waysOut()
    {
        Office& office = *office_;
        const Handover taken = office.accepted("L1");
        const auto code = [&](const usecase::RejectRequest& request) { return codeOf(usecase::recycle(*office.store, request, office.sales(), now.plus(hour))); };
        QCOMPARE(code(because(taken.id, "later")), std::string("handover.date_needed"));
        QCOMPARE(code(because(taken.id, "later", now)), std::string("handover.date_past"));
        QCOMPARE(code(because(taken.id, "poor_fit")), std::string("handover.reason_not_now"));
        QCOMPARE(code(because(taken.id, "weather")), std::string("handover.reason_unknown"));
        QCOMPARE(codeOf(usecase::disqualify(*office.store, because(taken.id, "no_budget"), office.sales(), now.plus(hour))), std::string("handover.reason_other_way"));
        const Handover later = expectValue(usecase::recycle(*office.store, because(taken.id, "later", now.plus(90 * day)), office.sales(), now.plus(hour)));
        QVERIFY(later.state == State::Closed && later.followUpAt == now.plus(90 * day) && office.cycle(later).exit == Exit::Recycled);
    }
    /// The reason that may end a lead or send it back into nurturing: the person chooses.
    void noNeedLeavesTheChoice()
    {
        Office& office = *office_;
        const Handover taken = office.accepted("L1");
        const Handover out = expectValue(usecase::disqualify(*office.store, because(taken.id, "no_need"), office.sales(), now.plus(hour)));
        QVERIFY(out.state == State::Closed && office.cycle(out).exit == Exit::Disqualified);
        const Handover again = expectValue(usecase::undoDecision(*office.store, taken.id, office.sales(), now.plus(2 * hour)));
        QVERIFY(again.state == State::Accepted && !office.cycle(again).closedAt);
        const Handover back = expectValue(usecase::recycle(*office.store, because(taken.id, "no_need"), office.sales(), now.plus(3 * hour)));
        QVERIFY(back.state == State::Closed && office.cycle(back).exit == Exit::Recycled);
    }
    void claimsAreGivenUp()
    {
        Office& office = *office_;
        const Handover open = office.handedOver("L1");
        QCOMPARE(codeOf(usecase::release(*office.store, open.id, office.sales(), now.plus(1))), std::string("handover.not_claimed"));
        static_cast<void>(expectValue(usecase::claim(*office.store, open.id, office.sales(), now.plus(2))));
        QCOMPARE(codeOf(usecase::release(*office.store, open.id, office.person("Svenja Hartmann"), now.plus(3))), std::string("handover.claimed_by_other"));
        const Handover free = expectValue(usecase::release(*office.store, open.id, office.sales(), now.plus(4)));
        QVERIFY(!free.claimedBy && free.state == State::Open);
        static_cast<void>(expectValue(usecase::claim(*office.store, open.id, office.person("Svenja Hartmann"), now.plus(5))));
        QVERIFY(!expectValue(usecase::release(*office.store, open.id, office.staff.headOf(agreement::Side::Sales), now.plus(6))).claimedBy);  // the head may
    }
    void whatNobodyDecidedEnds()
    {
        Office& office = *office_;
        const Handover open = office.handedOver("L1");
        const Instant end = *instantFromIso("2026-03-25T16:00:00Z");  // ten working days after today
        QCOMPARE(expectValue(usecase::runHandover(*office.store, "", end)).expired, 0);
        QCOMPARE(expectValue(usecase::runHandover(*office.store, "", end.plus(1))).expired, 1);
        const Handover gone = office.stored(open.id);
        QVERIFY(gone.state == State::Closed && gone.duty == Duty::None && office.cycle(gone).exit == Exit::Expired);
        const auto event = office.events(open.id).back();
        QVERIFY(event.kind == handover::EventKind::Expire && !event.actor);
        QCOMPARE(event.reason, std::string("not_worked_in_time"));
        QCOMPARE(event.clause, std::string("sales"));
        QCOMPARE(expectValue(usecase::runHandover(*office.store, "", end.plus(2))).expired, 0);
        QCOMPARE(codeOf(usecase::undoDecision(*office.store, open.id, office.sales(), end.plus(3))), std::string("handover.nothing_to_undo"));
        QCOMPARE(office.findings(end.plus(3)), std::vector<std::string>{});
    }

    void refusals_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<std::function<std::string(Office&, HandoverId)>>("attempt");
        QTest::addColumn<QString>("code");
        using Attempt = std::function<std::string(Office&, HandoverId)>;
        const auto row = [](const char* name, State state, const Attempt& attempt, const char* code) {
            QTest::newRow(name) << static_cast<int>(state) << attempt << QString::fromLatin1(code);
        };
        const auto logged = [](const char* channel, const char* result, std::int64_t at, const char* pause = "", std::int64_t followUp = 0) {
            return [=](Office& o, HandoverId id) {
                auto request = touch(id, channel, result);
                request.happenedAt = now.plus(at);
                request.pause = pause;
                if (followUp != 0) request.followUpAt = now.plus(followUp);
                return codeOf(usecase::logTouch(*o.store, request, o.sales(), now.plus(hour)));
            };
        };
        row("touch before deciding", State::Open, logged("call", "reached", 10), "handover.event_refused");
        row("unknown channel", State::Accepted, logged("fax", "reached", 100), "handover.channel_unknown");
        row("unknown result", State::Accepted, logged("call", "shouted", 100), "handover.result_unknown");
        row("before the acceptance", State::Accepted, logged("call", "reached", 59), "handover.touch_before_acceptance");
        row("ahead", State::Accepted, logged("call", "reached", hour + 1), "handover.touch_ahead");
        row("pause without date", State::Accepted, logged("call", "reached", 100, "holiday"), "handover.pause_needs_date");
        row("pause not agreed", State::Accepted, logged("call", "reached", 100, "weather", day), "handover.pause_unknown");
        row("date over", State::Accepted, logged("call", "reached", 100, "", 200), "handover.date_past");
        const auto by = [](PersonId (Office::*who)()) {
            return [who](Office& o, HandoverId id) { return codeOf(usecase::logTouch(*o.store, touch(id, "call", "reached"), (o.*who)(), now.plus(hour))); };
        };
        row("marketing logs", State::Accepted, by(&Office::marketing), "handover.not_sales");
        row("nobody logs", State::Accepted,
            [](Office& o, HandoverId id) { return codeOf(usecase::logTouch(*o.store, touch(id, "call", "reached"), PersonId{}, now.plus(hour))); }, "handover.actor_unknown");
        row("somebody looks on", State::Accepted,
            [](Office& o, HandoverId id) { return codeOf(usecase::logTouch(*o.store, touch(id, "call", "reached"), o.person("Olga Observer"), now.plus(hour))); },
            "handover.observer");
        row("date in another state", State::Open,
            [](Office& o, HandoverId id) { return codeOf(usecase::setFollowUp(*o.store, {id, -1, now.plus(day), "", ""}, o.sales(), now.plus(hour))); },
            "handover.event_refused");
        row("clock jumped", State::Accepted,
            [](Office& o, HandoverId id) { return codeOf(usecase::setFollowUp(*o.store, {id, -1, now.plus(day), "", ""}, o.sales(), now.plus(59))); },
            "handover.before_newest");
        row("somebody was faster", State::Accepted,
            [](Office& o, HandoverId id) { return codeOf(usecase::setFollowUp(*o.store, {id, 0, now.plus(day), "", ""}, o.sales(), now.plus(hour))); }, "handover.conflict");
        row("qualified before accepting", State::Open,
            [](Office& o, HandoverId id) { return codeOf(usecase::qualify(*o.store, qualified(id, now.plus(day)), o.sales(), now.plus(hour))); }, "handover.event_refused");
        row("won without opportunity", State::Accepted, [](Office& o, HandoverId id) { return codeOf(usecase::win(*o.store, id, -1, {}, o.sales(), now.plus(hour))); },
            "handover.event_refused");
        row("lost without opportunity", State::Accepted, [](Office& o, HandoverId id) { return codeOf(usecase::lose(*o.store, id, -1, "", o.sales(), now.plus(hour))); },
            "handover.event_refused");
        row("returned for nothing", State::Open, [](Office& o, HandoverId id) { return codeOf(usecase::giveBack(*o.store, lacking(id, {}), o.sales(), now.plus(hour))); },
            "handover.missing_needed");
        row("returned for nonsense", State::Open,
            [](Office& o, HandoverId id) { return codeOf(usecase::giveBack(*o.store, lacking(id, {"shoe_size"}), o.sales(), now.plus(hour))); }, "handover.field_unknown");
        row("returned after accepting", State::Accepted,
            [](Office& o, HandoverId id) { return codeOf(usecase::giveBack(*o.store, lacking(id, {"phone"}), o.sales(), now.plus(hour))); }, "handover.event_refused");
        row("marketing returns", State::Open,
            [](Office& o, HandoverId id) { return codeOf(usecase::giveBack(*o.store, lacking(id, {"phone"}), o.marketing(), now.plus(hour))); }, "handover.not_sales");
        row("sales corrects", State::Open, [](Office& o, HandoverId id) { return codeOf(usecase::correct(*o.store, id, {}, o.sales(), now.plus(hour))); },
            "handover.not_marketing");
        row("corrected without return", State::Open, [](Office& o, HandoverId id) { return codeOf(usecase::correct(*o.store, id, {}, o.marketing(), now.plus(hour))); },
            "handover.event_refused");
        row("recycled before accepting", State::Open,
            [](Office& o, HandoverId id) { return codeOf(usecase::recycle(*o.store, because(id, "no_need"), o.sales(), now.plus(hour))); }, "handover.event_refused");
        row("unknown handover", State::Open, [](Office& o, HandoverId) { return codeOf(usecase::win(*o.store, HandoverId{4711}, -1, {}, o.sales(), now.plus(hour))); },
            "handover.unknown");
        row("wrong fact", State::Open,
            [](Office& o, HandoverId id) {
                auto request = because(id, "poor_fit");
                request.factField = "employees";
                request.factValue = "viele";
                return codeOf(usecase::reject(*o.store, request, o.sales(), now.plus(hour)));
            },
            "handover.fact_invalid");
    }
    void refusals()
    {
        QFETCH(int, state);
        QFETCH(std::function<std::string(Office&, HandoverId)>, attempt);
        QFETCH(QString, code);
        Office& office = *office_;
        office.store.addPerson("Olga Observer", agreement::Side::Observer);
        const Handover handover = static_cast<State>(state) == State::Open ? office.handedOver("L1") : office.accepted("L1");
        const auto before = office.sequence();
        const std::string shaped = shape(office, handover.id);
        QCOMPARE(attempt(office, handover.id), code.toStdString());
        QCOMPARE(office.sequence(), before);
        QCOMPARE(shape(office, handover.id), shaped);
    }

    void takenBack_data()
    {
        QTest::addColumn<std::function<void(Office&, HandoverId)>>("lead");    // up to the state before
        QTest::addColumn<std::function<void(Office&, HandoverId)>>("decide");
        using Act = std::function<void(Office&, HandoverId)>;
        const Act nothing = [](Office&, HandoverId) {};
        const Act accept = [](Office& o, HandoverId id) { static_cast<void>(expectValue(usecase::accept(*o.store, id, -1, o.sales(), now.plus(60)))); };
        const Act sql = [accept](Office& o, HandoverId id) {
            accept(o, id);
            static_cast<void>(expectValue(usecase::qualify(*o.store, qualified(id, now.plus(3 * day)), o.sales(), now.plus(90))));
        };
        const Act deal = [sql](Office& o, HandoverId id) {
            sql(o, id);
            static_cast<void>(expectValue(usecase::openOpportunity(*o.store, id, -1, 100, o.sales(), now.plus(100))));
        };
        QTest::newRow("accept") << nothing << accept;
        QTest::newRow("follow-up") << accept << Act([](Office& o, HandoverId id) {
            static_cast<void>(expectValue(usecase::setFollowUp(*o.store, {id, -1, now.plus(day), "", ""}, o.sales(), now.plus(hour))));
        });
        QTest::newRow("qualify") << accept << Act([](Office& o, HandoverId id) {
            static_cast<void>(expectValue(usecase::qualify(*o.store, qualified(id, now.plus(3 * day)), o.sales(), now.plus(hour))));
        });
        QTest::newRow("opportunity") << sql << Act([](Office& o, HandoverId id) {
            static_cast<void>(expectValue(usecase::openOpportunity(*o.store, id, -1, 100, o.sales(), now.plus(hour))));
        });
        QTest::newRow("win") << deal << Act([](Office& o, HandoverId id) { static_cast<void>(expectValue(usecase::win(*o.store, id, -1, 100, o.sales(), now.plus(hour)))); });
        QTest::newRow("lose") << deal << Act([](Office& o, HandoverId id) { static_cast<void>(expectValue(usecase::lose(*o.store, id, -1, "", o.sales(), now.plus(hour)))); });
        QTest::newRow("return") << nothing << Act([](Office& o, HandoverId id) {
            static_cast<void>(expectValue(usecase::giveBack(*o.store, lacking(id, {"phone"}), o.sales(), now.plus(hour))));
        });
        QTest::newRow("recycle") << accept << Act([](Office& o, HandoverId id) {
            static_cast<void>(expectValue(usecase::recycle(*o.store, because(id, "no_budget"), o.sales(), now.plus(hour))));
        });
        QTest::newRow("recycle a qualified one") << sql << Act([](Office& o, HandoverId id) {
            static_cast<void>(expectValue(usecase::recycle(*o.store, because(id, "later", now.plus(60 * day)), o.sales(), now.plus(hour))));
        });
        QTest::newRow("wrong route") << nothing << Act([](Office& o, HandoverId id) {
            static_cast<void>(expectValue(usecase::reject(*o.store, because(id, "wrong_route"), o.sales(), now.plus(hour))));
        });
        QTest::newRow("no consent") << nothing << Act([](Office& o, HandoverId id) {
            static_cast<void>(expectValue(usecase::reject(*o.store, because(id, "no_consent"), o.sales(), now.plus(hour))));
        });
    }
    void takenBack()
    {
        QFETCH(std::function<void(Office&, HandoverId)>, lead);
        QFETCH(std::function<void(Office&, HandoverId)>, decide);
        Office& office = *office_;
        const HandoverId id = office.handedOver("L1").id;
        lead(office, id);
        const std::string before = shape(office, id);
        const auto consent = leads::valueOf(office.lead(office.stored(id).lead), "consent_phone");
        const auto number = office.events(id).size();
        decide(office, id);
        QVERIFY(shape(office, id) != before);
        static_cast<void>(expectValue(usecase::undoDecision(*office.store, id, office.sales(), now.plus(2 * hour))));
        QCOMPARE(shape(office, id), before);
        QVERIFY(leads::valueOf(office.lead(office.stored(id).lead), "consent_phone") == consent);
        QCOMPARE(office.events(id).size(), number + 2);  // nothing is deleted
        QCOMPARE(office.findings(now.plus(3 * hour)), std::vector<std::string>{});
    }
    void whatHappenedSinceStays()
    {
        Office& office = *office_;
        const Handover taken = office.accepted("L1");
        static_cast<void>(expectValue(usecase::markGoodLead(*office.store, taken.id, office.sales(), now.plus(100))));
        static_cast<void>(expectValue(usecase::logTouch(*office.store, touch(taken.id, "call", "reached", now.plus(day)), office.person("Svenja Hartmann"), now.plus(200))));
        const Handover undone = expectValue(usecase::undoDecision(*office.store, taken.id, office.sales(), now.plus(300)));
        QCOMPARE(undone.followUpAt, std::optional(now.plus(day)));  // somebody else's touch is a fact, and so is its date
        QVERIFY(undone.state == State::Accepted && undone.duty == Duty::FollowUp);
    }

    void aLeadEnteredByHand()
    {
        Office& office = *office_;
        const auto enter = [&](const std::map<std::string, leads::FieldValue>& values, PersonId who) { return usecase::enterLead(*office.store, values, who, now); };
        QCOMPARE(codeOf(enter({{"email", std::string("a@b.example")}}, office.sales())), std::string("lead.nameless"));
        QCOMPARE(codeOf(enter({{"company", std::string("   ")}}, office.sales())), std::string("lead.nameless"));
        QCOMPARE(codeOf(enter({{"company", std::string("A")}, {"shoe_size", std::int64_t{43}}}, office.sales())), std::string("lead.field_unknown"));
        QCOMPARE(codeOf(enter({{"company", std::string("A")}, {"employees", std::string("many")}}, office.sales())), std::string("lead.value_kind"));
        const auto observer = office.store.addPerson("Olga Observer", agreement::Side::Observer);
        QCOMPARE(codeOf(enter({{"company", std::string("A")}}, observer)), std::string("lead.observer"));
        const LeadId id = expectValue(enter({{"company", std::string(" Roth KG ")}, {"external_id", std::string("R1")}, {"email", std::string("Eva@Roth.example")}}, office.marketing()));
        QCOMPARE(text(office.lead(id), "company"), std::string("Roth KG"));
        QCOMPARE(office.lead(id).createdAt, now);
        QCOMPARE(expectValue(office.store->pipeline().eventsOf(id)).front().role, pipeline::Role::Market);
        const auto audit = expectValue(office.store->workspace().auditOf("lead.enter"));
        QVERIFY(audit.size() == 1 && audit.front().subject == office.lead(id).token);
        QCOMPARE(codeOf(enter({{"company", std::string("B")}, {"external_id", std::string("R1")}}, office.sales())), std::string("lead.known"));
        const auto known = enter({{"company", std::string("B")}, {"email", std::string("eva@ROTH.example")}}, office.sales());
        QCOMPARE(codeOf(known), std::string("lead.known"));
        QCOMPARE(known.error().arguments, std::vector<std::string>{"Roth KG"});
        QCOMPARE(expectValue(usecase::editLead(*office.store, id, {{"company", std::string("Roth KG")}, {"country", std::string("AT")}}, office.sales(), now.plus(60))), 1);
        const auto change = expectValue(office.store->leads().history(id)).back();
        QVERIFY(change.field == "country" && change.actor == office.sales());
        QCOMPARE(codeOf(usecase::editLead(*office.store, LeadId{4711}, {}, office.sales(), now)), std::string("lead.unknown"));
        QCOMPARE(office.findings(now.plus(hour)), std::vector<std::string>{});
    }

private:
    std::unique_ptr<Office> office_;
};

QTEST_GUILESS_MAIN(TestHandoverWork)
#include "tst_handover_work.moc"
