#pragma once
// Can marketing deliver the promised number in a quarter? The circular block bootstrap over past weeks (domain "Supply forecast and
// backtest"): a quarter of 13 weeks is put together of blocks of 4 weeks in a row, each beginning at any week with equal chance, the last
// block cut short; after the last week comes the first. Blocks keep what neighbouring weeks have in common.
//
// Computed exactly, by convolution of how often each sum comes: the distribution that drawing at random would only come near to. No random
// number is needed, and every machine gives the same.
//
//   const Forecast next = forecast(weeklyMqls, 150);
//   if (next.fan) next.fan->low, next.fan->median, next.fan->high, next.chance   // else: not enough evidence, show next.counted
//
// Test value, weeks 12,9,15,11,8,14,10,13,9,12,16,11: blocks of one give 141/152/163 and P(N >= 150) = 0.594, blocks of four 145/152/158
// and 0.67.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/insight/weeks.h"

namespace handschlag::insight {

inline constexpr int weeksPerBlock = 4;
inline constexpr int weeksForForecast = 26;  ///< with fewer there is not enough evidence

/// How likely each total of some weeks is.
class Totals {
public:
    /// weekly: not empty, no negative numbers; block and length at least 1. atLeastFirst: what the first of these weeks has brought already.
    Totals(std::span<const std::int64_t> weekly, int block, int length, std::int64_t atLeastFirst = 0);
    /// The smallest total that is not exceeded with at least this probability.
    [[nodiscard]] std::int64_t quantile(double probability) const;
    [[nodiscard]] double atLeast(std::int64_t total) const;

private:
    std::int64_t lowest_ = 0;
    std::vector<double> ways_;  ///< [total - lowest]: in how many of all ways it comes about; whole numbers
    double all_ = 0;
};

/// A quarter as it may turn out: 1 of 10 stays below low, 5 below median, 9 below high.
struct Fan {
    std::int64_t low = 0;     ///< P10
    std::int64_t median = 0;  ///< P50
    std::int64_t high = 0;    ///< P90
    friend bool operator==(const Fan&, const Fan&) = default;
};

struct Forecast {
    int weeks = 0;                 ///< of history
    std::int64_t counted = 0;      ///< leads in these weeks
    std::int64_t promised = 0;     ///< per quarter; 0: nothing is promised
    std::optional<Fan> fan;        ///< nothing: not enough evidence, under 26 weeks
    std::optional<double> chance;  ///< P(N >= promised), 0..1; nothing without evidence or promise
    [[nodiscard]] bool hasEvidence() const { return fan.has_value(); }
};

[[nodiscard]] Forecast forecast(std::span<const std::int64_t> weekly, std::int64_t promised);

}  // namespace handschlag::insight
