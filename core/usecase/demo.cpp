#include "core/usecase/demo.h"

#include <nlohmann/json.hpp>

#include <algorithm>

#include "core/usecase/demo/demo_life.h"
#include "core/usecase/demo/demo_market.h"
#include "core/usecase/demo/demo_negotiation.h"
#include "core/usecase/demo/demo_people.h"

namespace handschlag::usecase {
namespace {

constexpr ErrorCode notDemo{"demo.not_demo"};
constexpr ErrorCode notEmpty{"demo.not_empty"};
constexpr ErrorCode countsInvalid{"demo.counts_invalid"};
constexpr ErrorCode unfinished{"demo.unfinished"};
constexpr auto stateKey = "demo_state";
constexpr auto filling = "filling";

constexpr int firstVersionDays = 270;
constexpr int secondVersionDays = 92;

Result<void> refuseUnlessEmptyDemo(Store& store, const DemoRequest& request)
{
    if (request.leads < 1 || request.activities < 0 || request.worked < 1) return misuse(countsInvalid);
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

Result<void> finishBatch(Store& store, const demo::World& world, const DemoRequest& request)
{
    Batch batch;
    batch.id = world.batch;
    batch.kind = BatchKind::Demo;
    batch.source = "demo";
    batch.recordedAt = world.now;
    batch.rows = batch.created = request.leads + request.activities;
    if (const auto finished = store.batches().finish(batch); !finished) return finished;
    AuditEntry entry;
    entry.recordedAt = world.now;
    entry.action = "demo.fill";
    entry.details = nlohmann::json{{"seed", world.seed}, {"leads", request.leads}, {"activities", request.activities}}.dump();
    return store.workspace().appendAudit(std::move(entry));
}

/// One scale for both parts: to live through a lead's months takes as long as to write many of them.
struct Parts {
    static constexpr std::int64_t writingsOfALife = 25;
    const Progress& progress;
    std::int64_t leads;
    std::int64_t lives;

    [[nodiscard]] Progress writing() const
    {
        return part([this](std::int64_t done, std::int64_t total) { return leads * done / std::max<std::int64_t>(1, total); });
    }
    [[nodiscard]] Progress living() const
    {
        return part([this](std::int64_t done, std::int64_t total) { return leads + allLives() * done / std::max<std::int64_t>(1, total); });
    }

private:
    [[nodiscard]] std::int64_t allLives() const { return lives * writingsOfALife; }
    template <class Scale>
    [[nodiscard]] Progress part(Scale scale) const
    {
        Progress scaled;
        scaled.stop = progress.stop;
        scaled.report = [this, scale](std::int64_t done, std::int64_t total) { progress.at(scale(done, total), leads + allLives()); };
        return scaled;
    }
};

/// Leads with all they did, and the months since the first version.
Result<void> fill(Store& store, demo::World& world, const DemoRequest& request, const demo::Staff& staff, const demo::SignedVersions& versions,
                  const Progress& progress)
{
    const auto batch = store.batches().begin(BatchKind::Demo, "demo", request.now);
    if (!batch) return std::unexpected(batch.error());
    world.batch = *batch;
    const auto clock = calendar::BusinessClock::create(versions.second.document.calendar);
    if (!clock) return std::unexpected(clock.error());
    const Parts parts{progress, request.leads, demo::workedLeads(request)};
    CycleBook book("");
    if (const auto filled = demo::fillMarket(store, world, book, request, *clock, parts.writing()); !filled) return filled;
    if (const auto lived = demo::live(store, world, book, staff, versions, parts.living()); !lived) return lived;
    return finishBatch(store, world, request);
}

Result<DemoReport> report(Store& store, const DemoRequest& request, const demo::Staff& staff)
{
    const auto handovers = store.handovers().all();
    if (!handovers) return std::unexpected(handovers.error());
    DemoReport counted;
    counted.leads = request.leads;
    counted.activities = request.activities;
    counted.persons = static_cast<int>(staff.persons.size());
    counted.versions = 3;  // two signed, one proposed
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
    const auto staff = demo::hireStaff(store, request.now.plus(-demo::historyDays * secondsPerDay));
    if (!staff) return std::unexpected(staff.error());
    const auto versions = demo::signTwice(store, *staff, demo::workedLeads(request), request.now.plus(-firstVersionDays * secondsPerDay),
                                          request.now.plus(-secondVersionDays * secondsPerDay));
    if (!versions) return std::unexpected(versions.error());
    if (const auto begun = demo::beginNegotiation(store, *staff, versions->second, request.now); !begun) return std::unexpected(begun.error());
    auto transaction = store.beginLoad();
    if (!transaction) return std::unexpected(transaction.error());
    demo::World world;
    world.seed = request.seed;
    world.now = request.now;
    if (const auto filled = fill(store, world, request, *staff, *versions, progress); !filled) return std::unexpected(filled.error());
    const auto counted = report(store, request, *staff);
    if (!counted) return counted;
    if (const auto cleared = store.workspace().setSetting(stateKey, ""); !cleared) return std::unexpected(cleared.error());
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return counted;
}

}  // namespace handschlag::usecase
