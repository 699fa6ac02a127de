#pragma once
// One event in the life of a stored handover: state, stage events, cycle, record and audit entry together. For use inside a transaction.

#include <optional>
#include <string>

#include "core/handover/claim_check.h"
#include "core/handover/handover.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct HandoverStep {
    handover::EventKind kind = handover::EventKind::Claim;
    PersonId actor;                     ///< none: the program
    Instant at;
    std::string reason;
    std::string clause;
    std::string comment;
    std::optional<pipeline::Role> enters;  ///< the cycle's stage
    pipeline::Exit exit = pipeline::Exit::None;
    std::optional<handover::ClaimCheck> claim;
    bool blocksContact = false;            ///< the person objects: both consents of the lead become "no"
    std::optional<std::int64_t> amountCents;  ///< of the stage entered
};

/// changed: the stored record with whatever else the step changes (owner, claim, dates ...). Returns the record after it.
/// Refuses an event that the state does not know, any on a living handover whose cycle has ended, and one that
/// would take effect before the newest event.
[[nodiscard]] Result<handover::Handover> takeStep(Store& store, const handover::Handover& stored, handover::Handover changed, const HandoverStep& step);

/// Takes back the actor's newest decision with everything it did; refuses if the lead has meanwhile started another cycle.
[[nodiscard]] Result<handover::Handover> takeBack(Store& store, const handover::Handover& stored, PersonId actor, Instant at);

/// A win that became known from elsewhere ends the handover, whatever had been done with it: `entry` is its stage event, and its cycle is
/// closed already. The event keeps what it takes to compensate it.
[[nodiscard]] Result<handover::Handover> settleAsWon(Store& store, const handover::Handover& stored, const pipeline::StageEvent& entry);

/// Fails with "handover.unknown".
[[nodiscard]] Result<handover::Handover> storedHandover(Store& store, HandoverId id);

}  // namespace handschlag::usecase
