#pragma once
// What one request sees of a row: its entries by stage, its anchor, whether it belongs to the figures. Made once for a request, then
// asked row after row.

#include <array>

#include "core/pipeline/waterfall.h"

namespace handschlag::pipeline {

/// The stages that carry a role at all, in order: nothing else can be entered, so there are at most as many as roles.
struct DrawnStage {
    std::size_t index = 0;  ///< in the stage list
    std::array<Role, roleCount> roles{};
    std::size_t roleCountOf = 0;
    bool isAnchor = false;
    bool afterAnchor = false;
    bool won = false;
};

/// One row, seen.
struct RowView {
    std::array<FlowTime, roleCount> at;  ///< by drawn stage
    std::array<Role, roleCount> role;    ///< by drawn stage: the one whose entry that is
    std::uint8_t imputed = 0;            ///< bit per drawn stage
    FlowTime anchor = notEntered;
    bool anchorImputed = false;
    bool anchored = false;  ///< the anchor lies in the period
    bool mature = false;    ///< and its horizon is over
    std::uint8_t enters = 0;  ///< bit per drawn stage: counts as entered
    bool negative = false;
};

class StageReader {
public:
    StageReader(const Flow& flow, const WaterfallRequest& request);

    [[nodiscard]] std::span<const DrawnStage> stages() const { return {stages_.data(), count_}; }
    /// False: nothing happened to the row in the period, so no figure counts it. Costs a tenth of reading it.
    [[nodiscard]] bool touches(const FlowRow& row) const
    {
        bool any = false;
        for (const FlowTime at : row.at) any |= static_cast<std::uint32_t>(at) - static_cast<std::uint32_t>(from_) < length_;
        return any;
    }
    void read(const FlowRow& row, RowView& view) const;
    /// The part of the bar of a drawn stage that the row was seen to enter.
    [[nodiscard]] Part partOf(const FlowRow& row, const RowView& view, std::size_t drawn) const;

private:
    [[nodiscard]] FlowTime entry(const FlowRow& row, const DrawnStage& stage, Role& by, bool& imputed) const;
    [[nodiscard]] bool inPeriod(FlowTime at) const { return at >= from_ && at < to_; }

    std::array<DrawnStage, roleCount> stages_{};
    std::size_t count_ = 0;
    bool cohort_;
    bool withImputed_;
    Role anchor_;
    std::int64_t from_, to_;     // in flow time; from_ lies after notEntered
    std::uint32_t length_;       // of the period in seconds
    std::int64_t horizon_, asOf_;
};

}  // namespace handschlag::pipeline
