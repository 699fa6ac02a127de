#include "core/handover/compliance.h"

#include <algorithm>
#include <tuple>

namespace handschlag::handover {
namespace {

/// The team under which a reading may be shown; none: only as part of the whole. Marketing's promises are not broken down by sales' teams.
TeamId shownTeam(const Reading& reading, const ComplianceRules& rules)
{
    if (!rules.byTeam || !reading.team || ownerOf(reading.promise) != agreement::Side::Sales) return {};
    const auto found = rules.persons.find(reading.team);
    return found != rules.persons.end() && found->second >= rules.smallestTeam ? reading.team : TeamId{};
}

}  // namespace

void Counts::count(Standing standing)
{
    switch (standing) {
        case Standing::Met: ++met; return;
        case Standing::Late: ++late; return;
        case Standing::Missed: ++missed; return;
        case Standing::Excused: ++excused; return;
        case Standing::Pending: ++pending; return;
    }
}

std::optional<int> complianceOf(const Counts& counts)
{
    if (counts.judged() == 0) return std::nullopt;
    return static_cast<int>((std::int64_t{2'000} * counts.met + counts.judged()) / (std::int64_t{2} * counts.judged()));
}

Compliance complianceOf(std::span<const Reading> readings, const ComplianceRules& rules, const calendar::Zone& zone)
{
    std::map<std::tuple<agreement::Side, Promise, TeamId>, Counts> counts;
    Compliance compliance;
    for (const Reading& reading : readings) {
        if (reading.trial) continue;
        const agreement::Side side = ownerOf(reading.promise);
        const TeamId team = shownTeam(reading, rules);
        counts[{side, reading.promise, TeamId{}}].count(reading.standing);
        if (team) counts[{side, reading.promise, team}].count(reading.standing);
        if (reading.standing == Standing::Late || reading.standing == Standing::Missed)
            compliance.breaches.push_back({reading.handover, reading.promise, side, team, reading.standing, zone.dayOf(reading.due.value_or(reading.start))});
    }
    for (const auto& [key, of] : counts) compliance.rows.push_back({std::get<1>(key), std::get<0>(key), std::get<2>(key), of});
    std::ranges::sort(compliance.breaches, {}, [](const Breach& breach) { return std::tuple(breach.due, breach.handover, breach.promise); });
    return compliance;
}

}  // namespace handschlag::handover
