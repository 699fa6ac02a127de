#include "core/handover/compliance.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace handschlag::handover {
namespace {

bool isOfSales(const Reading& reading) { return !reading.trial && ownerOf(reading.promise) == agreement::Side::Sales; }

int personsOf(const ComplianceRules& rules, TeamId team)
{
    const auto found = rules.persons.find(team);
    return found == rules.persons.end() ? 0 : found->second;
}

int personsOfSales(const ComplianceRules& rules)
{
    return std::accumulate(rules.persons.begin(), rules.persons.end(), 0, [](int sum, const auto& team) { return sum + team.second; });
}

/// Under which teams the readings of each promise may be shown. Marketing's promises are not broken down by sales' teams.
class NamedTeams {
public:
    NamedTeams(std::span<const Reading> readings, const ComplianceRules& rules)
    {
        if (!rules.byTeam) return;
        std::map<Promise, std::set<TeamId>> teams;
        for (const Reading& reading : readings)
            if (isOfSales(reading) && reading.team) teams[reading.promise].insert(reading.team);
        for (const auto& [promise, all] : teams) named_[promise] = namedOf(all, rules);
    }
    /// None: only as part of the whole.
    [[nodiscard]] TeamId of(const Reading& reading) const
    {
        const auto found = named_.find(reading.promise);
        return found != named_.end() && found->second.contains(reading.team) ? reading.team : TeamId{};
    }
    [[nodiscard]] bool restHidden() const { return restHidden_; }

private:
    std::set<TeamId> namedOf(const std::set<TeamId>& teams, const ComplianceRules& rules)
    {
        std::set<TeamId> named;
        int rest = 0;
        bool anyRest = false;
        for (const TeamId team : teams) {
            const int persons = personsOf(rules, team);
            if (persons >= rules.smallestTeam) {
                named.insert(team);
                continue;
            }
            anyRest = true;
            rest += persons;
        }
        if (!anyRest || rest >= rules.smallestRest || named.empty()) return named;
        named.erase(std::ranges::min_element(named, {}, [&rules](TeamId team) { return personsOf(rules, team); }));
        restHidden_ = true;
        return named;
    }

    std::map<Promise, std::set<TeamId>> named_;
    bool restHidden_ = false;
};

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

Standing shownAs(Standing standing, bool lateShown) { return standing == Standing::Late && !lateShown ? Standing::Missed : standing; }

std::optional<int> complianceOf(const Counts& counts)
{
    if (counts.judged() == 0) return std::nullopt;
    return static_cast<int>((std::int64_t{2'000} * counts.met + counts.judged()) / (std::int64_t{2} * counts.judged()));
}

Compliance complianceOf(std::span<const Reading> readings, const ComplianceRules& rules, const calendar::Zone& zone)
{
    std::map<std::tuple<agreement::Side, Promise, TeamId>, Counts> counts;
    const NamedTeams named(readings, rules);
    Compliance compliance;
    compliance.restHidden = named.restHidden();
    const bool tooFew = personsOfSales(rules) < rules.smallestSales;
    for (const Reading& reading : readings) {
        if (reading.trial) continue;
        const agreement::Side side = ownerOf(reading.promise);
        if (tooFew && side == agreement::Side::Sales) {
            compliance.salesHidden = true;
            continue;
        }
        const TeamId team = named.of(reading);
        const Standing standing = shownAs(reading.standing, rules.lateShown);
        counts[{side, reading.promise, TeamId{}}].count(standing);
        if (team) counts[{side, reading.promise, team}].count(standing);
        if (standing == Standing::Late || standing == Standing::Missed)
            compliance.breaches.push_back({reading.handover, reading.promise, side, team, standing, zone.dayOf(reading.due.value_or(reading.start))});
    }
    for (const auto& [key, of] : counts) compliance.rows.push_back({std::get<1>(key), std::get<0>(key), std::get<2>(key), of});
    std::ranges::sort(compliance.breaches, {}, [](const Breach& breach) { return std::tuple(breach.due, breach.handover, breach.promise); });
    return compliance;
}

}  // namespace handschlag::handover
