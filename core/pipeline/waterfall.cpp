#include "core/pipeline/waterfall.h"

#include <algorithm>
#include <numeric>

#include "core/pipeline/stage_order.h"

namespace handschlag::pipeline {
namespace {

using Entry = CycleEntries::Entry;

bool carries(const agreement::Stage& stage, Role role) { return std::ranges::find(stage.roles, role) != stage.roles.end(); }

bool counts(const Entry& entry, const WaterfallRequest& request) { return entry.at <= request.asOf && (request.withImputed || !entry.imputed); }

const Entry* entryOfRole(const CycleEntries& cycle, Role role, const WaterfallRequest& request)
{
    for (const Entry& entry : cycle.entries)
        if (entry.role == role && counts(entry, request)) return &entry;
    return nullptr;
}

/// One stage list and one request, applied to cycle after cycle.
class Computation {
public:
    Computation(std::span<const CycleEntries> cycles, const agreement::StagesClause& clause, const WaterfallRequest& request)
        : cycles_(cycles),
          stages_(clause.stages),
          request_(request),
          anchorRank_(StageOrder(clause).rank(request.anchor)),
          entries_(stages_.size()),
          days_(stages_.size())
    {
        waterfall_.request = request;
        for (const agreement::Stage& stage : stages_) {
            StageRow row;
            row.stage = stage.id;
            if (!stage.roles.empty()) row.role = stage.roles.front();
            waterfall_.stages.push_back(std::move(row));
        }
    }

    void add(std::size_t index)
    {
        const CycleEntries& cycle = cycles_[index];
        const Entry* anchor = entryOfRole(cycle, request_.anchor, request_);
        for (std::size_t s = 0; s < stages_.size(); ++s) entries_[s] = entryOf(cycle, stages_[s], request_);
        const bool anchored = anchor && inPeriod(anchor->at);
        const bool cohort = request_.mode == Mode::Cohort;
        const bool mature = anchored && (!cohort || horizonEnd(*anchor) <= request_.asOf);
        if (anchored && !mature) waterfall_.immatureCycles.push_back(index);
        if (mature) ++waterfall_.anchored;

        bool negative = false;
        for (std::size_t s = 0; s < stages_.size(); ++s) {
            const Entry* entry = entries_[s];
            if (!entry) continue;
            const bool later = isAfterAnchor(s);
            if (later && anchor && entry->at < anchor->at) negative = negative || anchored || (!cohort && inPeriod(entry->at));
            const bool enters = cohort && (later || isAnchor(s)) ? mature && converts(*anchor, *entry) : inPeriod(entry->at);
            if (enters) enter(s, index, *entry, anchor);
        }
        if (negative) waterfall_.negativeLags.push_back(index);
    }

    Waterfall finish() &&
    {
        waterfall_.immature = static_cast<std::int64_t>(waterfall_.immatureCycles.size());
        for (std::size_t s = 0; s < stages_.size(); ++s) {
            countLeads(waterfall_.stages[s]);
            rates(s);
            velocity(s);
        }
        return std::move(waterfall_);
    }

private:
    [[nodiscard]] static int rankOf(std::size_t stage) { return StageOrder::rankOfStage(static_cast<int>(stage)); }
    [[nodiscard]] bool isAfterAnchor(std::size_t stage) const { return rankOf(stage) > anchorRank_; }
    [[nodiscard]] bool isAnchor(std::size_t stage) const { return rankOf(stage) == anchorRank_; }
    [[nodiscard]] bool inPeriod(Instant at) const { return at >= request_.from && at < request_.to; }
    [[nodiscard]] Instant horizonEnd(const Entry& anchor) const { return anchor.at.plus(request_.horizonDays * secondsPerDay); }
    [[nodiscard]] bool converts(const Entry& anchor, const Entry& entry) const { return entry.at >= anchor.at && entry.at <= horizonEnd(anchor); }

    [[nodiscard]] Part partOf(std::size_t stage, const CycleEntries& cycle) const
    {
        if (carries(stages_[stage], Role::Won)) return Part::Advanced;
        for (std::size_t s = stage + 1; s < stages_.size(); ++s)
            if (entries_[s]) return Part::Advanced;
        const bool gone = cycle.closedAt && *cycle.closedAt <= request_.asOf;
        switch (gone ? cycle.exit : Exit::None) {
            case Exit::None:
                return Part::Open;
            case Exit::Won:
                return Part::Advanced;
            case Exit::Rejected:
            case Exit::Disqualified:
                return Part::Rejected;
            case Exit::Expired:
            case Exit::Recycled:
            case Exit::Lost:
                return Part::Left;
        }
        return Part::Open;
    }

    void enter(std::size_t stage, std::size_t index, const Entry& entry, const Entry* anchor)
    {
        const CycleEntries& cycle = cycles_[index];
        StageRow& row = waterfall_.stages[stage];
        ++row.entered;
        row.imputed += entry.imputed ? 1 : 0;
        row.recycled += cycle.number > 1 ? 1 : 0;
        row.valueCents += entry.amountCents.value_or(0);
        const Part part = partOf(stage, cycle);
        row.open += part == Part::Open ? 1 : 0;
        row.advanced += part == Part::Advanced ? 1 : 0;
        row.rejected += part == Part::Rejected ? 1 : 0;
        row.left += part == Part::Left ? 1 : 0;
        row.cycles.push_back(index);
        row.parts.push_back(part);
        const bool measured = anchor && !anchor->imputed && !entry.imputed && entry.at >= anchor->at && (isAnchor(stage) || isAfterAnchor(stage));
        if (measured) days_[stage].push_back(static_cast<double>(entry.at.seconds - anchor->at.seconds) / static_cast<double>(secondsPerDay));
    }

    void countLeads(StageRow& row) const
    {
        std::vector<LeadId> leads;
        leads.reserve(row.cycles.size());
        for (const std::size_t index : row.cycles) leads.push_back(cycles_[index].lead);
        std::ranges::sort(leads);
        row.leads = std::ranges::unique(leads).begin() - leads.begin();
    }

    void rates(std::size_t stage)
    {
        StageRow& row = waterfall_.stages[stage];
        const bool cohort = request_.mode == Mode::Cohort;
        if (isAnchor(stage) || isAfterAnchor(stage)) row.fromAnchor = wilson(row.entered, waterfall_.anchored);
        const bool comparable = stage > 0 && (!cohort || (isAfterAnchor(stage) && rankOf(stage - 1) >= anchorRank_));
        if (comparable) row.fromPrevious = wilson(row.entered, waterfall_.stages[stage - 1].entered);
    }

    void velocity(std::size_t stage)
    {
        std::vector<double>& days = days_[stage];
        std::ranges::sort(days);
        StageRow& row = waterfall_.stages[stage];
        row.medianDays = quantile(days, 0.5);
        row.p25Days = quantile(days, 0.25);
        row.p75Days = quantile(days, 0.75);
        row.p90Days = quantile(days, 0.9);
    }

    std::span<const CycleEntries> cycles_;
    std::span<const agreement::Stage> stages_;
    const WaterfallRequest& request_;
    int anchorRank_;
    std::vector<const Entry*> entries_;      // of the cycle at hand, by stage
    std::vector<std::vector<double>> days_;  // by stage
    Waterfall waterfall_;
};

}  // namespace

const Entry* entryOf(const CycleEntries& cycle, const agreement::Stage& stage, const WaterfallRequest& request)
{
    if (carries(stage, request.anchor)) return entryOfRole(cycle, request.anchor, request);
    const Entry* first = nullptr;
    for (const Entry& entry : cycle.entries)
        if (carries(stage, entry.role) && counts(entry, request) && (!first || entry.at < first->at)) first = &entry;
    return first;
}

Waterfall computeWaterfall(std::span<const CycleEntries> cycles, const agreement::StagesClause& stages, const WaterfallRequest& request)
{
    std::vector<std::size_t> every(cycles.size());
    std::iota(every.begin(), every.end(), std::size_t{0});
    return computeWaterfall(cycles, every, stages, request);
}

Waterfall computeWaterfall(std::span<const CycleEntries> cycles, std::span<const std::size_t> some, const agreement::StagesClause& stages,
                           const WaterfallRequest& request)
{
    Computation computation(cycles, stages, request);
    for (const std::size_t index : some) computation.add(index);
    return std::move(computation).finish();
}

}  // namespace handschlag::pipeline
