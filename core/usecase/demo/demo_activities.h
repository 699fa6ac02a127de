#pragma once
// What the market does: episodes of interest (content, trade fair, inquiry) over the months, a lively last day, and the noise of
// opened mails and visited pages around them.

#include <span>
#include <vector>

#include "core/calendar/business_clock.h"
#include "core/leads/lead.h"

namespace handschlag::usecase::demo {

/// Exactly `count` activities of these leads between `from` and `now`, ordered by lead and time.
[[nodiscard]] std::vector<leads::Activity> activitiesOf(std::uint64_t seed, std::span<const leads::Lead> leads, std::size_t count, const calendar::BusinessClock& clock,
                                                           Instant from, Instant now);

}  // namespace handschlag::usecase::demo
