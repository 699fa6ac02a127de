#include "core/store/queue_repository.h"

#include <array>

#include "core/store/handover_columns.h"
#include "core/store/query.h"
#include "core/store/statements.h"

namespace handschlag::store {
namespace {

using usecase::QueueRow;
using usecase::QueueScope;

/// Columns of the view queue_record behind the handover's.
constexpr std::array<std::string_view, 18> listedFields{"external_id", "salutation", "first_name", "last_name", "email",    "phone",
                                                        "mobile",      "job_title",  "company",    "industry",  "employees", "country",
                                                        "region",      "postcode",   "source",     "campaign",  "product",   "crm_url"};

QueueRow rowAt(const SqliteStatement& statement)
{
    QueueRow row;
    row.handover = handoverAt(NativeRow(statement));
    row.lead.id = row.handover.lead;
    int column = handoverColumns;
    for (const std::string_view field : listedFields) {
        if (statement.kind(column) == SqliteStatement::Kind::Integer)
            row.lead.fields.emplace(field, statement.integer(column));
        else if (statement.kind(column) == SqliteStatement::Kind::Text)
            row.lead.fields.emplace(field, std::string(statement.text(column)));
        ++column;
    }
    return row;
}

std::string_view statementFor(const QueueScope& scope)
{
    if (scope.person) return "queue_of_person";
    return scope.team ? "queue_of_team" : "queue_all";
}

}  // namespace

Result<std::vector<QueueRow>> QueueRepository::rows(const QueueScope& scope, Instant until)
{
    SqliteStatement statement(session_.handle(), statementText(statementFor(scope)).toStdString());
    int parameter = 1;
    statement.bind(parameter++, until.seconds);
    if (scope.person) statement.bind(parameter++, scope.person.value);
    if (scope.person || scope.team) {
        statement.bindId(parameter++, scope.team.value);
        statement.bind(parameter, std::int64_t{scope.unrouted});
    }
    std::vector<QueueRow> rows;
    for (;;) {
        const auto row = statement.step();
        if (!row) return std::unexpected(session_.remember(row.error()));
        if (!*row) return rows;
        rows.push_back(rowAt(statement));
    }
}

Result<std::vector<QueueRow>> QueueRepository::rowsOf(std::span<const HandoverId> ids)
{
    const auto snapshot = ReadSnapshot::take(session_);
    if (!snapshot) return std::unexpected(snapshot.error());
    SqliteStatement statement(session_.handle(), statementText("queue_of_id").toStdString());
    std::vector<QueueRow> rows;
    for (const HandoverId id : ids) {
        statement.bind(1, id.value);
        const auto row = statement.step();
        if (!row) return std::unexpected(session_.remember(row.error()));
        if (*row) rows.push_back(rowAt(statement));
        statement.reset();
    }
    return rows;
}

Result<std::vector<usecase::OwnedHandovers>> QueueRepository::owned()
{
    Query query(session_, "queue_owned");
    return store::rowsOf<usecase::OwnedHandovers>(query, [](const Query& row) {
        return usecase::OwnedHandovers{row.id<PersonId>(0), row.id<HandoverId>(1), static_cast<int>(row.integer(2))};
    });
}

}  // namespace handschlag::store
