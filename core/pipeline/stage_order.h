#pragma once
// Where roles stand in the stage list of an agreement. A stage may carry several roles; a role without a stage (handed_over in the
// default) is not drawn but has a place: just before the first stage that carries a later role of the default order.

#include <array>
#include <optional>

#include "core/agreement/document.h"
#include "core/pipeline/stage_event.h"

namespace handschlag::pipeline {

constexpr int roleCount = 8;

class StageOrder {
public:
    explicit StageOrder(const agreement::StagesClause& stages);
    /// Index of the stage that carries the role.
    [[nodiscard]] std::optional<int> stageOf(Role role) const;
    /// Ascending along the chain: 2 x index for a role with a stage, the odd number before the next stage for one without.
    [[nodiscard]] int rank(Role role) const { return ranks_[static_cast<std::size_t>(role)]; }
    [[nodiscard]] static constexpr int rankOfStage(int index) { return 2 * index; }

private:
    std::array<int, roleCount> ranks_{};
};

/// Suspect > Prospect > MQL > SAL > SQL > Opportunity > Won (domain section 2): for a workspace without an agreement.
[[nodiscard]] agreement::StagesClause defaultStages();

}  // namespace handschlag::pipeline
