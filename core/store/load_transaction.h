#pragma once
// A transaction for filling a workspace, with a rollback journal instead of the log. What is appended to the file is then written once and
// not copied again, a rollback or a lost power cuts it off, and a log of many gigabytes never comes to be.

#include <memory>

#include "core/store/store_session.h"
#include "core/usecase/ports.h"

namespace handschlag::store {

class LoadTransaction final : public usecase::Transaction {
public:
    LoadTransaction(std::shared_ptr<StoreSession> session, std::unique_ptr<usecase::Transaction> inner);
    ~LoadTransaction() override;
    LoadTransaction(const LoadTransaction&) = delete;
    LoadTransaction& operator=(const LoadTransaction&) = delete;

    /// Before the inner transaction begins, and after it has ended. Where another connection has the file open it stays with the log, which
    /// is as safe and only slower. New leads refer to nothing but each other, by ids that the store gave them: no reference is looked up.
    static void prepare(StoreSession& session, std::int64_t newLeads);
    static void restore(StoreSession& session);

    void expect(std::int64_t newLeads);
    [[nodiscard]] Result<ChangeSet> commit() override;

private:
    void end();

    std::shared_ptr<StoreSession> session_;
    std::unique_ptr<usecase::Transaction> inner_;
};

}  // namespace handschlag::store
