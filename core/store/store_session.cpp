#include "core/store/store_session.h"

#include <QSqlDriver>
#include <QUuid>
#include <QVariant>

#include <filesystem>
#include <utility>

#include "core/store/query.h"
#include "core/store/statements.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

sqlite3* nativeHandle(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0) return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

}  // namespace

StoreSession::StoreSession(const std::string& path, const QString& connectionName)
    : connectionName_(connectionName), database_(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName))
{
    handle_.path = path;
}

StoreSession::~StoreSession()
{
    if (inTransaction_) rollBack();
    prepared_.clear();
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(connectionName_);
}

Result<std::unique_ptr<StoreSession>> StoreSession::connect(const std::string& path, int busyMilliseconds)
{
    std::unique_ptr<StoreSession> session(new StoreSession(path, QUuid::createUuid().toString()));
    if (const auto opened = session->open(busyMilliseconds); !opened) return std::unexpected(opened.error());
    return session;
}

Result<void> StoreSession::open(int busyMilliseconds)
{
    // Absolute: SQLite takes names like ":memory:" for something else than a file.
    std::error_code problem;
    const auto absolute = std::filesystem::absolute(path(), problem);
    if (problem) return fail(codes::openFailed, {path()}, problem.message());
    database_.setDatabaseName(QString::fromStdString(absolute.string()));
    database_.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds));
    if (!database_.open()) return std::unexpected(errorOf(database_.lastError()));
    handle_.connection = nativeHandle(database_);
    if (!handle_.connection) return fail(codes::openFailed, {path()}, "no SQLite handle");
    if (const auto hardened = harden(handle_); !hardened) return hardened;
    for (const char* pragma : {"PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON", "PRAGMA synchronous = FULL"})
        if (const auto set = execute(QString::fromLatin1(pragma)); !set) return set;
    return {};
}

QSqlQuery& StoreSession::prepared(std::string_view name)
{
    if (const auto found = prepared_.find(name); found != prepared_.end()) return found->second;
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    if (!query.prepare(statementText(name))) qWarning("statement %s: %s", std::string(name).c_str(), qPrintable(query.lastError().text()));
    return prepared_.emplace(std::string(name), std::move(query)).first->second;
}

Result<void> StoreSession::begin()
{
    if (broken_) return fail(codes::mustReopen, {path()});
    if (inTransaction_) return fail(codes::transactionOpen, {path()});
    if (const auto begun = execute(QStringLiteral("BEGIN IMMEDIATE")); !begun) return begun;
    inTransaction_ = true;
    ++transactionNumber_;
    notes_.clear();
    return {};
}

Result<ChangeSet> StoreSession::commit()
{
    if (const auto writable = mayWrite(); !writable) return std::unexpected(writable.error());
    Query bump(*this, "change_seq_bump");
    if (const auto ran = bump.run(); !ran) return std::unexpected(ran.error());
    if (!bump.next()) return fail(codes::damaged, {path()}, "change_seq is empty");
    ChangeSet set{bump.integer(0), notes_.changes()};
    bump.finish();
    if (const auto marked = Query(*this, "change_mark_insert").bind(set.sequence).change(); !marked) return std::unexpected(marked.error());
    for (const Change& change : set.changes) {
        const auto logged = Query(*this, "change_log_insert").bind(set.sequence, key(change.table), change.id).change();
        if (!logged) return std::unexpected(logged.error());
    }
    if (const auto committed = execute(QStringLiteral("COMMIT")); !committed) return std::unexpected(committed.error());
    endTransaction();
    return set;
}

void StoreSession::rollBack()
{
    if (!inTransaction_) return;
    // May fail if SQLite itself has rolled back, after a full disk for example.
    QSqlQuery(database_).exec(QStringLiteral("ROLLBACK"));
    endTransaction();
    notes_.clear();
}

void StoreSession::endTransaction()
{
    inTransaction_ = false;
    if (!std::exchange(grownCache_, false)) return;
    for (const char* pragma : {"PRAGMA cache_size = -2000", "PRAGMA shrink_memory"}) static_cast<void>(execute(QString::fromLatin1(pragma)));
}

Result<void> StoreSession::growCache()
{
    if (std::exchange(grownCache_, true)) return {};
    return execute(QStringLiteral("PRAGMA cache_size = -262144"));
}

Result<void> StoreSession::mayWrite() const
{
    if (!inTransaction_) return fail(codes::noTransaction, {path()});
    return {};
}

Result<void> StoreSession::execute(const QString& sql)
{
    QSqlQuery query(database_);
    if (!query.exec(sql)) return std::unexpected(errorOf(query.lastError()));
    return {};
}

Result<std::int64_t> StoreSession::number(const QString& sql)
{
    QSqlQuery query(database_);
    if (!query.exec(sql) || !query.next()) return std::unexpected(errorOf(query.lastError()));
    return query.value(0).toLongLong();
}

Error StoreSession::errorOf(const QSqlError& error)
{
    return remember(errorOfSqlite(error.nativeErrorCode().toInt(), error.databaseText().toStdString(), path()));
}

Error StoreSession::remember(Error error)
{
    if (error.code == codes::ioFailed) broken_ = true;
    return error;
}

Result<std::unique_ptr<ReadSnapshot>> ReadSnapshot::take(StoreSession& session)
{
    const bool owns = !session.inTransaction() && !session.reading_;
    if (owns)
        if (const auto begun = session.execute(QStringLiteral("BEGIN DEFERRED")); !begun) return std::unexpected(begun.error());
    session.reading_ = session.reading_ || owns;
    return std::unique_ptr<ReadSnapshot>(new ReadSnapshot(session, owns));
}

ReadSnapshot::~ReadSnapshot()
{
    if (!owns_) return;
    session_.reading_ = false;
    static_cast<void>(session_.execute(QStringLiteral("COMMIT")));
}

}  // namespace handschlag::store
