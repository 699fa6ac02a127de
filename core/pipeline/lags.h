#pragma once
// Quantiles of very many lags without sorting them: where the wanted ranks lie is counted first, and only what lies there is sorted.

#include <cstdint>
#include <optional>
#include <vector>

namespace handschlag::pipeline {

/// Quantiles of type 7, in days of 86,400 s; nothing for no values.
struct LagDays {
    std::int64_t n = 0;
    std::optional<double> p25, median, p75, p90;
    friend bool operator==(const LagDays&, const LagDays&) = default;
};

/// Seconds, in any order; the vector is left in another one.
[[nodiscard]] LagDays lagDays(std::vector<std::int32_t>& seconds);

}  // namespace handschlag::pipeline
