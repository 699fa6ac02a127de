// Rejections that marketing contests, what both sides say of them, and the corrected fact that a claim may bring.

#include <QtTest>

#include "core/handover/event_details.h"
#include "core/usecase/disputes.h"
#include "tests/support/office.h"

using namespace handschlag;
using handover::Duty;
using handover::EventKind;
using handover::Handover;
using handover::State;
using pipeline::Exit;
using usecase::Verdict;

namespace {

const Instant now = officeNow;
constexpr std::int64_t hour = 3'600;
constexpr std::int64_t day = secondsPerDay;

}  // namespace

class TestDisputes : public QObject {
    Q_OBJECT
private slots:
    void init() { office_ = std::make_unique<Office>(); }

    void contestedAndUpheld()
    {
        Office& office = *office_;
        const Handover rejected = rejectFor("poor_fit");
        QVERIFY(rejected.duty == Duty::Object);
        QCOMPARE(toIso(*rejected.dutyDue), std::string("2026-03-18T09:01:00Z"));  // 45 business hours: five working days
        QCOMPARE(codeOf(object(rejected.id, "  ", office.marketing(), now.plus(hour))), std::string("handover.text_needed"));
        QCOMPARE(codeOf(object(rejected.id, "Doch", office.sales(), now.plus(hour))), std::string("handover.not_marketing"));
        const Handover disputed = expectValue(object(rejected.id, "Stand so im Formular", office.marketing(), now.plus(hour)));
        QVERIFY(disputed.state == State::Disputed && disputed.duty == Duty::Rule && !disputed.dutyDue);
        QCOMPARE(codeOf(object(rejected.id, "Noch einmal", office.marketing(), now.plus(hour))), std::string("handover.event_refused"));
        QCOMPARE(codeOf(rule(rejected.id, Verdict::Upheld, "", office.sales(), now.plus(2 * hour))), std::string("handover.text_needed"));
        // Two opinions of one side rule nothing, nor do two that differ.
        QVERIFY(expectValue(rule(rejected.id, Verdict::Upheld, "Zu klein", office.sales(), now.plus(2 * hour))).state == State::Disputed);
        QVERIFY(expectValue(rule(rejected.id, Verdict::Upheld, "Wirklich", office.person("Svenja Hartmann"), now.plus(3 * hour))).state == State::Disputed);
        QVERIFY(expectValue(rule(rejected.id, Verdict::Overturned, "Nein", office.marketing(), now.plus(4 * hour))).state == State::Disputed);
        const Handover closed = expectValue(rule(rejected.id, Verdict::Upheld, "Nun gut", office.marketing(), now.plus(5 * hour)));
        QVERIFY(closed.state == State::Closed && closed.duty == Duty::None);
        QVERIFY(office.cycle(closed).exit == Exit::Rejected && office.cycle(closed).closedAt == now.plus(60));
        const auto events = office.events(closed.id);
        QVERIFY(events.back().kind == EventKind::Uphold && events.back().comment == "Nun gut" && events[events.size() - 2].kind == EventKind::Vote);
        // Taken back by who agreed last: the dispute is open again.
        QVERIFY(expectValue(usecase::undoDecision(*office.store, closed.id, office.marketing(), now.plus(6 * hour))).state == State::Disputed);
        QCOMPARE(office.findings(now.plus(7 * hour)), std::vector<std::string>{});
    }
    void overturnedAndBack()
    {
        Office& office = *office_;
        const Handover rejected = rejectFor("poor_fit");
        static_cast<void>(expectValue(object(rejected.id, "Passt", office.marketing(), now.plus(hour))));
        static_cast<void>(expectValue(rule(rejected.id, Verdict::Overturned, "Passt", office.marketing(), now.plus(2 * hour))));
        const Instant ruled = now.plus(day);
        const Handover open = expectValue(rule(rejected.id, Verdict::Overturned, "Stimmt", office.sales(), ruled));
        QVERIFY(open.state == State::Open && open.duty == Duty::Decide && !open.claimedBy && open.counted);
        QCOMPARE(open.decisionDue, ruled.plus(4 * hour));  // sales' clock anew, from the ruling on Thursday at ten
        QVERIFY(!office.cycle(open).closedAt);
        QCOMPARE(office.findings(ruled.plus(60)), std::vector<std::string>{});
        // The ruling taken back closes the cycle as it had been closed, and forth again.
        const Handover disputed = expectValue(usecase::undoDecision(*office.store, open.id, office.sales(), ruled.plus(60)));
        QVERIFY(disputed.state == State::Disputed && office.cycle(disputed).exit == Exit::Rejected && office.cycle(disputed).closedAt == now.plus(60));
        QCOMPARE(office.findings(ruled.plus(90)), std::vector<std::string>{});
        static_cast<void>(expectValue(rule(rejected.id, Verdict::Overturned, "Doch", office.sales(), ruled.plus(100))));
        const Handover taken = expectValue(usecase::accept(*office.store, open.id, -1, office.sales(), ruled.plus(200)));
        QVERIFY(taken.state == State::Accepted && taken.duty == Duty::FirstTouch);
        QCOMPARE(office.findings(ruled.plus(300)), std::vector<std::string>{});
    }
    void everythingTakenBack()
    {
        Office& office = *office_;
        const Handover rejected = rejectFor("poor_fit");
        static_cast<void>(expectValue(object(rejected.id, "Passt", office.marketing(), now.plus(hour))));
        static_cast<void>(expectValue(rule(rejected.id, Verdict::Overturned, "Passt", office.marketing(), now.plus(2 * hour))));
        static_cast<void>(expectValue(rule(rejected.id, Verdict::Overturned, "Stimmt", office.sales(), now.plus(3 * hour))));
        Instant at = now.plus(4 * hour);
        for (const PersonId who : {office.sales(), office.marketing(), office.marketing(), office.sales()})
            static_cast<void>(expectValue(usecase::undoDecision(*office.store, rejected.id, who, at = at.plus(60))));
        const Handover open = office.stored(rejected.id);
        QVERIFY(open.state == State::Open && !office.cycle(open).closedAt);
        QCOMPARE(office.findings(at), std::vector<std::string>{});
        static_cast<void>(expectValue(usecase::accept(*office.store, open.id, -1, office.sales(), at.plus(60))));
        QCOMPARE(office.findings(at.plus(120)), std::vector<std::string>{});
    }
    void tooLate()
    {
        Office& office = *office_;
        const Handover rejected = rejectFor("no_interest");
        const Instant due = *rejected.dutyDue;
        const auto late = object(rejected.id, "Doch", office.marketing(), due.plus(1));
        QCOMPARE(codeOf(late), std::string("handover.objection_late"));
        QCOMPARE(late.error().arguments, std::vector<std::string>{toIso(due)});
        QVERIFY(object(rejected.id, "Doch", office.marketing(), due).has_value());
    }
    void notOnceTheLeadHasMovedOn()
    {
        Office& office = *office_;
        const Handover rejected = rejectFor("poor_fit");
        static_cast<void>(expectValue(object(rejected.id, "Passt", office.marketing(), now.plus(hour))));
        static_cast<void>(expectValue(rule(rejected.id, Verdict::Overturned, "Passt", office.marketing(), now.plus(2 * hour))));
        office.store.write([&](usecase::Store& s) {
            pipeline::Cycle cycle;
            cycle.lead = rejected.lead;
            cycle.number = 2;
            cycle.openedAt = now.plus(3 * hour);
            static_cast<void>(expectValue(s.pipeline().openCycle(cycle)));
        });
        const auto before = office.sequence();
        QCOMPARE(codeOf(rule(rejected.id, Verdict::Overturned, "Stimmt", office.sales(), now.plus(4 * hour))), std::string("handover.lead_moved_on"));
        QCOMPARE(office.sequence(), before);
        QVERIFY(expectValue(rule(rejected.id, Verdict::Upheld, "Dann bleibt es", office.sales(), now.plus(4 * hour))).state == State::Disputed);
    }
    void observersNeverRule()
    {
        Office& office = *office_;
        const auto observer = office.store.addPerson("Olga Observer", agreement::Side::Observer);
        const Handover rejected = rejectFor("poor_fit");
        QCOMPARE(codeOf(rule(rejected.id, Verdict::Upheld, "Ja", office.sales(), now.plus(hour))), std::string("handover.event_refused"));
        QCOMPARE(codeOf(object(rejected.id, "Nein", observer, now.plus(hour))), std::string("handover.observer"));
        static_cast<void>(expectValue(object(rejected.id, "Nein", office.marketing(), now.plus(hour))));
        QCOMPARE(codeOf(rule(rejected.id, Verdict::Upheld, "Ja", observer, now.plus(2 * hour))), std::string("handover.observer"));
    }

    void correctedFact_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("why");
        QTest::newRow("40, not 320: too small") << "40" << "fails_with_fact";
        QTest::newRow("400: still a customer to be") << "400" << "passes_with_fact";
    }
    void correctedFact()
    {
        QFETCH(QString, value);
        QFETCH(QString, why);
        Office& office = *office_;
        const Handover open = office.handedOver("L1");
        usecase::RejectRequest request;
        request.handover = open.id;
        request.reason = "poor_fit";
        request.clause = "fit.employees";
        request.factField = "employees";
        request.factValue = value.toStdString();
        static_cast<void>(expectValue(usecase::reject(*office.store, request, office.sales(), now.plus(60))));
        const auto event = office.events(open.id).back();
        QCOMPARE(event.fact, "employees=" + value.toStdString());
        const auto details = expectValue(handover::detailsFromText(event.details));
        QVERIFY(details.claim);
        QCOMPARE(QString::fromStdString(details.claim->why), why);
        QVERIFY(event.details.find(value.toStdString() + "\"") == std::string::npos);
        const auto audit = expectValue(office.store->workspace().auditOf("handover.reject"));
        QVERIFY(audit.back().details.find("employees=") == std::string::npos);  // what can be erased is not in the chain
        QCOMPARE(*leads::numberOf(leads::valueOf(office.lead(open.lead), "employees")), std::int64_t{320});  // a claim changes no lead
    }

private:
    Handover rejectFor(const char* reason)
    {
        const Handover open = office_->handedOver("L1");
        usecase::RejectRequest request;
        request.handover = open.id;
        request.reason = reason;
        return expectValue(usecase::reject(*office_->store, request, office_->sales(), now.plus(60)));
    }
    Result<Handover> object(HandoverId id, const std::string& reason, PersonId who, Instant at) { return usecase::object(*office_->store, id, reason, who, at); }
    Result<Handover> rule(HandoverId id, Verdict verdict, const std::string& reason, PersonId who, Instant at)
    {
        return usecase::rule(*office_->store, id, verdict, reason, who, at);
    }

    std::unique_ptr<Office> office_;
};

QTEST_GUILESS_MAIN(TestDisputes)
#include "tst_disputes.moc"
