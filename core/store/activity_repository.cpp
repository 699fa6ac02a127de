#include "core/store/activity_repository.h"

#include <algorithm>

#include "core/store/activity_rows.h"
#include "core/store/activity_writer.h"
#include "core/store/lead_folding.h"
#include "core/store/query.h"

namespace handschlag::store {
namespace {

void sortByLeadAndTime(std::vector<leads::Activity>& activities)
{
    std::ranges::stable_sort(activities, [](const leads::Activity& a, const leads::Activity& b) {
        return std::tie(a.lead, a.occurredAt, a.recordedAt) < std::tie(b.lead, b.occurredAt, b.recordedAt);
    });
}

/// Rows name the row of their lead; segments do not.
template <class Each>
Result<void> unfoldLeadsOf(StoreSession& session, std::span<const Each> activities)
{
    if (activities.size() >= fewestForSegments) return {};
    std::vector<LeadId> leads(activities.size());
    std::ranges::transform(activities, leads.begin(), &Each::lead);
    return unfold(session, leads);
}

}  // namespace

Result<void> ActivityRepository::add(std::span<const leads::Activity> activities, BatchId batch)
{
    if (const auto writable = session_.mayWrite(); !writable) return writable;
    if (const auto unfolded = unfoldLeadsOf(session_, activities); !unfolded) return unfolded;
    if (const auto written = writeActivities(session_.handle(), activities, batch); !written)
        return std::unexpected(session_.remember(written.error()));
    for (const leads::Activity& activity : activities) session_.note(Table::Activity, activity.lead.value);
    return {};
}

Result<void> ActivityRepository::addMany(const leads::ActivityBlock& activities, BatchId batch)
{
    if (const auto writable = session_.mayWrite(); !writable) return writable;
    if (const auto unfolded = unfoldLeadsOf(session_, std::span(activities.entries)); !unfolded) return unfolded;
    if (const auto written = writeActivities(session_.handle(), activities, batch); !written)
        return std::unexpected(session_.remember(written.error()));
    if (!activities.entries.empty()) session_.note(Table::Activity, 0);
    return {};
}

Result<std::vector<leads::Activity>> ActivityRepository::of(LeadId lead)
{
    const auto snapshot = ReadSnapshot::take(session_);
    if (!snapshot) return std::unexpected(snapshot.error());
    std::vector<leads::Activity> activities;
    const auto read = readActivitiesOf(session_.handle(), lead, [&activities](const leads::Activity& activity) { activities.push_back(activity); });
    if (!read) return std::unexpected(session_.remember(read.error()));
    sortByLeadAndTime(activities);
    return activities;
}

Result<std::vector<leads::Activity>> ActivityRepository::all()
{
    const auto snapshot = ReadSnapshot::take(session_);
    if (!snapshot) return std::unexpected(snapshot.error());
    std::vector<leads::Activity> activities;
    const auto read = readActivities(session_.handle(), [&activities](const leads::Activity& activity) { activities.push_back(activity); });
    if (!read) return std::unexpected(session_.remember(read.error()));
    sortByLeadAndTime(activities);
    return activities;
}

Result<void> ActivityRepository::each(LeadId first, LeadId last, const std::function<void(const leads::Activity&)>& visit)
{
    const auto snapshot = ReadSnapshot::take(session_);
    if (!snapshot) return std::unexpected(snapshot.error());
    const auto read = readActivitiesBetween(session_.handle(), first, last, visit);
    return read ? read : std::unexpected(session_.remember(read.error()));
}

Result<std::int64_t> ActivityRepository::count()
{
    Query query(session_, "activity_count");
    const auto found = rowOf<std::int64_t>(query, [](const Query& row) { return row.integer(0); });
    if (!found) return std::unexpected(found.error());
    return found->value_or(0);
}

}  // namespace handschlag::store
