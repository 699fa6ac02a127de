#include "core/usecase/demo/demo_market.h"

#include <algorithm>

#include "core/usecase/demo/ahead.h"
#include "core/usecase/demo/demo_activities.h"
#include "core/usecase/demo/demo_contacts.h"
#include "core/usecase/demo/demo_leads.h"

namespace handschlag::usecase::demo {
namespace {

/// As many as the store packs together. Ids begin with 1, so the first block is one shorter.
constexpr std::size_t blockSize = 65'536;

/// Some leads with all they did; entries name a lead by its position + 1.
struct Block {
    std::size_t first = 0;  ///< index of its first lead
    std::vector<leads::Lead> leads;
    leads::ActivityBlock activities;
};

/// Which leads stand in which block, and which of them sales works on: those are spread evenly.
class Layout {
public:
    explicit Layout(const DemoRequest& request)
        : leads_(static_cast<std::size_t>(request.leads)), worked_(static_cast<std::size_t>(workedLeads(request))),
          activities_(static_cast<std::size_t>(request.activities))
    {
    }
    [[nodiscard]] std::size_t leads() const { return leads_; }
    [[nodiscard]] std::size_t worked() const { return worked_; }
    [[nodiscard]] std::size_t blocks() const { return leads_ / blockSize + 1; }
    [[nodiscard]] std::size_t blockBegin(std::size_t block) const { return block == 0 ? 0 : std::min(leads_, block * blockSize - 1); }
    [[nodiscard]] std::size_t blockEnd(std::size_t block) const { return blockBegin(block + 1); }
    [[nodiscard]] std::size_t indexOfWorked(std::size_t position) const { return position * leads_ / worked_; }
    /// How many of the leads before this index sales works on.
    [[nodiscard]] std::size_t workedBefore(std::size_t index) const { return (index * worked_ + leads_ - 1) / leads_; }
    [[nodiscard]] std::size_t contactActivitiesBefore(std::size_t index) const
    {
        const std::size_t contacts = leads_ - worked_;
        return contacts == 0 ? 0 : contactActivities() * (index - workedBefore(index)) / contacts;
    }
    [[nodiscard]] std::size_t workedActivities() const { return activities_ - contactActivities(); }

private:
    [[nodiscard]] std::size_t contactActivities() const
    {
        const std::size_t contacts = leads_ - worked_;
        return activities_ / leads_ * contacts + activities_ % leads_ * contacts / leads_;
    }

    std::size_t leads_, worked_, activities_;
};

Block blockOf(const World& world, const Layout& layout, std::size_t number)
{
    Block block;
    block.first = layout.blockBegin(number);
    const std::size_t end = layout.blockEnd(number);
    std::size_t position = layout.workedBefore(block.first);
    const std::size_t contacts = end - block.first - (layout.workedBefore(end) - position);
    const std::size_t total = layout.contactActivitiesBefore(end) - layout.contactActivitiesBefore(block.first);
    const std::vector<std::size_t> counts = contactActivityCounts(world.seed, block.first, contacts, total);
    block.activities = emptyBlock();
    block.leads.reserve(end - block.first);
    std::size_t contact = 0;
    for (std::size_t index = block.first; index < end; ++index) {
        const LeadId id{static_cast<std::int64_t>(index - block.first) + 1};
        if (position < layout.worked() && layout.indexOfWorked(position) == index) {
            const leads::Lead& lead = world.leads[position++];
            for (const auto& activity : std::ranges::equal_range(world.activities, lead.id, {}, &leads::Activity::lead))
                addActivity(block.activities, id, activity);
            block.leads.push_back(lead);
            continue;
        }
        block.leads.push_back(leadOf(world.seed, index, layout.leads(), world.now, contactHistoryDays));
        addContactActivities(block.activities, world.seed, index, id, block.leads.back(), counts[contact++], world.now);
    }
    return block;
}

/// A lead's first cycle begins with the first contact.
Result<std::vector<pipeline::Cycle>> enterMarket(Store& store, const Block& block, const std::vector<LeadId>& ids, BatchId batch)
{
    std::vector<pipeline::Cycle> cycles(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        cycles[i].lead = ids[i];
        cycles[i].openedAt = block.leads[i].createdAt;
    }
    const auto opened = store.pipeline().openCycles(cycles);
    if (!opened) return std::unexpected(opened.error());
    std::vector<pipeline::StageEvent> events(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        cycles[i].id = events[i].cycle = (*opened)[i];
        events[i].lead = ids[i];
        events[i].role = pipeline::Role::Market;
        events[i].effectiveAt = block.leads[i].createdAt;
        events[i].recordedAt = block.leads[i].recordedAt;
        events[i].batch = batch;
    }
    if (const auto appended = store.pipeline().appendMany(events); !appended) return std::unexpected(appended.error());
    return cycles;
}

Result<std::vector<pipeline::Cycle>> write(Store& store, Block& block, BatchId batch)
{
    const auto ids = store.leads().addMany(block.leads, batch);
    if (!ids) return std::unexpected(ids.error());
    for (auto& entry : block.activities.entries) entry.lead = (*ids)[static_cast<std::size_t>(entry.lead.value) - 1];
    if (const auto added = store.activities().addMany(block.activities, batch); !added) return std::unexpected(added.error());
    return enterMarket(store, block, *ids, batch);
}

/// The leads that sales works on, numbered in order until the store has given them ids.
void makeWorked(World& world, const Layout& layout, const calendar::BusinessClock& clock)
{
    world.leads.reserve(layout.worked());
    for (std::size_t position = 0; position < layout.worked(); ++position) {
        world.leads.push_back(leadOf(world.seed, layout.indexOfWorked(position), layout.leads(), world.now, historyDays));
        world.leads.back().id = LeadId{static_cast<std::int64_t>(position) + 1};
    }
    const Instant from = world.now.plus(-historyDays * secondsPerDay);
    world.activities = activitiesOf(world.seed, world.leads, layout.workedActivities(), clock, from, world.now);
}

void know(CycleBook& book, const pipeline::Cycle& cycle)
{
    KnownCycle known{cycle, 0, {}, {}};
    known.enter(pipeline::Role::Market, cycle.openedAt);
    book.know(std::move(known));
}

}  // namespace

int workedLeads(const DemoRequest& request) { return std::min(request.leads, request.worked); }

Result<void> fillMarket(Store& store, World& world, CycleBook& book, const DemoRequest& request, const calendar::BusinessClock& clock,
                        const Progress& progress)
{
    using leads::FieldKind;
    world.attributes = {{"problem", FieldKind::Text}, {"existing_solution", FieldKind::Text}, {"objection", FieldKind::Boolean}};
    for (const auto& attribute : world.attributes)
        if (const auto added = store.leads().addAttribute(attribute); !added) return added;
    const Layout layout(request);
    makeWorked(world, layout, clock);
    std::vector<LeadId> workedIds;
    Ahead<Block> blocks(layout.blocks(), [&](std::size_t number) { return blockOf(world, layout, number); });
    for (std::size_t number = 0; number < layout.blocks(); ++number) {
        progress.at(static_cast<std::int64_t>(layout.blockBegin(number)), request.leads);
        if (progress.stopped()) return refuse(taskCancelled);
        Block block = blocks.take();
        const auto cycles = write(store, block, world.batch);
        if (!cycles) return std::unexpected(cycles.error());
        for (std::size_t position = workedIds.size(); position < layout.workedBefore(layout.blockEnd(number)); ++position) {
            const pipeline::Cycle& cycle = (*cycles)[layout.indexOfWorked(position) - block.first];
            workedIds.push_back(cycle.lead);
            know(book, cycle);
        }
    }
    for (auto& activity : world.activities) activity.lead = workedIds[static_cast<std::size_t>(activity.lead.value) - 1];
    for (auto& lead : world.leads) lead.id = workedIds[static_cast<std::size_t>(lead.id.value) - 1];
    return {};
}

}  // namespace handschlag::usecase::demo
