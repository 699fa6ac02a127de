// When a lead may start again, and when a clock of sales or marketing ends: the boundaries of domain sections 2 and 6.

#include <QtTest>

#include "core/handover/clocks.h"
#include "core/handover/rearming.h"

using namespace handschlag;
using namespace handschlag::handover;

namespace {

constexpr Instant exitAt{1'770'000'000};

Instant after(std::int64_t days, std::int64_t seconds = 0) { return exitAt.plus(days * secondsPerDay + seconds); }

std::vector<pipeline::Cycle> cyclesOpened(std::initializer_list<Instant> at)
{
    std::vector<pipeline::Cycle> cycles;
    for (const Instant opened : at) {
        pipeline::Cycle cycle;
        cycle.openedAt = opened;
        cycles.push_back(cycle);
    }
    return cycles;
}

/// The template's table of measures and its cuts: A 75, B 50, C 25; fit threshold 50; hysteresis 5.
agreement::Document document()
{
    using enum agreement::Measure;
    agreement::Document made;
    made.thresholds.measures = {{{HandOver, HandOver, Nurture, Contact}, {HandOver, Nurture, Nurture, Contact}, {Nurture, Nurture, Contact, Contact},
                                 {Contact, Contact, Contact, Contact}}};
    made.thresholds.hysteresis = 500;
    made.fit.threshold = 5'000;
    return made;
}

}  // namespace

class TestRearming : public QObject {
    Q_OBJECT
private slots:
    void byTime_data()
    {
        QTest::addColumn<qint64>("activityDay");  // -1: none
        QTest::addColumn<qint64>("followUpDay");  // -1: none
        QTest::addColumn<qint64>("nowSeconds");
        QTest::addColumn<bool>("expected");
        const qint64 day = secondsPerDay;
        QTest::newRow("nothing happened") << qint64{-1} << qint64{-1} << 400 * day << false;
        QTest::newRow("rested 30 days, new activity") << qint64{10} << qint64{-1} << 30 * day << true;
        QTest::newRow("a second less") << qint64{10} << qint64{-1} << 30 * day - 1 << false;
        QTest::newRow("activity at the exit is not new") << qint64{0} << qint64{-1} << 40 * day << false;
        QTest::newRow("follow-up date reached") << qint64{-1} << qint64{5} << 5 * day << true;
        QTest::newRow("follow-up date ahead") << qint64{-1} << qint64{5} << 5 * day - 1 << false;
    }
    void byTime()
    {
        QFETCH(qint64, activityDay);
        QFETCH(qint64, followUpDay);
        QFETCH(qint64, nowSeconds);
        SinceExit since;
        since.exitAt = exitAt;
        if (activityDay >= 0) since.latestScoringActivity = after(activityDay);
        if (followUpDay >= 0) since.followUpAt = after(followUpDay);
        QTEST(isRearmedByTime(since, exitAt.plus(nowSeconds)), "expected");
    }
    void fallingBelow_data()
    {
        QTest::addColumn<int>("fit");
        QTest::addColumn<int>("band");
        QTest::addColumn<int>("behaviour");
        QTest::addColumn<bool>("expected");
        QTest::newRow("at the cut of B less 5") << 9'000 << 1 << 4'500 << false;
        QTest::newRow("under it") << 9'000 << 1 << 4'499 << true;
        QTest::newRow("band 2 needs an A") << 6'000 << 2 << 6'999 << true;
        QTest::newRow("band 2 with 70") << 6'000 << 2 << 7'000 << false;
        QTest::newRow("band 3 hands nothing over") << 4'600 << 3 << 10'000 << true;
        QTest::newRow("fit under threshold less 5") << 4'499 << 3 << 10'000 << true;
    }
    void fallingBelow()
    {
        QFETCH(int, fit);
        QFETCH(int, band);
        QFETCH(int, behaviour);
        scoring::Score score;
        score.fitLow = fit;
        score.fitBand = static_cast<std::uint8_t>(band);
        score.behaviour = behaviour;
        QTEST(fellBelow(document(), score), "expected");
    }
    void threeCyclesIn365Days()
    {
        QVERIFY(hasRoomForCycle({}, exitAt));
        QVERIFY(hasRoomForCycle(cyclesOpened({after(-10), after(-20)}), exitAt));
        QVERIFY(!hasRoomForCycle(cyclesOpened({after(-10), after(-20), after(-365, 1)}), exitAt));
        QVERIFY(hasRoomForCycle(cyclesOpened({after(-10), after(-20), after(-365)}), exitAt));
    }
    void onlyWhatAddsPointsIsScoring()
    {
        agreement::BehaviourClause clause;
        clause.groups.resize(1);
        clause.groups[0].rules.resize(2);
        clause.groups[0].rules[0].type = "whitepaper";
        clause.groups[0].rules[0].points = 1'500;
        clause.groups[0].rules[1].type = "visit";
        clause.penalties.resize(1);
        clause.penalties[0].type = "careers_page";
        clause.penalties[0].points = -1'500;
        QVERIFY(isScoringActivity(clause, "whitepaper"));
        for (const char* type : {"visit", "careers_page", "fax"}) QVERIFY2(!isScoringActivity(clause, type), type);
    }
    void blockedIsWithoutAnyConsent()
    {
        const auto blocked = [](std::optional<std::int64_t> email, std::optional<std::int64_t> phone) {
            leads::Lead lead;
            if (email) lead.fields["consent_email"] = *email;
            if (phone) lead.fields["consent_phone"] = *phone;
            return isBlocked(lead);
        };
        QVERIFY(blocked(0, 0));
        QVERIFY(!blocked(1, 0) && !blocked(0, 1) && !blocked({}, 0) && !blocked(0, {}) && !blocked({}, {}));
    }
    void onlyATriggerIsAnInquiry()
    {
        agreement::BehaviourClause clause;
        clause.groups.resize(1);
        clause.groups[0].rules.resize(2);
        clause.groups[0].rules[0].type = "inquiry";
        clause.groups[0].rules[0].trigger = true;
        clause.groups[0].rules[1].type = "whitepaper";
        QVERIFY(isInquiry(clause, "inquiry") && !isInquiry(clause, "whitepaper") && !isInquiry(clause, "fax"));
    }
    void clocks()
    {
        // domain section 6: Mon-Fri 9-18, Thursday before a holiday 17:40 + 30 min -> Monday 09:10
        agreement::CalendarClause calendar;
        for (int day = 0; day < 5; ++day) calendar.hours.push_back({day, 9 * 60, 18 * 60});
        const auto clock = calendar::BusinessClock::create(calendar);
        QVERIFY(clock);
        agreement::SalesClause sales;
        sales.decisionMinutes = 240;
        sales.firstTouchMinutes = 540;
        sales.inquiryDecisionMinutes = 30;
        sales.inquiryFirstTouchMinutes = 45;
        const Instant thursday = *instantFromIso("2025-10-02T15:40:00Z");
        QCOMPARE(toIso(deadlines(sales, *clock, true, thursday).decision), std::string("2025-10-06T07:10:00Z"));
        QCOMPARE(toIso(deadlines(sales, *clock, true, thursday).firstTouch), std::string("2025-10-06T07:25:00Z"));
        QCOMPARE(toIso(deadlines(sales, *clock, false, thursday).decision), std::string("2025-10-06T10:40:00Z"));
        QCOMPARE(toIso(deadlines(sales, *clock, false, thursday).firstTouch), std::string("2025-10-06T15:40:00Z"));
        agreement::MarketingClause marketing;
        marketing.handoverMinutes = 540;
        marketing.inquiryHandoverMinutes = 300;
        QCOMPARE(toIso(deliveryDue(marketing, *clock, false, thursday)), std::string("2025-10-06T15:40:00Z"));
        QCOMPARE(toIso(deliveryDue(marketing, *clock, true, thursday)), std::string("2025-10-06T11:40:00Z"));
    }
};

QTEST_GUILESS_MAIN(TestRearming)
#include "tst_rearming.moc"
