#include "core/store/sqlite_store.h"

namespace handschlag::store {
namespace {

class SqliteTransaction final : public usecase::Transaction {
public:
    explicit SqliteTransaction(std::shared_ptr<StoreSession> session) : session_(std::move(session)), number_(session_->transactionNumber()) {}
    ~SqliteTransaction() override
    {
        if (session_->transactionNumber() == number_) session_->rollBack();
    }
    SqliteTransaction(const SqliteTransaction&) = delete;
    SqliteTransaction& operator=(const SqliteTransaction&) = delete;
    [[nodiscard]] Result<ChangeSet> commit() override { return session_->commit(); }

private:
    std::shared_ptr<StoreSession> session_;
    std::int64_t number_;
};

/// With a rollback journal instead of the log. What is appended to the file is then written once and not copied again, a rollback or a
/// lost power cuts it off, and a log of many gigabytes never comes to be. Keys of random order need their index in memory.
class LoadTransaction final : public usecase::Transaction {
public:
    LoadTransaction(std::shared_ptr<StoreSession> session, std::unique_ptr<usecase::Transaction> inner)
        : session_(std::move(session)), inner_(std::move(inner))
    {
    }
    ~LoadTransaction() override { end(); }
    LoadTransaction(const LoadTransaction&) = delete;
    LoadTransaction& operator=(const LoadTransaction&) = delete;
    [[nodiscard]] Result<ChangeSet> commit() override
    {
        auto committed = inner_->commit();
        if (committed) end();
        return committed;
    }
    static void prepare(StoreSession& session)
    {
        // Where another connection has the file open it stays with the log, which is as safe and only slower.
        for (const char* pragma : {"PRAGMA journal_mode = TRUNCATE", "PRAGMA cache_size = -1048576"})
            static_cast<void>(session.execute(QString::fromLatin1(pragma)));
    }
    static void restore(StoreSession& session)
    {
        for (const char* pragma : {"PRAGMA cache_size = -2000", "PRAGMA shrink_memory", "PRAGMA journal_mode = WAL"})
            static_cast<void>(session.execute(QString::fromLatin1(pragma)));
    }

private:
    void end()
    {
        if (!inner_) return;
        inner_.reset();
        restore(*session_);
    }

    std::shared_ptr<StoreSession> session_;
    std::unique_ptr<usecase::Transaction> inner_;
};

}  // namespace

Result<std::unique_ptr<usecase::Transaction>> SqliteStore::begin()
{
    if (const auto begun = session_->begin(); !begun) return std::unexpected(begun.error());
    return std::make_unique<SqliteTransaction>(session_);
}

Result<std::unique_ptr<usecase::Transaction>> SqliteStore::beginLoad()
{
    if (session_->inTransaction()) return begin();
    LoadTransaction::prepare(*session_);
    auto begun = begin();
    if (!begun) {
        LoadTransaction::restore(*session_);
        return begun;
    }
    return std::make_unique<LoadTransaction>(session_, *std::move(begun));
}

}  // namespace handschlag::store
