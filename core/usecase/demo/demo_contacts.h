#pragma once
// The mass of a large database: contacts that read mails and pages and are far from sales. What they did before the agreement came is
// of every kind; since then at most one thing of weight, so that under the template none of them is ever to be handed over.

#include <cstdint>
#include <vector>

#include "core/leads/activity_block.h"
#include "core/leads/lead.h"

namespace handschlag::usecase::demo {

/// How far back the contacts go.
inline constexpr int contactHistoryDays = 730;

/// How many activities each of `count` contacts from index `first` on has, `total` together: few have many, some none.
[[nodiscard]] std::vector<std::size_t> contactActivityCounts(std::uint64_t seed, std::size_t first, std::size_t count, std::size_t total);

/// An empty block with the types and assets that the demo knows.
[[nodiscard]] leads::ActivityBlock emptyBlock();

/// Adds `count` activities of contact `index` under this id, in order of time, between its creation and now. To a block from emptyBlock().
void addContactActivities(leads::ActivityBlock& block, std::uint64_t seed, std::size_t index, LeadId id, const leads::Lead& lead, std::size_t count,
                          Instant now);

/// Adds an activity by its names.
void addActivity(leads::ActivityBlock& block, LeadId lead, const leads::Activity& activity);

}  // namespace handschlag::usecase::demo
