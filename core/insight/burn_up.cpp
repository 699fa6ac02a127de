#include "core/insight/burn_up.h"

#include <algorithm>

namespace handschlag::insight {
namespace {

constexpr int daysPerWeek = 7;

std::vector<BurnUpWeek> weeksOf(const Promise& promise)
{
    std::vector<BurnUpWeek> weeks;
    const double days = promise.to.number - promise.from.number;
    for (int week = 0; week < weeksPerQuarter; ++week) {
        BurnUpWeek made;
        made.from = promise.from.plus(week * daysPerWeek);
        made.to = week + 1 == weeksPerQuarter ? promise.to : made.from.plus(daysPerWeek);
        made.required = static_cast<double>(promise.leads) * (made.to.number - promise.from.number) / days;
        weeks.push_back(made);
    }
    return weeks;
}

void add(BurnUpWeek& week, Standing standing)
{
    ++week.gross;
    if (standing != Standing::Upheld) ++week.net;
    if (standing == Standing::Disputed) ++week.disputed;
}

/// What the weeks to come are likely to add to what the weeks that are over have brought.
void foresee(BurnUp& burnUp, std::span<const std::int64_t> pastWeeks)
{
    if (std::ssize(pastWeeks) < weeksForForecast || burnUp.weeksLeft == 0) return;
    const auto over = burnUp.weeks.size() - static_cast<std::size_t>(burnUp.weeksLeft);
    const std::int64_t base = over == 0 ? 0 : burnUp.weeks[over - 1].netSoFar;
    for (int ahead = 1; ahead <= burnUp.weeksLeft; ++ahead) {
        const Totals totals(pastWeeks, weeksPerBlock, ahead, burnUp.net - base);
        const auto reached = [&](double probability) { return base + totals.quantile(probability); };
        burnUp.weeks[over + static_cast<std::size_t>(ahead) - 1].fan = Fan{reached(0.1), reached(0.5), reached(0.9)};
        if (ahead == burnUp.weeksLeft && burnUp.promised > 0) burnUp.chance = burnUp.isKept() ? 1.0 : totals.atLeast(burnUp.promised - base);
    }
}

}  // namespace

BurnUp burnUpOf(std::span<const Delivered> delivered, const Promise& promise, Instant now, const calendar::Zone& zone, std::span<const std::int64_t> pastWeeks)
{
    BurnUp burnUp;
    burnUp.promised = promise.leads;
    burnUp.weeks = weeksOf(promise);
    for (const Delivered& lead : delivered) {
        const Day day = zone.dayOf(lead.at);
        if (lead.at > now || day < promise.from || day >= promise.to) continue;
        const int week = std::min((day.number - promise.from.number) / daysPerWeek, weeksPerQuarter - 1);
        add(burnUp.weeks[static_cast<std::size_t>(week)], lead.standing);
    }
    for (BurnUpWeek& week : burnUp.weeks) {
        burnUp.gross += week.gross;
        burnUp.net += week.net;
        burnUp.disputed += week.disputed;
        week.grossSoFar = burnUp.gross;
        week.netSoFar = burnUp.net;
        week.disputedSoFar = burnUp.disputed;
        week.begun = zone.startOf(week.from) <= now;
        if (zone.startOf(week.to) > now) ++burnUp.weeksLeft;
    }
    if (burnUp.weeksLeft > 0 && !burnUp.isKept())
        burnUp.perWeekNeeded = static_cast<double>(burnUp.promised - burnUp.net) / burnUp.weeksLeft;
    foresee(burnUp, pastWeeks);
    return burnUp;
}

}  // namespace handschlag::insight
