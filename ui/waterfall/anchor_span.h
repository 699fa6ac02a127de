#pragma once
// When leads entered the anchor at all: what quarters are worth offering, and which one to begin with. A pass over all rows each: ask once
// for a flow, or where there is nothing else to show.

#include <optional>

#include "core/usecase/waterfalls.h"

namespace handschlag::ui {

[[nodiscard]] std::optional<Instant> oldestEntry(const pipeline::Flow& flow, pipeline::Role anchor);
/// Of a cohort one whose horizon is over.
[[nodiscard]] std::optional<Instant> newestEntry(const usecase::WaterfallReport& report);

}  // namespace handschlag::ui
