#include "core/insight/outcome.h"

#include <algorithm>

namespace handschlag::insight {
namespace {

using pipeline::CycleEntries;
using pipeline::Role;

const CycleEntries::Entry* find(const CycleEntries& cycle, Role role)
{
    const auto found = std::ranges::find(cycle.entries, role, &CycleEntries::Entry::role);
    return found == cycle.entries.end() ? nullptr : &*found;
}

Label labelOf(const CycleEntries& cycle, Outcome outcome, Instant from, Instant asOf)
{
    const Instant end = from.plus(horizonDays(outcome) * secondsPerDay);
    const CycleEntries::Entry* entry = find(cycle, roleOf(outcome));
    if (entry && entry->at < from) return Label::None;
    if (end > asOf) return Label::Open;
    return entry && (entry->imputed || entry->at <= end) ? Label::Positive : Label::Negative;
}

}  // namespace

const char* key(Outcome outcome) { return pipeline::key(roleOf(outcome)); }

std::optional<Outcome> outcomeFromKey(std::string_view text)
{
    for (const Outcome outcome : outcomes)
        if (text == key(outcome)) return outcome;
    return std::nullopt;
}

Role roleOf(Outcome outcome)
{
    switch (outcome) {
        case Outcome::Accepted:
            return Role::Accepted;
        case Outcome::Qualified:
            return Role::Qualified;
        case Outcome::Won:
            break;
    }
    return Role::Won;
}

std::optional<Instant> handedOverAt(const CycleEntries& cycle, bool importedMql)
{
    const CycleEntries::Entry* entry = find(cycle, Role::HandedOver);
    if (!entry && importedMql) entry = find(cycle, Role::MarketingQualified);
    if (!entry || entry->imputed) return std::nullopt;
    return entry->at;
}

Labels labelsOf(const CycleEntries& cycle, Instant handedOverAt, Instant asOf)
{
    Labels labels{};
    if (cycle.exit == pipeline::Exit::Expired) return labels;
    for (const Outcome outcome : outcomes) labels[static_cast<std::size_t>(outcome)] = labelOf(cycle, outcome, handedOverAt, asOf);
    return labels;
}

}  // namespace handschlag::insight
