#pragma once
// The events of a handover as if nothing had ever been taken back: without each Undo and without the event it names.

#include <optional>
#include <span>
#include <vector>

#include "core/handover/handover.h"

namespace handschlag::handover {

/// In the order they were appended.
[[nodiscard]] std::vector<HandoverEvent> standingEvents(std::span<const HandoverEvent> events);

/// The newest of a kind among events that stand.
[[nodiscard]] std::optional<HandoverEvent> newestOf(std::span<const HandoverEvent> standing, EventKind kind);

/// Those since the handover last came to sales as if new: submitted, corrected or overturned, that event included.
[[nodiscard]] std::span<const HandoverEvent> lastRun(std::span<const HandoverEvent> standing);

}  // namespace handschlag::handover
