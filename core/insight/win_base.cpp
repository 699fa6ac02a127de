#include "core/insight/win_base.h"

#include <algorithm>
#include <unordered_set>

#include "core/pipeline/entries.h"

namespace handschlag::insight {
namespace {

using pipeline::CycleEntries;

/// What is known of one lead, of all its cycles together.
struct Standing {
    std::optional<Instant> mature;  ///< earliest handover whose horizon is over
    bool won = false;
    bool open = false;
    bool unworked = false;
};

std::unordered_set<CycleId> importedMqls(const std::vector<pipeline::StageEvent>& events)
{
    std::unordered_set<CycleId> cycles;
    for (const pipeline::StageEvent& event : events)
        if (event.imported && event.kind == pipeline::StageEventKind::Enter && event.role == pipeline::Role::MarketingQualified)
            cycles.insert(event.cycle);
    return cycles;
}

class Collector {
public:
    Collector(const BacktestInputs& inputs, Outcome outcome, const WinPeriod& period) : inputs_(inputs), outcome_(outcome)
    {
        if (period.from) from_ = inputs.zone.startOf(*period.from);
        if (period.to) to_ = inputs.zone.startOf(*period.to);
    }

    void add(const CycleEntries& cycle, bool importedMql)
    {
        const auto at = handedOverAt(cycle, importedMql);
        if (!at) return;
        handedOver_.insert(cycle.lead);
        if ((from_ && *at < *from_) || (to_ && *at >= *to_)) return;
        Standing& standing = standings_[cycle.lead];
        if (cycle.exit == pipeline::Exit::Expired) {
            standing.unworked = true;
        } else if (at->plus(horizonDays(outcome_) * secondsPerDay) > inputs_.asOf) {
            standing.open = true;
        } else {
            standing.mature = std::min(standing.mature.value_or(*at), *at);
            standing.won |= labelsOf(cycle, *at, inputs_.asOf)[static_cast<std::size_t>(outcome_)] == Label::Positive;
        }
    }

    void fill(WinBase& base) const
    {
        const leads::Population& population = *inputs_.population;
        for (std::size_t row = 0; row < population.size(); ++row) {
            if (!inputs_.outside.empty() && inputs_.outside[row] != 0) continue;
            const LeadId lead = population.ids[row];
            if (!handedOver_.contains(lead)) ++base.neverHandedOver;
            const auto found = standings_.find(lead);
            if (found == standings_.end()) continue;
            const Standing& standing = found->second;
            if (standing.mature) {
                base.rows.push_back(static_cast<std::uint32_t>(row));
                base.won.push_back(standing.won ? 1 : 0);
                base.wins += standing.won ? 1 : 0;
            } else {
                ++(standing.open ? base.open : base.unworked);
            }
        }
    }

    void rewind(WinBase& base) const
    {
        std::unordered_map<LeadId, std::uint32_t> rows;
        for (const std::uint32_t row : base.rows) rows.emplace(inputs_.population->ids[row], row);
        // The first change after the handover says what was there before it; later ones of the field do not matter.
        for (const leads::FieldChange& change : inputs_.changes) {
            const auto found = rows.find(change.lead);
            if (found == rows.end() || change.recordedAt <= *standings_.at(change.lead).mature) continue;
            base.earlier[change.field].try_emplace(found->second, change.before);
        }
    }

private:
    const BacktestInputs& inputs_;
    Outcome outcome_;
    std::optional<Instant> from_, to_;
    std::unordered_map<LeadId, Standing> standings_;
    std::unordered_set<LeadId> handedOver_;
};

}  // namespace

WinBase winBase(const BacktestInputs& inputs, Outcome outcome, const WinPeriod& period)
{
    Collector collector(inputs, outcome, period);
    const auto imported = importedMqls(inputs.events);
    for (const CycleEntries& cycle : entriesOf(inputs.cycles, inputs.events, inputs.stages, inputs.asOf, std::nullopt))
        collector.add(cycle, imported.contains(cycle.cycle));
    WinBase base;
    base.outcome = outcome;
    base.asOf = inputs.asOf;
    base.period = period;
    base.population = inputs.population;
    collector.fill(base);
    collector.rewind(base);
    return base;
}

}  // namespace handschlag::insight
