#pragma once
// The life of a handover (domain section 6) as a pure table: which event leads from which state to which. What is not in the table is
// refused with the state's name. A decision is taken back by an Undo event that names it; nothing is ever deleted.
//
//   const auto after = next(State::Open, EventKind::Accept);   // State::Accepted
//   const auto refused = next(State::Closed, EventKind::Accept); // "handover.event_refused" {"accept", "closed"}

#include <span>

#include "core/base/error.h"
#include "core/handover/handover.h"

namespace handschlag::handover {

/// Submit begins a life (State::Open) and Undo is answered by `undone`; both are refused here in every state.
[[nodiscard]] Result<State> next(State state, EventKind kind);

/// A handover that somebody still has to work on.
[[nodiscard]] bool isAlive(State state);

/// Something a person decides and can take back. Facts (claim, touch) and what the program does on its own (submit, expire, erase) are none.
[[nodiscard]] bool isDecision(EventKind kind);

/// The newest decision that was not taken back, if it is the actor's own; otherwise refused with the reason. A touch the actor logged
/// is taken back like one (the wrong lead, the wrong result); touches of others are skipped.
/// Events in the order they were appended.
[[nodiscard]] Result<HandoverEvent> undoable(std::span<const HandoverEvent> events, PersonId actor);

}  // namespace handschlag::handover
