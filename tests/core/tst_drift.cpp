// Control charts over weeks of feedback, and the clause that an alarm names.

#include <QtTest>

#include "core/insight/drift.h"

using namespace handschlag::insight;

namespace {

/// 20 decisions, 14 of them accepted; the rejections cite fit twice as often as behaviour; half of the leads come from fairs.
DriftWeek usual() { return {14, 6, {{"fair", 10}, {"webinar", 10}}, {{"fit", 4}, {"behaviour", 2}}}; }

std::vector<DriftWeek> weeks(std::size_t count) { return std::vector<DriftWeek>(count, usual()); }

}  // namespace

class TestDrift : public QObject {
    Q_OBJECT
private slots:
    void calmWeeksDoNotAlarm()
    {
        const DriftReport report = driftOf(weeks(20), 10);
        QVERIFY(report.hasEvidence());
        QCOMPARE(report.before, std::size_t{10});
        QVERIFY(report.alarms.empty());
        QCOMPARE(report.series.size(), std::size_t{3});
        QVERIFY(std::abs(*report.series[0].chart.centre - 0.7) < 1e-12);
        QCOMPARE(report.series[1].group, std::string("fair"));
        QVERIFY(std::abs(*report.series[1].chart.centre - 0.5) < 1e-12);
    }
    /// 5 of 20 accepted where 14 are usual: P(X <= 5) of B(20; 0.7) is 0.00004. Of 15 rejections 10 would cite fit and 5 behaviour.
    void aFallOfAcceptanceNamesTheClauseThatGrew()
    {
        auto all = weeks(20);
        all[15] = {5, 15, {{"fair", 10}, {"webinar", 10}}, {{"fit", 3}, {"behaviour", 12}}};
        const DriftReport report = driftOf(all, 10);
        QCOMPARE(report.alarms.size(), std::size_t{1});
        const DriftAlarm& alarm = report.alarms.front();
        QCOMPARE(alarm.week, std::size_t{15});
        QVERIFY(alarm.series == 0 && alarm.side == Alarm::Low);
        QCOMPARE(alarm.likely->clause, std::string("behaviour"));
        QCOMPARE(alarm.likely->observed, 12);
        QVERIFY(std::abs(alarm.likely->expected - 5) < 1e-12);
    }
    /// Both alarming weeks are judged together: 30 rejections, 20 for fit and 10 for behaviour expected, 2 and 4 there, 24 for a new clause.
    void aClauseThatNobodyCitedBefore()
    {
        auto all = weeks(14);
        for (const std::size_t week : {11, 13}) all[week] = {5, 15, {{"fair", 10}, {"webinar", 10}}, {{"fit", 1}, {"behaviour", 2}, {"required", 12}}};
        const DriftReport report = driftOf(all, 10);
        QCOMPARE(report.alarms.size(), std::size_t{2});
        for (const DriftAlarm& alarm : report.alarms) {
            QCOMPARE(alarm.likely->clause, std::string("required"));
            QCOMPARE(alarm.likely->observed, 24);
            QCOMPARE(alarm.likely->expected, 0.0);
        }
    }
    /// All of 20 accepted: P(X >= 20) is 0.0008. Of no rejections nothing can be said.
    void aRiseWithoutRejectionsNamesNothing()
    {
        auto all = weeks(12);
        all[11] = {20, 0, {{"fair", 10}, {"webinar", 10}}, {}};
        const DriftReport report = driftOf(all, 10);
        QCOMPARE(report.alarms.size(), std::size_t{1});
        QVERIFY(report.alarms.front().side == Alarm::High && !report.alarms.front().likely);
    }
    /// Of a rise, the clause that is cited less: 38 of 40 accepted, two rejections for behaviour where 1.33 would cite fit.
    void aRiseNamesTheClauseCitedLess()
    {
        auto all = weeks(12);
        all[11] = {38, 2, {{"fair", 20}, {"webinar", 20}}, {{"behaviour", 2}}};
        const DriftReport report = driftOf(all, 10);
        QCOMPARE(report.alarms.size(), std::size_t{1});
        QCOMPARE(report.alarms.front().likely->clause, std::string("fit"));
        QCOMPARE(report.alarms.front().likely->observed, 0);
    }
    /// 19 of 20 from fairs where half is usual: both shares leave their limits, on opposite sides.
    void theMixOfSources()
    {
        auto all = weeks(12);
        all[10].byGroup = {{"fair", 19}, {"webinar", 1}};
        const DriftReport report = driftOf(all, 10);
        QCOMPARE(report.alarms.size(), std::size_t{2});
        for (const DriftAlarm& alarm : report.alarms) {
            const bool fair = report.series[alarm.series].group == "fair";
            QVERIFY(alarm.side == (fair ? Alarm::High : Alarm::Low));
            QVERIFY(!alarm.likely);  // the rejections are as they were
        }
    }
    void tooLittleBeforeSaysNothing()
    {
        auto all = weeks(12);
        all[11] = {0, 20, {}, {{"fit", 20}}};
        const DriftReport report = driftOf(all, 1);
        QVERIFY(!report.hasEvidence() && report.alarms.empty());
        QVERIFY(!driftOf({}, 5).hasEvidence());
    }
};

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"
