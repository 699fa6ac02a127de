#include "core/review/scorecard.h"

#include <algorithm>
#include <map>

namespace handschlag::review {
namespace {

/// Leads times days: exact until it is divided by the days of the quarter.
std::int64_t leadDays(std::span<const VersionTerm> terms, Day until)
{
    std::int64_t sum = 0;
    for (const VersionTerm& term : terms) sum += std::int64_t{term.leadsPerQuarter} * std::max(0, std::min(term.to, until).number - term.from.number);
    return sum;
}

std::int64_t divided(std::int64_t sum, std::int64_t by) { return (2 * sum + by) / (2 * by); }

}  // namespace

std::vector<VersionTerm> termsOf(std::vector<InForce> versions, Day from, Day to)
{
    std::ranges::stable_sort(versions, {}, [](const InForce& one) { return std::pair(one.from, one.version); });
    std::vector<VersionTerm> terms;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const InForce& one = versions[i];
        VersionTerm term{one.version, std::max(one.from, from), to, one.leadsPerQuarter, one.completenessPercent, one.feedbackPercent, 0};
        if (i + 1 < versions.size()) term.to = std::min(term.to, versions[i + 1].from);
        if (one.last) term.to = std::min(term.to, one.last->plus(1));
        if (term.from < term.to) terms.push_back(term);
    }
    return terms;
}

std::int64_t promisedLeads(std::span<const VersionTerm> terms, Day from, Day to) { return divided(leadDays(terms, to), to.number - from.number); }

std::int64_t requiredC(std::span<const VersionTerm> terms, Day from, Day to, Day until)
{
    constexpr std::int64_t hundredths = 100;
    return divided(hundredths * leadDays(terms, until), to.number - from.number);
}

ScoreLine lineOf(handover::Promise promise, std::span<const Judged> judged)
{
    ScoreLine line;
    line.key = handover::key(promise);
    line.side = handover::ownerOf(promise);
    std::map<int, handover::Counts> versions;
    for (const Judged& one : judged) {
        if (one.promise != promise) continue;
        line.counts.count(one.standing);
        versions[one.version].count(one.standing);
    }
    line.kept = line.counts.met;
    line.judged = line.counts.judged();
    for (const auto& [version, counts] : versions) line.versions.push_back({version, {}, counts});
    return line;
}

}  // namespace handschlag::review
