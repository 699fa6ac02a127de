#include <QtTest>
#include <random>

#include "core/pipeline/statistics.h"

using namespace handschlag::pipeline;

class TestStatistics : public QObject {
    Q_OBJECT
private slots:
    void wilsonWorkedValues_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("whole");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("60 of 200") << 60 << 200 << 0.2407 << 0.3668;
        QTest::newRow("none of 10") << 0 << 10 << 0.0 << 0.2775;
        QTest::newRow("all of 10") << 10 << 10 << 0.7225 << 1.0;
        QTest::newRow("1 of 2") << 1 << 2 << 0.0945 << 0.9055;
        // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3.
        QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
        QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
        QTest::newRow("none of 20") << 0 << 20 << 0.0 << 0.1611;
        QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
        QTest::newRow("397 of 3343") << 397 << 3343 << 0.1082 << 0.1302;
    }
    void wilsonWorkedValues()
    {
        QFETCH(int, part);
        QFETCH(int, whole);
        QFETCH(double, low);
        QFETCH(double, high);
        const Rate rate = wilson(part, whole);
        QCOMPARE(*rate.value, static_cast<double>(part) / whole);
        QVERIFY2(std::abs(*rate.low - low) < 0.00005, qPrintable(QString::number(*rate.low, 'f', 6)));
        QVERIFY2(std::abs(*rate.high - high) < 0.00005, qPrintable(QString::number(*rate.high, 'f', 6)));
    }
    /// The bounds are the p0 at which the score test just does not reject: |p - p0| = z sqrt(p0 (1 - p0) / n).
    void wilsonBoundsSolveTheScoreEquation()
    {
        for (int whole = 1; whole < 60; ++whole) {
            for (int part = 0; part <= whole; ++part) {
                const Rate rate = wilson(part, whole);
                QVERIFY(*rate.low <= *rate.value && *rate.value <= *rate.high);
                for (const double bound : {*rate.low, *rate.high}) {
                    const double distance = std::abs(*rate.value - bound);
                    QVERIFY(std::abs(distance - 1.959963984540054 * std::sqrt(bound * (1 - bound) / whole)) < 1e-9);
                }
            }
        }
    }
    void whatIsNoShareHasNoInterval()
    {
        QVERIFY(!wilson(0, 0).value && !wilson(0, 0).low && !wilson(0, 0).high);
        QVERIFY(!wilson(3, 0).value);
        const Rate over = wilson(12, 10);
        QCOMPARE(*over.value, 1.2);
        QVERIFY(!over.low && !over.high);
    }
    void quantileWorkedValues()
    {
        const std::vector<double> four{1, 2, 3, 4};
        QCOMPARE(*quantile(four, 0.25), 1.75);
        QCOMPARE(*quantile(four, 0.5), 2.5);
        QCOMPARE(*quantile(four, 0.75), 3.25);
        QCOMPARE(*quantile(four, 0.9), 3.7);
        QCOMPARE(*quantile(four, 0.0), 1.0);
        QCOMPARE(*quantile(four, 1.0), 4.0);
        const std::vector<double> one{7};
        QCOMPARE(*quantile(one, 0.9), 7.0);
        QVERIFY(!quantile({}, 0.5));
    }
    /// What DuckDB 1.5.6 (quantile_cont) and Python 3 (statistics.quantiles, method "inclusive") both say of (37 k^2 + 11 k mod 1009) / 8, k = 1 .. 200.
    void quantilesOfOtherTools()
    {
        std::vector<double> values;
        for (int k = 1; k <= 200; ++k) values.push_back((k * k * 37 + k * 11) % 1009 / 8.0);
        std::ranges::sort(values);
        QCOMPARE(*quantile(values, 0.25), 25.625);
        QCOMPARE(*quantile(values, 0.5), 59.5);
        QCOMPARE(*quantile(values, 0.75), 94.40625);
        QCOMPARE(*quantile(values, 0.9), 112.7625);
    }
    /// Type 7 makes the k-th of n values the quantile of (k - 1) / (n - 1), and is linear in between.
    void quantileMeetsEveryValue()
    {
        std::mt19937 random(3);
        std::vector<double> values;
        for (int i = 0; i < 101; ++i) values.push_back(static_cast<double>(random() % 1000) / 7);
        std::ranges::sort(values);
        for (std::size_t k = 0; k + 1 < values.size(); ++k) {
            const double step = 1.0 / static_cast<double>(values.size() - 1);
            QVERIFY(std::abs(*quantile(values, static_cast<double>(k) * step) - values[k]) < 1e-9);
            QVERIFY(std::abs(*quantile(values, (static_cast<double>(k) + 0.5) * step) - (values[k] + values[k + 1]) / 2) < 1e-9);
        }
    }
};

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
