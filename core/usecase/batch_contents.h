#pragma once
// What an import has written, what others have built on it since, and taking it out again. For import_undo.h.

#include <cstdint>
#include <vector>

#include "core/usecase/ports.h"

namespace handschlag::usecase {

/// One recorded after a batch, on what that batch has written.
struct LaterChange {
    LeadId lead;
    std::string field;
    leads::FieldValue before;
    leads::FieldValue after;
    BatchId batch;           ///< none: by hand, or by the program
    bool onNewLead = false;  ///< the lead itself came with the batch
};

/// Something else on a lead that came with a batch.
struct LaterAddition {
    LeadId lead;             ///< the first, of several
    BatchId batch;           ///< none: by hand, or by the program
    std::int64_t count = 1;
};

struct LaterHandover {
    HandoverId handover;
    LeadId lead;
};

/// Of batches that were not undone. What an undone batch had done on top counts no more.
class BatchContents {
public:
    virtual ~BatchContents() = default;
    /// Leads that it created.
    [[nodiscard]] virtual Result<std::vector<LeadId>> leads(BatchId batch) = 0;
    /// Of fields of leads, in the order they were recorded.
    [[nodiscard]] virtual Result<std::vector<leads::FieldChange>> changes(BatchId batch) = 0;
    /// Its stage entries that stand, and those that the program has drawn from what it wrote.
    [[nodiscard]] virtual Result<std::vector<pipeline::StageEvent>> entries(BatchId batch) = 0;
    [[nodiscard]] virtual Result<std::int64_t> activities(BatchId batch) = 0;
    /// Handovers of its leads, and those judged since of leads that it has touched in whatever way.
    [[nodiscard]] virtual Result<std::vector<LaterHandover>> handovers(BatchId batch) = 0;
    /// It created the lead, changed it, or added to it.
    [[nodiscard]] virtual Result<bool> touches(BatchId batch, LeadId lead) = 0;
    [[nodiscard]] virtual Result<std::vector<LaterChange>> laterChanges(BatchId batch) = 0;
    /// Stage entries and activities of others on its leads.
    [[nodiscard]] virtual Result<std::vector<LaterAddition>> laterAdditions(BatchId batch) = 0;
    /// Its leads and activities with every value, those in the field history of its leads too. Marks the batch as undone; refuses one that is.
    [[nodiscard]] virtual Result<void> remove(BatchId batch, Instant at) = 0;
};

}  // namespace handschlag::usecase
