// Is a definitional rejection upheld, when does an undecided handover end, what does the BANT gate want, and what a corrected fact changes.

#include <QtTest>

#include "core/agreement/templates.h"
#include "core/handover/bant_gate.h"
#include "core/handover/event_details.h"
#include "core/handover/expiry.h"
#include "core/handover/fact_check.h"
#include "core/handover/upheld.h"
#include "core/leads/population_builder.h"
#include "core/scoring/bant.h"
#include "core/scoring/plan.h"

using namespace handschlag;
using handover::ClaimResult;
using handover::EventKind;
using handover::HandoverEvent;
using handover::RejectionStanding;
using handover::State;

namespace {

const Instant start = *instantFromIso("2026-03-11T09:00:00Z");  // a Wednesday, 10:00 in Berlin
constexpr std::int64_t hour = 3'600;

agreement::Document document()
{
    return agreement::templateDocument("b2b_standard").value();
}

calendar::BusinessClock everybody() { return *calendar::BusinessClock::create(document().calendar); }

struct History {
    std::vector<HandoverEvent> events;

    History& add(EventKind kind, Instant at, const char* reason = "", ClaimResult claim = ClaimResult::NotCheckable)
    {
        HandoverEvent event;
        event.id = static_cast<std::int64_t>(events.size()) + 1;
        event.kind = kind;
        event.effectiveAt = event.recordedAt = at;
        event.reason = reason;
        event.stateAfter = kind == EventKind::Submit || kind == EventKind::Overturn || kind == EventKind::Claim ? State::Open : State::Rejected;
        if (kind == EventKind::Reject) {
            handover::EventDetails details;
            details.claim = handover::ClaimCheck{claim, "", {}};
            event.details = toText(details);
        }
        events.push_back(event);
        return *this;
    }
    History& undo(std::int64_t id, Instant at)
    {
        add(EventKind::Undo, at);
        events.back().undoes = id;
        return *this;
    }
};

leads::Lead ideal()
{
    leads::Lead lead;
    lead.id = LeadId{1};
    lead.createdAt = lead.recordedAt = start.plus(-100 * secondsPerDay);
    lead.fields = {{"last_name", std::string("Weber")},   {"email", std::string("jana@weber.example")}, {"company", std::string("Weber GmbH")},
                   {"country", std::string("DE")},        {"phone", std::string("+49 30 23125 100")},   {"employees", std::int64_t{320}},
                   {"industry", std::string("Maschinenbau")}, {"job_title", std::string("Produktionsleiter")}};
    return lead;
}

/// The template's first lead by hand: B1, handed over.
handover::Snapshot frozen()
{
    handover::Snapshot snapshot;
    snapshot.lead = ideal();
    const auto act = [&](const char* type, std::int64_t daysAgo) {
        const Instant at = start.plus(-daysAgo * secondsPerDay);
        snapshot.activities.push_back({LeadId{1}, type, {}, at, at, 0, {}});
    };
    act("whitepaper", 20);
    act("webinar_registered", 12);
    act("webinar_attended", 10);
    act("product_page", 3);
    act("product_page", 3);
    act("comparison", 3);
    const auto plan = *scoring::compile(document());
    snapshot.explanation = scoring::explain(plan, leads::populationOf(snapshot.lead, snapshot.activities), 0, start);
    return snapshot;
}

}  // namespace

class TestUpheld : public QObject {
    Q_OBJECT
private slots:
    /// Clause 9: 45 business hours, Mon-Fri 8-17. Wednesday 10:00 + 45 h is Wednesday 10:00 a week later.
    void theDeadline() { QCOMPARE(toIso(handover::objectionDue(document().marketing, everybody(), start)), std::string("2026-03-18T09:00:00Z")); }

    void standings_data()
    {
        QTest::addColumn<History>("history");
        QTest::addColumn<qint64>("hours");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, const History& history, std::int64_t hours, RejectionStanding standing) {
            QTest::newRow(name) << history << qint64{hours} << static_cast<int>(standing);
        };
        const auto rejected = [](const char* reason, ClaimResult claim) { return History{}.add(EventKind::Submit, start).add(EventKind::Reject, start, reason, claim); };
        constexpr std::int64_t week = 7 * 24;
        row("not rejected", History{}.add(EventKind::Submit, start), 1'000, RejectionStanding::None);
        row("no claim about the definition", rejected("no_need", ClaimResult::NotCheckable), 1'000, RejectionStanding::None);
        row("supported: at once", rejected("poor_fit", ClaimResult::Supported), 0, RejectionStanding::Upheld);
        row("not supported: time to object", rejected("poor_fit", ClaimResult::NotSupported), week, RejectionStanding::Pending);
        row("not supported: nobody objected", rejected("poor_fit", ClaimResult::NotSupported), week + 1, RejectionStanding::Upheld);
        row("not checkable: nobody objected", rejected("no_interest", ClaimResult::NotCheckable), week + 1, RejectionStanding::Upheld);
        row("supported, but objected", rejected("poor_fit", ClaimResult::Supported).add(EventKind::Object, start.plus(hour)), 1'000, RejectionStanding::Disputed);
        row("before it was objected", rejected("poor_fit", ClaimResult::Supported).add(EventKind::Object, start.plus(2 * hour)), 1, RejectionStanding::Upheld);
        row("objection taken back", rejected("poor_fit", ClaimResult::NotSupported).add(EventKind::Object, start.plus(hour)).undo(3, start.plus(2 * hour)), 3, RejectionStanding::Pending);
        const auto disputed = rejected("poor_fit", ClaimResult::Supported).add(EventKind::Object, start.plus(hour)).add(EventKind::Vote, start.plus(2 * hour), "overturned");
        row("one opinion rules nothing", disputed, 1'000, RejectionStanding::Disputed);
        row("ruled upheld", History(disputed).add(EventKind::Uphold, start.plus(3 * hour)), 4, RejectionStanding::Upheld);
        row("ruled overturned", History(disputed).add(EventKind::Overturn, start.plus(3 * hour)), 1'000, RejectionStanding::Overturned);
        row("overturned, then rejected for want of need", History(disputed).add(EventKind::Overturn, start.plus(3 * hour)).add(EventKind::Reject, start.plus(4 * hour), "no_need"), 1'000,
            RejectionStanding::None);
        row("rejection taken back", rejected("poor_fit", ClaimResult::Supported).undo(2, start.plus(60)), 1'000, RejectionStanding::None);
    }
    void standings()
    {
        QFETCH(History, history);
        QFETCH(qint64, hours);
        QFETCH(int, expected);
        const auto standing = handover::standingOf(document(), everybody(), history.events, start.plus(hours * hour));
        QCOMPARE(handover::key(standing), handover::key(static_cast<RejectionStanding>(expected)));
        handover::Handover handover;
        QCOMPARE(handover::isConforming(handover, standing), standing != RejectionStanding::Upheld);
        handover.counted = false;
        QVERIFY(!handover::isConforming(handover, standing));
    }

    /// Ten working days after Wednesday 11 March end on Wednesday 25 March, 17:00 in Berlin.
    void undecidedEnds()
    {
        History history;
        history.add(EventKind::Submit, start);
        QCOMPARE(toIso(*handover::expiresAt(document().sales, everybody(), history.events)), std::string("2026-03-25T16:00:00Z"));
        history.add(EventKind::Claim, start.plus(5 * secondsPerDay));  // taking it is no decision
        QCOMPARE(toIso(*handover::expiresAt(document().sales, everybody(), history.events)), std::string("2026-03-25T16:00:00Z"));
        history.add(EventKind::Reject, start.plus(6 * secondsPerDay)).add(EventKind::Overturn, start.plus(7 * secondsPerDay));
        QCOMPARE(toIso(*handover::expiresAt(document().sales, everybody(), history.events)), std::string("2026-04-01T15:00:00Z"));  // summer time
        auto sales = document().sales;
        sales.cadenceDays = 0;
        QVERIFY(!handover::expiresAt(sales, everybody(), history.events));
    }

    /// Need yes, two of the others at least partly, none no.
    void whatTheGateWants_data()
    {
        QTest::addColumn<QString>("answers");  // budget, authority, need, timing
        QTest::addColumn<QString>("lacking");
        QTest::newRow("nothing known") << "-,-,-,-" << "budget,authority,need,timing";
        QTest::newRow("need alone") << "-,-,yes,-" << "budget,authority,timing";
        QTest::newRow("one of the three") << "yes,-,yes,-" << "authority,timing";
        QTest::newRow("enough") << "yes,partly,yes,-" << "";
        QTest::newRow("need partly") << "yes,partly,partly,yes" << "need";
        QTest::newRow("a no") << "yes,partly,yes,no" << "timing";
        QTest::newRow("no need") << "yes,yes,no,yes" << "need";
    }
    void whatTheGateWants()
    {
        QFETCH(QString, answers);
        QFETCH(QString, lacking);
        leads::Lead lead = ideal();
        const QStringList given = answers.split(u',');
        for (int i = 0; i < 4; ++i)
            if (given[i] != QLatin1String("-")) lead.fields[std::string(scoring::bantFields[static_cast<std::size_t>(i)])] = given[i].toStdString();
        QStringList found;
        for (const auto& field : handover::bantLacking(document().bant, lead)) found << QString::fromStdString(field);
        QCOMPARE(found.join(u','), lacking);
        // The whole gate agrees.
        const auto plan = *scoring::compile(document());
        QCOMPARE(scoring::bantGateMet(plan, leads::populationOf(lead, {}), 0, start), lacking.isEmpty());
    }

    void correctedFacts_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("why");
        // Fit 100 as handed over. With 40 employees 30: not met. With 400 it stays 100.
        QTest::newRow("40 employees") << "employees" << "40" << "fails_with_fact";
        QTest::newRow("400 employees") << "employees" << "400" << "passes_with_fact";
        // 25 + 30 + 0 + 15 + 10 = 80 in another industry: band 1 still, so B1 is handed over.
        QTest::newRow("a trader") << "industry" << "Handel" << "passes_with_fact";
        QTest::newRow("a customer") << "customer" << "ja" << "fails_with_fact";
        QTest::newRow("far away, still band 1") << "country" << "BR" << "passes_with_fact";
        QTest::newRow("both consents stay") << "consent_email" << "no" << "passes_with_fact";
    }
    void correctedFacts()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, why);
        const auto snapshot = frozen();
        QVERIFY(snapshot.explanation.score.decision == scoring::Decision::Mql);
        const auto fact = handover::factFrom(field.toStdString(), value.toStdString(), {});
        QVERIFY(fact);
        const auto check = handover::checkFact(document(), snapshot, {}, field.toStdString(), *fact);
        QVERIFY(check);
        QCOMPARE(QString::fromStdString(check->why), why);
        QCOMPARE(check->result, why == QLatin1String("fails_with_fact") ? ClaimResult::Supported : ClaimResult::NotSupported);
        QCOMPARE(check->arguments.front(), field.toStdString());
        QVERIFY(std::ranges::find(check->arguments, value.toStdString()) == check->arguments.end());  // no value outside what can be erased
    }

    void factsByKind_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");  // "i:40", "t:DE", or a code
        QTest::newRow("number") << "employees" << " 40 " << "i:40";
        QTest::newRow("thousands") << "employees" << "1.250" << "i:1250";
        QTest::newRow("thousands in English") << "employees" << "1,250" << "i:1250";
        QTest::newRow("money") << "revenue" << "2.500.000 EUR" << "i:2500000";
        QTest::newRow("words for a number") << "employees" << "forty" << "handover.fact_invalid";
        QTest::newRow("a fraction") << "employees" << "40,5" << "handover.fact_invalid";
        QTest::newRow("yes") << "customer" << "ja" << "i:1";
        QTest::newRow("no") << "customer" << "No" << "i:0";
        QTest::newRow("perhaps") << "customer" << "perhaps" << "handover.fact_invalid";
        QTest::newRow("country") << "country" << "DE" << "t:DE";
        QTest::newRow("no country") << "country" << "49" << "handover.fact_invalid";
        QTest::newRow("text") << "industry" << " Handel " << "t:Handel";
        QTest::newRow("nothing") << "industry" << "  " << "handover.fact_invalid";
        QTest::newRow("own field") << "rating" << "2,5" << "i:25000";
        QTest::newRow("unknown field") << "shoe_size" << "43" << "handover.field_unknown";
    }
    void factsByKind()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        const std::vector<leads::Attribute> own{{"rating", leads::FieldKind::Decimal}};
        const auto fact = handover::factFrom(field.toStdString(), value.toStdString(), own);
        QString found;
        if (!fact)
            found = QString::fromUtf8(fact.error().code.name.data());
        else if (const auto number = leads::numberOf(*fact))
            found = QStringLiteral("i:%1").arg(*number);
        else
            found = QStringLiteral("t:") + QString::fromStdString(std::string(leads::textOf(*fact)));
        QCOMPARE(found, expected);
    }
};

QTEST_GUILESS_MAIN(TestUpheld)
#include "tst_upheld.moc"
