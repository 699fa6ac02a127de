#pragma once
// Leads with a random past, for backtests: fields that changed, cycles that ended, handovers that came to something, and an agreement that
// some of them meet at times. And the answers that follow from a past as it was written down.

#include <algorithm>
#include <optional>
#include <vector>

#include "core/insight/backtest_basis.h"
#include "core/leads/population_builder.h"
#include "core/pipeline/stage_order.h"
#include "tests/support/random_agreement.h"

namespace handschlag::test {

struct PastLead {
    leads::Lead lead;  ///< as it is today
    std::vector<leads::Activity> activities;
    std::vector<leads::FieldChange> changes;
    std::vector<pipeline::Cycle> cycles;
    std::vector<pipeline::StageEvent> events;
    std::optional<Instant> followUp;  ///< of the first cycle

    [[nodiscard]] leads::Lead asKnownAt(Instant at) const
    {
        leads::Lead past = lead;
        for (auto change = changes.rbegin(); change != changes.rend(); ++change)
            if (change->recordedAt > at) past.fields[change->field] = change->before;
        return past;
    }
    /// Which of its chances a lead has at a moment; nothing while it is out of the chain.
    [[nodiscard]] std::optional<std::size_t> chanceAt(Instant at) const
    {
        for (std::size_t chance = 0;; ++chance) {
            if (chance == cycles.size() || !cycles[chance].closedAt || at < *cycles[chance].closedAt) return chance;
            if (!isRearmed(chance, at)) return std::nullopt;
        }
    }
    /// Its chances at the end of a week: a chance that ended within the week counts too, with what was known right before.
    [[nodiscard]] std::vector<std::pair<std::size_t, Instant>> chancesInWeek(Instant from, Instant lastSecond) const
    {
        std::vector<std::pair<std::size_t, Instant>> chances;
        for (std::size_t cycle = 0; cycle < cycles.size(); ++cycle)
            if (const auto closed = cycles[cycle].closedAt; closed && *closed >= from && *closed <= lastSecond && chanceAt(closed->plus(-1)) == cycle)
                chances.emplace_back(cycle, closed->plus(-1));
        if (const auto chance = chanceAt(lastSecond)) chances.emplace_back(*chance, lastSecond);
        return chances;
    }
    [[nodiscard]] std::optional<Instant> handedOverAt(std::size_t cycle) const
    {
        for (const auto& event : events)
            if (event.cycle == cycles[cycle].id && (event.role == agreement::Role::HandedOver || event.imported)) return event.effectiveAt;
        return std::nullopt;
    }
    [[nodiscard]] std::optional<Instant> entered(std::size_t cycle, agreement::Role role) const
    {
        for (const auto& event : events)
            if (event.cycle == cycles[cycle].id && event.role == role) return event.effectiveAt;
        return std::nullopt;
    }

private:
    [[nodiscard]] bool isRearmed(std::size_t after, Instant at) const
    {
        const Instant exit = *cycles[after].closedAt;
        if (after == 0 && followUp && *followUp > exit && *followUp <= at) return true;
        if (after + 1 < cycles.size()) {
            if (cycles[after + 1].openedAt <= at) return true;
        }
        return at >= exit.plus(30 * secondsPerDay) &&
               std::ranges::any_of(activities, [&](const auto& activity) { return activity.occurredAt > exit && activity.occurredAt <= at; });
    }
};

class RandomPast {
public:
    RandomPast(Random& random, Instant asOf) : r(random), asOf_(asOf) {}

    PastLead lead(std::int64_t id)
    {
        PastLead past;
        past.lead.id = LeadId{id};
        past.lead.createdAt = daysAgo(5, 480);
        past.lead.recordedAt = r.chance(20) ? daysAgo(0, 100) : past.lead.createdAt;
        past.lead.fields["employees"] = r.between(0, 60);
        past.lead.fields["last_name"] = "Weber" + std::to_string(id);
        if (r.chance(85)) past.lead.fields["country"] = std::string(r.oneOf<const char*>({"DE", "AT", "FR"}));
        for (auto n = r.between(0, 16); n > 0; --n)
            past.activities.push_back(
                {past.lead.id, r.oneOf<const char*>({"visit", "paper", "click"}), "", daysAgo(-2, 450), asOf_.plus(10 * secondsPerDay), 0, {}});
        if (r.chance(70)) addCycles(past);
        addChanges(past);
        return past;
    }

    /// Sum, fit and behaviour at thresholds that a good part of the leads meets now and then.
    Document document()
    {
        Document d;
        d.zone = "Europe/Berlin";
        d.fit.id = "fit";
        d.fit.criteria.push_back(
            {"fit.size",
             {},
             "employees",
             {{"big", {}, RangeMatch{r.between(20, 40), {}}, 4'000, false}, {"mid", {}, RangeMatch{r.between(5, 15), {}}, 2'000, false}},
             0});
        d.fit.criteria.push_back({"fit.country",
                                  {},
                                  "country",
                                  {{"de", {}, TextMatch{TextHow::Equals, false, {"DE"}}, 3'000, false},
                                   {"fr", {}, TextMatch{TextHow::Equals, false, {"FR"}}, -500, false}},
                                  {}});
        d.fit.threshold = 2'000;
        d.behaviour.id = "behaviour";
        BehaviourGroup group{"group", {}, {}, {}};
        for (const auto& [type, points] : {std::pair{"visit", 1'500}, {"paper", 2'500}, {"click", 700}}) {
            BehaviourRule rule;
            rule.id = type;
            rule.type = type;
            rule.points = points;
            rule.cap = 3;
            rule.windowDays = static_cast<int>(r.between(20, 120));
            rule.decay = r.oneOf({Decay::None, Decay::HalfLife, Decay::Linear});
            rule.halfLifeDays = 20;
            group.rules.push_back(rule);
        }
        d.behaviour.groups.push_back(group);
        d.required.items.push_back({"required.country", {"country"}});
        d.thresholds.id = "thresholds";
        std::vector<Rule> terms{{IsComplete{}}, {FitAtLeast{r.between(0, 5'000)}}, {BehaviourAtLeast{r.between(300, 3'000)}}};
        if (r.chance(40)) terms.push_back({SumAtLeast{r.between(2'000, 7'000)}});
        if (r.chance(40)) terms.push_back({MeasureIs{Measure::HandOver}});
        for (auto& row : d.thresholds.measures) row = {Measure::HandOver, Measure::HandOver, Measure::Nurture, Measure::Contact};
        d.thresholds.behaviourCuts = {4'000, r.between(500, 2'000), 200};
        d.thresholds.mql = {AllOf{terms}};
        d.marketing.leadsPerQuarter = static_cast<int>(r.between(5, 60));
        return d;
    }

private:
    Instant daysAgo(std::int64_t from, std::int64_t to) { return asOf_.plus(-r.between(from, to) * secondsPerDay - r.between(0, 86'399)); }

    void addChanges(PastLead& past)
    {
        std::vector<Instant> times;
        for (auto n = r.chance(50) ? r.between(1, 4) : 0; n > 0; --n)
            times.push_back(r.chance(15) && !times.empty() ? times.back() : daysAgo(-3, 430));
        // Sales corrects what it sees soon after the handover.
        for (const auto& event : past.events)
            if (r.chance(30)) times.push_back(event.effectiveAt.plus(r.between(0, 20) * 1'800));
        std::ranges::sort(times);
        // Today's value is the last one written; each change knows the one before.
        std::vector<leads::FieldChange> newestFirst;
        leads::Fields fields = past.lead.fields;
        for (auto at = times.rbegin(); at != times.rend(); ++at) {
            const char* field = r.chance(70) ? "employees" : "country";
            leads::FieldValue before;
            if (r.chance(80))
                before =
                    field[0] == 'e' ? leads::FieldValue(r.between(0, 60)) : leads::FieldValue(std::string(r.oneOf<const char*>({"DE", "AT", "FR"})));
            newestFirst.push_back({past.lead.id, field, before, fields[field], *at, *at});
            fields[field] = before;
        }
        past.changes.assign(newestFirst.rbegin(), newestFirst.rend());
    }

    void enter(PastLead& past, const pipeline::Cycle& cycle, agreement::Role role, Instant at, bool imported)
    {
        if (at > asOf_) return;
        pipeline::StageEvent event;
        event.id = StageEventId{++events_};
        event.lead = cycle.lead;
        event.cycle = cycle.id;
        event.role = role;
        event.effectiveAt = event.recordedAt = at;
        event.imported = imported;
        past.events.push_back(event);
    }

    void addCycles(PastLead& past)
    {
        Instant opened = past.lead.createdAt;
        for (int number = 1; number <= r.between(1, 2); ++number) {
            pipeline::Cycle cycle{CycleId{++cycles_}, past.lead.id, "", number, opened, {}, pipeline::Exit::None};
            const Instant handedOver = opened.plus(r.between(1, 250) * secondsPerDay / 2 + r.between(0, 86'399));
            if (r.chance(75)) {
                const bool imported = r.chance(30);
                enter(past, cycle, imported ? agreement::Role::MarketingQualified : agreement::Role::HandedOver, handedOver, imported);
                if (r.chance(70)) enter(past, cycle, agreement::Role::Accepted, handedOver.plus(r.between(0, 20) * secondsPerDay), false);
                if (r.chance(40)) enter(past, cycle, agreement::Role::Qualified, handedOver.plus(r.between(20, 110) * secondsPerDay), false);
                if (r.chance(25)) enter(past, cycle, agreement::Role::Won, handedOver.plus(r.between(30, 110) * secondsPerDay), false);
            }
            const Instant closed = handedOver.plus(r.between(1, 140) * secondsPerDay);
            if (r.chance(55) && closed <= asOf_) {
                cycle.closedAt = closed;
                cycle.exit = r.oneOf({pipeline::Exit::Rejected, pipeline::Exit::Recycled, pipeline::Exit::Expired, pipeline::Exit::Won});
            }
            past.cycles.push_back(cycle);
            if (!cycle.closedAt) break;
            if (number == 1 && r.chance(30)) past.followUp = cycle.closedAt->plus(r.between(-10, 60) * secondsPerDay);
            opened = cycle.closedAt->plus(r.between(1, 60) * secondsPerDay);
            if (opened > asOf_) break;
        }
    }

    Random& r;
    Instant asOf_;
    std::int64_t cycles_ = 0;
    std::int64_t events_ = 0;
};

inline insight::BacktestInputs inputsOf(const std::vector<PastLead>& past, const calendar::Zone& zone, Instant asOf)
{
    insight::BacktestInputs inputs;
    inputs.asOf = asOf;
    inputs.zone = zone;
    inputs.stages = pipeline::defaultStages();
    leads::PopulationBuilder builder({}, zone);
    for (const PastLead& each : past) {
        builder.addLead(each.lead);
        inputs.changes.insert(inputs.changes.end(), each.changes.begin(), each.changes.end());
        inputs.cycles.insert(inputs.cycles.end(), each.cycles.begin(), each.cycles.end());
        inputs.events.insert(inputs.events.end(), each.events.begin(), each.events.end());
        if (each.followUp) inputs.followUps[each.cycles.front().id] = *each.followUp;
    }
    for (const PastLead& each : past)
        for (const leads::Activity& activity : each.activities) builder.addActivity(activity);
    inputs.population = std::make_shared<const leads::Population>(std::move(builder).build());
    return inputs;
}

/// Files of the leads that are asked for.
inline std::vector<insight::LeadFile> filesOf(const std::vector<PastLead>& past, const std::vector<LeadId>& wanted)
{
    std::vector<insight::LeadFile> files;
    for (const PastLead& each : past)
        if (std::ranges::find(wanted, each.lead.id) != wanted.end()) files.push_back({each.lead, each.activities});
    return files;
}

}  // namespace handschlag::test
