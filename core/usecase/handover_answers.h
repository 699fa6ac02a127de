#pragma once
// What sales answers to a stored handover, for use inside a transaction. See handovers.h for the same with one of their own.

#include <vector>

#include "core/handover/rejection.h"
#include "core/usecase/handover_step.h"

namespace handschlag::usecase {

/// The actor owns it from now on.
[[nodiscard]] Result<handover::Handover> takeAccept(Store& store, const handover::Handover& stored, PersonId actor, Instant at);

/// Judged under the document of the handover; the claim is checked against its frozen snapshot.
[[nodiscard]] Result<handover::Handover> takeReject(Store& store, const handover::Handover& stored, const agreement::Document& document,
                                                    const std::vector<Person>& persons, const handover::RejectionStatement& statement, PersonId actor,
                                                    Instant at);

}  // namespace handschlag::usecase
