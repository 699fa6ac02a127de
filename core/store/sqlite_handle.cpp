#include "core/store/sqlite_handle.h"

#include <sqlite3.h>

#include "core/store/store_errors.h"

namespace handschlag::store {

Error latestError(const SqliteHandle& handle)
{
    return errorOfSqlite(sqlite3_extended_errcode(handle.connection), sqlite3_errmsg(handle.connection), handle.path);
}

Result<void> harden(const SqliteHandle& handle)
{
    const bool hardened = sqlite3_db_config(handle.connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr) == SQLITE_OK &&
                          sqlite3_db_config(handle.connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr) == SQLITE_OK;
    if (!hardened) return std::unexpected(latestError(handle));
    sqlite3_limit(handle.connection, SQLITE_LIMIT_ATTACHED, 0);
    return {};
}

Result<void> runScript(const SqliteHandle& handle, const std::string& script)
{
    if (sqlite3_exec(handle.connection, script.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) return std::unexpected(latestError(handle));
    return {};
}

std::int64_t insertedId(const SqliteHandle& handle) { return sqlite3_last_insert_rowid(handle.connection); }

SqliteStatement::SqliteStatement(const SqliteHandle& handle, const std::string& sql) : handle_(handle)
{
    sqlite3_prepare_v2(handle.connection, sql.c_str(), static_cast<int>(sql.size()), &statement_, nullptr);
}

SqliteStatement::~SqliteStatement() { sqlite3_finalize(statement_); }

void SqliteStatement::bind(int parameter, std::int64_t value) { sqlite3_bind_int64(statement_, parameter, value); }

void SqliteStatement::bind(int parameter, std::string_view text)
{
    sqlite3_bind_text(statement_, parameter, text.empty() ? "" : text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void SqliteStatement::bindBytes(int parameter, std::span<const std::uint8_t> bytes)
{
    sqlite3_bind_blob(statement_, parameter, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

void SqliteStatement::bindNull(int parameter) { sqlite3_bind_null(statement_, parameter); }

void SqliteStatement::bindId(int parameter, std::int64_t id)
{
    if (id == 0)
        bindNull(parameter);
    else
        bind(parameter, id);
}

void SqliteStatement::unbind() { sqlite3_clear_bindings(statement_); }

Result<bool> SqliteStatement::step()
{
    if (!statement_) return std::unexpected(latestError(handle_));
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    Error error = latestError(handle_);
    sqlite3_reset(statement_);
    return std::unexpected(std::move(error));
}

Result<void> SqliteStatement::run()
{
    const auto stepped = step();
    if (!stepped) return std::unexpected(stepped.error());
    reset();
    return {};
}

void SqliteStatement::reset() { sqlite3_reset(statement_); }

SqliteStatement::Kind SqliteStatement::kind(int column) const
{
    switch (sqlite3_column_type(statement_, column)) {
        case SQLITE_NULL: return Kind::Null;
        case SQLITE_INTEGER: return Kind::Integer;
        case SQLITE_TEXT: return Kind::Text;
        default: return Kind::Other;
    }
}

std::int64_t SqliteStatement::integer(int column) const { return sqlite3_column_int64(statement_, column); }

std::string_view SqliteStatement::text(int column) const
{
    const unsigned char* text = sqlite3_column_text(statement_, column);
    return {reinterpret_cast<const char*>(text), static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::span<const std::uint8_t> SqliteStatement::bytes(int column) const
{
    const void* bytes = sqlite3_column_blob(statement_, column);
    return {static_cast<const std::uint8_t*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

}  // namespace handschlag::store
