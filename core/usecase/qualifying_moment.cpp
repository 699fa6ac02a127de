#include "core/usecase/qualifying_moment.h"

#include <algorithm>
#include <functional>

#include "core/handover/rearming.h"
#include "core/leads/population_builder.h"

namespace handschlag::usecase {
namespace {

scoring::Score scoreAt(const scoring::Plan& plan, const leads::Lead& lead, std::span<const leads::Activity> activities,
                       std::span<const leads::FieldChange> history, std::span<const leads::Attribute> attributes, Instant at)
{
    return scoring::evaluate(plan, leads::populationOf(leadAt(lead, history, at), activities, attributes), at).front();
}

/// Everything that could have made a difference, newest first.
std::vector<Instant> moments(std::span<const leads::Activity> activities, std::span<const leads::FieldChange> history, Instant notBefore, Instant now)
{
    std::vector<Instant> found{notBefore};
    for (const auto& activity : activities) found.push_back(activity.occurredAt);
    for (const auto& change : history) found.push_back(change.effectiveAt);
    std::erase_if(found, [&](Instant at) { return at < notBefore || at > now; });
    std::ranges::sort(found, std::greater<>{});
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

}  // namespace

leads::Lead leadAt(const leads::Lead& lead, std::span<const leads::FieldChange> history, Instant at)
{
    std::vector<leads::FieldChange> later;
    for (const auto& change : history)
        if (change.effectiveAt > at) later.push_back(change);
    std::ranges::stable_sort(later, {}, &leads::FieldChange::effectiveAt);
    leads::Lead before = lead;
    for (auto change = later.rbegin(); change != later.rend(); ++change) before.fields[change->field] = change->before;
    return before;
}

Instant qualifyingMoment(const scoring::Plan& plan, const leads::Lead& lead, std::span<const leads::Activity> activities,
                         std::span<const leads::FieldChange> history, std::span<const leads::Attribute> attributes, bool asInquiry, Instant notBefore, Instant now)
{
    Instant since = now;
    for (const Instant at : moments(activities, history, notBefore, now)) {
        const scoring::Score score = scoreAt(plan, lead, activities, history, attributes, at);
        if (asInquiry ? !score.inquiry : score.decision != scoring::Decision::Mql) break;
        since = at;
    }
    return since;
}

bool fellBelowBetween(const scoring::Plan& plan, const leads::Lead& lead, std::span<const leads::Activity> activities,
                      std::span<const leads::FieldChange> history, std::span<const leads::Attribute> attributes, Instant from, Instant to)
{
    // What never stood above cannot fall.
    bool stoodAbove = false;
    for (Instant at = from; at < to; at = at.plus(secondsPerDay)) {
        const bool below = handover::fellBelow(plan.document(), scoreAt(plan, lead, activities, history, attributes, at));
        if (below && stoodAbove) return true;
        stoodAbove = stoodAbove || !below;
    }
    return false;
}

}  // namespace handschlag::usecase
