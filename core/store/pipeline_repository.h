#pragma once
// Cycles, and the append-only history of leads through the stages.

#include "core/store/store_session.h"
#include "core/usecase/ports.h"

namespace handschlag::store {

class PipelineRepository final : public usecase::PipelineRepository {
public:
    explicit PipelineRepository(StoreSession& session) : session_(session) {}
    [[nodiscard]] Result<CycleId> openCycle(const pipeline::Cycle& cycle) override;
    [[nodiscard]] Result<void> closeCycle(CycleId id, pipeline::Exit exit, Instant at) override;
    [[nodiscard]] Result<void> reopenCycle(CycleId id) override;
    [[nodiscard]] Result<StageEventId> append(const pipeline::StageEvent& event) override;
    [[nodiscard]] Result<std::vector<pipeline::Cycle>> cycles() override;
    [[nodiscard]] Result<std::vector<pipeline::Cycle>> cyclesOf(LeadId lead) override;
    [[nodiscard]] Result<std::vector<pipeline::StageEvent>> events() override;
    [[nodiscard]] Result<std::vector<pipeline::StageEvent>> eventsOf(LeadId lead) override;

private:
    StoreSession& session_;
};

}  // namespace handschlag::store
