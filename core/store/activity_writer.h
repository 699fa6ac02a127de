#pragma once
// Writing activities through the SQLite C interface: at least 4,096 at once are packed into segments, fewer become rows.
// All or nothing is the transaction's matter. An activity of a lead that is not there is refused.

#include <span>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/leads/activity_block.h"
#include "core/leads/lead.h"
#include "core/store/sqlite_handle.h"

namespace handschlag::store {

constexpr std::size_t fewestForSegments = 4'096;
constexpr std::size_t mostPerSegment = 4'096;

[[nodiscard]] Result<void> writeActivities(const SqliteHandle& handle, std::span<const leads::Activity> activities, BatchId batch);
/// Quickest in order of lead, then occurrence.
[[nodiscard]] Result<void> writeActivities(const SqliteHandle& handle, const leads::ActivityBlock& activities, BatchId batch);

}  // namespace handschlag::store
