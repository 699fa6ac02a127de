#include "core/review/figures.h"

#include <algorithm>
#include <array>
#include <utility>

namespace handschlag::review {

const char* key(Missing missing)
{
    constexpr std::array<const char*, 7> keys{"leads", "agreement", "part_of_quarter", "handovers", "decisions", "forecast", "won_base"};
    return keys[static_cast<std::size_t>(missing)];
}

std::optional<std::int64_t> basisPoints(std::int64_t part, std::int64_t whole)
{
    constexpr std::int64_t one = 10'000;
    if (whole == 0) return std::nullopt;
    return (2 * part * one + whole) / (2 * whole);
}

std::optional<std::int64_t> ScoreLine::rateBp() const { return basisPoints(kept, judged); }

bool Figures::lacks(Missing what) const { return std::ranges::find(missing, what) != missing.end(); }

const ScoreLine* Figures::line(std::string_view wanted) const
{
    const auto found = std::ranges::find(lines, wanted, &ScoreLine::key);
    return found == lines.end() ? nullptr : &*found;
}

void hideLateness(Figures& figures)
{
    const auto hide = [](handover::Counts& counts) { counts.missed += std::exchange(counts.late, 0); };
    for (ScoreLine& line : figures.lines) {
        hide(line.counts);
        for (LineVersion& version : line.versions) hide(version.counts);
        for (TeamCounts& team : line.teams) hide(team.counts);
        for (BreachRef& breach : line.breaches) breach.standing = handover::shownAs(breach.standing, false);
    }
}

}  // namespace handschlag::review
