#pragma once
// Imports as batches.

#include "core/store/store_session.h"
#include "core/usecase/ports.h"

namespace handschlag::store {

class BatchRepository final : public usecase::BatchRepository {
public:
    explicit BatchRepository(StoreSession& session) : session_(session) {}
    [[nodiscard]] Result<BatchId> begin(usecase::BatchKind kind, std::string_view source, Instant recordedAt) override;
    [[nodiscard]] Result<void> finish(const usecase::Batch& batch) override;
    [[nodiscard]] Result<std::vector<usecase::Batch>> all() override;

private:
    StoreSession& session_;
};

}  // namespace handschlag::store
