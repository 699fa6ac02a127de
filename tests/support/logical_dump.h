#pragma once
// What a workspace says, as text: leads, what they did, where they stand, what sales has of them, and what was merged. Leads are called by their
// external id or address, so that two workspaces that came to the same by other ways read alike. What is only history is left out: audit,
// batches, field history, and stage events that were retracted with their retractions.
//
//   const std::string before = logicalDump(*workspace); ...; QCOMPARE(logicalDump(*workspace), before);

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <sstream>

#include "core/pipeline/entries.h"
#include "tests/support/temporary_store.h"

namespace handschlag {

class LogicalDump {
public:
    explicit LogicalDump(usecase::Store& store) : store_(store)
    {
        for (const leads::Lead& lead : expectValue(store_.leads().all())) name(lead);
        for (const usecase::LeadMerge& merge : expectValue(store_.merges().all()))
            if (const auto lead = expectValue(store_.leads().find(merge.duplicate))) names_[merge.duplicate] = "merged " + nameOf(*lead);
    }

    [[nodiscard]] std::string text()
    {
        leads();
        activities();
        pipeline();
        handovers();
        std::string all;
        for (const std::string& line : lines_) all += line + '\n';
        return all;
    }

private:
    static std::string nameOf(const leads::Lead& lead)
    {
        const std::string_view id = leads::textOf(leads::valueOf(lead, "external_id"));
        return std::string(id.empty() ? leads::textOf(leads::valueOf(lead, "email")) : id);
    }
    void name(const leads::Lead& lead) { names_[lead.id] = nameOf(lead); }
    /// Of a lead that is not there: nothing may be left of it.
    std::string named(LeadId id) const
    {
        const auto found = names_.find(id);
        return found == names_.end() ? "gone" : found->second;
    }
    static std::string when(const std::optional<Instant>& at) { return at ? std::to_string(at->seconds) : "-"; }

    void leads()
    {
        const auto population = expectValue(store_.leads().population());
        lines_.insert("population " + std::to_string(population->size()));
        for (const leads::Lead& lead : expectValue(store_.leads().all())) {
            std::ostringstream line;
            line << "lead " << named(lead.id) << ' ' << lead.createdAt.seconds << ' ' << lead.history;
            for (const auto& [field, value] : lead.fields) {
                if (leads::isMissing(value)) continue;
                line << ' ' << field << '=';
                if (const auto number = leads::numberOf(value)) line << *number;
                else line << '"' << leads::textOf(value) << '"';
            }
            lines_.insert(line.str());
        }
    }

    void activities()
    {
        for (const leads::Activity& activity : expectValue(store_.activities().all())) {
            std::ostringstream line;
            line << "activity " << named(activity.lead) << ' ' << activity.type << ' ' << activity.asset << ' ' << activity.occurredAt.seconds << ' ' << activity.value << ' '
                 << activity.externalId;
            lines_.insert(line.str());
        }
    }

    void pipeline()
    {
        const auto events = expectValue(store_.pipeline().events());
        const auto standing = pipeline::standingEvents(events, Instant{std::numeric_limits<std::int64_t>::max()}, std::nullopt);
        std::set<CycleId> used;
        for (const pipeline::StageEvent& event : standing) {
            used.insert(event.cycle);
            std::ostringstream line;
            line << "event " << named(event.lead) << ' ' << pipeline::key(event.kind) << ' ' << pipeline::key(event.role) << ' ' << event.effectiveAt.seconds << ' '
                 << event.amountCents.value_or(-1) << ' ' << event.reason;
            lines_.insert(line.str());
        }
        for (const pipeline::Cycle& cycle : expectValue(store_.pipeline().cycles())) {
            if (!used.contains(cycle.id) && !cycle.closedAt) continue;  // nothing has ever happened in it
            std::ostringstream line;
            line << "cycle " << named(cycle.lead) << ' ' << cycle.product << ' ' << cycle.number << ' ' << cycle.openedAt.seconds << ' ' << when(cycle.closedAt) << ' '
                 << pipeline::key(cycle.exit);
            lines_.insert(line.str());
        }
    }

    void handovers()
    {
        for (const handover::Handover& each : expectValue(store_.handovers().all())) {
            std::ostringstream line;
            line << "handover " << named(each.lead) << ' ' << key(each.state) << ' ' << key(each.duty) << ' ' << when(each.dutyDue) << ' ' << when(each.followUpAt) << ' '
                 << each.owner.value << ' ' << each.team.value << ' ' << each.claimedBy.value << ' ' << each.counted;
            lines_.insert(line.str());
        }
    }

    usecase::Store& store_;
    std::map<LeadId, std::string> names_;
    std::multiset<std::string> lines_;
};

[[nodiscard]] inline std::string logicalDump(usecase::Store& store) { return LogicalDump(store).text(); }

}  // namespace handschlag
