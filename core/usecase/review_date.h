#pragma once
// When both sides meet for the next quarterly review. It moves every quarter while the signed document stays, and an agreement does not end with a
// review, so it is a setting of the workspace per product line and neither a clause nor the end of validity.

#include <optional>
#include <string_view>

#include "core/usecase/ports.h"

namespace handschlag::usecase {

/// Nothing: not agreed yet.
[[nodiscard]] Result<std::optional<Day>> nextReview(Store& store, std::string_view product);
/// Nothing takes the date away. A date that has come by today (of the organisation's zone) stays known as that of the last review.
[[nodiscard]] Result<void> setNextReview(Store& store, std::string_view product, std::optional<Day> day, Day today);
/// The newest agreed date that has come by today; nothing before the first one.
[[nodiscard]] Result<std::optional<Day>> lastReview(Store& store, std::string_view product, Day today);
/// The first working day (Monday to Friday) from the 10th of the next quarter on: the figures of the quarter are in by then.
[[nodiscard]] Day suggestedReview(Day today);

}  // namespace handschlag::usecase
