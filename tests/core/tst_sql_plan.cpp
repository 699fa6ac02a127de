// The second opinion: the same plan as SQL over plain rows, in SQLite.

#include <QtTest>

#include "core/leads/population_builder.h"
#include "tests/support/random_agreement.h"
#include "tests/support/sql_opinion.h"

using namespace handschlag;

class TestSqlPlan : public QObject {
    Q_OBJECT
private slots:
    void theDatabaseGivesTheSameIntegers()
    {
        test::Random random(1'970);
        const Workers workers(2);
        int judged = 0;
        for (int n = 0; n < 60; ++n) {
            test::RandomAgreement some(random);
            const agreement::Document document = some.document();
            const auto plan = scoring::compile(document);
            QVERIFY(plan);
            const Instant asOf{random.between(1'704'067'200, 1'798'761'600)};
            std::vector<leads::Lead> people;
            std::vector<std::vector<leads::Activity>> activities;
            leads::PopulationBuilder builder;
            for (int i = 0; i < 40; ++i) {
                people.push_back(some.lead(i + 1, asOf));
                activities.push_back(some.activities(people.back().id, asOf));
                builder.addLead(people.back());
            }
            for (const auto& list : activities)
                for (const leads::Activity& activity : list) builder.addActivity(activity);
            const auto population = std::make_shared<const leads::Population>(std::move(builder).build());
            std::vector<std::vector<std::int64_t>> rows;
            QCOMPARE(test::judgeBySql(*plan, *population, people, activities, *calendar::Zone::find(document.zone), asOf, rows), QByteArray());
            QCOMPARE(rows.size(), people.size());
            const scoring::Evaluation engine(population, *plan, asOf, workers);
            for (std::size_t row = 0; row < rows.size(); ++row) {
                const std::vector<std::int64_t> expected = test::sqlRow(static_cast<std::int64_t>(row) + 1, engine.score(row), engine.cells()[row]);
                QVERIFY2(rows[row] == expected, qPrintable(QStringLiteral("agreement %1 row %2").arg(n).arg(row)));
                ++judged;
            }
        }
        QCOMPARE(judged, 2'400);
    }
};

QTEST_GUILESS_MAIN(TestSqlPlan)
#include "tst_sql_plan.moc"
