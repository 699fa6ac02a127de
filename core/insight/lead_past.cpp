#include "core/insight/lead_past.h"

#include <algorithm>

#include "core/handover/rearming.h"

namespace handschlag::insight {
namespace {

using pipeline::Cycle;

/// At the follow-up date, or after a rest and with something new, whichever comes first.
std::optional<Instant> rearmedAt(const Cycle& left, const std::map<CycleId, Instant>& followUps, const LeadFile& file)
{
    const Instant exit = *left.closedAt;
    std::optional<Instant> at;
    for (const leads::Activity& activity : file.activities) {
        if (activity.occurredAt <= exit) continue;
        const Instant rested = std::max(activity.occurredAt, exit.plus(handover::rearmingDays * secondsPerDay));
        if (!at || rested < *at) at = rested;
    }
    const auto followUp = followUps.find(left.id);
    if (followUp != followUps.end() && followUp->second > exit && (!at || followUp->second < *at)) at = followUp->second;
    return at;
}

/// Nothing if the lead left for good as far as is known.
std::optional<Instant> nextStart(std::span<const Cycle> cycles, std::size_t after, const std::map<CycleId, Instant>& followUps, const LeadFile* file)
{
    std::optional<Instant> at = file ? rearmedAt(cycles[after], followUps, *file) : std::nullopt;
    if (after + 1 < cycles.size()) return std::min(at.value_or(cycles[after + 1].openedAt), cycles[after + 1].openedAt);
    if (!at || handover::isBlocked(file->lead) || !handover::hasRoomForCycle(cycles, *at)) return std::nullopt;
    return at;
}

}  // namespace

bool holdsAny(std::span<const Instant> moments, const Validity& validity)
{
    const auto first = std::ranges::lower_bound(moments, validity.from);
    return first != moments.end() && *first < validity.to;
}

std::vector<Validity> runsOf(std::span<const Cycle> cycles, const std::map<CycleId, Instant>& followUps, const LeadFile* file)
{
    std::vector<Validity> runs(1);
    for (std::size_t i = 0; i < cycles.size(); ++i) {
        // An open cycle before another one is an anomaly; the later one ends it here.
        if (cycles[i].closedAt)
            runs.back().to = *cycles[i].closedAt;
        else if (i + 1 < cycles.size())
            runs.back().to = cycles[i + 1].openedAt;
        else
            break;
        const auto next = cycles[i].closedAt ? nextStart(cycles, i, followUps, file) : std::optional(cycles[i + 1].openedAt);
        if (!next) break;
        runs.push_back({*next, Validity{}.to});
    }
    return runs;
}

std::vector<Spell> spellsOf(const leads::Lead& lead, std::span<const leads::FieldChange> changes)
{
    std::vector<leads::FieldChange> ordered(changes.begin(), changes.end());
    std::ranges::stable_sort(ordered, {}, &leads::FieldChange::recordedAt);
    std::vector<Spell> spells{{{}, lead.fields}};
    for (auto change = ordered.rbegin(); change != ordered.rend(); ++change) {
        if (change->field == "created_at") continue;
        Spell& later = spells.back();
        if (later.validity.to > change->recordedAt) {
            Spell earlier{{Validity{}.from, change->recordedAt}, later.fields};
            later.validity.from = change->recordedAt;
            spells.push_back(std::move(earlier));
        }
        spells.back().fields[change->field] = change->before;
    }
    std::ranges::reverse(spells);
    return spells;
}

}  // namespace handschlag::insight
