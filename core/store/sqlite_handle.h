#pragma once
// The SQLite C interface, for what Qt SQL cannot do: hardening a connection, scripts of several statements, and speed.
// Nothing but this file, bulk_sqlite and sqlite_copy knows it. A Handle belongs to the connection it came from.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/base/error.h"

struct sqlite3;
struct sqlite3_stmt;

namespace handschlag::store {

struct SqliteHandle {
    sqlite3* connection = nullptr;
    std::string path;  ///< for messages
};

/// No schema tricks by a hostile file, no other database beside it.
[[nodiscard]] Result<void> harden(const SqliteHandle& handle);
/// All statements of a text, in order; stops at the first that fails.
[[nodiscard]] Result<void> runScript(const SqliteHandle& handle, const std::string& script);
/// Result code and message of the latest call.
[[nodiscard]] Error latestError(const SqliteHandle& handle);

/// One prepared statement; parameters from 1, columns from 0, as in the C interface.
class SqliteStatement {
public:
    SqliteStatement(const SqliteHandle& handle, const std::string& sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    void bind(int parameter, std::int64_t value);
    void bind(int parameter, std::string_view text);  ///< the text must live until the statement has run
    void bindBytes(int parameter, std::span<const std::uint8_t> bytes);
    void bindNull(int parameter);
    /// id 0 is NULL.
    void bindId(int parameter, std::int64_t id);
    /// Every parameter is NULL again.
    void unbind();

    /// True with a row, false at the end.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end and is ready for the next values.
    [[nodiscard]] Result<void> run();
    void reset();

    enum class Kind : std::uint8_t { Null, Integer, Text, Other };
    [[nodiscard]] Kind kind(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string_view text(int column) const;  ///< valid until the next step
    [[nodiscard]] std::span<const std::uint8_t> bytes(int column) const;

private:
    const SqliteHandle& handle_;
    sqlite3_stmt* statement_ = nullptr;
};

[[nodiscard]] std::int64_t insertedId(const SqliteHandle& handle);

}  // namespace handschlag::store
