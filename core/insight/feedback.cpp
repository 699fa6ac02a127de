#include "core/insight/feedback.h"

#include <algorithm>
#include <limits>
#include <map>

namespace handschlag::insight {
namespace {

/// Part and whole of a share while it is counted.
struct Count {
    std::int64_t part = 0, whole = 0;
    void add(bool isPart)
    {
        part += isPart ? 1 : 0;
        ++whole;
    }
    [[nodiscard]] pipeline::Rate rate() const { return pipeline::wilson(part, whole); }
};

/// How rejections fared when they were checked and ruled.
struct Doubts {
    Count contradicted, overturned;
    void add(const FeedbackCase& rejection)
    {
        if (rejection.claim != handover::ClaimResult::NotCheckable) contradicted.add(rejection.claim == handover::ClaimResult::NotSupported);
        if (rejection.ruling == Ruling::Upheld || rejection.ruling == Ruling::Overturned) overturned.add(rejection.ruling == Ruling::Overturned);
    }
};

struct ReasonCount {
    std::int64_t count = 0;
    Doubts doubts;
    std::map<std::string, std::int64_t> byGroup;
};

struct GroupCount {
    std::int64_t pending = 0;
    Count acceptance;
};

using Reasons = std::map<std::pair<std::string, std::string>, ReasonCount>;
using Groups = std::map<std::string, GroupCount>;

std::vector<ReasonLine> linesOf(const Reasons& reasons, const Groups& groups, std::int64_t rejected)
{
    std::vector<ReasonLine> lines;
    for (const auto& [name, counted] : reasons) {
        ReasonLine line{name.first, name.second, counted.count, pipeline::wilson(counted.count, rejected), counted.doubts.contradicted.rate(),
                        counted.doubts.overturned.rate(), {}};
        for (const auto& [group, count] : counted.byGroup) line.groups.push_back({group, count, pipeline::wilson(count, groups.at(group).acceptance.whole)});
        std::ranges::stable_sort(line.groups, std::greater{}, &GroupShare::count);
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, std::greater{}, &ReasonLine::count);
    return lines;
}

}  // namespace

Feedback feedbackOf(std::span<const FeedbackCase> cases)
{
    Feedback feedback;
    Reasons reasons;
    Groups groups;
    Doubts doubts;
    Count acceptance, covered;
    std::vector<std::int32_t> latencies;
    for (const FeedbackCase& one : cases) {
        GroupCount& group = groups[one.group];
        if (one.decided == Decided::Pending) {
            ++feedback.pending;
            ++group.pending;
            continue;
        }
        const bool accepted = one.decided == Decided::Accepted;
        acceptance.add(accepted);
        group.acceptance.add(accepted);
        if (one.openSeconds) latencies.push_back(static_cast<std::int32_t>(std::clamp<std::int64_t>(*one.openSeconds, 0, std::numeric_limits<std::int32_t>::max())));
        if (accepted) continue;
        ReasonCount& reason = reasons[{one.reason, one.clause}];
        ++reason.count;
        ++reason.byGroup[one.group];
        reason.doubts.add(one);
        doubts.add(one);
        covered.add(one.explained);
    }
    feedback.accepted = acceptance.part;
    feedback.rejected = acceptance.whole - acceptance.part;
    feedback.acceptance = acceptance.rate();
    feedback.contradicted = doubts.contradicted.rate();
    feedback.overturned = doubts.overturned.rate();
    feedback.covered = covered.rate();
    feedback.latency = pipeline::lagDays(latencies);
    feedback.reasons = linesOf(reasons, groups, feedback.rejected);
    for (const auto& [name, counted] : groups) feedback.groups.push_back({name, counted.pending, counted.acceptance.rate()});
    std::ranges::stable_sort(feedback.groups, std::greater{}, [](const GroupAcceptance& group) { return group.acceptance.whole; });
    return feedback;
}

}  // namespace handschlag::insight
