#pragma once
// Every lead judged under a named version; no side effect.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/agreement/document.h"
#include "core/scoring/plan.h"
#include "core/usecase/agreements.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct ScoreReport {
    int leads = 0;
    std::map<std::string, int> byDecision;  ///< every decision key, zeros included
    std::map<std::string, int> byCategory;  ///< "A".."D", zeros included
    /// Why nothing qualifies, if nothing does: required items that no lead meets, as fields ("phone/mobile": either would do), and activity
    /// types that no lead has. With noActivities the types are left out.
    std::vector<std::string> neverFilled;
    std::vector<std::string> neverSeen;
    bool noActivities = false;
};

struct ScoredPopulation {
    leads::PopulationPtr population;
    std::vector<scoring::Score> scores;
    ScoreReport report;
};

namespace codes {
inline constexpr ErrorCode leadUnknown{"lead.unknown"};  ///< external id, or number
}

[[nodiscard]] Result<ScoredPopulation> scoreAll(Store& store, const agreement::Document& document, Instant asOf);
[[nodiscard]] ScoreReport summarise(const scoring::Plan& plan, const leads::Population& population, const std::vector<scoring::Score>& scores);

/// The CSV of the command `score`, ordered bytewise by external_id (leads without one first, in order of their ids); byte-identical for
/// equal inputs.
[[nodiscard]] std::string scoresCsv(const ScoredPopulation& scored);

struct LeadExplanation {
    leads::Lead lead;
    std::vector<leads::Activity> activities;
    scoring::Explanation explanation;
};

/// Refuses a lead that the workspace does not have.
[[nodiscard]] Result<LeadExplanation> explainLead(Store& store, LeadId lead, const agreement::Document& document, Instant asOf);

[[nodiscard]] Result<LeadExplanation> explainLead(Store& store, std::string_view externalId, const agreement::Document& document, Instant asOf);

}  // namespace handschlag::usecase
