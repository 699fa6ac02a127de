#include <QtTest>
#include <cmath>

#include "core/insight/control_chart.h"

using namespace handschlag::insight;

class TestControlChart : public QObject {
    Q_OBJECT
private slots:
    /// Values of exact sums with Python's math.comb.
    void binomial_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("whole");
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("probability");
        QTest::newRow("by hand") << 1 << 2 << 0.5 << 0.75;
        QTest::newRow("none of ten") << 0 << 10 << 0.3 << 0.0282475249;
        QTest::newRow("three of ten") << 3 << 10 << 0.3 << 0.6496107184;
        QTest::newRow("all") << 7 << 7 << 0.2 << 1.0;
        QTest::newRow("below") << -1 << 7 << 0.2 << 0.0;
        QTest::newRow("never") << 0 << 7 << 0.0 << 1.0;
        QTest::newRow("always") << 6 << 7 << 1.0 << 0.0;
    }
    void binomial()
    {
        QFETCH(int, part);
        QFETCH(int, whole);
        QFETCH(double, share);
        QFETCH(double, probability);
        QVERIFY(std::abs(binomialAtMost(part, whole, share) - probability) < 1e-10);
    }
    /// An independent way: Pascal's triangle of probabilities, week by week.
    void againstConvolution()
    {
        for (const double share : {0.07, 0.5, 0.81}) {
            std::vector<double> distribution{1.0};
            for (int n = 1; n <= 60; ++n) {
                std::vector<double> next(distribution.size() + 1);
                for (std::size_t k = 0; k < distribution.size(); ++k) {
                    next[k] += distribution[k] * (1 - share);
                    next[k + 1] += distribution[k] * share;
                }
                distribution = next;
                double sum = 0;
                for (std::size_t k = 0; k < distribution.size(); ++k) {
                    sum += distribution[k];
                    QVERIFY(std::abs(binomialAtMost(static_cast<std::int64_t>(k), n, share) - sum) < 1e-9);
                }
            }
        }
    }
    void aSteadyShareDoesNotAlarmAndAFallDoes()
    {
        const std::vector<WeekCount> before(12, {70, 100});
        const ControlChart chart = controlChart(before, std::vector<WeekCount>{{70, 100}, {62, 100}, {54, 100}, {86, 100}, {1, 2}, {0, 0}});
        QCOMPARE(*chart.centre, 0.7);
        const std::vector<Alarm> expected{Alarm::None, Alarm::None, Alarm::Low, Alarm::High, Alarm::None, Alarm::None};
        for (std::size_t i = 0; i < expected.size(); ++i) QCOMPARE(chart.since[i].alarm, expected[i]);
        QVERIFY(!chart.since[5].share);
        // Near three standard deviations, which are 0.1375 here.
        QVERIFY(std::abs(chart.since[0].low - 0.5625) < 0.02 && std::abs(chart.since[0].high - 0.8375) < 0.02);
    }
    /// The limits are those of the alarm: at them none, one further out one.
    void theLimitsAreTheLastThatDoNotAlarm()
    {
        for (const std::int64_t whole : {5, 17, 40, 200}) {
            const std::vector<WeekCount> before{{13, 40}};
            std::vector<WeekCount> since;
            for (std::int64_t part = 0; part <= whole; ++part) since.push_back({part, whole});
            for (const ControlPoint& week : controlChart(before, since).since) {
                const bool outside = *week.share < week.low - 1e-12 || *week.share > week.high + 1e-12;
                QCOMPARE(week.alarm != Alarm::None, outside);
            }
        }
    }
    void tooLittleBeforeIsNoEvidence()
    {
        const ControlChart chart = controlChart(std::vector<WeekCount>{{20, 29}}, std::vector<WeekCount>{{0, 50}});
        QVERIFY(!chart.centre);
        QVERIFY(chart.since[0].alarm == Alarm::None);
        QVERIFY(chart.since[0].share == 0.0);
    }
};

QTEST_GUILESS_MAIN(TestControlChart)
#include "tst_control_chart.moc"
