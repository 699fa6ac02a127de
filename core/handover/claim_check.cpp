#include "core/handover/claim_check.h"

#include <algorithm>
#include <array>

#include "core/handover/cited_clause.h"

namespace handschlag::handover {
namespace {

ClaimCheck supported(std::string why, std::vector<std::string> arguments = {}) { return {ClaimResult::Supported, std::move(why), std::move(arguments)}; }
ClaimCheck notSupported(std::string why, std::vector<std::string> arguments = {}) { return {ClaimResult::NotSupported, std::move(why), std::move(arguments)}; }

ClaimCheck checkRequired(const scoring::Explanation& known)
{
    if (known.score.completenessBp >= 10'000) return notSupported("required_complete");
    std::vector<std::string> fields;
    for (const auto& missing : known.missing)
        if (missing.kind == scoring::Missing::Kind::RequiredField) fields.insert(fields.end(), missing.fields.begin(), missing.fields.end());
    return supported("required_missing", std::move(fields));
}

ClaimCheck checkFit(const agreement::FitClause& clause, const scoring::Score& known)
{
    std::vector<std::string> arguments{std::to_string(known.fitLow), std::to_string(clause.threshold)};
    return known.fitLow >= clause.threshold ? notSupported("fit_reached", std::move(arguments)) : supported("fit_below", std::move(arguments));
}

/// Interest is shown by an inquiry, or by enough behaviour to qualify; between that and nothing at all the snapshot cannot tell.
ClaimCheck checkBehaviour(const scoring::Explanation& known)
{
    const bool qualified = known.score.decision == scoring::Decision::Mql || known.score.inquiry;
    const bool any = std::ranges::any_of(known.parts, [](const auto& part) { return part.section == scoring::Section::Behaviour && part.points > 0; });
    if (!any) return supported("no_behaviour");
    return qualified ? notSupported("behaviour_shown", {std::to_string(known.score.behaviour)}) : ClaimCheck{};
}

ClaimCheck checkExclusions(const agreement::Document& document, const scoring::Explanation& known, const std::string& clause)
{
    const bool one = clause != document.exclusions.id;
    const bool held = one ? std::ranges::find(known.exclusions, clause) != known.exclusions.end() : !known.exclusions.empty();
    return held ? supported("exclusion_held", one ? std::vector{clause} : known.exclusions) : notSupported("no_exclusion");
}

ClaimCheck checkCustomer(const Snapshot& snapshot)
{
    const bool customer = leads::numberOf(leads::valueOf(snapshot.lead, "customer")).value_or(0) != 0;
    const bool deal = !leads::isMissing(leads::valueOf(snapshot.lead, "opportunity_id"));
    return customer || deal || snapshot.explanation.score.toOwner ? supported("customer_known") : notSupported("no_customer");
}

}  // namespace

const char* key(ClaimResult result)
{
    static constexpr std::array<const char*, 3> keys{"supported", "not_supported", "not_checkable"};
    return keys[static_cast<std::size_t>(result)];
}

ClaimCheck checkClaim(const agreement::Document& document, const Snapshot& snapshot, const Rejection& rejection)
{
    if (rejection.disposition == agreement::Disposition::ToOwner) return checkCustomer(snapshot);
    if (!rejection.definitional) return {};
    switch (clauseKind(document, rejection.clause)) {
        // A duplicate cites the required information, but no snapshot of one lead knows of another.
        case ClauseKind::Required: return rejection.disposition == agreement::Disposition::Merge ? ClaimCheck{} : checkRequired(snapshot.explanation);
        case ClauseKind::Fit:
        case ClauseKind::Situation: return checkFit(document.fit, snapshot.explanation.score);
        case ClauseKind::Behaviour: return checkBehaviour(snapshot.explanation);
        case ClauseKind::Exclusions: return checkExclusions(document, snapshot.explanation, rejection.clause);
        default: return {};
    }
}

}  // namespace handschlag::handover
