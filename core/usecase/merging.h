#pragma once
// Merging and taking back, for use inside a transaction. See lead_merge.h for the same with one of their own.

#include "core/handover/handover.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

[[nodiscard]] Result<void> takeMerge(Store& store, LeadId survivor, LeadId duplicate, PersonId actor, Instant now);
[[nodiscard]] Result<void> takeMergeBack(Store& store, const LeadMerge& merge, PersonId actor, Instant now);
/// The merge of this lead; refused as undoMerge refuses.
[[nodiscard]] Result<void> takeMergeOfBack(Store& store, LeadId duplicate, PersonId actor, Instant now);
/// True of the decision that made this merge.
[[nodiscard]] bool endsByMerge(const handover::HandoverEvent& event, const LeadMerge& merge);

}  // namespace handschlag::usecase
