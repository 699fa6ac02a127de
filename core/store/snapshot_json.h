#pragma once
// The frozen snapshot of a handover as JSON text: {"format":1,"lead":{...},"activities":[...],"explanation":{...}}.
// Numbers of enumerators are part of the format.

#include <optional>
#include <string>
#include <string_view>

#include "core/handover/handover.h"

namespace handschlag::store {

[[nodiscard]] std::string toJson(const handover::Snapshot& snapshot);
/// Nothing if the text is not what toJson has written.
[[nodiscard]] std::optional<handover::Snapshot> snapshotFromJson(std::string_view text);

}  // namespace handschlag::store
