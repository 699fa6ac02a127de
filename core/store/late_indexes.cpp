#include "core/store/late_indexes.h"

#include "core/store/query.h"

namespace handschlag::store {
namespace {

constexpr std::int64_t fewestLeads = 20'000;

}  // namespace

Result<void> LateIndexes::drop(StoreSession& session, std::int64_t newLeads)
{
    if (newLeads < fewestLeads) return {};
    const auto known = session.number(QStringLiteral("SELECT coalesce(max(id), 0) FROM lead"));
    if (!known) return std::unexpected(known.error());
    if (*known >= newLeads) return {};
    Query query(session, "load_indexes");
    const auto indexes = rowsOf<std::pair<std::string, std::string>>(query, [](const Query& row) { return std::pair(row.text(0), row.text(1)); });
    if (!indexes) return std::unexpected(indexes.error());
    for (const auto& [name, statement] : *indexes) {
        if (const auto dropped = session.execute(QStringLiteral("DROP INDEX ") + QString::fromStdString(name)); !dropped) return dropped;
        statements_.push_back(statement);
    }
    return {};
}

Result<void> LateIndexes::build(StoreSession& session)
{
    for (const std::string& statement : statements_)
        if (const auto built = session.execute(QString::fromStdString(statement)); !built) return built;
    statements_.clear();
    return {};
}

}  // namespace handschlag::store
