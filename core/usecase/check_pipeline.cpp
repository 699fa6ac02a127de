#include "core/usecase/check_pipeline.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "core/pipeline/entries.h"
#include "core/pipeline/stock.h"

namespace handschlag::usecase {
namespace {

using pipeline::Cycle;
using pipeline::Exit;
using pipeline::StageEvent;
using pipeline::StageEventKind;

constexpr Instant endOfTime{std::numeric_limits<std::int64_t>::max()};

std::string text(std::int64_t number) { return std::to_string(number); }

/// Cycles with an Exit event that was not taken back.
std::set<CycleId> cyclesThatLeft(std::span<const StageEvent> events)
{
    std::set<CycleId> left;
    for (const StageEvent& event : pipeline::standingEvents(events, endOfTime, std::nullopt))
        if (event.kind == StageEventKind::Exit) left.insert(event.cycle);
    return left;
}

/// A win needs no exit event: entering the last stage is the exit.
bool exitAgrees(const Cycle& cycle, bool left)
{
    if (cycle.closedAt.has_value() != (cycle.exit != Exit::None)) return false;
    if (!cycle.closedAt) return !left;
    return left || cycle.exit == Exit::Won;
}

void checkWindow(std::vector<Finding>& findings, std::span<const StageEvent> events, const agreement::StagesClause& stages, Instant from, Instant to)
{
    for (const pipeline::StockRow& row : pipeline::stock(events, stages, from, to)) {
        if (pipeline::holds(row)) continue;
        const std::int64_t expected = row.atStart + row.entered + row.regressedIn - row.advanced - row.regressed - row.exited;
        findings.push_back({"check.stock", {row.stage, text(row.atEnd), text(expected)}});
    }
}

}  // namespace

std::vector<Finding> checkCycles(std::span<const Cycle> cycles, std::span<const StageEvent> events)
{
    const std::set<CycleId> left = cyclesThatLeft(events);
    std::vector<Finding> findings;
    std::map<std::pair<LeadId, std::string>, std::vector<const Cycle*>> byLine;
    for (const Cycle& cycle : cycles) {
        byLine[{cycle.lead, cycle.product}].push_back(&cycle);
        if (!exitAgrees(cycle, left.contains(cycle.id))) findings.push_back({"check.cycle_without_exit", {text(cycle.id.value)}});
    }
    for (auto& [line, ofLine] : byLine) {
        std::ranges::sort(ofLine, {}, [](const Cycle* cycle) { return cycle->number; });
        for (std::size_t i = 0; i < ofLine.size(); ++i)
            if (ofLine[i]->number != static_cast<int>(i) + 1)
                findings.push_back({"check.cycle_number", {text(line.first.value), text(ofLine[i]->id.value)}});
        if (std::ranges::count_if(ofLine, [](const Cycle* cycle) { return !cycle->closedAt; }) > 1)
            findings.push_back({"check.cycles_overlap", {text(line.first.value)}});
    }
    return findings;
}

std::vector<Finding> checkEvents(std::span<const Cycle> cycles, std::span<const StageEvent> events)
{
    std::unordered_map<CycleId, LeadId> leadOf;
    for (const Cycle& cycle : cycles) leadOf.emplace(cycle.id, cycle.lead);
    std::unordered_map<StageEventId, CycleId> cycleOfEarlier;
    std::vector<Finding> findings;
    for (const StageEvent& event : events) {
        const auto lead = leadOf.find(event.cycle);
        if (lead == leadOf.end() || lead->second != event.lead) findings.push_back({"check.event_outside_cycle", {text(event.id.value)}});
        const bool retracts = event.kind == StageEventKind::Retract;
        const auto target = cycleOfEarlier.find(event.retracts);
        const bool known = target != cycleOfEarlier.end() && target->second == event.cycle;
        if (retracts ? !known : static_cast<bool>(event.retracts)) findings.push_back({"check.retraction", {text(event.id.value)}});
        cycleOfEarlier.emplace(event.id, event.cycle);
    }
    return findings;
}

std::vector<Finding> checkStock(std::span<const StageEvent> events, const agreement::StagesClause& stages)
{
    const std::vector<StageEvent> standing = pipeline::standingEvents(events, endOfTime, std::nullopt);
    std::vector<Finding> findings;
    if (standing.empty()) return findings;
    // Two windows that meet in the middle: the identity has something to carry over.
    const Instant middle = standing[standing.size() / 2].effectiveAt;
    checkWindow(findings, standing, stages, standing.front().effectiveAt, middle);
    checkWindow(findings, standing, stages, middle, standing.back().effectiveAt.plus(1));
    return findings;
}

}  // namespace handschlag::usecase
