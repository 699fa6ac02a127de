#pragma once
// One event in the life of a stored handover: state, stage events, cycle, record and audit entry together. For use inside a transaction.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/handover/claim_check.h"
#include "core/handover/handover.h"
#include "core/usecase/ports.h"
#include "core/usecase/terms_book.h"

namespace handschlag::usecase {

struct HandoverStep {
    handover::EventKind kind = handover::EventKind::Claim;
    PersonId actor;                     ///< none: the program
    Instant at;                         ///< when it is recorded
    std::optional<Instant> happenedAt;  ///< of a touch that is logged later
    std::string reason;
    std::string clause;
    std::string comment;
    std::string fact;                   ///< the corrected fact of a claim, "employees=40"
    std::string result;                 ///< what came of a touch
    std::string pause;                  ///< why the clocks stand still until the follow-up date
    std::string routedBy;               ///< why it lies with another route or person now (handover_desk.h)
    std::vector<std::string> missing;   ///< the fields for which a lead is given back
    std::optional<pipeline::Role> enters;  ///< the cycle's stage
    pipeline::Exit exit = pipeline::Exit::None;
    std::optional<handover::ClaimCheck> claim;
    bool blocksContact = false;            ///< the person objects: both consents of the lead become "no"
    std::optional<std::int64_t> amountCents;  ///< of the stage entered
};

/// changed: the stored record with whatever else the step changes (owner, claim, dates ...); what is next with it and by when follows
/// from the terms. Returns the record after it. An overturned rejection opens the cycle again; a handover that is open again after one, or lies
/// with another team, gets sales' clocks anew. Refuses an event that the state does not know, any on a living handover whose cycle has ended,
/// and one recorded before the newest event.
[[nodiscard]] Result<handover::Handover> takeStep(Store& store, TermsBook& terms, const handover::Handover& stored, handover::Handover changed,
                                                  const HandoverStep& step);

/// Takes back the actor's newest decision with everything it did; refuses if the lead has meanwhile started another cycle. What facts have
/// changed since (a touch with another follow-up date) stays.
[[nodiscard]] Result<handover::Handover> takeBack(Store& store, TermsBook& terms, const handover::Handover& stored, PersonId actor, Instant at);

/// A win that became known from elsewhere ends the handover, whatever had been done with it: `entry` is its stage event, and its cycle is
/// closed already. The event keeps what it takes to compensate it.
[[nodiscard]] Result<handover::Handover> settleAsWon(Store& store, const handover::Handover& stored, const pipeline::StageEvent& entry);

/// Takes such a settlement back, with its stage entry; nothing if anything has happened to the handover since.
[[nodiscard]] Result<std::optional<handover::Handover>> takeSettlementBack(Store& store, TermsBook& terms, const handover::Handover& stored,
                                                                          StageEventId entry, PersonId actor, Instant at);
/// The newest event of the handover is its settlement by this stage entry; nothing if the entry did not settle it at all.
[[nodiscard]] Result<std::optional<bool>> isSettledLast(Store& store, HandoverId id, StageEventId entry);

/// The life of a handover runs forward: "handover.before_newest" {at, newest} if something was recorded, or took effect, after this moment.
[[nodiscard]] Result<void> refuseBefore(std::span<const handover::HandoverEvent> events, Instant at);

/// Fails with "handover.unknown".
[[nodiscard]] Result<handover::Handover> storedHandover(Store& store, HandoverId id);

}  // namespace handschlag::usecase
