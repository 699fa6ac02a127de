#include "core/pipeline/statistics.h"

#include <algorithm>
#include <cmath>

namespace handschlag::pipeline {

Rate wilson(std::int64_t part, std::int64_t whole)
{
    Rate rate{part, whole, {}, {}, {}};
    if (whole <= 0) return rate;
    constexpr double z = 1.959963984540054;
    const auto n = static_cast<double>(whole);
    const double p = static_cast<double>(part) / n;
    rate.value = p;
    if (part < 0 || part > whole) return rate;
    const double scale = 1 + z * z / n;
    const double centre = (p + z * z / (2 * n)) / scale;
    const double half = z / scale * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    // At the ends the formula gives exactly 0 and 1; rounding must not say otherwise.
    rate.low = part == 0 ? 0.0 : std::max(0.0, centre - half);
    rate.high = part == whole ? 1.0 : std::min(1.0, centre + half);
    return rate;
}

std::optional<double> quantile(std::span<const double> sorted, double p)
{
    if (sorted.empty()) return std::nullopt;
    const double position = std::clamp(p, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

}  // namespace handschlag::pipeline
