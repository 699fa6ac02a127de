#include "core/usecase/check_pipeline.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "core/handover/life.h"
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

/// What stands of a cycle's end: the newest exit and the first win, none if taken back.
struct End {
    StageEventId exit;
    StageEventId win;
};

std::map<CycleId, End> endsOf(std::span<const StageEvent> events)
{
    std::map<CycleId, End> ends;
    for (const StageEvent& event : pipeline::standingEvents(events, endOfTime, std::nullopt)) {
        End& end = ends[event.cycle];
        if (event.kind == StageEventKind::Exit) end.exit = std::max(end.exit, event.id);
        const bool won = event.kind == StageEventKind::Enter && event.role == pipeline::Role::Won;
        if (won) end.win = end.win ? std::min(end.win, event.id) : event.id;
    }
    return ends;
}

/// True for an open cycle with a win, and for another exit recorded after the win.
bool wonOtherwise(const Cycle& cycle, const End& end) { return end.win && cycle.exit != Exit::Won && (!end.exit || end.win < end.exit); }

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
    std::map<CycleId, End> ends = endsOf(events);
    std::vector<Finding> findings;
    std::map<std::pair<LeadId, std::string>, std::vector<const Cycle*>> byLine;
    for (const Cycle& cycle : cycles) {
        byLine[{cycle.lead, cycle.product}].push_back(&cycle);
        const End& end = ends[cycle.id];
        if (wonOtherwise(cycle, end)) findings.push_back({"check.won_otherwise", {text(cycle.id.value), pipeline::key(cycle.exit)}});
        if (!exitAgrees(cycle, static_cast<bool>(end.exit))) findings.push_back({"check.cycle_without_exit", {text(cycle.id.value)}});
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

std::vector<Finding> checkHandovers(std::span<const handover::Handover> handovers, std::span<const Cycle> cycles)
{
    std::set<CycleId> ended;
    for (const Cycle& cycle : cycles)
        if (cycle.closedAt) ended.insert(cycle.id);
    std::vector<Finding> findings;
    for (const handover::Handover& handover : handovers)
        if (handover::isAlive(handover.state) && ended.contains(handover.cycle))
            findings.push_back({"check.handover_after_exit", {text(handover.id.value), text(handover.cycle.value), key(handover.state)}});
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
