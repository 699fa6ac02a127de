#pragma once
// The inside of a Plan: what evaluate, explain and routeOf read. Everything is integers, tables and folded words.

#include <array>
#include <optional>
#include <vector>

#include "core/agreement/document.h"
#include "core/calendar/zone.h"
#include "core/scoring/fact_layout.h"
#include "core/scoring/matcher.h"
#include "core/scoring/plan.h"
#include "core/scoring/rule_tree.h"

namespace handschlag::scoring {

struct CompiledCriterion {
    const agreement::Criterion* clause = nullptr;
    Section section = Section::Fit;
    std::vector<Matcher> buckets;
    Centipoints lowest = 0;    ///< a missing value takes lowest..highest, unless the clause names its points
    Centipoints highest = 0;
    Centipoints floor = 0;     ///< no value, known or missing, gives less
    bool mayExclude = false;   ///< a missing value could be one that excludes
};

struct CompiledRule {
    const agreement::BehaviourRule* clause = nullptr;
    int group = -1;  ///< -1: a penalty
    std::vector<std::uint32_t> weights;
};

struct CompiledItem {
    const agreement::RequiredItem* clause = nullptr;
    std::vector<std::size_t> fields;  ///< indexes into Compiled::requiredFields
};

struct CompiledExclusion {
    const agreement::Exclusion* clause = nullptr;
    RuleNode when;
};

/// What the sum of behaviour is raised to: 0, unless the agreement lets it fall below.
[[nodiscard]] inline std::optional<Centipoints> leastBehaviour(const agreement::BehaviourClause& clause)
{
    return clause.mayBeNegative ? std::nullopt : std::optional<Centipoints>(0);
}

/// Pointers point into `document`, which never moves.
struct Plan::Compiled {
    agreement::Document document;
    calendar::Zone zone;
    std::vector<std::string> requiredFields;  ///< each once
    std::vector<CompiledItem> items;
    std::vector<CompiledItem> inquiryItems;   ///< the shorter list, or the same one if the agreement has none
    std::vector<CompiledCriterion> criteria;  ///< fit, then situation
    std::vector<CompiledRule> rules;          ///< groups in order, then penalties
    Conditions conditions;
    RuleNode mql;
    RuleNode bantGate;
    std::vector<CompiledExclusion> exclusions;
    std::vector<RuleNode> routes;
    Centipoints fitReachable = 0;        ///< the highest fit any lead can have
    Centipoints behaviourReachable = 0;
    int longestWindow = 0;               ///< days; older activities matter to nothing
    FactLayout layout;                   ///< where a judged lead keeps what its fields say
};

}  // namespace handschlag::scoring
