#pragma once
// Numbers that an axis is labelled with.

#include <algorithm>
#include <cmath>

namespace handschlag::ui {

/// The next of 1, 2, 4, 5 x 10^n that is not lower.
[[nodiscard]] inline double roundedUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(value, 1e-6))));
    for (const double step : {1.0, 2.0, 4.0, 5.0, 10.0})
        if (value <= step * power * (1 + 1e-9)) return step * power;
    return 10 * power;
}

}  // namespace handschlag::ui
