#include "core/handover/rearming.h"

#include <algorithm>

namespace handschlag::handover {

bool isRearmedByTime(const SinceExit& since, Instant now)
{
    if (since.followUpAt && *since.followUpAt <= now) return true;
    const bool restedLongEnough = now >= since.exitAt.plus(rearmingDays * secondsPerDay);
    return restedLongEnough && since.latestScoringActivity && *since.latestScoringActivity > since.exitAt;
}

bool fellBelow(const agreement::Document& document, const scoring::Score& score)
{
    const auto& thresholds = document.thresholds;
    if (score.fitLow < document.fit.threshold - thresholds.hysteresis) return true;
    const auto& row = thresholds.measures[static_cast<std::size_t>(score.fitBand - 1)];
    for (std::size_t letter = row.size(); letter-- > 0;) {
        if (row[letter] != agreement::Measure::HandOver) continue;
        return letter < thresholds.behaviourCuts.size() && score.behaviour < thresholds.behaviourCuts[letter] - thresholds.hysteresis;
    }
    return true;
}

bool hasRoomForCycle(std::span<const pipeline::Cycle> cycles, Instant now)
{
    const Instant yearAgo = now.plus(-365 * secondsPerDay);
    return std::ranges::count_if(cycles, [&](const auto& cycle) { return cycle.openedAt > yearAgo; }) < cyclesPerYear;
}

bool isInquiry(const agreement::BehaviourClause& clause, std::string_view type)
{
    return std::ranges::any_of(clause.groups, [type](const auto& group) {
        return std::ranges::any_of(group.rules, [type](const auto& rule) { return rule.type == type && rule.trigger; });
    });
}

bool isBlocked(const leads::Lead& lead)
{
    const auto refused = [&lead](std::string_view field) { return leads::numberOf(leads::valueOf(lead, field)) == 0; };
    return refused("consent_email") && refused("consent_phone");
}

bool isScoringActivity(const agreement::BehaviourClause& clause, std::string_view type)
{
    return std::ranges::any_of(clause.groups, [type](const auto& group) {
        return std::ranges::any_of(group.rules, [type](const auto& rule) { return rule.type == type && rule.points > 0; });
    });
}

}  // namespace handschlag::handover
