// What the benchmark compares, small: 2,000 invented leads under the benchmark's agreement give the same counts and checksums in the plain
// scorer of the tests and in the engine, by one thread and by two, and after each of the benchmark's edits.

#include <QFile>
#include <QtTest>

#include "core/agreement/document_json.h"
#include "core/agreement/validation.h"
#include "core/leads/population_builder.h"
#include "core/scoring/evaluation.h"
#include "tests/bench/benchmark_edits.h"
#include "tests/bench/score_cube.h"
#include "tests/support/naive_scorer.h"
#include "tests/support/random_agreement.h"
#include "tests/support/sql_opinion.h"

using namespace handschlag;

namespace {

constexpr int leadCount = 2'000;
const Instant asOf = *instantFromIso("2026-01-01T00:00:00Z");
const std::vector<leads::Attribute> attributes{{"bounced", leads::FieldKind::Boolean}};

agreement::Document benchmarkAgreement()
{
    QFile file(QStringLiteral(HANDSCHLAG_SOURCE_DIR "/tests/bench/benchmark_agreement.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("benchmark_agreement.json");
    return agreement::parseDocument(file.readAll().toStdString()).value();
}

leads::Lead inventedLead(test::Random& random, std::int64_t number)
{
    leads::Lead lead;
    lead.id = LeadId{number};
    lead.createdAt = lead.recordedAt = asOf.plus(-random.between(0, 700) * secondsPerDay);
    const auto set = [&](int percent, const char* field, leads::FieldValue value) {
        if (random.chance(percent)) lead.fields[field] = std::move(value);
    };
    set(97, "email", "p" + std::to_string(number) + '@' + random.oneOf<const char*>({"weber.de", "weber.de", "gmail.com", "mail.gmx.de", "GMX.NET", "notgmx.net", "rivalsoft.com", "eu.leadmax.io"}));
    set(97, "company", std::string("Weber GmbH"));
    set(95, "job_title", std::string(random.oneOf<const char*>({"VP Sales", "Head of Marketing", "Chief", "Chiefly", "head of marketing", "Director, IT", "Sales Manager", "Managers", "VP Manager",
                                                                "Internal Auditor", "Intern", "Assistant Director", "Student", "Trainee-Manager", "Team Lead", "Engineer"})));
    set(95, "country", std::string(random.oneOf<const char*>({"Germany", "United States", "germany", "Nigeria", "Iran", "Japan", "France"})));
    set(80, "phone", std::string("+49 1"));
    set(90, "employees", random.oneOf<std::int64_t>({1, 2, 3, 10, 11, 50, 51, 200, 201, 1'000, 1'001, 5'000, 5'001, 400'000}));
    set(80, "revenue", random.oneOf<std::int64_t>({0, 999'999, 1'000'000, 99'999'999, 100'000'000, 1'000'000'000, 1'000'000'000'000'000}));
    set(95, "industry", std::string(random.oneOf<const char*>({"Software", "Insurance", "Government", "Retail", "software"})));
    for (const char* field : {"budget", "authority", "need", "timing"}) set(50, field, std::string(random.oneOf<const char*>({"no", "partly", "yes", "yes"})));
    set(50, "bounced", static_cast<std::int64_t>(random.chance(5)));
    return lead;
}

/// Some leads do hardly anything, some so much that every cap is reached.
std::vector<leads::Activity> inventedActivities(test::Random& random, LeadId lead)
{
    std::vector<leads::Activity> activities;
    for (auto count = random.oneOf<std::int64_t>({0, 1, 3, 10, 40, 150}); count > 0; --count) {
        const char* type = random.oneOf<const char*>({"page_view", "email_open", "email_click", "pricing_page_view", "form_submit", "demo_request", "webinar_attended", "trial_signup",
                                                      "product_login", "meeting_booked", "event_visited", "unsubscribe", "careers_page_view", "email_sent"});
        const Instant at = asOf.plus(-random.between(0, random.oneOf<std::int64_t>({8, 40, 200, 400})) * secondsPerDay - random.between(0, 86'400));
        activities.push_back({lead, type, {}, at, asOf, 0, {}});
    }
    return activities;
}

struct World {
    std::vector<leads::Lead> people;
    std::vector<std::vector<leads::Activity>> activities;
    std::vector<scoring::Outcome> outcomes;
    leads::PopulationPtr population;
};

World inventedWorld()
{
    test::Random random(20'260'101);
    World world;
    leads::PopulationBuilder builder(attributes);
    for (int number = 1; number <= leadCount; ++number) {
        world.people.push_back(inventedLead(random, number));
        world.activities.push_back(inventedActivities(random, LeadId{number}));
        world.outcomes.push_back(random.oneOf({scoring::Outcome::Open, scoring::Outcome::Won, scoring::Outcome::Lost}));
        builder.addLead(world.people.back());
    }
    for (const auto& list : world.activities)
        for (const leads::Activity& activity : list) builder.addActivity(activity);
    world.population = std::make_shared<const leads::Population>(std::move(builder).build());
    return world;
}

QString plainly(const World& world, const agreement::Document& document)
{
    bench::Cube cube;
    for (std::size_t row = 0; row < world.people.size(); ++row) {
        test::naive::Scorer scorer(document, world.people[row], world.activities[row], asOf);
        const scoring::Score score = scorer.score();
        cube.add(row, score, scorer.gate(), world.outcomes[row]);
    }
    return QString::fromStdString(cube.text());
}

QString byEngine(const World& world, const scoring::Evaluation& evaluation)
{
    bench::Cube cube;
    for (std::size_t row = 0; row < evaluation.size(); ++row) cube.add(row, evaluation.score(row), evaluation.cells()[row].bantGate(), world.outcomes[row]);
    return QString::fromStdString(cube.text());
}

}  // namespace

class TestBenchmarkAgreement : public QObject {
    Q_OBJECT
private slots:
    void theAgreementIsSound()
    {
        QVERIFY(!agreement::hasErrors(agreement::validate(benchmarkAgreement(), attributes)));
        QVERIFY(agreement::hasErrors(agreement::validate(benchmarkAgreement(), std::vector<leads::Attribute>{})));
    }

    void everyEngineCountsTheSame()
    {
        const World world = inventedWorld();
        const agreement::Document document = benchmarkAgreement();
        const QString expected = plainly(world, document);
        for (const char* stage : {"0|", "1|", "2|", "3|", "4|"}) QVERIFY2(expected.contains(QLatin1Char('\n') + QLatin1String(stage)) || expected.startsWith(QLatin1String(stage)), stage);
        for (const int threads : {1, 2}) {
            const Workers workers(threads);
            scoring::Evaluation evaluation(world.population, scoring::compile(document).value(), asOf, workers, world.outcomes);
            QCOMPARE(byEngine(world, evaluation), expected);
            for (const auto& [name, edit] : bench::edits()) {
                agreement::Document edited = document;
                edit(edited);
                evaluation.replan(scoring::compile(edited).value());
                const QString plain = plainly(world, edited);
                QVERIFY2(plain != expected, name.c_str());
                QVERIFY2(byEngine(world, evaluation) == plain, name.c_str());
            }
            evaluation.replan(scoring::compile(document).value());
            QCOMPARE(byEngine(world, evaluation), expected);
        }
    }

    void theDatabaseGivesTheSameIntegers()
    {
        const World world = inventedWorld();
        const agreement::Document document = benchmarkAgreement();
        const auto plan = scoring::compile(document).value();
        std::vector<std::vector<std::int64_t>> rows;
        QCOMPARE(test::judgeBySql(plan, *world.population, world.people, world.activities, *calendar::Zone::find(document.zone), asOf, rows), QByteArray());
        QCOMPARE(rows.size(), world.people.size());
        const Workers workers(1);
        const scoring::Evaluation engine(world.population, plan, asOf, workers);
        for (std::size_t row = 0; row < rows.size(); ++row)
            QVERIFY(rows[row] == test::sqlRow(static_cast<std::int64_t>(row) + 1, engine.score(row), engine.cells()[row]));
    }
};

QTEST_GUILESS_MAIN(TestBenchmarkAgreement)
#include "tst_benchmark_agreement.moc"
