#include "core/store/load_transaction.h"

#include "core/store/lead_folding.h"

namespace handschlag::store {

LoadTransaction::LoadTransaction(std::shared_ptr<StoreSession> session, std::unique_ptr<usecase::Transaction> inner)
    : session_(std::move(session)), inner_(std::move(inner))
{
}

LoadTransaction::~LoadTransaction() { end(); }

void LoadTransaction::prepare(StoreSession& session, std::int64_t newLeads)
{
    if (newLeads > 0) static_cast<void>(session.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    for (const char* pragma : {"PRAGMA journal_mode = TRUNCATE", "PRAGMA cache_size = -65536"})
        static_cast<void>(session.execute(QString::fromLatin1(pragma)));
}

void LoadTransaction::restore(StoreSession& session)
{
    for (const char* pragma : {"PRAGMA cache_size = -2000", "PRAGMA shrink_memory", "PRAGMA journal_mode = WAL", "PRAGMA foreign_keys = ON"})
        static_cast<void>(session.execute(QString::fromLatin1(pragma)));
}

void LoadTransaction::expect(std::int64_t newLeads)
{
    constexpr std::int64_t worthFolding = 20'000;
    if (newLeads >= worthFolding) session_->setFolding(std::make_shared<LeadFolding>());
}

Result<ChangeSet> LoadTransaction::commit()
{
    if (LeadFolding* folding = session_->folding())
        if (const auto finished = folding->finish(session_->handle()); !finished) return std::unexpected(session_->remember(finished.error()));
    auto committed = inner_->commit();
    if (committed) end();
    return committed;
}

void LoadTransaction::end()
{
    if (!inner_) return;
    inner_.reset();
    session_->setFolding(nullptr);
    restore(*session_);
}

}  // namespace handschlag::store
