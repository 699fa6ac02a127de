#pragma once
// Leads with their stages written down, and a count of them that looks at each lead on its own: what the page must say too.

#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "core/usecase/waterfalls.h"
#include "tests/support/temporary_store.h"

namespace handschlag {

struct SlowLead {
    std::string id, source, company;
    int employees = 0;
    std::vector<std::optional<Day>> entered;  ///< by stage of the default chain, ascending where there is one
};

/// The roles of the default chain, in order.
inline constexpr std::array slowChain{pipeline::Role::Market,    pipeline::Role::Fit,         pipeline::Role::MarketingQualified, pipeline::Role::Accepted,
                                      pipeline::Role::Qualified, pipeline::Role::Opportunity, pipeline::Role::Won};

inline std::vector<SlowLead> randomLeads(unsigned seed, int count, Day first, int days)
{
    std::mt19937 random(seed);
    const auto below = [&random](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    const std::array<std::string, 4> sources{"fair", "social", "web", ""};
    std::vector<SlowLead> leads;
    for (int number = 0; number < count; ++number) {
        SlowLead lead{"L" + std::to_string(number), sources[static_cast<std::size_t>(below(4))], "C" + std::to_string(below(count / 2)), 5 << below(9), {}};
        lead.entered.resize(slowChain.size());
        Day at = first.plus(below(days));
        const int last = below(static_cast<int>(slowChain.size()));
        for (int stage = 0; stage <= last; ++stage) {
            at = at.plus(below(20));
            if (stage == last || below(5) > 0) lead.entered[static_cast<std::size_t>(stage)] = at;
        }
        leads.push_back(std::move(lead));
    }
    return leads;
}

inline void addSlowLeads(TemporaryStore& workspace, const std::vector<SlowLead>& lines)
{
    workspace.write([&](usecase::Store& store) {
        for (const SlowLead& line : lines) {
            leads::Lead lead;
            lead.createdAt = lead.recordedAt = Instant{1'700'000'000};
            lead.fields = {{"external_id", line.id}, {"company", line.company}, {"employees", std::int64_t{line.employees}}};
            if (!line.source.empty()) lead.fields["source"] = line.source;
            lead.id = expectValue(store.leads().add(lead, BatchId{}));
            pipeline::Cycle cycle;
            cycle.lead = lead.id;
            cycle.openedAt = Instant{1'700'000'000};
            cycle.id = expectValue(store.pipeline().openCycle(cycle));
            for (std::size_t stage = 0; stage < slowChain.size(); ++stage) {
                if (!line.entered[stage]) continue;
                pipeline::StageEvent event;
                event.lead = lead.id;
                event.cycle = cycle.id;
                event.role = slowChain[stage];
                event.effectiveAt = event.recordedAt = {line.entered[stage]->number * secondsPerDay + secondsPerDay / 2};
                static_cast<void>(expectValue(store.pipeline().append(event)));
            }
        }
    });
}

/// A stage that was skipped takes the day of the next one that was entered.
inline std::optional<Day> slowEntry(const SlowLead& lead, std::size_t stage, bool withImputed)
{
    if (lead.entered[stage] || !withImputed) return lead.entered[stage];
    for (std::size_t later = stage + 1; later < lead.entered.size(); ++later)
        if (lead.entered[later]) return lead.entered[later];
    return std::nullopt;
}

/// Entries are at noon, so a day is in the period whole.
inline std::vector<const SlowLead*> slowEntered(const std::vector<SlowLead>& lines, const usecase::WaterfallQuery& query, Day today, std::size_t stage)
{
    const auto anchor = static_cast<std::size_t>(std::ranges::find(slowChain, query.anchor) - slowChain.begin());
    const auto inPeriod = [&query](const std::optional<Day>& day) { return day && *day >= query.from && *day < query.to; };
    std::vector<const SlowLead*> found;
    for (const SlowLead& lead : lines) {
        const bool kept = query.only.empty() || lead.source == query.only.front().value;
        const auto at = slowEntry(lead, stage, query.withImputed);
        const auto start = slowEntry(lead, anchor, query.withImputed);
        if (!kept || !at) continue;
        const bool byCohort = query.mode == pipeline::Mode::Cohort && stage >= anchor;
        const bool counts = byCohort ? inPeriod(start) && start->plus(query.horizonDays) <= today && at->number - start->number <= query.horizonDays : inPeriod(at);
        if (counts) found.push_back(&lead);
    }
    return found;
}

}  // namespace handschlag
