#pragma once
// Why an action of the queue cannot be done with a lead in its state, as a sentence; empty where it can.

#include <QString>

#include "core/usecase/handovers.h"

namespace handschlag::ui {

/// The sentence of the state table (core/handover/life.h), with what has to come first.
[[nodiscard]] QString whyNot(handover::EventKind kind, const usecase::QueueEntry& entry);
/// Rejections before the acceptance, recycling and disqualifying after it.
[[nodiscard]] QString whyNoReject(const usecase::QueueEntry& entry);
/// Touch by e-mail: also refused by the lead itself.
[[nodiscard]] QString whyNoMail(const usecase::QueueEntry& entry);
/// Only what is claimed, and only by whom claimed it.
[[nodiscard]] QString whyNoRelease(const usecase::QueueEntry& entry, PersonId actor);

}  // namespace handschlag::ui
