#pragma once
// The decisions of the queue as they are written: one use case each, for the lead that the desk names.

#include "core/usecase/handover_work.h"
#include "core/usecase/lead_merge.h"
#include "ui/queue/decision_desk.h"
#include "ui/queue/outcome_panel.h"
#include "ui/queue/reject_panel.h"

namespace handschlag::ui::deeds {

[[nodiscard]] Deed accept();
/// Praise for an accepted lead, which stays in the list; an open one is accepted with it.
[[nodiscard]] Deed praise();
/// The purpose names the way: recycling and disqualifying are refused for a reason that leads elsewhere.
[[nodiscard]] Deed reject(usecase::RejectRequest request, RejectPurpose purpose);
[[nodiscard]] Deed touch(usecase::TouchRequest request);
/// One that waits for its decision is accepted with it.
[[nodiscard]] Deed followUp(usecase::FollowUpRequest request);
[[nodiscard]] Deed qualify(usecase::QualifyRequest request);
[[nodiscard]] Deed giveBack(usecase::ReturnRequest request);
[[nodiscard]] Deed merge(usecase::MergeRequest request);
[[nodiscard]] Deed conclude(OutcomeRequest request);
/// BANT alone: the lead stays, and answers are no decision to be taken back.
[[nodiscard]] Deed note(usecase::BantNote note);

}  // namespace handschlag::ui::deeds
