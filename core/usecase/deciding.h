#pragma once
// Where a person sits down to decide on one handover: the open transaction with the record, the person and the terms in it. What every
// decision refuses first is refused here.
//
//   auto desk = sitDown(store, id, actor, By::Sales, rowVersion); if (!desk) return std::unexpected(desk.error());
//   return finish(*desk, takeStep(store, desk->terms, desk->stored, changed, step));

#include <memory>
#include <string>
#include <vector>

#include "core/usecase/handover_step.h"

namespace handschlag::usecase {

struct Desk {
    std::unique_ptr<Transaction> transaction;
    handover::Handover stored;
    Person actor;
    std::vector<Person> persons;
    TermsBook terms;
};

enum class By : std::uint8_t { Sales, Marketing, EitherSide };

/// Refuses an unknown handover ("handover.unknown") or person ("handover.actor_unknown"), the wrong side ("handover.not_sales",
/// "handover.not_marketing", "handover.observer" {name}), a lead that was erased ("handover.lead_gone" {number}), and a record that somebody else
/// changed meanwhile ("handover.conflict" {state, name}; rowVersion -1: whatever is stored).
[[nodiscard]] Result<Desk> sitDown(Store& store, HandoverId id, PersonId actor, By by, int rowVersion = -1);

/// Commits what went well; otherwise leaving the desk rolls everything back.
[[nodiscard]] Result<handover::Handover> finish(Desk& desk, Result<handover::Handover> after);

[[nodiscard]] std::string nameOf(const std::vector<Person>& persons, PersonId id);

/// A step of the desk's person with nothing but its kind.
[[nodiscard]] HandoverStep stepOf(const Desk& desk, handover::EventKind kind, Instant at);

}  // namespace handschlag::usecase
