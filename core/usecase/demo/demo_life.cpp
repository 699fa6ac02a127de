#include "core/usecase/demo/demo_life.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "core/leads/population_builder.h"
#include "core/usecase/demo/demo_random.h"
#include "core/usecase/demo/demo_sales.h"
#include "core/usecase/handover_run.h"

namespace handschlag::usecase::demo {
namespace {


/// When handovers are run: twice a working day, and every hour of the last two working days.
std::vector<Instant> runTimes(const calendar::BusinessClock& clock, Instant from, Instant now)
{
    std::vector<Instant> times;
    const calendar::Zone& zone = clock.zone();
    for (Day day = zone.dayOf(from); day <= zone.dayOf(now); day = day.plus(1)) {
        const bool often = clock.elapsed(zone.startOf(day.plus(1)), now) < 9 * 3'600;
        for (int second = 8 * 3'600 + 300; second < 17 * 3'600; second += often ? 3'600 : 5 * 3'600) {
            const Instant at = zone.at(day, second);
            if (at > from && at < now && clock.isOpen(at)) times.push_back(at);
        }
    }
    return times;
}

/// Which leads have done something since the last look; everything they ever did goes into the look.
class Watch {
public:
    explicit Watch(const World& world) : world_(world), byTime_(world.activities.size())
    {
        std::iota(byTime_.begin(), byTime_.end(), 0U);
        std::ranges::stable_sort(byTime_, {}, [this](std::uint32_t i) { return world_.activities[i].occurredAt; });
    }
    void remember(LeadId lead) { active_.insert(lead); }

    [[nodiscard]] leads::Population activeUntil(Instant at)
    {
        for (; next_ < byTime_.size() && world_.activities[byTime_[next_]].occurredAt <= at; ++next_) active_.insert(world_.activities[byTime_[next_]].lead);
        leads::PopulationBuilder builder(world_.attributes);
        for (const LeadId lead : active_) add(builder, lead);
        active_.clear();
        return std::move(builder).build();
    }
    [[nodiscard]] leads::Population everybody() const
    {
        leads::PopulationBuilder builder(world_.attributes);
        for (const auto& lead : world_.leads) builder.addLead(lead);
        for (const auto& activity : world_.activities) builder.addActivity(activity);
        return std::move(builder).build();
    }

private:
    void add(leads::PopulationBuilder& builder, LeadId lead) const
    {
        builder.addLead(*std::ranges::lower_bound(world_.leads, lead, {}, &leads::Lead::id));
        const auto own = std::ranges::equal_range(world_.activities, lead, {}, &leads::Activity::lead);
        for (const auto& activity : own) builder.addActivity(activity);
    }

    const World& world_;
    std::vector<std::uint32_t> byTime_;
    std::size_t next_ = 0;
    std::set<LeadId> active_;
};

}  // namespace

Result<void> live(Store& store, World& world, CycleBook& book, const Staff& staff, const SignedVersions& versions, const Progress& progress)
{
    // The first version is superseded by now, but was in force then.
    ActiveAgreement first = versions.first;
    first.kind = ActiveKind::InForce;
    const auto termsBefore = termsOf(first);
    if (!termsBefore) return std::unexpected(termsBefore.error());
    const auto termsNow = termsOf(versions.second);
    if (!termsNow) return std::unexpected(termsNow.error());
    auto desk = HandoverDesk::load(store);
    if (!desk) return std::unexpected(desk.error());

    Watch watch(world);
    SalesWork sales(store, world, staff, book, *desk, termsNow->clocks.of(""));
    const std::vector<Instant> times = runTimes(termsNow->clocks.of(""), versions.first.version.inForceAt.value_or(world.now), world.now);
    const auto work = [&](Instant at) -> Result<void> {
        if (auto worked = sales.until(at); !worked) return worked;
        for (const LeadId lead : sales.takeCorrected()) watch.remember(lead);
        return {};
    };
    const auto run = [&](const leads::Population& population, Instant at) -> Result<void> {
        const HandoverTerms& terms = versions.second.version.inForceAt && at >= *versions.second.version.inForceAt ? *termsNow : *termsBefore;
        const auto made = handOver(store, terms, book, *desk, population, {}, at);
        if (!made) return std::unexpected(made.error());
        for (const auto& handover : made->made) sales.receive(handover);
        for (const auto& handover : made->corrected) sales.receiveAgain(handover, at);
        return {};
    };
    for (std::size_t i = 0; i < times.size(); ++i) {
        progress.at(static_cast<std::int64_t>(i), static_cast<std::int64_t>(times.size()));
        if (progress.stopped()) return refuse(taskCancelled);
        if (auto worked = work(times[i]); !worked) return worked;
        if (auto ran = run(watch.activeUntil(times[i]), times[i]); !ran) return ran;
    }
    if (auto worked = work(world.now); !worked) return worked;
    return run(watch.everybody(), world.now);
}

}  // namespace handschlag::usecase::demo
