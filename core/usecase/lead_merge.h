#pragma once
// Two leads that are one: the duplicate's activities go to the survivor, missing fields are filled, the strictest consent wins, and the
// duplicate is no part of anything from then on. Scores are never added. Every merge can be taken back.

#include <string>

#include "core/usecase/handovers.h"

namespace handschlag::usecase {

/// One transaction. Refused: a lead with itself, one that is merged already, one that sales or marketing is working on ("merge.under_way"
/// {state}): use mergeInto, which ends the handover.
[[nodiscard]] Result<void> mergeLeads(Store& store, LeadId survivor, LeadId duplicate, PersonId actor, Instant now);
/// Everything as it was; fields of the survivor that were changed since stay as they are. Refused: not merged, the survivor has itself been
/// merged since, or a decision on a handover made the merge ("merge.undo_decision": undoDecision takes back both).
[[nodiscard]] Result<void> undoMerge(Store& store, LeadId duplicate, PersonId actor, Instant now);

/// Sales says that the lead of a handover is another one. Open: rejected as a duplicate; accepted: merged. undoDecision takes it back.
struct MergeRequest {
    HandoverId handover;
    int rowVersion = -1;
    LeadId survivor;                 ///< the lead that stays ...
    std::string survivorExternalId;  ///< ... or its name elsewhere
    std::string comment;
};
[[nodiscard]] Result<handover::Handover> mergeInto(Store& store, const MergeRequest& request, PersonId actor, Instant now);

}  // namespace handschlag::usecase
