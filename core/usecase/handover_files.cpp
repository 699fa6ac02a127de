#include "core/usecase/handover_files.h"

#include <algorithm>

#include "core/pipeline/history.h"

namespace handschlag::usecase {
namespace {

bool isOfProduct(const pipeline::History& history, CycleId cycle, std::string_view product)
{
    const auto found = std::ranges::lower_bound(history.cycles, cycle, {}, &pipeline::HistoryCycle::id);
    return found != history.cycles.end() && found->id == cycle && history.products[found->product] == product;
}

}  // namespace

Result<std::vector<HandoverFile>> handoverFiles(Store& store, std::string_view product)
{
    const auto history = store.history().history();
    if (!history) return std::unexpected(history.error());
    auto handovers = store.handovers().all();
    if (!handovers) return std::unexpected(handovers.error());
    auto events = store.history().handoverEvents();
    if (!events) return std::unexpected(events.error());
    std::vector<HandoverFile> files;
    auto next = events->begin();
    for (handover::Handover& handover : *handovers) {
        while (next != events->end() && next->handover < handover.id) ++next;
        const auto begin = next;
        while (next != events->end() && next->handover == handover.id) ++next;
        if (handover.trial || !isOfProduct(**history, handover.cycle, product)) continue;
        files.push_back({std::move(handover), {std::make_move_iterator(begin), std::make_move_iterator(next)}});
    }
    return files;
}

}  // namespace handschlag::usecase
