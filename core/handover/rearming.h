#pragma once
// When a lead that left the chain may start again (domain section 2): after an exit and re-arming, at most three cycles in 365 days.
//
// Re-armed: it fell below the threshold less hysteresis since, or 30 days passed and a new scoring activity came, or its follow-up date is
// reached. A lead that is only to be answered needs a new inquiry besides, and one that
// may not be contacted never starts again.

#include <optional>
#include <span>

#include "core/agreement/document.h"
#include "core/base/instant.h"
#include "core/leads/lead.h"
#include "core/pipeline/stage_event.h"
#include "core/scoring/score.h"

namespace handschlag::handover {

inline constexpr int cyclesPerYear = 3;
inline constexpr std::int64_t rearmingDays = 30;

/// What happened to a lead since its last exit.
struct SinceExit {
    Instant exitAt;
    std::optional<Instant> latestScoringActivity;
    std::optional<Instant> followUpAt;
};

/// Without the question whether it fell below meanwhile, which costs a replay.
[[nodiscard]] bool isRearmedByTime(const SinceExit& since, Instant now);

/// A score below the threshold less hysteresis: fit under the fit threshold, or behaviour under the lowest letter that is handed over in its band.
[[nodiscard]] bool fellBelow(const agreement::Document& document, const scoring::Score& score);

/// True if another cycle may be opened now without exceeding three in 365 days.
[[nodiscard]] bool hasRoomForCycle(std::span<const pipeline::Cycle> cycles, Instant now);

/// An activity type that is an inquiry in this agreement.
[[nodiscard]] bool isInquiry(const agreement::BehaviourClause& clause, std::string_view type);

/// Neither e-mail nor phone is allowed any more: such a lead never starts again, whatever the agreement excludes.
[[nodiscard]] bool isBlocked(const leads::Lead& lead);

/// An activity type that adds points in this agreement.
[[nodiscard]] bool isScoringActivity(const agreement::BehaviourClause& clause, std::string_view type);

}  // namespace handschlag::handover
