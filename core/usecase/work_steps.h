#pragma once
// What follows an acceptance or a rejection, for use inside a transaction. See handover_work.h and disputes.h for the same with one of
// their own; the demo company lives through these.

#include "core/usecase/disputes.h"
#include "core/usecase/handover_step.h"
#include "core/usecase/handover_work.h"

namespace handschlag::usecase {

[[nodiscard]] Result<handover::Handover> takeTouch(Store& store, TermsBook& terms, const handover::Handover& stored, const TouchRequest& touch, PersonId actor,
                                                   Instant now);
[[nodiscard]] Result<handover::Handover> takeFollowUp(Store& store, TermsBook& terms, const handover::Handover& stored, const FollowUpRequest& request,
                                                      PersonId actor, Instant now);
/// The gate is looked at with what the lead's fields say by then.
[[nodiscard]] Result<handover::Handover> takeQualify(Store& store, TermsBook& terms, const handover::Handover& stored, Instant appointmentAt,
                                                     const std::string& comment, PersonId actor, Instant now);
[[nodiscard]] Result<handover::Handover> takeObjection(Store& store, TermsBook& terms, const handover::Handover& stored, const std::string& reason,
                                                       PersonId actor, Instant now);
/// The side is that of the actor.
[[nodiscard]] Result<handover::Handover> takeRuling(Store& store, TermsBook& terms, const handover::Handover& stored, const std::vector<Person>& persons,
                                                    Verdict verdict, const std::string& reason, PersonId actor, Instant now);
/// True if it was ended: nobody decided in time.
[[nodiscard]] Result<bool> takeExpiry(Store& store, TermsBook& terms, const handover::Handover& stored, Instant now);

}  // namespace handschlag::usecase
