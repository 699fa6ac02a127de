#include "app/cli/score_text.h"
#include "core/leads/lead.h"

namespace handschlag::cli {
namespace {

using nlohmann::json;
using scoring::Missing;
using scoring::Part;
using scoring::PartReason;
using scoring::Score;

json toJson(const Score& score)
{
    return {{"completeness_bp", score.completenessBp},
            {"fit_lo_c", score.fitLow},
            {"fit_hi_c", score.fitHigh},
            {"behaviour_c", score.behaviour},
            {"bant", score.bantPercent},
            {"category", std::string(1, letterOf(score))},
            {"fit_band", score.fitBand},
            {"fit_band_hi", score.fitBandHigh},
            {"cell", cellOf(score)},
            {"decision", key(score.decision)},
            {"readiness", score.readiness},
            {"inquiry", score.inquiry},
            {"to_owner", score.toOwner}};
}

std::int64_t number(const std::string& text) { return std::stoll(text); }

json toJson(const Part& part)
{
    json result{{"clause", part.clause}, {"section", key(part.section)}, {"points_c", part.points}, {"reason", key(part.reason)}};
    const std::vector<std::string>& a = part.arguments;
    switch (part.reason) {
        case PartReason::Bucket: result["bucket"] = a.at(2); [[fallthrough]];
        case PartReason::NoBucket: result["value"] = a.at(1); [[fallthrough]];
        case PartReason::MissingPoints: result["field"] = a.at(0); break;
        case PartReason::MissingLow:
            result["field"] = a.at(0);
            result["lowest_c"] = number(a.at(1));
            result["highest_c"] = number(a.at(2));
            break;
        case PartReason::Activities:
        case PartReason::CapReached:
            result["type"] = a.at(0);
            result["count"] = number(a.at(1));
            result["weighted"] = number(a.at(2));
            result["latest"] = a.at(3);
            break;
        case PartReason::GroupCap: result["before_c"] = number(a.at(1)); break;
        case PartReason::Minimum:
        case PartReason::Maximum: result["before_c"] = number(a.at(0)); break;
    }
    return result;
}

json toJson(const Missing& missing)
{
    json result{{"kind", key(missing.kind)}, {"clause", missing.clause}, {"fields", missing.fields}};
    if (missing.kind == Missing::Kind::PointsToNextBand || missing.kind == Missing::Kind::PointsToNextLetter) result["points_c"] = missing.points;
    return result;
}

}  // namespace

json scoreJson(const usecase::ScoreReport& report, const Judgement& judgement, Instant asOf)
{
    json result = headOf(judgement, asOf);
    result["leads"] = report.leads;
    result["by_decision"] = report.byDecision;
    result["by_category"] = report.byCategory;
    result["never_filled"] = report.neverFilled;
    result["never_seen"] = report.neverSeen;
    result["no_activities"] = report.noActivities;
    return result;
}

json explainJson(const usecase::LeadExplanation& explained, const Judgement& judgement)
{
    const scoring::Explanation& why = explained.explanation;
    json result = headOf(judgement, why.asOf);
    result["lead"] = leads::textOf(leads::valueOf(explained.lead, "external_id"));
    result["score"] = toJson(why.score);
    result["parts"] = json::array();
    for (const Part& part : why.parts) result["parts"].push_back(toJson(part));
    result["missing"] = json::array();
    for (const Missing& missing : why.missing) result["missing"].push_back(toJson(missing));
    result["exclusions"] = why.exclusions;
    result["triggers"] = why.triggers;
    return result;
}

}  // namespace handschlag::cli
