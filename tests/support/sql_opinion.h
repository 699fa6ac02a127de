#pragma once
// The second opinion: a plan as SQL over plain rows, in SQLite.

#include <QString>

#include <sqlite3.h>

#include "core/leads/mail_host.h"
#include "core/scoring/evaluation.h"
#include "core/scoring/sql_plan.h"

namespace handschlag::test {

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

inline std::string sqlText(std::string_view text) { return "'" + QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).replace("'", "''").toStdString() + "'"; }

/// Plain rows of leads and activities, straight from the records and not from the population.
inline QByteArray fill(Database& database, const scoring::Plan& plan, const std::vector<leads::Lead>& people, const std::vector<std::vector<leads::Activity>>& activities,
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

/// What the query of a plan gives for a lead, in its order of columns.
inline std::vector<std::int64_t> sqlRow(std::int64_t id, const scoring::Score& score, scoring::Cell cell)
{
    return {id, score.fitLow, score.fitHigh, score.behaviour, score.completenessBp == 10'000, score.letter, score.fitBand, static_cast<std::int64_t>(score.decision), cell.bantGate()};
}

/// Rows of the plan's query over these leads; what went wrong, or nothing.
inline QByteArray judgeBySql(const scoring::Plan& plan, const leads::Population& population, const std::vector<leads::Lead>& people,
                             const std::vector<std::vector<leads::Activity>>& activities, const calendar::Zone& zone, Instant asOf,
                             std::vector<std::vector<std::int64_t>>& rows)
{
    Database database;
    QByteArray problem = fill(database, plan, people, activities, zone);
    const scoring::SqlPlan sql = scoring::sqlOf(plan, population, asOf);
    for (const std::string& statement : sql.statements) problem += database.run(statement);
    return problem + database.read(sql.query, rows);
}

}  // namespace handschlag::test
