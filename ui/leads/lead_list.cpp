#include "ui/leads/lead_list.h"

namespace handschlag::ui {
namespace {

constexpr int steps = 4;

}  // namespace

auto SortKeyBook::keysOf(int column, const Compute& compute) -> Keys
{
    const std::lock_guard lock(mutex_);
    Keys& keys = keys_[column];
    if (!keys) keys = std::make_shared<const std::vector<std::int64_t>>(compute());
    return keys;
}

Result<LeadListPtr> loadLeadList(usecase::Store& store, const std::string& product, Instant asOf, const Progress& progress)
{
    auto active = usecase::activeAgreement(store, product, asOf);
    if (!active) return std::unexpected(active.error());
    progress.at(1, steps);
    auto plan = scoring::compile(active->document);
    if (!plan) return std::unexpected(plan.error());
    auto scored = usecase::scoreAll(store, active->document, asOf);
    if (!scored) return std::unexpected(scored.error());
    if (progress.stopped()) return refuse(taskCancelled);
    progress.at(steps - 1, steps);
    leads::SearchIndex search(scored->population);
    return std::make_shared<const LeadList>(LeadList{std::move(scored->population), std::move(scored->scores), std::move(scored->report), std::move(search),
                                                     std::move(active->document), active->version.number, active->kind, std::move(*plan), asOf});
}

}  // namespace handschlag::ui
