#pragma once
// Activities of a workspace through the SQLite C interface: at least 4,096 at once are packed into segments, fewer become rows.

#include <functional>
#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/leads/lead.h"
#include "core/store/sqlite_handle.h"

namespace handschlag::store {

constexpr std::size_t fewestForSegments = 4'096;
constexpr std::size_t mostPerSegment = 4'096;

using ActivityVisitor = std::function<void(const leads::Activity&)>;

/// All or nothing is the transaction's matter. Refuses an activity of a lead that is not there.
[[nodiscard]] Result<void> writeActivities(const SqliteHandle& handle, std::span<const leads::Activity> activities, BatchId batch);
/// In no particular order.
[[nodiscard]] Result<void> readActivities(const SqliteHandle& handle, const ActivityVisitor& visit);
[[nodiscard]] Result<void> readActivitiesOf(const SqliteHandle& handle, LeadId lead, const ActivityVisitor& visit);
/// Row ids of the segments that cannot be read.
[[nodiscard]] Result<std::vector<std::int64_t>> damagedSegments(const SqliteHandle& handle);

}  // namespace handschlag::store
