#pragma once
// Leads merged into others, and what takes a merge back; leads kept apart, and their further names.

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
    [[nodiscard]] Result<void> keepApart(const usecase::KeptApart& pair) override;
    [[nodiscard]] Result<void> allowAgain(LeadId first, LeadId second) override;
    [[nodiscard]] Result<std::vector<usecase::KeptApart>> keptApart() override;
    [[nodiscard]] Result<void> addAlias(const usecase::LeadAlias& alias, BatchId batch) override;
    [[nodiscard]] Result<std::vector<usecase::LeadAlias>> aliases() override;

private:
    [[nodiscard]] Result<void> point(LeadId duplicate, LeadId survivor);
    StoreSession& session_;
};

}  // namespace handschlag::store
