#include "core/usecase/drifts.h"

#include "core/calendar/zone.h"
#include "core/usecase/agreements.h"
#include "core/usecase/feedbacks.h"
#include "core/usecase/review_date.h"

namespace handschlag::usecase {
namespace {

using insight::DriftWeek;
using insight::Weeks;

struct Line {
    DriftLine kind;
    Day day;
};

/// Where the agreement itself draws the line, the newest first.
Result<std::vector<Line>> linesOf(Store& store, std::string_view product, Instant asOf, const calendar::Zone& zone)
{
    std::vector<Line> lines;
    const auto review = lastReview(store, product, zone.dayOf(asOf));
    if (!review) return std::unexpected(review.error());
    if (*review) lines.push_back({DriftLine::Review, **review});
    const auto versions = store.agreements().versions(product);
    if (!versions) return std::unexpected(versions.error());
    if (versions->empty()) return lines;
    const auto active = activeAgreement(store, product, asOf);
    if (!active) return std::unexpected(active.error());
    if (active->kind == ActiveKind::InForce && active->version.inForceAt)
        lines.push_back({DriftLine::Version, zone.dayOf(*active->version.inForceAt)});
    return lines;
}

/// Weeks that were over when the line was drawn.
std::size_t weeksBefore(const Weeks& weeks, Day line)
{
    std::size_t count = 0;
    while (count < weeks.count() && weeks.days[count + 1] <= line) ++count;
    return count;
}

std::vector<DriftWeek> countWeeks(const Weeks& weeks, const std::vector<FeedbackRow>& rows, bool grouped)
{
    std::vector<DriftWeek> counts(weeks.count());
    for (const FeedbackRow& row : rows) {
        const auto week = weeks.weekOf(row.at);
        if (!week || row.judged.decided == insight::Decided::Pending) continue;
        DriftWeek& count = counts[*week];
        const bool accepted = row.judged.decided == insight::Decided::Accepted;
        ++(accepted ? count.accepted : count.rejected);
        if (grouped) ++count.byGroup[row.judged.group];
        if (!accepted) ++count.byClause[row.judged.clause];
    }
    return counts;
}

bool saysEnough(const std::vector<DriftWeek>& counts, std::size_t before)
{
    std::int64_t decisions = 0;
    for (std::size_t week = 0; week < before; ++week) decisions += counts[week].decisions();
    return before < counts.size() && decisions >= insight::casesForControl;
}

/// The oldest half of the weeks since the first decision.
std::size_t oldestHalf(const std::vector<DriftWeek>& counts)
{
    std::size_t first = 0;
    while (first < counts.size() && counts[first].decisions() == 0) ++first;
    return first + (counts.size() - first) / 2;
}

}  // namespace

Result<WorkspaceDrift> drift(Store& store, std::string_view product, Instant asOf, std::string_view by, const Progress& progress)
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto zone = calendar::Zone::find(info->zone);
    if (!zone) return std::unexpected(zone.error());
    WorkspaceDrift found;
    found.weeks = insight::completeWeeks(*zone, asOf);
    const auto report = feedback(store, {std::string(product), found.weeks.days.front(), found.weeks.days.back(), asOf, std::string(by)}, progress);
    if (!report) return std::unexpected(report.error());
    found.counts = countWeeks(found.weeks, report->rows, !by.empty());
    const auto lines = linesOf(store, product, asOf, *zone);
    if (!lines) return std::unexpected(lines.error());
    std::size_t before = oldestHalf(found.counts);
    for (const Line& line : *lines) {
        const std::size_t weeks = weeksBefore(found.weeks, line.day);
        if (!saysEnough(found.counts, weeks)) continue;
        found.line = line.kind;
        before = weeks;
        break;
    }
    found.since = found.weeks.days[before];
    found.drift = insight::driftOf(found.counts, before);
    return found;
}

}  // namespace handschlag::usecase
