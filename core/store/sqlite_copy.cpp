#include "core/store/sqlite_copy.h"

#include <sqlite3.h>

#include <memory>

#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

constexpr int pagesAStep = 2'048;
constexpr int busyMilliseconds = 5'000;

struct Close {
    void operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }
};
using Connection = std::unique_ptr<sqlite3, Close>;

Error errorOf(const Connection& connection, const std::string& path)
{
    return errorOfSqlite(sqlite3_extended_errcode(connection.get()), sqlite3_errmsg(connection.get()), path);
}

Result<void> run(const Connection& connection, const char* sql, const std::string& path)
{
    if (sqlite3_exec(connection.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) return std::unexpected(errorOf(connection, path));
    return {};
}

/// A path as SQLite's file: address; what means something in an address is written by its number.
std::string addressOf(const std::string& path, const char* query)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string address = "file:";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '-' || c == '_';
        if (plain)
            address += c;
        else
            (((address += '%') += digits[byte >> 4]) += digits[byte & 15]);
    }
    return address + query;
}

Result<Connection> connect(const std::string& path, bool still)
{
    sqlite3* opened = nullptr;
    const std::string address = addressOf(path, still ? "?mode=ro&immutable=1" : "?mode=rw");
    const int code = sqlite3_open_v2(address.c_str(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI, nullptr);
    Connection connection(opened);
    if (code != SQLITE_OK) return std::unexpected(opened ? errorOf(connection, path) : errorOfSqlite(code, sqlite3_errstr(code), path));
    sqlite3_busy_timeout(opened, busyMilliseconds);
    return connection;
}

Result<void> copyPages(const Connection& from, const std::string& source, const Connection& to, const std::string& target, const Progress& progress)
{
    sqlite3_backup* backup = sqlite3_backup_init(to.get(), "main", from.get(), "main");
    if (!backup) return std::unexpected(errorOf(to, target));
    int code = SQLITE_OK;
    bool stopped = false;
    while ((code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) && !stopped) {
        code = sqlite3_backup_step(backup, pagesAStep);
        const int total = sqlite3_backup_pagecount(backup);
        progress.at(total - sqlite3_backup_remaining(backup), total);
        stopped = progress.stopped();
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) break;
    }
    const int finished = sqlite3_backup_finish(backup);
    if (stopped && code != SQLITE_DONE) return refuse(taskCancelled);
    if (code == SQLITE_DONE && finished == SQLITE_OK) return {};
    // Whichever file it was, its connection tells.
    const bool ofSource = sqlite3_errcode(from.get()) != SQLITE_OK && sqlite3_errcode(from.get()) != SQLITE_DONE;
    return std::unexpected(errorOfSqlite(finished != SQLITE_OK ? finished : code, sqlite3_errmsg(ofSource ? from.get() : to.get()), ofSource ? source : target));
}

}  // namespace

Result<void> copyDatabase(const std::string& source, bool still, const std::string& target, const Progress& progress)
{
    const auto from = connect(source, still);
    if (!from) return std::unexpected(from.error());
    const auto to = connect(target, false);
    if (!to) return std::unexpected(to.error());
    // A reader of its own holds one state of the source for as long as the copy takes, however much others write.
    if (const auto held = run(*from, "BEGIN; SELECT count(*) FROM sqlite_schema", source); !held) return held;
    if (const auto copied = copyPages(*from, source, *to, target, progress); !copied) return copied;
    return run(*to, "PRAGMA journal_mode = DELETE", target);
}

Result<void> settleIntoOneFile(const std::string& path)
{
    const auto connection = connect(path, false);
    if (!connection) return std::unexpected(connection.error());
    return run(*connection, "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE", path);
}

}  // namespace handschlag::store
