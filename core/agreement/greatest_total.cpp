#include "core/agreement/greatest_total.h"

#include <algorithm>
#include <cstdlib>

#include "core/agreement/findings.h"

namespace handschlag::agreement {
namespace {

/// A value beyond its own limit is another complaint; here it must only not overflow.
std::int64_t sizeOf(Centipoints points) { return std::abs(std::clamp(points, -mostPoints, mostPoints)); }

std::int64_t greatestOf(const Criterion& criterion)
{
    std::int64_t greatest = sizeOf(criterion.missing.value_or(0));
    for (const Bucket& bucket : criterion.buckets) greatest = std::max(greatest, sizeOf(bucket.points));
    return greatest;
}

std::int64_t greatestOf(const BehaviourRule& rule) { return sizeOf(rule.points) * std::clamp(rule.cap, 0, mostCap); }

class Adding {
public:
    explicit Adding(std::int64_t most) : most_(most) {}
    void all(const auto& parts)
    {
        for (const auto& part : parts) {
            if (found) return;
            total_ += greatestOf(part);
            if (total_ > most_) found = ExcessiveTotal{part.id, total_};
        }
    }
    std::optional<ExcessiveTotal> found;

private:
    std::int64_t most_;
    std::int64_t total_ = 0;
};

}  // namespace

std::optional<ExcessiveTotal> excessiveTotal(const Document& document, std::int64_t most)
{
    Adding sum(most);
    sum.all(document.fit.criteria);
    sum.all(document.situation.criteria);
    for (const BehaviourGroup& group : document.behaviour.groups) sum.all(group.rules);
    sum.all(document.behaviour.penalties);
    return sum.found;
}

}  // namespace handschlag::agreement
