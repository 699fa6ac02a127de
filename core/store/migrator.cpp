#include "core/store/migrator.h"

#include "core/store/statements.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

Result<void> apply(StoreSession& session, const Migration& migration)
{
    if (const auto begun = session.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun) return begun;
    // Another process may have been faster while this one waited for the lock.
    const auto schema = schemaOf(session);
    Result<void> done = schema ? Result<void>() : std::unexpected(schema.error());
    if (done && *schema < migration.number) {
        done = runScript(session.handle(), migration.script);
        if (done) done = session.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.number));
    }
    if (done) done = session.execute(QStringLiteral("COMMIT"));
    if (!done) static_cast<void>(session.execute(QStringLiteral("ROLLBACK")));
    return done;
}

}  // namespace

int newestSchema() { return migrations().constLast().number; }

Result<int> schemaOf(StoreSession& session)
{
    const auto number = session.number(QStringLiteral("PRAGMA user_version"));
    if (!number) return std::unexpected(number.error());
    return static_cast<int>(*number);
}

namespace {

Result<void> applyFrom(StoreSession& session, int schema)
{
    for (const Migration& migration : migrations()) {
        if (migration.number <= schema) continue;
        if (const auto applied = apply(session, migration); !applied) return applied;
    }
    return {};
}

}  // namespace

Result<void> migrate(StoreSession& session)
{
    const auto schema = schemaOf(session);
    if (!schema) return std::unexpected(schema.error());
    if (*schema > newestSchema()) return fail(codes::newerSchema, {session.path(), std::to_string(*schema), std::to_string(newestSchema())});
    if (*schema == newestSchema()) return {};
    // A table that is made anew keeps its rows: that none of them refers to what is gone need not be looked up for each.
    if (const auto off = session.execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !off) return off;
    const auto applied = applyFrom(session, *schema);
    const auto on = session.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    return applied ? on : applied;
}

}  // namespace handschlag::store
