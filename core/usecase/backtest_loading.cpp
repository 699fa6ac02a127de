#include <algorithm>
#include <unordered_set>

#include "core/pipeline/stage_order.h"
#include "core/usecase/backtests.h"
#include "core/usecase/past.h"
#include "core/usecase/products.h"

namespace handschlag::usecase {
namespace {

constexpr std::int64_t steps = 6;

/// Rows of leads that belong to another product line; empty if none does.
std::vector<std::uint8_t> outsideOf(const leads::Population& population, const std::string& product, const std::vector<std::string>& lines)
{
    if (!population.text("product") && product.empty()) return {};
    std::vector<std::uint8_t> outside(population.size());
    for (std::size_t row = 0; row < population.size(); ++row) outside[row] = belongsTo(population, row, product, lines) ? 0 : 1;
    return outside;
}

/// The version in force or on trial; nothing without either. And the stages to read the past by.
Result<std::optional<ActiveAgreement>> baselineOf(Store& store, std::string_view product, Instant asOf, agreement::StagesClause& stages)
{
    stages = pipeline::defaultStages();
    const auto versions = store.agreements().versions(product);
    if (!versions) return std::unexpected(versions.error());
    if (versions->empty()) return std::nullopt;
    auto active = activeAgreement(store, product, asOf);
    if (!active) return std::unexpected(active.error());
    stages = active->document.stages;
    if (active->kind == ActiveKind::Draft) return std::nullopt;
    return std::move(*active);
}

Result<void> loadCycles(Store& store, std::string_view product, insight::BacktestInputs& inputs)
{
    auto cycles = store.pipeline().cycles();
    if (!cycles) return std::unexpected(cycles.error());
    std::erase_if(*cycles, [product](const pipeline::Cycle& cycle) { return cycle.product != product; });
    inputs.cycles = std::move(*cycles);
    auto events = store.pipeline().events();
    if (!events) return std::unexpected(events.error());
    inputs.events = std::move(*events);
    const auto handovers = store.handovers().all();
    if (!handovers) return std::unexpected(handovers.error());
    for (const handover::Handover& handover : *handovers)
        if (handover.followUpAt) inputs.followUps[handover.cycle] = *handover.followUpAt;
    return {};
}

Result<void> loadLeads(Store& store, const std::string& product, insight::BacktestInputs& inputs)
{
    auto population = store.leads().population();
    if (!population) return std::unexpected(population.error());
    inputs.population = std::move(*population);
    const auto lines = store.agreements().products();
    if (!lines) return std::unexpected(lines.error());
    inputs.outside = outsideOf(*inputs.population, product, *lines);
    auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    inputs.attributes = std::move(*attributes);
    auto changes = store.leads().allHistory();
    if (!changes) return std::unexpected(changes.error());
    inputs.changes = std::move(*changes);
    return {};
}

Result<std::vector<insight::LeadFile>> filesOneByOne(Store& store, const std::vector<LeadId>& wanted, const Progress& progress)
{
    std::vector<insight::LeadFile> files;
    files.reserve(wanted.size());
    for (const LeadId id : wanted) {
        if (progress.stopped()) return refuse(taskCancelled);
        auto lead = store.leads().find(id);
        if (!lead) return std::unexpected(lead.error());
        if (!*lead) continue;
        auto activities = store.activities().of(id);
        if (!activities) return std::unexpected(activities.error());
        files.push_back({**std::move(lead), std::move(*activities)});
    }
    return files;
}

Result<std::vector<insight::LeadFile>> filesInOnePass(Store& store, const std::vector<LeadId>& wanted)
{
    auto leads = store.leads().all();
    if (!leads) return std::unexpected(leads.error());
    const auto isWanted = [&wanted](LeadId id) { return std::ranges::binary_search(wanted, id); };
    std::vector<insight::LeadFile> files;
    for (leads::Lead& lead : *leads)
        if (isWanted(lead.id)) files.push_back({std::move(lead), {}});
    std::ranges::sort(files, {}, [](const insight::LeadFile& file) { return file.lead.id; });
    auto activities = store.activities().all();
    if (!activities) return std::unexpected(activities.error());
    for (leads::Activity& activity : *activities) {
        const auto file = std::ranges::lower_bound(files, activity.lead, {}, [](const insight::LeadFile& each) { return each.lead.id; });
        if (file != files.end() && file->lead.id == activity.lead) file->activities.push_back(std::move(activity));
    }
    return files;
}

Result<std::vector<insight::LeadFile>> filesOf(Store& store, const std::vector<LeadId>& wanted, std::size_t leads, const Progress& progress)
{
    constexpr std::size_t costOfOne = 20;  // reading one lead by itself costs about as much as twenty in a row
    return wanted.size() * costOfOne < leads ? filesOneByOne(store, wanted, progress) : filesInOnePass(store, wanted);
}

Result<int> salespeopleOf(Store& store)
{
    const auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    const auto inSales = [](const Person& person) { return person.side == agreement::Side::Sales; };
    const auto all = std::ranges::count_if(*persons, inSales);
    const auto withoutHeads = std::ranges::count_if(*persons, [&](const Person& person) { return inSales(person) && !person.head; });
    return static_cast<int>(withoutHeads > 0 ? withoutHeads : all);
}

}  // namespace

Result<Past> loadPast(Store& store, std::string_view product, Instant asOf, const Progress& progress)
{
    Past past;
    insight::BacktestInputs& inputs = past.inputs;
    inputs.asOf = asOf;
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto zone = calendar::Zone::find(info->zone);
    if (!zone) return std::unexpected(zone.error());
    inputs.zone = *zone;
    auto baseline = baselineOf(store, product, asOf, inputs.stages);
    if (!baseline) return std::unexpected(baseline.error());
    past.baseline = std::move(*baseline);
    if (auto read = loadLeads(store, std::string(product), inputs); !read) return std::unexpected(read.error());
    if (progress.stopped()) return refuse(taskCancelled);
    if (auto read = loadCycles(store, product, inputs); !read) return std::unexpected(read.error());
    return past;
}

Result<LoadedBacktest> loadBacktest(Store& store, std::string_view product, Instant asOf, const Progress& progress)
{
    LoadedBacktest loaded;
    const auto salespeople = salespeopleOf(store);
    if (!salespeople) return std::unexpected(salespeople.error());
    loaded.salespeople = *salespeople;
    if (auto go = step(progress, 1, steps); !go) return std::unexpected(go.error());
    auto past = loadPast(store, product, asOf, progress);
    if (!past) return std::unexpected(past.error());
    loaded.baseline = std::move(past->baseline);
    if (auto go = step(progress, 3, steps); !go) return std::unexpected(go.error());
    const auto files = filesOf(store, insight::leadsToLoad(past->inputs), past->inputs.population->size(), progress);
    if (!files) return std::unexpected(files.error());
    if (auto go = step(progress, 5, steps); !go) return std::unexpected(go.error());
    loaded.basis = insight::prepare(past->inputs, *files);
    if (auto go = step(progress, 6, steps); !go) return std::unexpected(go.error());
    return loaded;
}

}  // namespace handschlag::usecase
