#include "core/pipeline/waterfall.h"

#include <algorithm>
#include <bit>

#include "core/pipeline/stage_reader.h"

namespace handschlag::pipeline {
namespace {

/// What one worker has counted of one stage of one group.
struct Tally {
    std::int64_t entered = 0, imputed = 0, recycled = 0, open = 0, advanced = 0, rejected = 0, left = 0, valueCents = 0, sharing = 0;
    std::vector<std::uint32_t> sharedLeads;  ///< of rows whose lead has others: these alone may count twice
    std::vector<std::int32_t> lags, lagsFromPrevious;

    void add(Tally&& other)
    {
        entered += other.entered;
        imputed += other.imputed;
        recycled += other.recycled;
        open += other.open;
        advanced += other.advanced;
        rejected += other.rejected;
        left += other.left;
        valueCents += other.valueCents;
        sharing += other.sharing;
        append(sharedLeads, std::move(other.sharedLeads));
        append(lags, std::move(other.lags));
        append(lagsFromPrevious, std::move(other.lagsFromPrevious));
    }

private:
    template <class T>
    static void append(std::vector<T>& to, std::vector<T>&& from)
    {
        if (to.empty())
            to = std::move(from);
        else
            to.insert(to.end(), from.begin(), from.end());
    }
};

struct GroupTally {
    std::array<Tally, roleCount> stages;
    std::int64_t anchored = 0, immature = 0, negativeLags = 0;
};

std::int64_t distinct(std::vector<std::uint32_t>& leads)
{
    std::ranges::sort(leads);
    return std::ranges::unique(leads).begin() - leads.begin();
}

/// Counts a range of rows.
class Counter {
public:
    Counter(const Flow& flow, const StageReader& reader, const BusinessTimes* business, Role anchor, std::uint32_t groups)
        : flow_(flow), reader_(reader), business_(business), anchor_(anchor), groups_(groups)
    {
    }

    void count(std::size_t begin, std::size_t end, const Grouping& grouping, RowFilter filter)
    {
        RowView view{};
        auto amount = std::ranges::lower_bound(flow_.amounts(), begin, {}, &Flow::Amount::row);
        for (std::size_t row = begin; row < end; ++row) {
            if (!filter.empty() && filter[row] == 0) continue;
            const FlowRow& known = flow_.rows()[row];
            if (!reader_.touches(known)) continue;
            reader_.read(known, view);
            GroupTally& group = groups_[grouping.group.empty() ? 0 : grouping.group[row]];
            group.anchored += view.mature ? 1 : 0;
            group.immature += view.anchored && !view.mature ? 1 : 0;
            group.negativeLags += view.negative ? 1 : 0;
            if (view.enters == 0) continue;
            enter(row, known, view, group);
            while (amount != flow_.amounts().end() && amount->row < row) ++amount;
            for (auto own = amount; own != flow_.amounts().end() && own->row == row; ++own) value(known, view, *own, group);
        }
    }
    [[nodiscard]] std::vector<GroupTally>& groups() { return groups_; }

private:
    void enter(std::size_t index, const FlowRow& row, const RowView& view, GroupTally& group) const
    {
        for (unsigned bits = view.enters; bits != 0; bits &= bits - 1) {
            const auto s = static_cast<std::size_t>(std::countr_zero(bits));
            Tally& tally = group.stages[s];
            const bool imputed = (view.imputed >> s & 1U) != 0;
            ++tally.entered;
            tally.imputed += imputed ? 1 : 0;
            tally.recycled += row.recycled ? 1 : 0;
            switch (reader_.partOf(row, view, s)) {
                case Part::Advanced: ++tally.advanced; break;
                case Part::Rejected: ++tally.rejected; break;
                case Part::Left: ++tally.left; break;
                case Part::Open: ++tally.open; break;
            }
            if (row.sharesLead) {
                ++tally.sharing;
                tally.sharedLeads.push_back(row.lead);
            }
            if (!imputed) measure(index, view, s, tally);
        }
    }

    void measure(std::size_t row, const RowView& view, std::size_t s, Tally& tally) const
    {
        const DrawnStage& stage = reader_.stages()[s];
        const FlowTime at = view.at[s];
        const bool fromAnchor = (stage.isAnchor || stage.afterAnchor) && view.anchor != notEntered && !view.anchorImputed && at >= view.anchor;
        if (fromAnchor) tally.lags.push_back(business_ ? openSeconds(row, anchor_, view.role[s]) : lag(view.anchor, at));
        if (s == 0 || view.at[s - 1] == notEntered || (view.imputed >> (s - 1) & 1U) != 0 || at < view.at[s - 1]) return;
        tally.lagsFromPrevious.push_back(business_ ? openSeconds(row, view.role[s - 1], view.role[s]) : lag(view.at[s - 1], at));
    }

    [[nodiscard]] std::int32_t openSeconds(std::size_t row, Role from, Role to) const { return business_->at(row, to) - business_->at(row, from); }

    static std::int32_t lag(FlowTime from, FlowTime to)
    {
        return static_cast<std::int32_t>(std::min<std::int64_t>(std::int64_t{to} - from, std::numeric_limits<std::int32_t>::max()));
    }

    /// The amount counts at the stage whose entry is that of its role.
    void value(const FlowRow& row, const RowView& view, const Flow::Amount& amount, GroupTally& group) const
    {
        for (std::size_t s = 0; s < reader_.stages().size(); ++s) {
            const DrawnStage& stage = reader_.stages()[s];
            const auto roles = std::span(stage.roles).first(stage.roleCountOf);
            const bool carries = std::ranges::find(roles, amount.role) != roles.end();
            const bool isEntry = (view.enters >> s & 1U) != 0 && view.at[s] == row.at[static_cast<std::size_t>(amount.role)];
            if (carries && isEntry) group.stages[s].valueCents += amount.cents;
        }
    }

    const Flow& flow_;
    const StageReader& reader_;
    const BusinessTimes* business_;
    Role anchor_;
    std::vector<GroupTally> groups_;
};

/// A tally said in the terms of the waterfall; rates come afterwards.
StageRow rowOf(const agreement::Stage& stage, Tally* tally)
{
    StageRow row;
    row.stage = stage.id;
    if (!stage.roles.empty()) row.role = stage.roles.front();
    if (!tally) return row;
    row.entered = tally->entered;
    row.leads = tally->entered - tally->sharing + distinct(tally->sharedLeads);
    row.imputed = tally->imputed;
    row.recycled = tally->recycled;
    row.open = tally->open;
    row.advanced = tally->advanced;
    row.rejected = tally->rejected;
    row.left = tally->left;
    row.valueCents = tally->valueCents;
    row.days = lagDays(tally->lags);
    row.daysFromPrevious = lagDays(tally->lagsFromPrevious);
    return row;
}

/// Stages are finished side by side: their quantiles cost most.
std::vector<Waterfall> finish(const Flow& flow, const WaterfallRequest& request, const StageReader& reader, std::vector<GroupTally> groups,
                              const Workers& workers)
{
    const auto& stages = flow.stages().stages;
    std::vector<Waterfall> waterfalls(groups.size());
    for (std::size_t g = 0; g < groups.size(); ++g) waterfalls[g].stages.resize(stages.size());
    workers.each(groups.size() * stages.size(), [&](int, std::size_t job) {
        const std::size_t s = job % stages.size();
        GroupTally& group = groups[job / stages.size()];
        const auto drawn = std::ranges::find(reader.stages(), s, &DrawnStage::index);
        Tally* tally = drawn == reader.stages().end() ? nullptr : &group.stages[static_cast<std::size_t>(drawn - reader.stages().begin())];
        waterfalls[job / stages.size()].stages[s] = rowOf(stages[s], tally);
    });
    for (std::size_t g = 0; g < groups.size(); ++g) {
        waterfalls[g].anchored = groups[g].anchored;
        waterfalls[g].immature = groups[g].immature;
        waterfalls[g].negativeLags = groups[g].negativeLags;
        setRates(waterfalls[g], flow.stages(), request);
    }
    return waterfalls;
}

}  // namespace

void setRates(Waterfall& waterfall, const agreement::StagesClause& clause, const WaterfallRequest& request)
{
    const int anchorRank = StageOrder(clause).rank(request.anchor);
    const auto rankOf = [](std::size_t s) { return StageOrder::rankOfStage(static_cast<int>(s)); };
    for (std::size_t s = 0; s < waterfall.stages.size(); ++s) {
        StageRow& row = waterfall.stages[s];
        if (rankOf(s) >= anchorRank) row.fromAnchor = wilson(row.entered, waterfall.anchored);
        const bool comparable = s > 0 && (request.mode == Mode::Period || (rankOf(s) > anchorRank && rankOf(s - 1) >= anchorRank));
        if (comparable) row.fromPrevious = wilson(row.entered, waterfall.stages[s - 1].entered);
    }
}

std::vector<Waterfall> computeWaterfalls(const Flow& flow, const WaterfallRequest& request, const Grouping& grouping, RowFilter filter, const Workers& workers,
                                         const BusinessTimes* business)
{
    const StageReader reader(flow, request);
    const std::uint32_t groups = grouping.group.empty() ? 1 : grouping.count;
    const auto parts = static_cast<std::size_t>(workers.count());
    std::vector<Counter> counters(parts, Counter(flow, reader, business, request.anchor, groups));
    const std::size_t rows = flow.rows().size();
    workers.run([&](int worker) {
        const auto part = static_cast<std::size_t>(worker);
        counters[part].count(rows * part / parts, rows * (part + 1) / parts, grouping, filter);
    });
    std::vector<GroupTally> sum = std::move(counters.front().groups());
    for (std::size_t part = 1; part < parts; ++part)
        for (std::size_t g = 0; g < sum.size(); ++g) {
            GroupTally& other = counters[part].groups()[g];
            for (std::size_t s = 0; s < other.stages.size(); ++s) sum[g].stages[s].add(std::move(other.stages[s]));
            sum[g].anchored += other.anchored;
            sum[g].immature += other.immature;
            sum[g].negativeLags += other.negativeLags;
        }
    return finish(flow, request, reader, std::move(sum), workers);
}

Waterfall computeWaterfall(const Flow& flow, const WaterfallRequest& request, RowFilter filter, const Workers& workers, const BusinessTimes* business)
{
    return std::move(computeWaterfalls(flow, request, {}, filter, workers, business).front());
}

std::vector<std::uint32_t> rowsBehind(const Flow& flow, const WaterfallRequest& request, RowFilter filter, Behind behind)
{
    using Of = Behind::Of;
    const StageReader reader(flow, request);
    const auto drawn = std::ranges::find(reader.stages(), behind.stage, &DrawnStage::index);
    const bool ofStage = behind.of == Of::Stage || behind.of == Of::Imputed;
    std::vector<std::uint32_t> found;
    if (ofStage && drawn == reader.stages().end()) return found;
    const auto s = static_cast<std::size_t>(drawn - reader.stages().begin());
    RowView view{};
    for (std::size_t row = 0; row < flow.rows().size(); ++row) {
        if (!filter.empty() && filter[row] == 0) continue;
        const FlowRow& known = flow.rows()[row];
        if (!reader.touches(known)) continue;
        reader.read(known, view);
        const bool enters = ofStage && (view.enters >> s & 1U) != 0;
        const bool wanted = behind.of == Of::Stage      ? enters && (!behind.part || reader.partOf(known, view, s) == *behind.part)
                            : behind.of == Of::Imputed  ? enters && (view.imputed >> s & 1U) != 0
                            : behind.of == Of::Immature ? view.anchored && !view.mature
                                                        : view.negative;
        if (wanted) found.push_back(static_cast<std::uint32_t>(row));
    }
    return found;
}

std::vector<RowEntry> entriesBehind(const Flow& flow, const WaterfallRequest& request, std::span<const std::uint32_t> rows, std::size_t stage)
{
    const StageReader reader(flow, request);
    const auto drawn = std::ranges::find(reader.stages(), stage, &DrawnStage::index);
    const auto s = static_cast<std::size_t>(drawn - reader.stages().begin());
    std::vector<RowEntry> entries;
    entries.reserve(rows.size());
    RowView view{};
    for (const std::uint32_t row : rows) {
        const FlowRow& known = flow.rows()[row];
        reader.read(known, view);
        RowEntry entry;
        if (view.anchor != notEntered) entry.anchor = instantOf(view.anchor);
        if (drawn != reader.stages().end() && view.at[s] != notEntered) {
            entry.at = instantOf(view.at[s]);
            entry.imputed = (view.imputed >> s & 1U) != 0;
            entry.part = reader.partOf(known, view, s);
            if (view.anchor != notEntered)
                entry.days = static_cast<double>(std::int64_t{view.at[s]} - view.anchor) / static_cast<double>(secondsPerDay);
        }
        entries.push_back(entry);
    }
    return entries;
}

}  // namespace handschlag::pipeline
