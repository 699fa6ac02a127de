// What was built on an import since.

#include <algorithm>
#include <map>
#include <set>

#include "core/usecase/handover_step.h"
#include "core/usecase/import_restoring.h"

namespace handschlag::usecase {
namespace {

using Kind = ImportDependent::Kind;

class Dependents {
public:
    Dependents(Store& store, BatchId batch) : store_(store), batch_(batch) {}

    [[nodiscard]] Result<std::vector<ImportDependent>> find(const std::vector<EndedCycle>& ended)
    {
        for (const auto step : {&Dependents::handovers, &Dependents::merges, &Dependents::changes, &Dependents::additions})
            if (const auto done = (this->*step)(); !done) return std::unexpected(done.error());
        for (const EndedCycle& each : ended)
            if (const auto done = sinceTheWin(each); !done) return std::unexpected(done.error());
        return named();
    }

private:
    void add(Kind kind, LeadId lead, BatchId other = {}, std::int64_t count = 1)
    {
        Found& found = found_.try_emplace({kind, other}, Found{lead, 0}).first->second;
        found.count += count;
    }

    [[nodiscard]] Result<void> handovers()
    {
        const auto handovers = store_.batchContents().handovers(batch_);
        if (!handovers) return std::unexpected(handovers.error());
        for (const LaterHandover& each : *handovers) add(Kind::Handover, each.lead);
        return {};
    }

    [[nodiscard]] Result<void> merges()
    {
        const auto merges = store_.merges().all();
        if (!merges) return std::unexpected(merges.error());
        for (const LeadMerge& merge : *merges) {
            if (merge.batch < batch_) continue;
            for (const LeadId lead : {merge.duplicate, merge.survivor}) {
                const auto touched = store_.batchContents().touches(batch_, lead);
                if (!touched) return std::unexpected(touched.error());
                if (!*touched) continue;
                add(Kind::Merge, lead);
                break;
            }
        }
        return {};
    }

    /// On a lead that came with the batch, what ends as it began is as if it had not been.
    [[nodiscard]] Result<void> changes()
    {
        const auto later = store_.batchContents().laterChanges(batch_);
        if (!later) return std::unexpected(later.error());
        std::map<std::pair<LeadId, std::string_view>, std::pair<const LaterChange*, const LaterChange*>> spans;
        for (const LaterChange& change : *later) {
            const auto [at, isFirst] = spans.try_emplace({change.lead, change.field}, &change, &change);
            if (!isFirst) at->second.second = &change;
        }
        std::set<std::pair<LeadId, BatchId>> seen;
        for (const LaterChange& change : *later) {
            const auto& [first, last] = spans.at({change.lead, change.field});
            if (change.onNewLead && first->before == last->after) continue;
            if (seen.emplace(change.lead, change.batch).second) add(change.batch ? Kind::Import : Kind::Edit, change.lead, change.batch);
        }
        return {};
    }

    [[nodiscard]] Result<void> additions()
    {
        const auto later = store_.batchContents().laterAdditions(batch_);
        if (!later) return std::unexpected(later.error());
        for (const LaterAddition& each : *later) add(each.batch ? Kind::Import : Kind::Edit, each.lead, each.batch, each.count);
        return {};
    }

    [[nodiscard]] Result<void> sinceTheWin(const EndedCycle& ended)
    {
        const auto cycles = store_.pipeline().cyclesOf(ended.cycle.lead);
        if (!cycles) return std::unexpected(cycles.error());
        const auto anew = [&](const pipeline::Cycle& cycle) { return cycle.product == ended.cycle.product && cycle.number > ended.cycle.number; };
        if (std::ranges::any_of(*cycles, anew)) add(Kind::Cycle, ended.cycle.lead);
        const auto handovers = store_.handovers().ofLead(ended.cycle.lead);
        if (!handovers) return std::unexpected(handovers.error());
        for (const handover::Handover& each : *handovers) {
            const auto last = isSettledLast(store_, each.id, ended.win);
            if (!last) return std::unexpected(last.error());
            if (!last->value_or(true)) add(Kind::Settled, each.lead);
        }
        return {};
    }

    /// A later batch that is no import (a merge, a demo) is somebody's work like an edit.
    [[nodiscard]] Result<std::vector<ImportDependent>> named()
    {
        const auto batches = store_.batches().all();
        if (!batches) return std::unexpected(batches.error());
        std::vector<ImportDependent> list;
        for (const auto& [what, found] : found_) {
            const auto lead = store_.leads().find(found.lead);
            if (!lead) return std::unexpected(lead.error());
            const auto other = std::ranges::find(*batches, what.second, &Batch::id);
            const bool import = other != batches->end() && isImport(*other);
            ImportDependent dependent{what.first, found.count, *lead ? leads::displayName(**lead) : std::string(), {}, {}};
            if (what.first == Kind::Import && !import) dependent.kind = other != batches->end() && other->kind == BatchKind::Merge ? Kind::Merge : Kind::Edit;
            if (import) {
                dependent.batch = other->id;
                dependent.source = other->source;
            }
            const auto same = std::ranges::find_if(list, [&](const ImportDependent& each) { return each.kind == dependent.kind && each.batch == dependent.batch; });
            if (same == list.end())
                list.push_back(std::move(dependent));
            else if (dependent.kind != Kind::Merge)
                same->count += dependent.count;
        }
        return list;
    }

    struct Found {
        LeadId lead;
        std::int64_t count;
    };
    Store& store_;
    BatchId batch_;
    std::map<std::pair<Kind, BatchId>, Found> found_;
};

}  // namespace

Result<std::vector<ImportDependent>> dependentsOf(Store& store, BatchId batch, const std::vector<EndedCycle>& ended)
{
    return Dependents(store, batch).find(ended);
}

}  // namespace handschlag::usecase
