#pragma once
// Activities: packed segments for many, rows for few.

#include "core/store/store_session.h"
#include "core/usecase/ports.h"

namespace handschlag::store {

class ActivityRepository final : public usecase::ActivityRepository {
public:
    explicit ActivityRepository(StoreSession& session) : session_(session) {}
    [[nodiscard]] Result<void> add(std::span<const leads::Activity> activities, BatchId batch) override;
    [[nodiscard]] Result<void> addMany(const leads::ActivityBlock& activities, BatchId batch) override;
    /// In order of occurredAt.
    [[nodiscard]] Result<std::vector<leads::Activity>> of(LeadId lead) override;
    /// By lead, then occurredAt.
    [[nodiscard]] Result<std::vector<leads::Activity>> all() override;
    [[nodiscard]] Result<void> each(LeadId first, LeadId last, const std::function<void(const leads::Activity&)>& visit) override;
    [[nodiscard]] Result<std::int64_t> count() override;

private:
    StoreSession& session_;
};

}  // namespace handschlag::store
