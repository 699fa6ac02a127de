#include "core/store/population_shelf.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "core/leads/population_builder.h"
#include "core/leads/population_image.h"
#include "core/store/activity_repository.h"
#include "core/store/bulk_sqlite.h"
#include "core/store/lead_repository.h"
#include "core/store/merge_repository.h"
#include "core/store/query.h"
#include "core/store/store_errors.h"
#include "core/store/workspace_repository.h"

namespace handschlag::store {
namespace {

/// Smaller ones are read faster than anybody notices.
constexpr std::size_t leadsWorthAnImage = 20'000;

std::optional<std::int64_t> markOf(StoreSession& session, std::int64_t sequence)
{
    Query query(session, "change_mark_select");
    const auto mark = rowOf<std::int64_t>(query.bind(sequence), [](const Query& row) { return row.integer(0); });
    return mark ? *mark : std::nullopt;
}

/// More changed leads than this are read faster with all the others.
constexpr std::size_t fewLeads = 1'000;

/// What has become of a known population; null if too much has changed to tell.
Result<leads::PopulationPtr> caughtUp(StoreSession& session, const leads::PopulationPtr& known, std::int64_t sequence)
{
    const auto changes = WorkspaceRepository(session).changesSince(sequence);
    if (!changes) return std::unexpected(changes.error());
    std::set<LeadId> ids;  // of leads, and of the leads that activities belong to
    for (const Change& change : changes->changes)
        if (change.table == Table::Lead || change.table == Table::Activity) ids.insert(LeadId{change.id});
    if (ids.empty()) return known;
    if (ids.contains(LeadId{0}) || ids.size() > fewLeads) return leads::PopulationPtr{};

    LeadRepository leadRepository(session);
    ActivityRepository activityRepository(session);
    std::vector<leads::LeadNow> changed;
    for (const LeadId id : ids) {
        auto lead = leadRepository.find(id);
        if (!lead) return std::unexpected(lead.error());
        auto activities = activityRepository.of(id);
        if (!activities) return std::unexpected(activities.error());
        const auto merged = MergeRepository(session).of(id);
        if (!merged) return std::unexpected(merged.error());
        if (!*lead || *merged) return leads::PopulationPtr{};
        changed.push_back({std::move(**lead), std::move(*activities)});
    }
    const auto attributes = leadRepository.attributes();
    if (!attributes) return std::unexpected(attributes.error());
    const calendar::Zone zone = calendar::Zone::find(known->activities.zone).value_or(calendar::Zone::utc());
    auto after = leads::withChanges(*known, changed, *attributes, zone);
    return after ? std::make_shared<const leads::Population>(std::move(*after)) : leads::PopulationPtr{};
}

}  // namespace

Result<leads::Population> populationFromRows(StoreSession& session)
{
    const auto attributes = LeadRepository(session).attributes();
    if (!attributes) return std::unexpected(attributes.error());
    const auto info = WorkspaceRepository(session).info();
    if (!info) return std::unexpected(info.error());
    // Days by which activities are grouped; an agreement of another zone groups them anew.
    const calendar::Zone zone = calendar::Zone::find(info->zone).value_or(calendar::Zone::utc());
    auto population = readPopulation(session.handle(), *attributes, zone);
    if (!population) return std::unexpected(session.remember(population.error()));
    return population;
}

std::string PopulationShelf::imagePath(const std::string& workspace) const
{
    const bool plain = !workspace.empty() && std::ranges::all_of(workspace, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); });
    return folder_.empty() || !plain ? std::string() : folder_ + "/" + workspace + ".population";
}

auto PopulationShelf::find(const std::string& workspace) -> std::optional<Known>
{
    const std::lock_guard lock(mutex_);
    if (known_ && known_->workspace == workspace) return known_;
    const std::string path = imagePath(workspace);
    if (path.empty()) return std::nullopt;
    auto image = leads::readImage(path, workspace);
    if (!image) return std::nullopt;
    return Known{workspace, image->key.sequence, image->key.mark, std::make_shared<const leads::Population>(std::move(image->population))};
}

void PopulationShelf::keep(Known known, bool toDisk)
{
    const std::lock_guard lock(mutex_);
    if (const std::string path = imagePath(known.workspace); toDisk && !path.empty()) {
        std::error_code problem;
        if (std::filesystem::create_directories(folder_, problem)) std::filesystem::permissions(folder_, std::filesystem::perms::owner_all, problem);
        // Without an image the next start takes longer; nothing else depends on it.
        static_cast<void>(leads::writeImage(path, {known.workspace, known.sequence, known.mark}, *known.population));
    }
    known_ = std::move(known);
}

Result<leads::PopulationPtr> PopulationShelf::population(StoreSession& session)
{
    WorkspaceRepository workspace(session);
    const auto info = workspace.info();
    if (!info) return std::unexpected(info.error());
    const auto sequence = workspace.sequence();
    if (!sequence) return std::unexpected(sequence.error());
    const auto mark = markOf(session, *sequence);

    if (auto known = find(info->token); known && mark && known->sequence <= *sequence && markOf(session, known->sequence) == known->mark) {
        const auto now = caughtUp(session, known->population, known->sequence);
        if (!now) return std::unexpected(now.error());
        if (*now) {
            keep({info->token, *sequence, *mark, *now}, false);
            return *now;
        }
    }
    auto population = populationFromRows(session);
    if (!population) return std::unexpected(population.error());
    const auto shared = std::make_shared<const leads::Population>(std::move(*population));
    if (mark) keep({info->token, *sequence, *mark, shared}, shared->size() >= leadsWorthAnImage);
    return shared;
}

}  // namespace handschlag::store
