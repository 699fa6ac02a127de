#include <QtTest>
#include <random>

#include "core/pipeline/trend.h"

using namespace handschlag;
using namespace handschlag::pipeline;

namespace {

const calendar::Zone berlin = *calendar::Zone::find("Europe/Berlin");
const Workers two(2);

/// Leads that come through the year and go on as they like.
Flow randomFlow(unsigned seed)
{
    std::mt19937 random(seed);
    HistoryBuilder builder;
    std::int64_t event = 0;
    for (std::int64_t lead = 1; lead <= 400; ++lead) {
        builder.addCycle({lead}, {lead}, "", 1, {}, std::nullopt, Exit::None);
    }
    for (std::int64_t lead = 1; lead <= 400; ++lead) {
        Instant at = berlin.startOf(dayFromCivil(2026, 1, 1)).plus(random() % (400u * 86'400u));
        for (int role = 0; role < roleCount; ++role) {
            if (random() % 4 == 0) continue;
            at = at.plus(static_cast<std::int64_t>(random() % (20u * 86'400u)) - 86'400);
            builder.addEvent({++event}, {lead}, StageEventKind::Enter, static_cast<Role>(role), at, at, {}, std::nullopt);
        }
    }
    return Flow(builder.take(), "", defaultStages(), berlin.startOf(dayFromCivil(2027, 3, 1)), std::nullopt);
}

}  // namespace

class TestTrend : public QObject {
    Q_OBJECT
private slots:
    void steps_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("weeks");
        QTest::addColumn<QString>("days");
        QTest::newRow("weeks begin on Monday") << "2026-01-01" << "2026-01-14" << true << "2026-01-01 2026-01-05 2026-01-12 2026-01-14";
        QTest::newRow("a whole week") << "2026-01-05" << "2026-01-12" << true << "2026-01-05 2026-01-12";
        QTest::newRow("months") << "2025-11-15" << "2026-03-01" << false << "2025-11-15 2025-12-01 2026-01-01 2026-02-01 2026-03-01";
        QTest::newRow("one day") << "2026-02-28" << "2026-03-01" << false << "2026-02-28 2026-03-01";
    }
    void steps()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, weeks);
        QFETCH(QString, days);
        QStringList found;
        for (const Day day : stepsOf(*dayFromIso(from.toStdString()), *dayFromIso(to.toStdString()), weeks ? Step::Week : Step::Month))
            found << QString::fromStdString(toIso(day));
        QCOMPARE(found.join(' '), days);
    }
    void eachStepIsAWaterfallOfItsOwn_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed) QTest::addRow("%d", seed) << seed;
    }
    /// Also over the nights in which clocks change.
    void eachStepIsAWaterfallOfItsOwn()
    {
        QFETCH(int, seed);
        const Flow flow = randomFlow(static_cast<unsigned>(seed));
        WaterfallRequest request;
        request.mode = seed % 2 ? Mode::Cohort : Mode::Period;
        request.anchor = seed % 3 ? Role::MarketingQualified : Role::HandedOver;
        request.withImputed = seed % 4 != 0;
        const auto days = stepsOf(dayFromCivil(2026, 1, 15), dayFromCivil(2027, 1, 20), seed % 5 ? Step::Week : Step::Month);
        const Trend trend = trendOf(flow, request, days, berlin, {}, two);
        QCOMPARE(trend.size(), days.size() - 1);
        std::int64_t all = 0;
        for (std::size_t step = 0; step < trend.size(); ++step) {
            request.from = berlin.startOf(days[step]);
            request.to = berlin.startOf(days[step + 1]);
            const Waterfall alone = computeWaterfall(flow, request, {}, two);
            QCOMPARE(trend.anchored[step], alone.anchored);
            QCOMPARE(trend.immature[step], alone.immature);
            for (std::size_t s = 0; s < alone.stages.size(); ++s) QCOMPARE(trend.entered[step][s], alone.stages[s].entered);
            all += alone.anchored;
        }
        QVERIFY(all > 100);
    }
};

QTEST_GUILESS_MAIN(TestTrend)
#include "tst_trend.moc"
