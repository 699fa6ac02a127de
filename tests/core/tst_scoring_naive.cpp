#include <QtTest>

#include <set>

#include "core/leads/population_builder.h"
#include "core/scoring/plan.h"
#include "tests/support/naive_scorer.h"
#include "tests/support/random_agreement.h"

using namespace handschlag;

namespace {

QString told(const scoring::Score& s)
{
    return QStringLiteral("complete %1 fit %2..%3 behaviour %4 bant %5 letter %6 band %7..%8 decision %9 inquiry %10 owner %11 readiness %12")
        .arg(s.completenessBp).arg(s.fitLow).arg(s.fitHigh).arg(s.behaviour).arg(s.bantPercent).arg(s.letter).arg(s.fitBand).arg(s.fitBandHigh)
        .arg(QLatin1String(scoring::key(s.decision))).arg(s.inquiry).arg(s.toOwner).arg(s.readiness);
}

std::int64_t sumOf(const scoring::Explanation& why, bool behaviour)
{
    std::int64_t sum = 0;
    for (const scoring::Part& part : why.parts)
        if ((part.section == scoring::Section::Behaviour) == behaviour) sum += part.points;
    return sum;
}

}  // namespace

class TestScoringNaive : public QObject {
    Q_OBJECT
private slots:
    void theFastScorerEqualsThePlainOne()
    {
        constexpr int documents = 600;
        constexpr int leadsEach = 25;
        test::Random random(20'260'116);
        std::map<std::string, int> decisions;
        std::set<std::size_t> routes;
        int open = 0, gates = 0, ready = 0;
        for (int n = 0; n < documents; ++n) {
            test::RandomAgreement some(random);
            const agreement::Document document = some.document();
            const auto plan = scoring::compile(document);
            QVERIFY2(plan, plan ? "" : plan.error().code.name.data());
            const Instant asOf{random.between(1'704'067'200, 1'798'761'600)};
            std::vector<leads::Lead> people;
            std::vector<std::vector<leads::Activity>> activities;
            leads::PopulationBuilder builder;
            for (int i = 0; i < leadsEach; ++i) {
                people.push_back(some.lead(i + 1, asOf));
                activities.push_back(some.activities(people.back().id, asOf));
            }
            for (std::size_t i = people.size(); i > 0; --i) builder.addLead(people[i - 1]);
            for (const auto& list : activities)
                for (const leads::Activity& activity : list) builder.addActivity(activity);
            const leads::Population population = std::move(builder).build();
            const std::vector<scoring::Score> scores = scoring::evaluate(*plan, population, asOf);
            QCOMPARE(scores.size(), people.size());
            for (std::size_t row = 0; row < people.size(); ++row) {
                test::naive::Scorer plain(document, people[row], activities[row], asOf);
                const scoring::Score expected = plain.score();
                QVERIFY2(scores[row] == expected, qPrintable(QStringLiteral("document %1 lead %2\n fast  %3\n plain %4").arg(n).arg(row).arg(told(scores[row]), told(expected))));
                const scoring::Explanation why = scoring::explain(*plan, population, row, asOf);
                QVERIFY(why.score == expected);
                QCOMPARE(sumOf(why, false), expected.fitLow);
                QCOMPARE(sumOf(why, true), expected.behaviour);
                QCOMPARE(scoring::bantGateMet(*plan, population, row, asOf), plain.gate());
                const auto route = scoring::routeOf(*plan, population, row, asOf);
                QCOMPARE(route ? static_cast<int>(*route) : -1, plain.route());
                ++decisions[scoring::key(expected.decision)];
                if (route) routes.insert(*route);
                open += expected.fitLow != expected.fitHigh;
                gates += plain.gate();
                ready += expected.readiness > 0;
            }
        }
        // The comparison is worth something only if the random leads reach everything.
        for (const char* decision : {"excluded", "mql", "enrich", "answer", "nurture", "contact"}) QVERIFY2(decisions[decision] > 100, decision);
        QVERIFY(routes.size() >= 3 && open > 1'000 && gates > 1'000 && ready > 1'000);
    }
};

QTEST_GUILESS_MAIN(TestScoringNaive)
#include "tst_scoring_naive.moc"
