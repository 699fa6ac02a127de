#pragma once
// How much an activity still weighs at an age of whole days: a table made once, in 1/65536 (domain section 4).
//
//   none        w(age) = 65536
//   half-life   w(age) = floor(65536 * 2^(-age/half_life) + 0.5)
//   linear      w(age) = floor(65536 * (window - age) / window + 0.5)
//   step        the weight of the last step that begins at or before this age; 65536 before the first
//
// Worked value: half-life 14 days, age 28 days: 16384, a quarter.

#include <cstdint>
#include <vector>

#include "core/agreement/document.h"

namespace handschlag::scoring {

inline constexpr std::int64_t fullWeight = 65'536;

/// One weight per age 0 .. windowDays - 1.
[[nodiscard]] std::vector<std::uint32_t> weightTable(const agreement::BehaviourRule& rule);

/// What weighted occurrences of a rule are worth: sign(p) * ((|p| * min(cap * 65536, sum) + 32768) >> 16).
[[nodiscard]] constexpr std::int64_t contribution(std::int64_t points, int cap, std::int64_t sum)
{
    const std::int64_t bounded = sum < cap * fullWeight ? sum : cap * fullWeight;
    const std::int64_t size = ((points < 0 ? -points : points) * bounded + 32'768) >> 16;
    return points < 0 ? -size : size;
}

}  // namespace handschlag::scoring
