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

}  // namespace

Result<std::unique_ptr<usecase::Transaction>> SqliteStore::begin()
{
    if (const auto begun = session_->begin(); !begun) return std::unexpected(begun.error());
    return std::make_unique<SqliteTransaction>(session_);
}

}  // namespace handschlag::store
