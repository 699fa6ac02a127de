#pragma once
// Handovers, their append-only events, and the frozen snapshots.

#include "core/store/store_session.h"
#include "core/usecase/ports.h"

namespace handschlag::store {

class Query;

/// A row of handover_event_of and handover_event_all.
[[nodiscard]] handover::HandoverEvent handoverEventAt(const Query& row);

class HandoverRepository final : public usecase::HandoverRepository {
public:
    explicit HandoverRepository(StoreSession& session) : session_(session) {}
    [[nodiscard]] Result<HandoverId> add(const handover::Handover& handover, const handover::Snapshot& snapshot) override;
    [[nodiscard]] Result<std::optional<handover::Handover>> find(HandoverId id) override;
    [[nodiscard]] Result<std::vector<handover::Handover>> all() override;
    [[nodiscard]] Result<std::vector<handover::Handover>> inStates(std::span<const handover::State> states) override;
    [[nodiscard]] Result<std::vector<handover::Handover>> ofLead(LeadId lead) override;
    [[nodiscard]] Result<void> update(const handover::Handover& handover) override;
    [[nodiscard]] Result<std::int64_t> append(const handover::HandoverEvent& event) override;
    [[nodiscard]] Result<std::vector<handover::HandoverEvent>> events(HandoverId id) override;
    [[nodiscard]] Result<handover::Snapshot> snapshot(HandoverId id) override;
    [[nodiscard]] Result<void> replaceSnapshot(HandoverId id, const handover::Snapshot& snapshot) override;

private:
    [[nodiscard]] Result<FreeTextId> writeText(const std::string& text, HandoverId handover);
    StoreSession& session_;
};

}  // namespace handschlag::store
