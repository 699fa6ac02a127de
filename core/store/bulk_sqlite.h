#pragma once
// All leads of a workspace in one forward pass, through the SQLite C interface.

#include <functional>
#include <span>

#include "core/base/error.h"
#include "core/leads/lead.h"
#include "core/leads/population.h"
#include "core/store/activity_rows.h"
#include "core/store/sqlite_handle.h"
#include "core/usecase/ports.h"

namespace handschlag::store {

/// In order of id.
[[nodiscard]] Result<void> readLeads(const SqliteHandle& handle, const std::function<void(const leads::Lead&)>& visit);
/// In order of id, without those that were merged.
[[nodiscard]] Result<void> readLeadNames(const SqliteHandle& handle, const std::function<void(const usecase::LeadName&)>& visit);
/// All leads with all activities, these by the days of the zone.
[[nodiscard]] Result<leads::Population> readPopulation(const SqliteHandle& handle, std::span<const leads::Attribute> attributes, const calendar::Zone& zone);

}  // namespace handschlag::store
