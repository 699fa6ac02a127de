// The second opinion: the same plan as SQL over plain rows, in SQLite.

#include <QtTest>

#include <sqlite3.h>

#include "core/leads/mail_host.h"
#include "core/leads/population_builder.h"
#include "core/scoring/evaluation.h"
#include "core/scoring/sql_plan.h"
#include "tests/support/random_agreement.h"

using namespace handschlag;

namespace {

class Database {
public:
    Database() { sqlite3_open(":memory:", &handle_); }
    ~Database() { sqlite3_close(handle_); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Empty if all went well.
    QByteArray run(const std::string& sql)
    {
        char* problem = nullptr;
        sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, &problem);
        const QByteArray text(problem);
        sqlite3_free(problem);
        return text;
    }
    QByteArray read(const std::string& sql, std::vector<std::vector<std::int64_t>>& rows)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(handle_, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) return sqlite3_errmsg(handle_);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            auto& row = rows.emplace_back();
            for (int i = 0; i < sqlite3_column_count(statement); ++i) row.push_back(sqlite3_column_int64(statement, i));
        }
        sqlite3_finalize(statement);
        return {};
    }

private:
    sqlite3* handle_ = nullptr;
};

std::string sqlText(std::string_view text) { return "'" + QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).replace("'", "''").toStdString() + "'"; }

/// Plain rows of leads and activities, straight from the records and not from the population.
QByteArray fill(Database& database, const scoring::Plan& plan, const std::vector<leads::Lead>& people, const std::vector<std::vector<leads::Activity>>& activities,
                const calendar::Zone& zone)
{
    const std::vector<std::string> fields = scoring::fieldsOf(plan);
    std::string create = "CREATE TABLE lead (id INTEGER PRIMARY KEY";
    for (const std::string& field : fields) create += ", \"" + field + "\"";
    QByteArray problem = database.run("DROP TABLE IF EXISTS lead; DROP TABLE IF EXISTS activity; " + create +
                                      "); CREATE TABLE activity (lead INTEGER, type TEXT, asset TEXT, day INTEGER, occurred_at INTEGER, value INTEGER); CREATE INDEX by_lead ON activity (lead)");
    for (const leads::Lead& lead : people) {
        std::string row = "INSERT INTO lead VALUES (" + std::to_string(lead.id.value);
        for (const std::string& field : fields) {
            const leads::FieldValue& value = leads::valueOf(lead, field);
            if (field == "mail_host")
                row += ", " + sqlText(leads::hostPart(leads::textOf(leads::valueOf(lead, "email"))));
            else if (field == "created_at")
                row += ", " + std::to_string(lead.createdAt.seconds);
            else if (const auto number = leads::numberOf(value))
                row += ", " + std::to_string(*number);
            else
                row += ", " + (leads::isMissing(value) ? "NULL" : sqlText(leads::textOf(value)));
        }
        problem += database.run(row + ")");
    }
    for (const auto& list : activities)
        for (const leads::Activity& activity : list) {
            if (activity.occurredAt.seconds > activity.recordedAt.seconds + leads::clockSkewSeconds) continue;
            problem += database.run("INSERT INTO activity VALUES (" + std::to_string(activity.lead.value) + ", " + sqlText(activity.type) + ", " + sqlText(activity.asset) + ", " +
                                    std::to_string(zone.dayOf(activity.occurredAt).number) + ", " + std::to_string(activity.occurredAt.seconds) + ", " + std::to_string(activity.value) + ")");
        }
    return problem;
}

}  // namespace

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
            Database database;
            QCOMPARE(fill(database, *plan, people, activities, *calendar::Zone::find(document.zone)), QByteArray());
            const scoring::SqlPlan sql = scoring::sqlOf(*plan, *population, asOf);
            for (const std::string& statement : sql.statements) QCOMPARE(database.run(statement), QByteArray());
            std::vector<std::vector<std::int64_t>> rows;
            QCOMPARE(database.read(sql.query, rows), QByteArray());
            QCOMPARE(rows.size(), people.size());
            const scoring::Evaluation engine(population, *plan, asOf, workers);
            for (std::size_t row = 0; row < rows.size(); ++row) {
                const scoring::Score score = engine.score(row);
                const std::vector<std::int64_t> expected{static_cast<std::int64_t>(row) + 1, score.fitLow, score.fitHigh, score.behaviour, score.completenessBp == 10'000, score.letter,
                                                         score.fitBand, static_cast<std::int64_t>(score.decision), engine.cells()[row].bantGate()};
                QVERIFY2(rows[row] == expected, qPrintable(QStringLiteral("agreement %1 row %2").arg(n).arg(row)));
                ++judged;
            }
        }
        QCOMPARE(judged, 2'400);
    }
};

QTEST_GUILESS_MAIN(TestSqlPlan)
#include "tst_sql_plan.moc"
