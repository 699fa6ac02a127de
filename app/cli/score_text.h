#pragma once
// Answers of `score` and `explain`, as JSON and for people.

#include <QString>

#include <nlohmann/json.hpp>

#include "core/agreement/version.h"
#include "core/usecase/scores.h"

namespace handschlag::cli {

/// What leads were judged under.
struct Judgement {
    agreement::Document document;
    int version = 0;         ///< 0: a definition from a file
    std::string definition;  ///< name of that file
    agreement::VersionState state = agreement::VersionState::Draft;  ///< of that version
    bool trial = false;
};

[[nodiscard]] nlohmann::json scoreJson(const usecase::ScoreReport& report, const Judgement& judgement, Instant asOf);
[[nodiscard]] QString scoreText(const usecase::ScoreReport& report, const Judgement& judgement, Instant asOf);
[[nodiscard]] nlohmann::json explainJson(const usecase::LeadExplanation& explained, const Judgement& judgement);
[[nodiscard]] QString explainText(const usecase::LeadExplanation& explained, const Judgement& judgement);

}  // namespace handschlag::cli
