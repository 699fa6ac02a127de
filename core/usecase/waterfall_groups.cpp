#include "core/usecase/waterfall_groups.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

#include "core/usecase/waterfalls.h"

namespace handschlag::usecase {
namespace {

using Texts = std::vector<std::string>;

Result<Texts> byField(Store& store, std::span<const pipeline::Cycle> cycles, std::string_view field)
{
    const auto population = store.leads().population();
    if (!population) return std::unexpected(population.error());
    Texts texts;
    texts.reserve(cycles.size());
    for (const pipeline::Cycle& cycle : cycles) {
        const auto row = (*population)->rowOf(cycle.lead);
        texts.push_back(row ? (*population)->cell(field, *row) : std::string());
    }
    return texts;
}

/// The text that `say` finds for each cycle's latest handover.
Result<Texts> byHandover(Store& store, std::span<const pipeline::Cycle> cycles, const std::function<std::string(const handover::Handover&)>& say)
{
    const auto handovers = store.handovers().all();
    if (!handovers) return std::unexpected(handovers.error());
    std::unordered_map<CycleId, const handover::Handover*> latest;
    for (const handover::Handover& handover : *handovers) {
        const handover::Handover*& known = latest[handover.cycle];
        if (!known || known->submittedAt < handover.submittedAt) known = &handover;
    }
    Texts texts;
    texts.reserve(cycles.size());
    for (const pipeline::Cycle& cycle : cycles) {
        const auto found = latest.find(cycle.id);
        texts.push_back(found == latest.end() ? std::string() : say(*found->second));
    }
    return texts;
}

Result<Texts> byVersion(Store& store, std::span<const pipeline::Cycle> cycles)
{
    std::unordered_map<VersionId, std::string> numbers;
    auto products = store.agreements().products();
    if (!products) return std::unexpected(products.error());
    for (const std::string& product : *products) {
        const auto versions = store.agreements().versions(product);
        if (!versions) return std::unexpected(versions.error());
        for (const agreement::Version& version : *versions) numbers[version.id] = std::to_string(version.number);
    }
    return byHandover(store, cycles, [&numbers](const handover::Handover& handover) { return numbers[handover.version]; });
}

/// Figures of a small team would be figures of persons (domain section 9).
constexpr std::ptrdiff_t smallestTeamShown = 5;

Result<Texts> byTeam(Store& store, std::span<const pipeline::Cycle> cycles)
{
    const auto teams = store.people().teams();
    if (!teams) return std::unexpected(teams.error());
    const auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    std::unordered_map<TeamId, std::string> names;
    for (const Team& team : *teams)
        if (std::ranges::count(*persons, team.id, &Person::team) >= smallestTeamShown) names[team.id] = team.name;
    return byHandover(store, cycles, [&names](const handover::Handover& handover) { return names[handover.team]; });
}

}  // namespace

Result<Texts> groupValues(Store& store, std::span<const pipeline::Cycle> cycles, std::string_view by)
{
    const auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    const bool attribute = std::ranges::find(*attributes, by, &leads::Attribute::name) != attributes->end();
    if (attribute || leads::standardField(by)) return byField(store, cycles, by);
    if (by == "version") return byVersion(store, cycles);
    if (by == "team") return byTeam(store, cycles);
    return misuse(codes::waterfallFieldUnknown, {std::string(by)});
}

}  // namespace handschlag::usecase
