#pragma once
// Leads merged into others, and what takes a merge back.

#include "core/store/store_session.h"
#include "core/usecase/ports.h"

namespace handschlag::store {

class MergeRepository final : public usecase::MergeRepository {
public:
    explicit MergeRepository(StoreSession& session) : session_(session) {}
    [[nodiscard]] Result<void> add(const usecase::LeadMerge& merge) override;
    [[nodiscard]] Result<void> undo(const usecase::LeadMerge& merge, Instant at) override;
    [[nodiscard]] Result<std::optional<usecase::LeadMerge>> of(LeadId duplicate) override;
    [[nodiscard]] Result<std::vector<usecase::LeadMerge>> all() override;
    [[nodiscard]] Result<std::vector<leads::FieldChange>> filled(const usecase::LeadMerge& merge) override;

private:
    [[nodiscard]] Result<void> point(LeadId duplicate, LeadId survivor);
    StoreSession& session_;
};

}  // namespace handschlag::store
