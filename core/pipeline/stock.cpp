#include "core/pipeline/stock.h"

#include <optional>
#include <unordered_map>

#include "core/pipeline/stage_order.h"

namespace handschlag::pipeline {
namespace {

struct Place {
    std::optional<int> stage;
    bool gone = false;
};

/// Where the cycle stands after the event.
Place after(Place place, const StageEvent& event, const StageOrder& order)
{
    if (place.gone) return place;
    if (event.kind == StageEventKind::Exit) return {std::nullopt, true};
    const auto target = order.stageOf(event.role);
    if (!target) return place;
    const bool forward = !place.stage || *target > *place.stage;
    const bool backward = place.stage && *target < *place.stage;
    if ((event.kind == StageEventKind::Enter && forward) || (event.kind == StageEventKind::Regress && backward)) place.stage = target;
    return place;
}

using Places = std::unordered_map<std::int64_t, Place>;

Places placesBefore(std::span<const StageEvent> events, const StageOrder& order, Instant end)
{
    Places places;
    for (const StageEvent& event : events)
        if (event.effectiveAt < end) places[event.cycle.value] = after(places[event.cycle.value], event, order);
    return places;
}

void book(std::vector<StockRow>& rows, const Place& before, const Place& now)
{
    if (before.stage == now.stage) return;
    const bool back = before.stage && now.stage && *now.stage < *before.stage;
    if (before.stage) {
        StockRow& row = rows[static_cast<std::size_t>(*before.stage)];
        ++(now.gone ? row.exited : back ? row.regressed : row.advanced);
    }
    if (now.stage) {
        StockRow& row = rows[static_cast<std::size_t>(*now.stage)];
        ++(back ? row.regressedIn : row.entered);
    }
}

}  // namespace

std::vector<StockRow> stock(std::span<const StageEvent> events, const agreement::StagesClause& stages, Instant from, Instant to)
{
    const StageOrder order(stages);
    std::vector<StockRow> rows(stages.stages.size());
    for (std::size_t s = 0; s < rows.size(); ++s) rows[s].stage = stages.stages[s].id;

    Places places = placesBefore(events, order, from);
    for (const auto& [cycle, place] : places)
        if (place.stage) ++rows[static_cast<std::size_t>(*place.stage)].atStart;
    for (const StageEvent& event : events) {
        if (event.effectiveAt < from || event.effectiveAt >= to) continue;
        Place& place = places[event.cycle.value];
        const Place next = after(place, event, order);
        book(rows, place, next);
        place = next;
    }
    // Counted anew from the beginning, not carried on from the movements: else the identity would hold by construction.
    for (const auto& [cycle, place] : placesBefore(events, order, to))
        if (place.stage) ++rows[static_cast<std::size_t>(*place.stage)].atEnd;
    return rows;
}

bool holds(const StockRow& row) { return row.atEnd == row.atStart + row.entered + row.regressedIn - row.advanced - row.regressed - row.exited; }

}  // namespace handschlag::pipeline
