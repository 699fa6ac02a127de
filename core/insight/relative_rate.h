#pragma once
// How much more often leads with some value are won than all others (domain "Won-base analysis"), and how sure that is.
//
// a of n1 leads with the value were won, c of n0 others. Relative rate = (a/n1) / (c/n0); its 95 % interval is that times and divided by
// exp(1.96 * sqrt(1/a - 1/n1 + 1/c - 1/n0)). If any of a, n1-a, c, n0-c is zero, 1/2 is added to the wins and 1 to the leads of both. The p-value
// is that of the same logarithm over the same standard error (normal, two-sided), so that it is under 0.05 just when the interval leaves out 1.
//
//   const auto relative = relativeRate({30, 100, 20, 200});   // 3.0, 1.80 .. 5.01

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace handschlag::insight {

struct WinCounts {
    std::int64_t wins = 0;   ///< a
    std::int64_t leads = 0;  ///< n1
    std::int64_t otherWins = 0;   ///< c
    std::int64_t otherLeads = 0;  ///< n0
    friend bool operator==(const WinCounts&, const WinCounts&) = default;
};

struct RelativeRate {
    double value = 1;
    double low = 0;
    double high = 0;
    double p = 1;            ///< that the value makes no difference
    bool corrected = false;  ///< 1/2 and 1 were added
};

/// Nothing if there is no lead with the value, or none without.
[[nodiscard]] std::optional<RelativeRate> relativeRate(const WinCounts& counts);

inline constexpr std::int64_t leadsForRelativeRate = 30;
inline constexpr std::int64_t winsForRelativeRate = 5;
/// Not enough evidence: fewer than 30 leads with the value or without it, or fewer than 5 wins with it.
[[nodiscard]] bool isThin(const WinCounts& counts);

/// P-values adjusted after Benjamini and Hochberg (1995), in the order given: those at or under q are discoveries at false discovery rate q.
[[nodiscard]] std::vector<double> adjusted(std::span<const double> pValues);

}  // namespace handschlag::insight
