#pragma once
// When leads entered the anchor at all: what quarters are worth offering, and which one to begin with.

#include <optional>

#include "core/usecase/waterfalls.h"

namespace handschlag::ui {

/// Oldest and newest entry to the anchor; the newest of a cohort is one whose horizon is over.
struct AnchorSpan {
    std::optional<Instant> oldest, newest;
};

[[nodiscard]] AnchorSpan anchorSpan(const usecase::WaterfallReport& report);

}  // namespace handschlag::ui
