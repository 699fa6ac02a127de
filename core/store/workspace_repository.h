#pragma once
// The workspace itself: settings, change counter, audit trail, soundness of the file.

#include "core/store/store_session.h"
#include "core/usecase/ports.h"

namespace handschlag::store {

class WorkspaceRepository final : public usecase::WorkspaceRepository {
public:
    explicit WorkspaceRepository(StoreSession& session) : session_(session) {}
    [[nodiscard]] Result<usecase::WorkspaceInfo> info() override;
    [[nodiscard]] Result<std::optional<std::string>> setting(std::string_view key) override;
    [[nodiscard]] Result<void> setSetting(std::string_view key, std::string_view value) override;
    [[nodiscard]] Result<std::int64_t> sequence() override;
    [[nodiscard]] Result<ChangeSet> changesSince(std::int64_t sequence) override;
    [[nodiscard]] Result<void> appendAudit(usecase::AuditEntry entry) override;
    [[nodiscard]] Result<std::vector<usecase::AuditEntry>> audit() override;
    [[nodiscard]] Result<std::vector<usecase::AuditEntry>> auditOf(std::string_view actionPrefix) override;
    [[nodiscard]] Result<std::string> auditHead() override;
    [[nodiscard]] Result<std::vector<usecase::Finding>> checkStorage() override;

private:
    StoreSession& session_;
};

/// The one row of a new workspace.
[[nodiscard]] Result<void> writeInfo(StoreSession& session, const usecase::WorkspaceInfo& info);

}  // namespace handschlag::store
