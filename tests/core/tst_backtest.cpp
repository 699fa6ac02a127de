// The backtest against a slow one that rebuilds each lead as it was known at each moment and judges it alone; and its parts by hand:
// labels, re-arming, spells of fields, precision, acceptance, load. A sweep against as many backtests.

#include <QtTest>

#include "core/insight/acceptance.h"
#include "core/insight/backtest.h"
#include "core/insight/cells.h"
#include "core/insight/lead_past.h"
#include "core/insight/sweep.h"
#include "tests/support/random_past.h"

using namespace handschlag;
using namespace handschlag::insight;
using test::PastLead;

namespace {

const Instant asOf = *instantFromIso("2026-03-18T15:00:00Z");

calendar::Zone berlin() { return *calendar::Zone::find("Europe/Berlin"); }

Instant daysBefore(std::int64_t days) { return asOf.plus(-days * secondsPerDay); }

bool isMql(const scoring::Plan& plan, const leads::Lead& lead, const std::vector<leads::Activity>& activities, Instant at)
{
    if (lead.createdAt > at) return false;
    return scoring::evaluate(plan, leads::populationOf(lead, activities), at).front().decision == scoring::Decision::Mql;
}

struct SlowResult {
    std::vector<std::int64_t> weekly = std::vector<std::int64_t>(weeksOfBacktest);
    std::int64_t before = 0, withoutLabel = 0, assumed = 0;
    std::array<std::int64_t, 3> labelled{}, caught{}, positives{}, open{};
};

void slowWeeks(const PastLead& past, const scoring::Plan& plan, const Weeks& weeks, std::size_t firstWeek, SlowResult& result)
{
    std::vector<bool> taken(past.cycles.size() + 1);
    for (std::size_t moment = firstWeek; moment <= weeks.count(); ++moment) {
        const Instant at = weeks.starts[moment].plus(-1);
        const Instant weekBefore = berlin().startOf(weeks.days[moment].plus(-7));
        for (const auto& [chance, known] : past.chancesInWeek(weekBefore, at)) {
            if (taken[chance] || !isMql(plan, past.asKnownAt(known), past.activities, at)) continue;
            taken[chance] = true;
            if (moment == firstWeek) {
                ++result.before;
                continue;
            }
            ++result.weekly[moment - 1];
            const auto handedOver = chance < past.cycles.size() ? past.handedOverAt(chance) : std::nullopt;
            if (!handedOver || !weeks.weekOf(*handedOver)) ++result.withoutLabel;
            if (at < past.lead.recordedAt) ++result.assumed;
        }
    }
}

Label slowLabel(const PastLead& past, std::size_t cycle, agreement::Role role, int days, Instant from)
{
    if (past.cycles[cycle].exit == pipeline::Exit::Expired) return Label::None;
    // A stage counts as passed when a later one was entered: that is its time if it has none of its own.
    std::optional<Instant> at = past.entered(cycle, role);
    const bool own = at.has_value();
    for (const auto later : {agreement::Role::Qualified, agreement::Role::Won})
        if (!at && later > role) at = past.entered(cycle, later);
    if (at && *at < from) return Label::None;
    if (from.plus(days * secondsPerDay) > asOf) return Label::Open;
    if (!at) return Label::Negative;
    return !own || *at <= from.plus(days * secondsPerDay) ? Label::Positive : Label::Negative;
}

void slowQuality(const PastLead& past, const scoring::Plan& plan, const Weeks& weeks, SlowResult& result)
{
    for (std::size_t cycle = 0; cycle < past.cycles.size(); ++cycle) {
        const auto handedOver = past.handedOverAt(cycle);
        if (!handedOver || !weeks.weekOf(*handedOver)) continue;
        bool chosen = false;
        for (Day day = weeks.days.front(); day <= berlin().dayOf(*handedOver); day = day.plus(1)) {
            const Instant at = berlin().startOf(day.plus(1)).plus(-1);
            // On the last day the lead is in its chance until the handover.
            if (past.chanceAt(std::min(at, *handedOver)) != cycle) continue;
            chosen = chosen || isMql(plan, past.asKnownAt(std::min(at, *handedOver)), past.activities, at);
        }
        const std::array roles{agreement::Role::Accepted, agreement::Role::Qualified, agreement::Role::Won};
        for (std::size_t i = 0; i < roles.size(); ++i) {
            const Label label = slowLabel(past, cycle, roles[i], i == 0 ? 14 : 90, *handedOver);
            if (label == Label::Positive) ++result.positives[i];
            if (!chosen) continue;
            if (label == Label::Open) ++result.open[i];
            if (label == Label::Positive) ++result.caught[i];
            if (label == Label::Positive || label == Label::Negative) ++result.labelled[i];
        }
    }
}

SlowResult slowBacktest(const std::vector<PastLead>& pasts, const scoring::Plan& plan)
{
    const Weeks weeks = completeWeeks(berlin(), asOf);
    const auto oldest = std::ranges::min_element(pasts, {}, [](const PastLead& past) { return past.lead.createdAt; })->lead.createdAt;
    std::size_t firstWeek = 0;
    while (weeks.starts[firstWeek] < oldest) ++firstWeek;
    SlowResult result;
    for (const PastLead& past : pasts) {
        slowWeeks(past, plan, weeks, firstWeek, result);
        slowQuality(past, plan, weeks, result);
    }
    return result;
}

/// One cycle, opened a year ago, with these entries and no more.
pipeline::CycleEntries cycleOf(std::vector<pipeline::CycleEntries::Entry> entries, pipeline::Exit exit = pipeline::Exit::None)
{
    return {LeadId{1}, CycleId{1}, 1, exit, {}, std::move(entries)};
}

HandedOver sampleOf(const std::vector<Label>& wonLabels)
{
    HandedOver sample;
    sample.recorded.fill(true);
    for (const Label label : wonLabels) sample.labels.push_back({Label::None, Label::None, label});
    return sample;
}

}  // namespace

class TestBacktest : public QObject {
    Q_OBJECT
private slots:
    void equalsTheSlowOne()
    {
        const Workers workers(1);
        test::Random random(20'260'318);
        std::int64_t mqls = 0, chosen = 0, extraRuns = 0, assumed = 0, open = 0;
        for (int n = 0; n < 40; ++n) {
            test::RandomPast some(random, asOf);
            std::vector<PastLead> pasts;
            for (int i = 1; i <= 40; ++i) pasts.push_back(some.lead(i));
            const auto plan = scoring::compile(some.document());
            QVERIFY(plan);
            const BacktestInputs inputs = test::inputsOf(pasts, berlin(), asOf);
            const BacktestBasis basis = prepare(inputs, test::filesOf(pasts, leadsToLoad(inputs)));
            const auto fast = backtest(basis, *plan, workers);
            QVERIFY(fast);
            const SlowResult slow = slowBacktest(pasts, *plan);
            QCOMPARE(fast->weekly, slow.weekly);
            QCOMPARE(fast->before, slow.before);
            QCOMPARE(fast->withoutLabel, slow.withoutLabel);
            QCOMPARE(fast->assumed, slow.assumed);
            for (std::size_t i = 0; i < outcomes.size(); ++i) {
                const Quality& quality = fast->quality[i];
                QCOMPARE(quality.positives, slow.positives[i]);
                QCOMPARE(quality.open, slow.open[i]);
                if (quality.state != Quality::State::Known) continue;
                QCOMPARE(quality.precision, pipeline::wilson(slow.caught[i], slow.labelled[i]));
                QCOMPARE(quality.recall, pipeline::wilson(slow.caught[i], slow.positives[i]));
                chosen += slow.caught[i];
            }
            mqls += fast->total;
            extraRuns += std::ssize(basis.leadOfRun);
            assumed += fast->assumed;
            open += fast->quality[1].open;
        }
        // The random pasts reach every branch.
        QVERIFY2(mqls > 400 && chosen > 150 && extraRuns > 100 && assumed > 10 && open > 10,
                 qPrintable(QStringLiteral("%1 %2 %3 %4 %5").arg(mqls).arg(chosen).arg(extraRuns).arg(assumed).arg(open)));
    }
    /// Each position of the curve is what a backtest of the agreement turned there gives.
    void aSweepEqualsManyBacktests()
    {
        const Workers workers(1);
        test::Random random(20'260'319);
        std::map<scoring::Knob::Kind, int> kinds;
        int positions = 0, volumes = 0;
        for (int n = 0; n < 8; ++n) {
            test::RandomPast some(random, asOf);
            std::vector<PastLead> pasts;
            for (int i = 1; i <= 60; ++i) pasts.push_back(some.lead(i));
            const agreement::Document document = some.document();
            const BacktestInputs inputs = test::inputsOf(pasts, berlin(), asOf);
            const BacktestBasis basis = prepare(inputs, test::filesOf(pasts, leadsToLoad(inputs)));
            for (const scoring::Knob& knob : scoring::knobs(document)) {
                ++kinds[knob.kind];
                const auto curve = sweep(basis, *scoring::compile(document), knob, Outcome::Accepted, workers, {}, 11);
                QVERIFY(curve);
                QCOMPARE(std::ranges::count(curve->points, true, &SweepPoint::current), 1);
                for (const SweepPoint& point : curve->points) {
                    const auto one = backtest(basis, *scoring::compile(scoring::turned(document, knob, point.points)), workers);
                    QVERIFY(one);
                    QCOMPARE(point.total, one->total);
                    if (curve->state == Quality::State::Known) {
                        QCOMPARE(point.all.precision, one->of(Outcome::Accepted).precision);
                        QCOMPARE(point.all.recall, one->of(Outcome::Accepted).recall);
                        QCOMPARE(point.tuning.precision.whole + point.testing.precision.whole, point.all.precision.whole);
                        QCOMPARE(point.tuning.recall.part + point.testing.recall.part, point.all.recall.part);
                    }
                    ++positions;
                }
                volumes += curve->points.front().total > curve->points.back().total ? 1 : 0;
                checkPareto(curve->points);
            }
        }
        QVERIFY2(kinds.size() >= 3 && positions > 200 && volumes > 15,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(kinds.size()).arg(positions).arg(volumes)));
    }
    void labels_data()
    {
        QTest::addColumn<int>("handedOver");
        QTest::addColumn<int>("accepted");
        QTest::addColumn<bool>("imputed");
        QTest::addColumn<int>("label");
        QTest::newRow("in time") << 100 << 99 << false << static_cast<int>(Label::Positive);
        QTest::newRow("on the last day") << 100 << 86 << false << static_cast<int>(Label::Positive);
        QTest::newRow("too late") << 100 << 85 << false << static_cast<int>(Label::Negative);
        QTest::newRow("imputed later") << 100 << 40 << true << static_cast<int>(Label::Positive);
        QTest::newRow("never") << 100 << -1 << false << static_cast<int>(Label::Negative);
        QTest::newRow("too early to say") << 13 << -1 << false << static_cast<int>(Label::Open);
        QTest::newRow("quick, but too early to say") << 13 << 12 << false << static_cast<int>(Label::Open);
        QTest::newRow("before the handover") << 100 << 101 << false << static_cast<int>(Label::None);
    }
    void labels()
    {
        QFETCH(int, handedOver);
        QFETCH(int, accepted);
        QFETCH(bool, imputed);
        QFETCH(int, label);
        std::vector<pipeline::CycleEntries::Entry> entries{{pipeline::Role::HandedOver, daysBefore(handedOver), false, {}}};
        if (accepted >= 0) entries.push_back({pipeline::Role::Accepted, daysBefore(accepted), imputed, {}});
        const Labels found = labelsOf(cycleOf(entries), daysBefore(handedOver), asOf);
        QCOMPARE(static_cast<int>(found[0]), label);
        QCOMPARE(labelsOf(cycleOf(entries, pipeline::Exit::Expired), daysBefore(handedOver), asOf)[0], Label::None);
    }
    void onlyWhatWasHandedOverHasALabel()
    {
        using pipeline::Role;
        const auto mql = cycleOf({{Role::MarketingQualified, daysBefore(50), false, {}}});
        QVERIFY(!handedOverAt(mql, false));
        QCOMPARE(handedOverAt(mql, true), daysBefore(50));
        QVERIFY(!handedOverAt(cycleOf({{Role::MarketingQualified, daysBefore(50), true, {}}}), true));
        const auto both = cycleOf({{Role::MarketingQualified, daysBefore(50), false, {}}, {Role::HandedOver, daysBefore(40), false, {}}});
        QCOMPARE(handedOverAt(both, true), daysBefore(40));
    }
    void rearming()
    {
        LeadFile file;
        pipeline::Cycle cycle{CycleId{1}, LeadId{1}, "", 1, daysBefore(200), daysBefore(100), pipeline::Exit::Recycled};
        QCOMPARE(runsOf(std::span(&cycle, 1), {}, &file).size(), std::size_t{1});
        QCOMPARE(runsOf(std::span(&cycle, 1), {}, &file).front().to, daysBefore(100));

        file.activities.push_back({{}, "visit", "", daysBefore(95), asOf, 0, {}});
        QCOMPARE(runsOf(std::span(&cycle, 1), {}, &file).at(1).from, daysBefore(70));
        file.activities.front().occurredAt = daysBefore(60);
        QCOMPARE(runsOf(std::span(&cycle, 1), {}, &file).at(1).from, daysBefore(60));
        QCOMPARE(runsOf(std::span(&cycle, 1), {{CycleId{1}, daysBefore(80)}}, &file).at(1).from, daysBefore(80));
        file.activities.front().occurredAt = daysBefore(101);
        QCOMPARE(runsOf(std::span(&cycle, 1), {}, &file).size(), std::size_t{1});
        QCOMPARE(runsOf(std::span(&cycle, 1), {{CycleId{1}, daysBefore(80)}}, &file).size(), std::size_t{2});

        file.lead.fields = {{"consent_email", std::int64_t{0}}, {"consent_phone", std::int64_t{0}}};
        QCOMPARE(runsOf(std::span(&cycle, 1), {{CycleId{1}, daysBefore(80)}}, &file).size(), std::size_t{1});
    }
    void noFourthCycleWithinAYear()
    {
        LeadFile file;
        std::vector<pipeline::Cycle> cycles;
        for (int i = 0; i < 3; ++i)
            cycles.push_back({CycleId{i + 1}, LeadId{1}, "", i + 1, daysBefore(300 - i * 80), daysBefore(250 - i * 80), pipeline::Exit::Recycled});
        QCOMPARE(runsOf(cycles, {{CycleId{3}, daysBefore(20)}}, &file).size(), std::size_t{3});
        cycles.front().openedAt = daysBefore(386);
        QCOMPARE(runsOf(cycles, {{CycleId{3}, daysBefore(20)}}, &file).size(), std::size_t{4});
    }
    void spellsGoBackChangeByChange()
    {
        leads::Lead lead;
        lead.fields = {{"employees", std::int64_t{300}}};
        const auto change = [](std::int64_t before, std::int64_t after, int days) {
            return leads::FieldChange{{}, "employees", before, after, daysBefore(days), daysBefore(days)};
        };
        const auto spells = spellsOf(lead, std::vector{change(100, 200, 50), change(200, 250, 20), change(250, 300, 20)});
        QCOMPARE(spells.size(), std::size_t{3 - 1 + 1});
        QCOMPARE(spells[0].fields.at("employees"), leads::FieldValue(std::int64_t{100}));
        QCOMPARE(spells[0].validity.to, daysBefore(50));
        QCOMPARE(spells[1].fields.at("employees"), leads::FieldValue(std::int64_t{200}));
        QCOMPARE(spells[1].validity.to, daysBefore(20));
        QCOMPARE(spells[2].fields, lead.fields);
        QCOMPARE(spells[2].validity.to, scoring::Validity{}.to);
    }
    void wonOnlyFromThirtyWinsOn()
    {
        std::vector<Label> labels(29, Label::Positive);
        labels.resize(60, Label::Negative);
        QCOMPARE(evidenceFor(sampleOf(labels), Outcome::Won), Quality::State::TooFewWins);
        QVERIFY(!qualityOf(sampleOf(labels), Outcome::Won, std::vector<std::uint8_t>(60, 1)).precision.value);
        labels.back() = Label::Positive;
        const Quality quality = qualityOf(sampleOf(labels), Outcome::Won, std::vector<std::uint8_t>(60, 1));
        QCOMPARE(quality.state, Quality::State::Known);
        QCOMPARE(quality.precision, pipeline::wilson(30, 60));
        QCOMPARE(quality.recall, pipeline::wilson(30, 30));
        QCOMPARE(evidenceFor(sampleOf({Label::Negative, Label::Open}), Outcome::Won), Quality::State::NoLabels);
        HandedOver imputed = sampleOf(labels);
        imputed.recorded.fill(false);
        QCOMPARE(evidenceFor(imputed, Outcome::Won), Quality::State::NoLabels);
    }
    void aCellWithFewDecisionsLeansOnTheMean()
    {
        std::array<CellDecisions, cellCount> past{};
        std::array<std::int64_t, cellCount> leads{};
        past[cellIndex(1, 0)] = {80, 90};  // A1
        past[cellIndex(2, 1)] = {0, 10};   // B2
        leads[cellIndex(2, 1)] = 3;
        leads[cellIndex(4, 3)] = 1;  // D4: nothing known
        const Acceptance result = predictAcceptance(past, leads);
        QCOMPARE(result.overall, 0.8);
        QCOMPARE(result.cells.size(), std::size_t{3});
        QCOMPARE(QByteArray(cellName(result.cells[1].cell).c_str()), QByteArray("B2"));
        QCOMPARE(result.cells[1].expected, (0 + 10 * 0.8) / (10 + 10));
        QCOMPARE(result.cells[2].expected, 0.8);
        QCOMPARE(result.expected, (3 * 0.4 + 0.8) / 4);
        past[cellIndex(1, 0)] = {15, 19};
        QVERIFY(!predictAcceptance(past, leads).expected);
        QVERIFY(!predictAcceptance({}, leads).overall);
    }
    void loadIsLeadsTimesTouchesTimesMinutes()
    {
        agreement::SalesClause sales;
        sales.cadence = {{"call", 3}, {"email", 3}};
        sales.loadHoursPerQuarter = 150;
        const Load load = loadOf(sales, 150, 4);
        QCOMPARE(load.touches, 6);
        QCOMPARE(load.hours, 150.0);
        QCOMPARE(load.hoursEach, 37.5);
        QVERIFY(!load.exceeds());
        QVERIFY(loadOf(sales, 151, 4).exceeds());
        QVERIFY(!loadOf(sales, 150, 0).hoursEach);
        sales.loadHoursPerQuarter = 0;
        QVERIFY(!loadOf(sales, 1'000, 4).exceeds());
    }

private:
    static void checkPareto(const std::vector<SweepPoint>& points)
    {
        for (const SweepPoint& point : points) {
            const auto better = [&point](const SweepPoint& other) {
                if (!other.tuning.precision.value || !point.tuning.precision.value) return false;
                return (other.total > point.total && *other.tuning.precision.value >= *point.tuning.precision.value) ||
                       (other.total >= point.total && *other.tuning.precision.value > *point.tuning.precision.value);
            };
            QCOMPARE(point.pareto, point.tuning.precision.value && std::ranges::none_of(points, better));
        }
    }
};

QTEST_GUILESS_MAIN(TestBacktest)
#include "tst_backtest.moc"
