#include "core/usecase/demo.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

#include "core/usecase/demo/demo_activities.h"
#include "core/usecase/demo/demo_leads.h"
#include "core/usecase/demo/demo_life.h"
#include "core/usecase/demo/demo_people.h"

namespace handschlag::usecase {
namespace {

constexpr ErrorCode notDemo{"demo.not_demo"};
constexpr ErrorCode notEmpty{"demo.not_empty"};
constexpr ErrorCode countsInvalid{"demo.counts_invalid"};
constexpr ErrorCode unfinished{"demo.unfinished"};
constexpr auto stateKey = "demo_state";
constexpr auto filling = "filling";

constexpr int historyDays = 540;
constexpr int firstVersionDays = 270;
constexpr int secondVersionDays = 92;

Result<void> refuseUnlessEmptyDemo(Store& store, const DemoRequest& request)
{
    if (request.leads < 1 || request.activities < 0) return misuse(countsInvalid);
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    if (!info->demo) return refuse(notDemo);
    const auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    const auto activities = store.activities().count();
    if (!activities) return std::unexpected(activities.error());
    return persons->empty() && *activities == 0 ? Result<void>{} : refuse(notEmpty);
}

/// People and signatures are written before the rest is; whoever opens the workspace until all of it is there shall know.
Result<void> markFilling(Store& store)
{
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    if (const auto marked = store.workspace().setSetting(stateKey, filling); !marked) return marked;
    const auto committed = (*transaction)->commit();
    return committed ? Result<void>{} : std::unexpected(committed.error());
}

/// A lead's first cycle begins with the first contact.
Result<void> enterMarket(Store& store, const leads::Lead& lead, BatchId batch)
{
    pipeline::Cycle cycle;
    cycle.lead = lead.id;
    cycle.openedAt = lead.createdAt;
    const auto id = store.pipeline().openCycle(cycle);
    if (!id) return std::unexpected(id.error());
    pipeline::StageEvent event;
    event.lead = lead.id;
    event.cycle = *id;
    event.role = pipeline::Role::Market;
    event.effectiveAt = lead.createdAt;
    event.recordedAt = lead.recordedAt;
    event.batch = batch;
    const auto appended = store.pipeline().append(event);
    return appended ? Result<void>{} : std::unexpected(appended.error());
}

Result<void> addLeads(Store& store, demo::World& world, int count)
{
    using leads::FieldKind;
    world.attributes = {{"problem", FieldKind::Text}, {"existing_solution", FieldKind::Text}, {"objection", FieldKind::Boolean}};
    for (const auto& attribute : world.attributes)
        if (const auto added = store.leads().addAttribute(attribute); !added) return added;
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
        leads::Lead lead = demo::leadOf(world.seed, i, static_cast<std::size_t>(count), world.now, historyDays);
        const auto id = store.leads().add(lead, world.batch);
        if (!id) return std::unexpected(id.error());
        lead.id = *id;
        if (const auto entered = enterMarket(store, lead, world.batch); !entered) return entered;
        world.leads.push_back(std::move(lead));
    }
    std::ranges::sort(world.leads, {}, &leads::Lead::id);
    return {};
}

Result<void> finishBatch(Store& store, const demo::World& world)
{
    Batch batch;
    batch.id = world.batch;
    batch.kind = BatchKind::Demo;
    batch.source = "demo";
    batch.recordedAt = world.now;
    batch.rows = batch.created = static_cast<int>(world.leads.size() + world.activities.size());
    if (const auto finished = store.batches().finish(batch); !finished) return finished;
    AuditEntry entry;
    entry.recordedAt = world.now;
    entry.action = "demo.fill";
    entry.details = nlohmann::json{{"seed", world.seed}, {"leads", world.leads.size()}, {"activities", world.activities.size()}}.dump();
    return store.workspace().appendAudit(std::move(entry));
}

Result<void> fillMarket(Store& store, demo::World& world, const DemoRequest& request, const agreement::CalendarClause& calendar)
{
    const auto batch = store.batches().begin(BatchKind::Demo, "demo", request.now);
    if (!batch) return std::unexpected(batch.error());
    world.batch = *batch;
    if (const auto added = addLeads(store, world, request.leads); !added) return added;
    const auto clock = calendar::BusinessClock::create(calendar);
    if (!clock) return std::unexpected(clock.error());
    const Instant from = request.now.plus(-historyDays * secondsPerDay);
    world.activities = demo::activitiesOf(world.seed, world.leads, static_cast<std::size_t>(request.activities), *clock, from, request.now);
    return store.activities().add(world.activities, world.batch);
}

Result<DemoReport> report(Store& store, const demo::World& world, const demo::Staff& staff)
{
    const auto handovers = store.handovers().all();
    if (!handovers) return std::unexpected(handovers.error());
    DemoReport counted;
    counted.leads = static_cast<int>(world.leads.size());
    counted.activities = static_cast<int>(world.activities.size());
    counted.persons = static_cast<int>(staff.persons.size());
    counted.versions = 2;
    counted.handovers = static_cast<int>(handovers->size());
    counted.openHandovers = static_cast<int>(std::ranges::count(*handovers, handover::State::Open, &handover::Handover::state));
    return counted;
}

}  // namespace

Result<void> refuseUnfinishedDemo(Store& store, const std::string& path)
{
    const auto state = store.workspace().setting(stateKey);
    if (!state) return std::unexpected(state.error());
    return *state == filling ? fail(unfinished, {path}) : Result<void>{};
}

Result<DemoReport> fillDemo(Store& store, const DemoRequest& request, const Progress& progress)
{
    if (const auto ready = refuseUnlessEmptyDemo(store, request); !ready) return std::unexpected(ready.error());
    if (const auto marked = markFilling(store); !marked) return std::unexpected(marked.error());
    const auto staff = demo::hireStaff(store, request.now.plus(-historyDays * secondsPerDay));
    if (!staff) return std::unexpected(staff.error());
    const auto versions = demo::signTwice(store, *staff, request.leads, request.now.plus(-firstVersionDays * secondsPerDay),
                                          request.now.plus(-secondVersionDays * secondsPerDay));
    if (!versions) return std::unexpected(versions.error());
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    demo::World world;
    world.seed = request.seed;
    world.now = request.now;
    if (const auto filled = fillMarket(store, world, request, versions->second.document.calendar); !filled) return std::unexpected(filled.error());
    if (const auto lived = demo::live(store, world, *staff, *versions, progress); !lived) return std::unexpected(lived.error());
    if (const auto finished = finishBatch(store, world); !finished) return std::unexpected(finished.error());
    const auto counted = report(store, world, *staff);
    if (!counted) return counted;
    if (const auto cleared = store.workspace().setSetting(stateKey, ""); !cleared) return std::unexpected(cleared.error());
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return counted;
}

}  // namespace handschlag::usecase
