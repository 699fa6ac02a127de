#pragma once
// Handovers joined with what a list shows of their leads, through the SQLite C interface: a morning's fifty thousand in one pass.

#include "core/store/store_session.h"
#include "core/usecase/ports.h"

namespace handschlag::store {

class QueueRepository final : public usecase::QueueRepository {
public:
    explicit QueueRepository(StoreSession& session) : session_(session) {}
    [[nodiscard]] Result<std::vector<usecase::QueueRow>> rows(const usecase::QueueScope& scope, Instant until) override;
    [[nodiscard]] Result<std::vector<usecase::QueueRow>> rowsOf(std::span<const HandoverId> ids) override;
    [[nodiscard]] Result<std::vector<usecase::OwnedHandovers>> owned() override;

private:
    StoreSession& session_;
};

}  // namespace handschlag::store
