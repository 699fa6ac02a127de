#pragma once
// Sentences of what scores: criteria and behaviour.

#include <string>
#include <vector>

#include "core/agreement/document.h"
#include "core/agreement/wording.h"

namespace handschlag::agreement {

using Sentences = std::vector<std::string>;

[[nodiscard]] Sentences fitText(const Wording& wording, const FitClause& clause);
[[nodiscard]] Sentences situationText(const Wording& wording, const SituationClause& clause);
[[nodiscard]] Sentences criterionText(const Wording& wording, const Criterion& criterion);
[[nodiscard]] Sentences behaviourText(const Wording& wording, const BehaviourClause& clause);
[[nodiscard]] Sentences groupText(const Wording& wording, const BehaviourGroup& group);
[[nodiscard]] Sentences behaviourRuleText(const Wording& wording, const BehaviourRule& rule);
[[nodiscard]] Sentences thresholdsText(const Wording& wording, const Document& document);

}  // namespace handschlag::agreement
