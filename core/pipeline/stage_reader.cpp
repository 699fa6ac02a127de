#include "core/pipeline/stage_reader.h"

#include <algorithm>

namespace handschlag::pipeline {

StageReader::StageReader(const Flow& flow, const WaterfallRequest& request)
    : cohort_(request.mode == Mode::Cohort),
      withImputed_(request.withImputed),
      anchor_(request.anchor),
      from_(flowTime(request.from)),
      to_(flowTime(request.to)),
      length_(static_cast<std::uint32_t>(std::max<std::int64_t>(0, to_ - from_))),
      horizon_(std::int64_t{request.horizonDays} * secondsPerDay),
      asOf_(flowTime(flow.asOf()))
{
    const StageOrder order(flow.stages());
    const int anchorRank = order.rank(request.anchor);
    const auto& stages = flow.stages().stages;
    for (std::size_t s = 0; s < stages.size() && count_ < stages_.size(); ++s) {
        if (stages[s].roles.empty()) continue;
        DrawnStage& drawn = stages_[count_++];
        drawn.index = s;
        const int rank = StageOrder::rankOfStage(static_cast<int>(s));
        drawn.isAnchor = rank == anchorRank;
        drawn.afterAnchor = rank > anchorRank;
        drawn.won = std::ranges::find(stages[s].roles, Role::Won) != stages[s].roles.end();
        // Of the anchor's stage the anchor role itself.
        const bool carriesAnchor = std::ranges::find(stages[s].roles, anchor_) != stages[s].roles.end();
        for (const Role role : stages[s].roles)
            if (drawn.roleCountOf < drawn.roles.size() && (!carriesAnchor || role == anchor_)) drawn.roles[drawn.roleCountOf++] = role;
    }
}

FlowTime StageReader::entry(const FlowRow& row, const DrawnStage& stage, Role& by, bool& imputed) const
{
    FlowTime first = notEntered;
    for (std::size_t i = 0; i < stage.roleCountOf; ++i) {
        const Role role = stage.roles[i];
        const FlowTime at = row.at[static_cast<std::size_t>(role)];
        if (at == notEntered || (first != notEntered && at >= first)) continue;
        const bool isImputed = row.isImputed(role);
        if (isImputed && !withImputed_) continue;
        first = at;
        imputed = isImputed;
        by = role;
    }
    return first;
}

void StageReader::read(const FlowRow& row, RowView& view) const
{
    view.imputed = 0;
    view.enters = 0;
    view.negative = false;
    view.anchorImputed = row.isImputed(anchor_);
    view.anchor = view.anchorImputed && !withImputed_ ? notEntered : row.at[static_cast<std::size_t>(anchor_)];
    const bool hasAnchor = view.anchor != notEntered;
    view.anchored = hasAnchor && inPeriod(view.anchor);
    view.mature = view.anchored && (!cohort_ || view.anchor + horizon_ <= asOf_);
    for (std::size_t s = 0; s < count_; ++s) {
        const DrawnStage& stage = stages_[s];
        bool imputed = false;
        const FlowTime at = entry(row, stage, view.role[s], imputed);
        view.at[s] = at;
        if (at == notEntered) continue;
        const auto bit = static_cast<std::uint8_t>(1U << s);
        if (imputed) view.imputed = static_cast<std::uint8_t>(view.imputed | bit);
        if (stage.afterAnchor && hasAnchor && at < view.anchor) view.negative = view.negative || view.anchored || (!cohort_ && inPeriod(at));
        const bool converts = view.mature && at >= view.anchor && at <= view.anchor + horizon_;
        if (cohort_ && (stage.afterAnchor || stage.isAnchor) ? converts : inPeriod(at)) view.enters = static_cast<std::uint8_t>(view.enters | bit);
    }
}

Part StageReader::partOf(const FlowRow& row, const RowView& view, std::size_t drawn) const
{
    if (stages_[drawn].won) return Part::Advanced;
    for (std::size_t s = drawn + 1; s < count_; ++s)
        if (view.at[s] != notEntered) return Part::Advanced;
    switch (row.fate) {
        case Fate::Open: return Part::Open;
        case Fate::Won: return Part::Advanced;
        case Fate::Rejected: return Part::Rejected;
        case Fate::Left: return Part::Left;
    }
    return Part::Open;
}

}  // namespace handschlag::pipeline
