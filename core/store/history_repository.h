#pragma once
// The pipeline's past in one forward pass, kept as long as no cycle and no stage event was added, changed or taken back.

#include "core/pipeline/history.h"
#include "core/store/store_session.h"
#include "core/usecase/ports.h"

namespace handschlag::store {

class HistoryRepository final : public usecase::HistoryRepository {
public:
    explicit HistoryRepository(StoreSession& session) : session_(session) {}
    [[nodiscard]] Result<pipeline::HistoryPtr> history() override;
    [[nodiscard]] Result<std::vector<handover::HandoverEvent>> handoverEvents() override;
    [[nodiscard]] Result<std::vector<std::string>> products() override;

private:
    [[nodiscard]] Result<bool> isCurrent();
    StoreSession& session_;
    pipeline::HistoryPtr known_;
    std::int64_t sequence_ = -1;
};

}  // namespace handschlag::store
