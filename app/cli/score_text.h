#pragma once
// Answers of `score` and `explain`, as JSON and for people.

#include <QString>

#include <nlohmann/json.hpp>

#include "app/cli/judgement.h"
#include "core/usecase/scores.h"

namespace handschlag::cli {

[[nodiscard]] nlohmann::json scoreJson(const usecase::ScoreReport& report, const Judgement& judgement, Instant asOf);
[[nodiscard]] QString scoreText(const usecase::ScoreReport& report, const Judgement& judgement, Instant asOf);
[[nodiscard]] nlohmann::json explainJson(const usecase::LeadExplanation& explained, const Judgement& judgement);
[[nodiscard]] QString explainText(const usecase::LeadExplanation& explained, const Judgement& judgement);

}  // namespace handschlag::cli
