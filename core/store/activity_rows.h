#pragma once
// Reading activities of a workspace through the SQLite C interface, from rows and segments alike.

#include <functional>
#include <vector>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/leads/lead.h"
#include "core/store/sqlite_handle.h"

namespace handschlag::store {

using ActivityVisitor = std::function<void(const leads::Activity&)>;

/// In no particular order.
[[nodiscard]] Result<void> readActivities(const SqliteHandle& handle, const ActivityVisitor& visit);
[[nodiscard]] Result<void> readActivitiesOf(const SqliteHandle& handle, LeadId lead, const ActivityVisitor& visit);
/// Of the leads first .. last.
[[nodiscard]] Result<void> readActivitiesBetween(const SqliteHandle& handle, LeadId first, LeadId last, const ActivityVisitor& visit);
/// Row ids of the segments that cannot be read.
[[nodiscard]] Result<std::vector<std::int64_t>> damagedSegments(const SqliteHandle& handle);

}  // namespace handschlag::store
