#include <QtTest>

#include "core/leads/population_builder.h"
#include "core/scoring/evaluation.h"
#include "core/scoring/judge.h"
#include "core/scoring/knob.h"
#include "core/scoring/replay.h"
#include "tests/support/naive_scorer.h"
#include "tests/support/random_agreement.h"

using namespace handschlag;

namespace {

struct World {
    std::vector<leads::Lead> people;
    std::vector<std::vector<leads::Activity>> activities;
    leads::PopulationPtr population;
};

World worldOf(test::RandomAgreement& some, int count, Instant asOf, const char* zone)
{
    World world;
    leads::PopulationBuilder builder({}, *calendar::Zone::find(zone));
    for (int i = 0; i < count; ++i) {
        world.people.push_back(some.lead(i + 1, asOf));
        world.activities.push_back(some.activities(world.people.back().id, asOf));
        builder.addLead(world.people.back());
    }
    for (const auto& list : world.activities)
        for (const leads::Activity& activity : list) builder.addActivity(activity);
    world.population = std::make_shared<const leads::Population>(std::move(builder).build());
    return world;
}

agreement::Rule* firstThreshold(agreement::Rule& rule)
{
    const auto search = [](std::vector<agreement::Rule>& rules) -> agreement::Rule* {
        for (agreement::Rule& child : rules)
            if (agreement::Rule* found = firstThreshold(child)) return found;
        return nullptr;
    };
    if (auto* all = std::get_if<agreement::AllOf>(&rule.node)) return search(all->rules);
    if (auto* any = std::get_if<agreement::AnyOf>(&rule.node)) return search(any->rules);
    return std::holds_alternative<agreement::FitAtLeast>(rule.node) || std::holds_alternative<agreement::BehaviourAtLeast>(rule.node) ? &rule : nullptr;
}

/// One edit as a person makes it.
void edit(agreement::Document& document, test::Random& random)
{
    auto& groups = document.behaviour.groups;
    auto& criteria = document.fit.criteria;
    agreement::BehaviourRule* rule = nullptr;
    if (!groups.empty())
        if (auto& rules = groups[static_cast<std::size_t>(random.between(0, std::ssize(groups) - 1))].rules; !rules.empty())
            rule = &rules[static_cast<std::size_t>(random.between(0, std::ssize(rules) - 1))];
    auto& thresholds = document.thresholds;
    switch (random.between(0, 20)) {
        case 0: if (rule) rule->points = random.between(-5'000, 9'000); break;
        case 1: if (rule) rule->windowDays = static_cast<int>(random.between(1, 200)); break;
        case 2: if (rule) rule->cap = static_cast<int>(random.between(1, 60)); break;
        case 3: if (rule) rule->trigger = !rule->trigger; break;
        case 4: if (!groups.empty()) groups.front().cap = groups.front().cap ? std::nullopt : std::optional<agreement::Centipoints>(random.between(0, 5'000)); break;
        case 5: if (!groups.empty() && !groups.front().rules.empty()) groups.front().rules.pop_back(); break;
        case 6:
            if (rule) {
                agreement::BehaviourRule more = *rule;
                more.id = "behaviour.more" + std::to_string(random.between(0, 1'000'000));
                groups.front().rules.push_back(more);
            }
            break;
        case 7: if (!criteria.empty() && !criteria.front().buckets.empty()) criteria.front().buckets.front().points = random.between(-3'000, 6'000); break;
        case 8: if (!criteria.empty() && !criteria.front().buckets.empty()) criteria.front().buckets.pop_back(); break;
        case 9: if (!criteria.empty()) criteria.front().missing = criteria.front().missing ? std::nullopt : std::optional<agreement::Centipoints>(500); break;
        case 12: thresholds.fitCuts = {random.between(6'000, 9'000), random.between(3'000, 5'000), random.between(100, 2'000)}; break;
        case 13: thresholds.measures[static_cast<std::size_t>(random.between(0, 3))].fill(random.oneOf({agreement::Measure::Contact, agreement::Measure::HandOver, agreement::Measure::Nurture})); break;
        case 14: document.fit.minimum = random.between(-3'000, 1'000); break;
        case 15: document.behaviour.maximum = random.between(0, 10'000); break;
        case 16: document.behaviour.mayBeNegative = !document.behaviour.mayBeNegative; break;
        case 17: if (!document.required.items.empty()) document.required.items.pop_back(); break;
        case 18: if (!document.exclusions.exclusions.empty()) document.exclusions.exclusions.pop_back(); break;
        case 19: std::swap(document.bant.gate, thresholds.mql); break;
        case 10: thresholds.behaviourCuts = {random.between(6'000, 9'000), random.between(3'000, 5'000), random.between(100, 2'000)}; break;
        default:
            if (agreement::Rule* leaf = firstThreshold(document.thresholds.mql)) {
                if (auto* fit = std::get_if<agreement::FitAtLeast>(&leaf->node)) fit->points = random.between(0, 9'000);
                if (auto* behaviour = std::get_if<agreement::BehaviourAtLeast>(&leaf->node)) behaviour->points = random.between(0, 9'000);
            }
    }
}

QString mismatch(const scoring::Score& a, const scoring::Score& b)
{
    return QStringLiteral("fit %1..%2 behaviour %3 decision %4 bant %5 | fit %6..%7 behaviour %8 decision %9 bant %10")
        .arg(a.fitLow).arg(a.fitHigh).arg(a.behaviour).arg(QLatin1String(scoring::key(a.decision))).arg(a.bantPercent)
        .arg(b.fitLow).arg(b.fitHigh).arg(b.behaviour).arg(QLatin1String(scoring::key(b.decision))).arg(b.bantPercent);
}

/// The first instants of several weeks up to a moment.
std::vector<Instant> weeksBefore(Instant end, int weeks)
{
    std::vector<Instant> moments;
    for (int week = weeks - 1; week >= 0; --week) moments.push_back(end.plus(-week * 7 * secondsPerDay));
    return moments;
}

}  // namespace

class TestEvaluation : public QObject {
    Q_OBJECT
private slots:
    void equalsThePlainScorer()
    {
        constexpr int documents = 260;
        constexpr int leadsEach = 40;
        test::Random random(20'261'122);
        const Workers one(1), two(2);
        std::map<scoring::Decision, int> seen;
        for (int n = 0; n < documents; ++n) {
            test::RandomAgreement some(random);
            const agreement::Document document = some.document();
            const auto plan = scoring::compile(document);
            QVERIFY(plan);
            const Instant asOf{random.between(1'704'067'200, 1'798'761'600)};
            const World world = worldOf(some, leadsEach, asOf, n % 2 == 0 ? document.zone.c_str() : "UTC");
            const scoring::Evaluation alone(world.population, *plan, asOf, one);
            const scoring::Evaluation together(world.population, *plan, asOf, two);
            QVERIFY(alone.tally() == together.tally());
            std::uint32_t sum = 0;
            for (int decision = 0; decision < 6; ++decision) sum += alone.tally().of(static_cast<scoring::Decision>(decision));
            QCOMPARE(sum, static_cast<std::uint32_t>(leadsEach));
            for (std::size_t row = 0; row < world.people.size(); ++row) {
                test::naive::Scorer plain(document, world.people[row], world.activities[row], asOf);
                const scoring::Score expected = plain.score();
                QVERIFY2(alone.score(row) == expected, qPrintable(QStringLiteral("document %1 lead %2: ").arg(n).arg(row) + mismatch(alone.score(row), expected)));
                QVERIFY(together.score(row) == expected);
                const scoring::Cell cell = alone.cells()[row];
                QVERIFY(cell.decision() == expected.decision && cell.letter() == expected.letter && cell.fitBand() == expected.fitBand);
                QCOMPARE(cell.bantGate(), plain.gate());
                ++seen[expected.decision];
            }
        }
        QCOMPARE(seen.size(), std::size_t{6});
        for (const auto& [decision, count] : seen) QVERIFY2(count > 50, scoring::key(decision));
    }

    void manyConditionsNeedManyWords_data()
    {
        QTest::addColumn<int>("merged");
        QTest::addColumn<int>("leastWords");
        QTest::addRow("three words") << 60 << 3;
        QTest::addRow("more than a chunk points at") << 280 << 9;
    }

    /// Many agreements in one: the facts of a lead no longer fit into a few words.
    void manyConditionsNeedManyWords()
    {
        QFETCH(int, merged);
        QFETCH(int, leastWords);
        test::Random random(64);
        const Workers workers(2);
        std::map<scoring::Decision, int> seen;
        for (int n = 0; n < 6; ++n) {
            test::RandomAgreement some(random);
            agreement::Document document = some.document();
            agreement::AtLeast most{merged / 4, {}};
            for (int i = 0; i < merged; ++i) {
                agreement::Document other = some.document();
                most.rules.push_back(other.thresholds.mql);
                agreement::AllOf unlikely{{std::move(other.bant.gate)}};
                for (agreement::Exclusion& exclusion : other.exclusions.exclusions) unlikely.rules.push_back(exclusion.when);
                for (int k = 0; k < 6; ++k) unlikely.rules.push_back(some.document().thresholds.mql);
                document.exclusions.exclusions.push_back({"exclusion", {}, {std::move(unlikely)}, agreement::ExclusionEffect::Exclude});
            }
            document.thresholds.mql.node = std::move(most);
            const auto plan = scoring::compile(document);
            QVERIFY(plan);
            QVERIFY2(plan->compiled().layout.words >= static_cast<std::size_t>(leastWords), qPrintable(QString::number(plan->compiled().layout.words)));
            const Instant asOf{random.between(1'704'067'200, 1'798'761'600)};
            const World world = worldOf(some, n == 0 ? 1'100 : 120, asOf, document.zone.c_str());
            const scoring::Evaluation engine(world.population, *plan, asOf, workers);
            for (std::size_t row = 0; row < world.people.size(); ++row) {
                test::naive::Scorer plain(document, world.people[row], world.activities[row], asOf);
                const scoring::Score expected = plain.score();
                QVERIFY2(engine.score(row) == expected, qPrintable(QStringLiteral("document %1 lead %2: ").arg(n).arg(row) + mismatch(engine.score(row), expected)));
                ++seen[expected.decision];
            }
        }
        QVERIFY(seen[scoring::Decision::Mql] + seen[scoring::Decision::Enrich] > 20);
        QVERIFY(seen.size() >= 4);
    }

    void anEditGivesWhatAFreshStartGives()
    {
        test::Random random(7);
        const Workers workers(2);
        int moved = 0;
        for (int n = 0; n < 40; ++n) {
            test::RandomAgreement some(random);
            agreement::Document document = some.document();
            const Instant asOf{random.between(1'704'067'200, 1'798'761'600)};
            const World world = worldOf(some, 120, asOf, document.zone.c_str());
            scoring::Evaluation edited(world.population, *scoring::compile(document), asOf, workers);
            for (int step = 0; step < 25; ++step) {
                if (step % 12 == 11)
                    document = some.document();
                else
                    edit(document, random);
                const auto plan = scoring::compile(document);
                if (!plan) continue;
                const scoring::Tally before = edited.tally();
                edited.replan(*plan);
                const scoring::Evaluation fresh(world.population, *plan, asOf, workers);
                moved += before != edited.tally();
                QVERIFY2(edited.tally() == fresh.tally(), qPrintable(QStringLiteral("agreement %1 step %2").arg(n).arg(step)));
                for (std::size_t row = 0; row < world.population->size(); ++row)
                    QVERIFY2(edited.score(row) == fresh.score(row), qPrintable(QStringLiteral("agreement %1 step %2 row %3: ").arg(n).arg(step).arg(row) + mismatch(edited.score(row), fresh.score(row))));
            }
        }
        QVERIFY(moved > 100);
    }

    void sumsLeaveNoRoomForOverflow_data()
    {
        QTest::addColumn<int>("activities");
        QTest::addColumn<qlonglong>("points");
        QTest::addColumn<int>("cap");
        QTest::addColumn<qlonglong>("expected");
        // More activities of one lead than 65,535, weighted 65,536 each: their sum leaves 32 bits.
        QTest::newRow("many activities") << 70'000 << 100LL << 10'000 << 1'000'000LL;
        QTest::newRow("cap beyond them") << 9'000 << 100LL << 10'000 << 900'000LL;
        QTest::newRow("greatest rule") << 70'000 << 1'000'000LL << 10'000 << 10'000'000'000LL;
        QTest::newRow("product leaves 32 bits") << 200 << 1'000LL << 66 << 66'000LL;
    }
    void sumsLeaveNoRoomForOverflow()
    {
        QFETCH(int, activities);
        QFETCH(qlonglong, points);
        QFETCH(int, cap);
        QFETCH(qlonglong, expected);
        const Instant asOf{1'760'000'000};
        leads::PopulationBuilder builder;
        for (int id = 1; id <= 50; ++id) builder.addLead({LeadId{id}, {}, asOf.plus(-900 * secondsPerDay), asOf, false, {}});
        for (int i = 0; i < activities; ++i) builder.addActivity({LeadId{7}, "visit", {}, asOf.plus(-3 * secondsPerDay), asOf, 0, {}});
        builder.addActivity({LeadId{8}, "visit", {}, asOf.plus(-3 * secondsPerDay), asOf, 0, {}});
        agreement::Document document;
        document.zone = "UTC";
        agreement::BehaviourRule rule;
        rule.id = "behaviour.visit";
        rule.type = "visit";
        rule.points = points;
        rule.cap = cap;
        document.behaviour.groups = {{"behaviour.web", {}, {}, {rule}}};
        const Workers workers(2);
        scoring::Evaluation all(std::make_shared<const leads::Population>(std::move(builder).build()), *scoring::compile(document), asOf, workers);
        QCOMPARE(all.score(6).behaviour, expected);
        QCOMPARE(all.score(7).behaviour, points);
        QCOMPARE(all.score(8).behaviour, 0LL);
        document.behaviour.groups.front().rules.front().points = 1;
        all.replan(*scoring::compile(document));
        QCOMPARE(all.score(7).behaviour, 1LL);
    }

    void blocksDoNotMatter()
    {
        constexpr int leadCount = 140'000;  // two blocks and a bit
        test::Random random(3);
        test::RandomAgreement some(random);
        const agreement::Document document = some.document();
        const Instant asOf{1'780'000'000};
        World few = worldOf(some, 200, asOf, document.zone.c_str());
        leads::PopulationBuilder builder({}, *calendar::Zone::find(document.zone));
        for (int id = 0; id < leadCount; ++id) {
            leads::Lead lead = few.people[static_cast<std::size_t>(id) % few.people.size()];
            lead.id = LeadId{2 * id + 5};
            builder.addLead(lead);
        }
        for (int id = 0; id < leadCount; ++id)
            for (leads::Activity activity : few.activities[static_cast<std::size_t>(id) % few.people.size()]) {
                activity.lead = LeadId{2 * id + 5};
                builder.addActivity(activity);
            }
        const auto many = std::make_shared<const leads::Population>(std::move(builder).build());
        const Workers one(1), two(2);
        const scoring::Evaluation alone(many, *scoring::compile(document), asOf, one);
        const scoring::Evaluation together(many, *scoring::compile(document), asOf, two);
        QVERIFY(alone.tally() == together.tally());
        for (std::size_t row = 0; row < many->size(); ++row) QVERIFY(alone.cells()[row] == together.cells()[row]);
        const scoring::Evaluation small(few.population, *scoring::compile(document), asOf, one);
        for (std::size_t row = 0; row < many->size(); row += 37) QVERIFY(alone.score(row) == small.score(row % few.people.size()));
        // One lead found again among the many.
        const auto plan = scoring::compile(document);
        scoring::Judge judge(plan->compiled(), *many, asOf);
        QVERIFY(judge.judge(131'072).score == alone.score(131'072));
    }

    void aReplayKnowsNothingOfLater()
    {
        test::Random random(11);
        const Workers workers(2);
        int crossings = 0;
        for (int n = 0; n < 25; ++n) {
            test::RandomAgreement some(random);
            const agreement::Document document = some.document();
            const auto plan = scoring::compile(document);
            const Instant end{random.between(1'704'067'200, 1'798'761'600)};
            const World world = worldOf(some, 60, end, document.zone.c_str());
            const std::vector<Instant> moments = weeksBefore(end, 12);
            const auto all = scoring::knobs(document);
            const std::optional<scoring::Knob> knob = all.empty() ? std::nullopt : std::optional(all[static_cast<std::size_t>(n) % all.size()]);
            const auto played = scoring::replay(*plan, *world.population, moments, knob, {}, workers, {});
            QVERIFY(played);
            for (std::size_t row = 0; row < world.people.size(); ++row) {
                const auto firstUnder = [&](const agreement::Document& judged) {
                    for (std::size_t i = 0; i < moments.size(); ++i) {
                        if (world.people[row].createdAt > moments[i]) continue;
                        std::vector<leads::Activity> known;
                        for (const leads::Activity& activity : world.activities[row])
                            if (activity.occurredAt <= moments[i]) known.push_back(activity);
                        if (test::naive::Scorer(judged, world.people[row], known, moments[i]).score().decision == scoring::Decision::Mql) return static_cast<int>(i);
                    }
                    return -1;
                };
                QCOMPARE(static_cast<int>(played->first[row]), firstUnder(document));
                crossings += played->first[row] >= 0;
                if (!knob) continue;
                for (const std::int64_t points : {knob->points, std::clamp<std::int64_t>(random.between(0, 9'000), knob->lowest, knob->highest)}) {
                    const bool qualifies = firstUnder(scoring::turned(document, *knob, points)) >= 0;
                    const bool foretold = played->peak[row] != scoring::Replay::nowhere && played->peak[row] >= points;
                    QVERIFY2(qualifies == foretold, qPrintable(QStringLiteral("agreement %1 row %2 at %3: peak %4, knob %5").arg(n).arg(row).arg(points).arg(played->peak[row]).arg(static_cast<int>(knob->kind))));
                }
            }
        }
        QVERIFY(crossings > 100);
    }

    void aReplayStops()
    {
        test::Random random(5);
        test::RandomAgreement some(random);
        const agreement::Document document = some.document();
        const World world = worldOf(some, 40, Instant{1'780'000'000}, document.zone.c_str());
        std::stop_source stop;
        stop.request_stop();
        const Workers workers(1);
        const auto played = scoring::replay(*scoring::compile(document), *world.population, weeksBefore(Instant{1'780'000'000}, 3), {}, {}, workers, stop.get_token());
        QVERIFY(!played && played.error().code.name == scoring::codes::replayStopped.name);
    }
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
