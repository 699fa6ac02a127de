#include <QtTest>

#include "core/insight/burn_up.h"

using namespace handschlag;
using namespace handschlag::insight;

namespace {

const calendar::Zone berlin = *calendar::Zone::find("Europe/Berlin");
const Promise quarter{dayFromCivil(2026, 1, 1), dayFromCivil(2026, 4, 1), 130};

Instant at(const char* day, int hour = 10) { return berlin.at(*dayFromIso(day), hour * 3'600); }

std::vector<Delivered> onDays(std::initializer_list<const char*> days)
{
    std::vector<Delivered> delivered;
    for (const char* day : days) delivered.push_back({at(day), Standing::Conforming});
    return delivered;
}

}  // namespace

class TestBurnUp : public QObject {
    Q_OBJECT
private slots:
    void weeksOfTheQuarter()
    {
        const BurnUp burnUp = burnUpOf({}, quarter, at("2026-01-01", 0), berlin, {});
        QCOMPARE(burnUp.weeks.size(), std::size_t{13});
        QVERIFY(burnUp.weeks[0].from == dayFromCivil(2026, 1, 1) && burnUp.weeks[0].to == dayFromCivil(2026, 1, 8));
        // Ninety days: the last week has six.
        QVERIFY(burnUp.weeks[12].from == dayFromCivil(2026, 3, 26) && burnUp.weeks[12].to == dayFromCivil(2026, 4, 1));
        QCOMPARE(burnUp.weeks[12].required, 130.0);
        QCOMPARE(burnUp.weeks[0].required, 130.0 * 7 / 90);
        QCOMPARE(burnUp.weeksLeft, 13);
        QCOMPARE(*burnUp.perWeekNeeded, 10.0);
        QVERIFY(!burnUp.weeks[1].begun && burnUp.weeks[0].begun);
        QVERIFY(!burnUp.chance && !burnUp.weeks[0].fan);
    }
    void whatCounts()
    {
        auto delivered = onDays({"2025-12-31", "2026-01-01", "2026-01-07", "2026-01-08", "2026-03-31", "2026-04-01"});
        delivered[2].standing = Standing::Upheld;
        delivered[3].standing = Standing::Disputed;
        const BurnUp now = burnUpOf(delivered, quarter, at("2026-02-01"), berlin, {});
        QCOMPARE((std::vector{now.gross, now.net, now.disputed}), (std::vector<std::int64_t>{3, 2, 1}));
        QCOMPARE((std::vector{now.weeks[0].gross, now.weeks[0].net}), (std::vector<std::int64_t>{2, 1}));
        QCOMPARE((std::vector{now.weeks[1].gross, now.weeks[1].net, now.weeks[1].disputed}), (std::vector<std::int64_t>{1, 1, 1}));
        QCOMPARE(now.weeks[1].netSoFar, std::int64_t{2});
        const BurnUp after = burnUpOf(delivered, quarter, at("2026-05-01"), berlin, {});
        QCOMPARE(after.gross, std::int64_t{4});
        QCOMPARE(after.weeks[12].gross, std::int64_t{1});
        QCOMPARE(after.weeksLeft, 0);
        QVERIFY(!after.perWeekNeeded && !after.chance);
    }
    /// With the same number every week nothing is left to chance.
    void theFanOfASteadyPast()
    {
        const std::vector<std::int64_t> steady(26, 10);
        const BurnUp start = burnUpOf({}, quarter, at("2026-01-01", 0), berlin, steady);
        QVERIFY((start.weeks[0].fan == Fan{10, 10, 10}) && (start.weeks[12].fan == Fan{130, 130, 130}));
        QCOMPARE(*start.chance, 1.0);
        // Two weeks are over and brought one lead: 11 weeks of ten follow.
        const BurnUp late = burnUpOf(onDays({"2026-01-02"}), quarter, at("2026-01-15", 0), berlin, steady);
        QCOMPARE(late.weeksLeft, 11);
        QVERIFY(!late.weeks[1].fan && (late.weeks[12].fan == Fan{111, 111, 111}));
        QCOMPARE(*late.chance, 0.0);
        QCOMPARE(*late.perWeekNeeded, 129.0 / 11);
    }
    void theRunningWeekIsNeverLessThanWhatIsThere()
    {
        const std::vector<std::int64_t> nothing(26, 0);
        const BurnUp burnUp = burnUpOf(onDays({"2026-01-02", "2026-01-09"}), quarter, at("2026-01-10"), berlin, nothing);
        QVERIFY((burnUp.weeks[1].fan == Fan{2, 2, 2}));
    }
    /// What a good week has brought already counts; the weeks after it are as they always were.
    void aGoodRunningWeekDoesNotShrinkTheOthers()
    {
        const std::vector<std::int64_t> steady(26, 10);
        std::vector<Delivered> delivered = onDays({"2026-01-02"});
        delivered.resize(48, delivered.front());
        const BurnUp burnUp = burnUpOf(delivered, quarter, at("2026-01-03"), berlin, steady);
        QVERIFY((burnUp.weeks[0].fan == Fan{48, 48, 48}) && (burnUp.weeks[1].fan == Fan{58, 58, 58}));
        QVERIFY((burnUp.weeks[12].fan == Fan{168, 168, 168}));
        QCOMPARE(*burnUp.chance, 1.0);
    }
    /// The published test value of the forecast, with one more block structure: thirteen weeks ahead equal the forecast of a quarter.
    void aWholeQuarterAheadIsTheForecast()
    {
        std::vector<std::int64_t> weekly{12, 9, 15, 11, 8, 14, 10, 13, 9, 12, 16, 11};
        weekly.insert(weekly.end(), weekly.begin(), weekly.end());
        weekly.insert(weekly.end(), {10, 12});
        const Forecast whole = forecast(weekly, 130);
        const BurnUp burnUp = burnUpOf({}, quarter, at("2026-01-01", 0), berlin, weekly);
        QVERIFY(burnUp.weeks[12].fan == whole.fan);
        QCOMPARE(*burnUp.chance, *whole.chance);
    }
    void theZoneDecidesTheDay()
    {
        // 23:30 UTC on 31 December is the new year in Berlin.
        const std::vector<Delivered> delivered{{*instantFromIso("2025-12-31T23:30:00Z"), Standing::Conforming}};
        QCOMPARE(burnUpOf(delivered, quarter, at("2026-02-01"), berlin, {}).gross, std::int64_t{1});
    }
};

QTEST_GUILESS_MAIN(TestBurnUp)
#include "tst_burn_up.moc"
