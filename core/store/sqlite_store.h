#pragma once
// A workspace in SQLite behind the ports.

#include <memory>

#include "core/store/activity_repository.h"
#include "core/store/agreement_repository.h"
#include "core/store/batch_contents.h"
#include "core/store/batch_repository.h"
#include "core/store/handover_repository.h"
#include "core/store/history_repository.h"
#include "core/store/lead_repository.h"
#include "core/store/merge_repository.h"
#include "core/store/people_repository.h"
#include "core/store/pipeline_repository.h"
#include "core/store/queue_repository.h"
#include "core/store/review_repository.h"
#include "core/store/store_session.h"
#include "core/store/workspace_repository.h"
#include "core/usecase/ports.h"

namespace handschlag::store {

class SqliteStore final : public usecase::Store {
public:
    explicit SqliteStore(std::unique_ptr<StoreSession> session) : session_(std::move(session)) {}

    [[nodiscard]] Result<std::unique_ptr<usecase::Transaction>> begin() override;
    [[nodiscard]] Result<std::unique_ptr<usecase::Transaction>> beginLoad(std::int64_t newLeads) override;
    [[nodiscard]] usecase::WorkspaceRepository& workspace() override { return workspace_; }
    [[nodiscard]] usecase::PeopleRepository& people() override { return people_; }
    [[nodiscard]] usecase::LeadRepository& leads() override { return leads_; }
    [[nodiscard]] usecase::ActivityRepository& activities() override { return activities_; }
    [[nodiscard]] usecase::PipelineRepository& pipeline() override { return pipeline_; }
    [[nodiscard]] usecase::HistoryRepository& history() override { return history_; }
    [[nodiscard]] usecase::AgreementRepository& agreements() override { return agreements_; }
    [[nodiscard]] usecase::HandoverRepository& handovers() override { return handovers_; }
    [[nodiscard]] usecase::BatchRepository& batches() override { return batches_; }
    [[nodiscard]] usecase::QueueRepository& queues() override { return queues_; }
    [[nodiscard]] usecase::MergeRepository& merges() override { return merges_; }
    [[nodiscard]] usecase::BatchContents& batchContents() override { return batchContents_; }
    [[nodiscard]] usecase::ReviewRepository& reviews() override { return reviews_; }

private:
    // A pointer, so that a transaction may be the last to hold on to it.
    std::shared_ptr<StoreSession> session_;
    WorkspaceRepository workspace_{*session_};
    PeopleRepository people_{*session_};
    LeadRepository leads_{*session_};
    ActivityRepository activities_{*session_};
    PipelineRepository pipeline_{*session_};
    HistoryRepository history_{*session_};
    AgreementRepository agreements_{*session_};
    HandoverRepository handovers_{*session_};
    BatchRepository batches_{*session_};
    QueueRepository queues_{*session_};
    MergeRepository merges_{*session_};
    BatchContents batchContents_{*session_};
    ReviewRepository reviews_{*session_};
};

}  // namespace handschlag::store
