#pragma once
// Cycles, and the append-only history of leads through the stages. Inserts go through the SQLite C interface: imports make millions.

#include <optional>

#include "core/store/many_rows.h"
#include "core/store/store_session.h"
#include "core/usecase/ports.h"

namespace handschlag::store {

class PipelineRepository final : public usecase::PipelineRepository {
public:
    explicit PipelineRepository(StoreSession& session) : session_(session) {}
    [[nodiscard]] Result<CycleId> openCycle(const pipeline::Cycle& cycle) override;
    [[nodiscard]] Result<std::vector<CycleId>> openCycles(std::span<const pipeline::Cycle> cycles) override;
    [[nodiscard]] Result<void> closeCycle(CycleId id, pipeline::Exit exit, Instant at) override;
    [[nodiscard]] Result<void> reopenCycle(CycleId id) override;
    [[nodiscard]] Result<StageEventId> append(const pipeline::StageEvent& event) override;
    [[nodiscard]] Result<void> appendMany(std::span<const pipeline::StageEvent> events) override;
    [[nodiscard]] Result<std::vector<pipeline::Cycle>> cycles() override;
    [[nodiscard]] Result<std::vector<pipeline::Cycle>> cyclesOf(LeadId lead) override;
    [[nodiscard]] Result<std::vector<pipeline::StageEvent>> events() override;
    [[nodiscard]] Result<std::vector<pipeline::StageEvent>> eventsOf(LeadId lead) override;

private:
    [[nodiscard]] Result<std::int64_t> insert(SqliteStatement& statement);

    StoreSession& session_;
    std::optional<SqliteStatement> insertCycle_, insertEvent_;  ///< prepared when first needed
    std::optional<ManyRows> insertCycles_, insertEvents_;
};

}  // namespace handschlag::store
