#pragma once
// Leads with stage entries in a workspace, written down line by line.

#include <map>
#include <string>

#include "core/pipeline/stage_event.h"
#include "tests/support/temporary_store.h"

namespace handschlag {

struct FunnelLine {
    const char* externalId;
    const char* source;
    std::map<pipeline::Role, const char*> entries;  ///< day, in UTC
    pipeline::Exit exit = pipeline::Exit::None;
    const char* exitDay = nullptr;
};

inline Instant noonOf(const char* day) { return {dayFromIso(day)->number * secondsPerDay + secondsPerDay / 2}; }

inline void addFunnel(TemporaryStore& workspace, const std::vector<FunnelLine>& lines)
{
    for (const FunnelLine& line : lines) {
        leads::Fields fields{{"external_id", std::string(line.externalId)}, {"company", std::string(line.externalId) + " GmbH"}};
        if (*line.source) fields["source"] = std::string(line.source);
        const LeadId lead = workspace.addLead(fields);
        workspace.write([&](usecase::Store& store) {
            pipeline::Cycle cycle;
            cycle.lead = lead;
            cycle.openedAt = noonOf(line.entries.begin()->second);
            cycle.id = expectValue(store.pipeline().openCycle(cycle));
            for (const auto& [role, day] : line.entries) {
                pipeline::StageEvent event;
                event.lead = lead;
                event.cycle = cycle.id;
                event.role = role;
                event.effectiveAt = event.recordedAt = noonOf(day);
                static_cast<void>(expectValue(store.pipeline().append(event)));
            }
            if (line.exit != pipeline::Exit::None) expectValue(store.pipeline().closeCycle(cycle.id, line.exit, noonOf(line.exitDay)));
        });
    }
}

/// Five leads that qualified in the first quarter of 2026, one before, one after.
inline std::vector<FunnelLine> smallFunnel()
{
    using enum pipeline::Role;
    return {
        {"L1",
         "social",
         {{MarketingQualified, "2026-01-10"}, {Accepted, "2026-01-12"}, {Qualified, "2026-01-20"}, {Opportunity, "2026-02-01"}, {Won, "2026-02-10"}},
         pipeline::Exit::Won,
         "2026-02-10"},
        {"L2", "social", {{MarketingQualified, "2026-01-15"}, {Accepted, "2026-01-16"}}, pipeline::Exit::Recycled, "2026-03-01"},
        {"L3", "", {{MarketingQualified, "2026-02-01"}}, pipeline::Exit::Rejected, "2026-02-02"},
        {"L4", "unknown", {{MarketingQualified, "2026-03-01"}, {Won, "2026-03-31"}}},
        {"L5", "", {{MarketingQualified, "2026-03-20"}, {Accepted, "2026-03-19"}}},
        {"L6", "social", {{MarketingQualified, "2025-11-02"}, {Won, "2026-01-05"}}},
        {"L7", "fair", {{MarketingQualified, "2026-06-01"}}},
    };
}

}  // namespace handschlag
