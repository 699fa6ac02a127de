#pragma once
// One connection to one workspace file: its statements, its open transaction, what that has touched. Belongs to one thread.

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/base/change_set.h"
#include "core/base/error.h"
#include "core/base/output_target.h"
#include "core/store/change_notes.h"
#include "core/store/sqlite_handle.h"

namespace handschlag::store {

/// Marks a SQLite file as a workspace, at byte 68 of its header: "HsWs".
constexpr std::int32_t applicationId = workspaceMark;

class PopulationShelf;
class LeadFolding;

class StoreSession {
public:
    /// Connects to an existing file (or one reserved by createWorkspace). How long a writer waits for another one: busyMilliseconds.
    [[nodiscard]] static Result<std::unique_ptr<StoreSession>> connect(const std::string& path, int busyMilliseconds = 5'000);
    ~StoreSession();
    StoreSession(const StoreSession&) = delete;
    StoreSession& operator=(const StoreSession&) = delete;

    [[nodiscard]] const std::string& path() const { return handle_.path; }
    [[nodiscard]] const SqliteHandle& handle() const { return handle_; }
    [[nodiscard]] QSqlDatabase& database() { return database_; }

    /// The prepared statement of that name, kept for the next time. "name:word" puts the word for %1 in its text; the word must come
    /// from the program, never from data.
    [[nodiscard]] QSqlQuery& prepared(std::string_view name);

    [[nodiscard]] bool inTransaction() const { return inTransaction_; }
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<ChangeSet> commit();
    void rollBack();
    /// Another number in each transaction of this session.
    [[nodiscard]] std::int64_t transactionNumber() const { return transactionNumber_; }
    /// Fails outside a transaction.
    [[nodiscard]] Result<void> mayWrite() const;
    void note(Table table, std::int64_t id) { notes_.add(table, id); }
    /// In the open transaction.
    [[nodiscard]] bool hasNoted(Table table) const { return inTransaction_ && notes_.has(table); }

    /// Populations that this process knows already; may be null.
    [[nodiscard]] const std::shared_ptr<PopulationShelf>& shelf() const { return shelf_; }
    void setShelf(std::shared_ptr<PopulationShelf> shelf) { shelf_ = std::move(shelf); }

    /// Of the open load; null where new leads become rows.
    [[nodiscard]] LeadFolding* folding() const { return folding_.get(); }
    void setFolding(std::shared_ptr<LeadFolding> folding) { folding_ = std::move(folding); }

    /// For the rest of the transaction: where very many rows are written, their indexes should find room in memory.
    [[nodiscard]] Result<void> growCache();

    /// Statement without result, e.g. a pragma.
    [[nodiscard]] Result<void> execute(const QString& sql);
    /// First column of the first row.
    [[nodiscard]] Result<std::int64_t> number(const QString& sql);
    [[nodiscard]] Error errorOf(const QSqlError& error);
    /// After a failed write to disk, a second try on this connection could claim success for lost data.
    [[nodiscard]] Error remember(Error error);

private:
    friend class ReadSnapshot;
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };
    StoreSession(const std::string& path, const QString& connectionName);
    [[nodiscard]] Result<void> open(int busyMilliseconds);
    void endTransaction();

    QString connectionName_;
    QSqlDatabase database_;
    SqliteHandle handle_;
    std::unordered_map<std::string, QSqlQuery, TextHash, std::equal_to<>> prepared_;
    ChangeNotes notes_;
    std::shared_ptr<PopulationShelf> shelf_;
    std::shared_ptr<LeadFolding> folding_;
    std::int64_t transactionNumber_ = 0;
    bool inTransaction_ = false;
    bool reading_ = false;  ///< a ReadSnapshot holds a transaction
    bool broken_ = false;
    bool grownCache_ = false;
};

/// Several reads of one state: while it lives, what others write is not seen. Inside a transaction, or another one, there is nothing to do.
class ReadSnapshot {
public:
    [[nodiscard]] static Result<std::unique_ptr<ReadSnapshot>> take(StoreSession& session);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot&) = delete;
    ReadSnapshot& operator=(const ReadSnapshot&) = delete;

private:
    ReadSnapshot(StoreSession& session, bool owns) : session_(session), owns_(owns) {}
    StoreSession& session_;
    bool owns_;
};

}  // namespace handschlag::store
