#include "core/store/sqlite_store.h"

#include "core/store/load_transaction.h"

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

}  // namespace

Result<std::unique_ptr<usecase::Transaction>> SqliteStore::begin()
{
    if (const auto begun = session_->begin(); !begun) return std::unexpected(begun.error());
    return std::make_unique<SqliteTransaction>(session_);
}

Result<std::unique_ptr<usecase::Transaction>> SqliteStore::beginLoad(std::int64_t newLeads)
{
    if (session_->inTransaction()) return begin();
    LoadTransaction::prepare(*session_, newLeads);
    auto begun = begin();
    if (!begun) {
        LoadTransaction::restore(*session_);
        return begun;
    }
    auto load = std::make_unique<LoadTransaction>(session_, *std::move(begun));
    load->expect(newLeads);
    return load;
}

}  // namespace handschlag::store
