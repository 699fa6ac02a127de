#include "core/pipeline/stage_order.h"

#include <algorithm>

namespace handschlag::pipeline {
namespace {

bool carriesLaterRole(const agreement::Stage& stage, Role role)
{
    return std::ranges::any_of(stage.roles, [role](Role other) { return other > role; });
}

}  // namespace

StageOrder::StageOrder(const agreement::StagesClause& clause)
{
    const auto& stages = clause.stages;
    for (int number = 0; number < roleCount; ++number) {
        const auto role = static_cast<Role>(number);
        const auto own =
            std::ranges::find_if(stages, [role](const agreement::Stage& stage) { return std::ranges::find(stage.roles, role) != stage.roles.end(); });
        const auto next = std::ranges::find_if(stages, [role](const agreement::Stage& stage) { return carriesLaterRole(stage, role); });
        const bool drawn = own != stages.end();
        ranks_[static_cast<std::size_t>(number)] =
            drawn ? rankOfStage(static_cast<int>(own - stages.begin())) : rankOfStage(static_cast<int>(next - stages.begin())) - 1;
    }
}

std::optional<int> StageOrder::stageOf(Role role) const
{
    const int rank = this->rank(role);
    return rank % 2 == 0 ? std::optional(rank / 2) : std::nullopt;
}

agreement::StagesClause defaultStages()
{
    agreement::StagesClause clause;
    clause.id = "stages";
    clause.stages = {{"suspect", {"Markt", "Suspect"}, {Role::Market}},
                     {"prospect", {"Zielkunde", "Prospect"}, {Role::Fit}},
                     {"mql", {"MQL", "MQL"}, {Role::MarketingQualified}},
                     {"sal", {"SAL", "SAL"}, {Role::Accepted}},
                     {"sql", {"SQL", "SQL"}, {Role::Qualified}},
                     {"opportunity", {"Verkaufschance", "Opportunity"}, {Role::Opportunity}},
                     {"won", {"Gewonnen", "Won"}, {Role::Won}}};
    clause.salesEntersAt = "mql";
    return clause;
}

}  // namespace handschlag::pipeline
