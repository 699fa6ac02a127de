#include "core/store/load_transaction.h"

namespace handschlag::store {

LoadTransaction::LoadTransaction(std::shared_ptr<StoreSession> session, std::unique_ptr<usecase::Transaction> inner)
    : session_(std::move(session)), inner_(std::move(inner))
{
}

LoadTransaction::~LoadTransaction() { end(); }

void LoadTransaction::prepare(StoreSession& session, std::int64_t newLeads)
{
    if (newLeads > 0) static_cast<void>(session.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    // Keys of random order need their index in memory: 256 MiB; where there are no new leads the memory is the file's.
    const auto cache = QStringLiteral("PRAGMA cache_size = -%1").arg(newLeads > 0 ? 262'144 : 65'536);
    for (const QString& pragma : {QStringLiteral("PRAGMA journal_mode = TRUNCATE"), cache}) static_cast<void>(session.execute(pragma));
}

void LoadTransaction::restore(StoreSession& session)
{
    for (const char* pragma : {"PRAGMA cache_size = -2000", "PRAGMA shrink_memory", "PRAGMA journal_mode = WAL", "PRAGMA foreign_keys = ON"})
        static_cast<void>(session.execute(QString::fromLatin1(pragma)));
}

Result<ChangeSet> LoadTransaction::commit()
{
    if (const auto built = indexes_.build(*session_); !built) return std::unexpected(built.error());
    auto committed = inner_->commit();
    if (committed) end();
    return committed;
}

void LoadTransaction::end()
{
    if (!inner_) return;
    inner_.reset();
    restore(*session_);
}

}  // namespace handschlag::store
