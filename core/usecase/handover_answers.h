#pragma once
// What sales answers to a stored handover, for use inside a transaction. See handovers.h for the same with one of their own.

#include <string>
#include <vector>

#include "core/handover/rejection.h"
#include "core/usecase/handover_step.h"
#include "core/usecase/handovers.h"

namespace handschlag::usecase {

[[nodiscard]] handover::RejectionStatement statementOf(const RejectRequest& request);

/// The actor owns it from now on.
[[nodiscard]] Result<handover::Handover> takeAccept(Store& store, TermsBook& terms, const handover::Handover& stored, PersonId actor, Instant at);

/// Judged under the document of the handover; the claim is checked against its frozen snapshot, with the corrected fact if there is one.
/// missing: with a return, the fields that sales needs. Refuses "unreachable" before the whole cadence: "handover.cadence_open" {done, planned}.
[[nodiscard]] Result<handover::Handover> takeReject(Store& store, TermsBook& terms, const handover::Handover& stored,
                                                    const handover::RejectionStatement& statement, PersonId actor, Instant at,
                                                    const std::vector<std::string>& missing = {});

/// How far the touches since the acceptance have come along the cadence of clause 10.
struct CadenceCount {
    int done = 0;
    int planned = 0;
};
[[nodiscard]] Result<CadenceCount> cadenceOf(Store& store, TermsBook& terms, const handover::Handover& stored);

}  // namespace handschlag::usecase
