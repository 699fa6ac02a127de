// The forecast of a quarter: the domain page's worked values, the bootstrap drawn at random as an independent slow version, and the gates.
// And the weeks it counts.

#include <QtTest>

#include <cmath>
#include <random>

#include "core/insight/forecast.h"
#include "core/insight/weeks.h"

using namespace handschlag;
using namespace handschlag::insight;

namespace {

const std::vector<std::int64_t> twelveWeeks{12, 9, 15, 11, 8, 14, 10, 13, 9, 12, 16, 11};

/// One quarter as the definition says it: blocks drawn, put one behind the other, cut short.
std::int64_t drawnQuarter(std::span<const std::int64_t> weekly, int block, std::mt19937_64& engine)
{
    std::int64_t total = 0;
    int weeks = 0;
    while (weeks < weeksPerQuarter) {
        const std::size_t begin = engine() % weekly.size();
        for (std::size_t i = 0; i < static_cast<std::size_t>(block) && weeks < weeksPerQuarter; ++i, ++weeks) total += weekly[(begin + i) % weekly.size()];
    }
    return total;
}

}  // namespace

class TestForecast : public QObject {
    Q_OBJECT
private slots:
    void workedValues_data()
    {
        QTest::addColumn<int>("block");
        QTest::addColumn<QList<int>>("quantiles");
        QTest::addColumn<QString>("chance");
        QTest::newRow("blocks of one") << 1 << QList<int>{141, 152, 163} << "0.594";
        QTest::newRow("blocks of four") << 4 << QList<int>{145, 152, 158} << "0.67";
    }
    void workedValues()
    {
        QFETCH(int, block);
        QFETCH(QList<int>, quantiles);
        QFETCH(QString, chance);
        const Totals quarter(twelveWeeks, block, weeksPerQuarter);
        QCOMPARE(quarter.quantile(0.1), quantiles[0]);
        QCOMPARE(quarter.quantile(0.5), quantiles[1]);
        QCOMPARE(quarter.quantile(0.9), quantiles[2]);
        QCOMPARE(QString::number(quarter.atLeast(150), 'f', static_cast<int>(chance.size()) - 2), chance);
    }
    void drawingComesNearTheExactChance_data()
    {
        QTest::addColumn<int>("block");
        for (const int block : {1, 2, 4, 5, 13, 20}) QTest::addRow("blocks of %d", block) << block;
    }
    void drawingComesNearTheExactChance()
    {
        QFETCH(int, block);
        constexpr int draws = 200'000;
        std::mt19937_64 engine(20180630);
        const Totals quarter(twelveWeeks, block, weeksPerQuarter);
        std::vector<std::int64_t> drawn(draws);
        for (auto& total : drawn) total = drawnQuarter(twelveWeeks, block, engine);
        for (const std::int64_t promised : {135, 140, 145, 150, 152, 155, 160, 165}) {
            const double chance = quarter.atLeast(promised);
            const double share = static_cast<double>(std::ranges::count_if(drawn, [&](auto total) { return total >= promised; })) / draws;
            QVERIFY2(std::abs(share - chance) <= 4 * std::sqrt(chance * (1 - chance) / draws) + 1e-12, qPrintable(QString::number(chance)));
        }
    }
    void everyTotalHasItsPlace()
    {
        const Totals quarter(twelveWeeks, 4, weeksPerQuarter);
        QCOMPARE(quarter.atLeast(0), 1.0);
        QCOMPARE(quarter.atLeast(1'000'000), 0.0);
        QVERIFY(quarter.atLeast(quarter.quantile(1.0)) > 0);
        QCOMPARE(quarter.atLeast(quarter.quantile(1.0) + 1), 0.0);
        QCOMPARE(quarter.atLeast(quarter.quantile(0.0)), 1.0);
        for (const double probability : {0.05, 0.1, 0.3, 0.5, 0.77, 0.9, 0.99}) {
            const std::int64_t at = quarter.quantile(probability);
            QVERIFY(1 - quarter.atLeast(at + 1) >= probability);
            QVERIFY(1 - quarter.atLeast(at) < probability);
        }
    }
    void weeksThatAreAllEqualLeaveNoDoubt()
    {
        const std::vector<std::int64_t> weekly(30, 7);
        const Forecast next = forecast(weekly, 91);
        QVERIFY(next.hasEvidence());
        QCOMPARE(*next.fan, (Fan{91, 91, 91}));
        QCOMPARE(next.chance, 1.0);
        QCOMPARE(forecast(weekly, 92).chance, 0.0);
        QVERIFY(!forecast(weekly, 0).chance);
    }
    void underHalfAYearThereIsACountOnly()
    {
        const std::vector<std::int64_t> weekly(25, 10);
        const Forecast next = forecast(weekly, 100);
        QVERIFY(!next.hasEvidence());
        QVERIFY(!next.chance);
        QCOMPARE(next.weeks, 25);
        QCOMPARE(next.counted, 250);
        QVERIFY(forecast(std::vector<std::int64_t>(26, 10), 100).hasEvidence());
        QVERIFY(!forecast({}, 100).hasEvidence());
    }
    void weeksBeginOnMondayInTheZone()
    {
        const auto berlin = calendar::Zone::find("Europe/Berlin");
        QVERIFY(berlin);
        // Sunday 2026-03-29 has 23 hours in Berlin.
        const Weeks weeks = completeWeeks(*berlin, *instantFromIso("2026-04-01T10:00:00Z"), 3);
        QCOMPARE(weeks.count(), std::size_t{3});
        QCOMPARE(toIso(weeks.days.front()), std::string("2026-03-09"));
        QCOMPARE(toIso(weeks.starts.back()), std::string("2026-03-29T22:00:00Z"));
        QCOMPARE(weeks.starts[3].seconds - weeks.starts[2].seconds, 7 * secondsPerDay - 3'600);
        QCOMPARE(toIso(weeks.lastSecond(2)), std::string("2026-03-29T21:59:59Z"));
        QCOMPARE(weeks.weekOf(*instantFromIso("2026-03-29T21:59:59Z")), std::size_t{2});
        QCOMPARE(weeks.weekOf(weeks.starts[0]), std::size_t{0});
        QVERIFY(!weeks.weekOf(weeks.starts[0].plus(-1)));
        QVERIFY(!weeks.weekOf(weeks.starts[3]));
    }
    void aWeekIsCompleteInTheSecondItEnds()
    {
        const calendar::Zone utc = calendar::Zone::utc();
        const Instant monday = *instantFromIso("2026-03-30T00:00:00Z");
        QCOMPARE(toIso(completeWeeks(utc, monday, 2).days.back()), std::string("2026-03-30"));
        QCOMPARE(toIso(completeWeeks(utc, monday.plus(-1), 2).days.back()), std::string("2026-03-23"));
        QCOMPARE(completeWeeks(utc, monday).count(), std::size_t{52});
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
