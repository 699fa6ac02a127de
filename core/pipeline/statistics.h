#pragma once
// Shares with their uncertainty, and quantiles.
//
//   const Rate rate = wilson(60, 200);   // value 0.3, low 0.2407, high 0.3668
//   std::ranges::sort(days); const auto median = quantile(days, 0.5);

#include <cstdint>
#include <optional>
#include <span>

namespace handschlag::pipeline {

/// Ratio with its 95 % interval. Nothing is a value for 0/0, nor for any other ratio to nothing. A ratio over 1 (rates of a
/// period can be) is no share of a whole, so it has a value and no interval.
struct Rate {
    std::int64_t part = 0;
    std::int64_t whole = 0;
    std::optional<double> value, low, high;
    friend bool operator==(const Rate&, const Rate&) = default;
};

/// Score interval of E. B. Wilson (1927), z = 1.959963984540054.
[[nodiscard]] Rate wilson(std::int64_t part, std::int64_t whole);

/// Quantile of type 7 (Hyndman and Fan 1996) of ascending values, 0 <= p <= 1; nothing for no values.
[[nodiscard]] std::optional<double> quantile(std::span<const double> sorted, double p);

}  // namespace handschlag::pipeline
