#pragma once
// What an import has written, by the batch that its rows bear.

#include <functional>

#include "core/pipeline/arrival.h"
#include "core/store/store_session.h"
#include "core/usecase/batch_contents.h"

namespace handschlag::store {

class BatchContents final : public usecase::BatchContents {
public:
    explicit BatchContents(StoreSession& session) : session_(session) {}
    [[nodiscard]] Result<std::vector<LeadId>> leads(BatchId batch) override;
    [[nodiscard]] Result<std::vector<leads::FieldChange>> changes(BatchId batch) override;
    [[nodiscard]] Result<std::vector<pipeline::StageEvent>> entries(BatchId batch) override;
    [[nodiscard]] Result<std::int64_t> activities(BatchId batch) override;
    [[nodiscard]] Result<std::vector<usecase::LaterHandover>> handovers(BatchId batch) override;
    [[nodiscard]] Result<bool> touches(BatchId batch, LeadId lead) override;
    [[nodiscard]] Result<std::vector<usecase::LaterChange>> laterChanges(BatchId batch) override;
    [[nodiscard]] Result<std::vector<usecase::LaterAddition>> laterAdditions(BatchId batch) override;
    [[nodiscard]] Result<void> remove(BatchId batch, Instant at) override;

private:
    [[nodiscard]] Result<void> eachPacked(BatchId batch, const std::function<void(const pipeline::Arrival&)>& visit);
    [[nodiscard]] Result<bool> inSegments(BatchId batch, LeadId lead);
    [[nodiscard]] Result<void> addLaterSegments(BatchId batch, std::vector<usecase::LaterAddition>& additions);
    [[nodiscard]] Result<std::int64_t> removeOne(const char* statement, BatchId batch);

    StoreSession& session_;
};

}  // namespace handschlag::store
