#include "core/insight/forecast.h"

#include <algorithm>
#include <numeric>

namespace handschlag::insight {
namespace {

/// Sum of `length` weeks in a row, for each week to begin with; after the last comes the first. The first of a block counts atLeastFirst.
std::vector<std::int64_t> blockSums(std::span<const std::int64_t> weekly, int length, std::int64_t atLeastFirst)
{
    std::vector<std::int64_t> sums(weekly.size());
    for (std::size_t begin = 0; begin < weekly.size(); ++begin) {
        sums[begin] = std::max(weekly[begin], atLeastFirst);
        for (std::size_t week = 1; week < static_cast<std::size_t>(length); ++week) sums[begin] += weekly[(begin + week) % weekly.size()];
    }
    return sums;
}

}  // namespace

Totals::Totals(std::span<const std::int64_t> weekly, int block, int length, std::int64_t atLeastFirst) : ways_{1.0}, all_(1.0)
{
    for (int left = length; left > 0; left -= block) {
        const std::vector<std::int64_t> sums = blockSums(weekly, std::min(block, left), left == length ? atLeastFirst : 0);
        const auto [least, most] = std::ranges::minmax(sums);
        std::vector<double> ways(ways_.size() + static_cast<std::size_t>(most - least));
        for (const std::int64_t sum : sums) {
            const auto shift = static_cast<std::size_t>(sum - least);
            for (std::size_t total = 0; total < ways_.size(); ++total) ways[total + shift] += ways_[total];
        }
        lowest_ += least;
        ways_ = std::move(ways);
        all_ *= static_cast<double>(weekly.size());
    }
}

std::int64_t Totals::quantile(double probability) const
{
    double ways = 0;
    for (std::size_t total = 0; total < ways_.size(); ++total) {
        ways += ways_[total];
        if (ways >= probability * all_) return lowest_ + static_cast<std::int64_t>(total);
    }
    return lowest_ + static_cast<std::int64_t>(ways_.size()) - 1;
}

double Totals::atLeast(std::int64_t total) const
{
    const std::int64_t from = std::clamp<std::int64_t>(total - lowest_, 0, std::ssize(ways_));
    return std::accumulate(ways_.begin() + from, ways_.end(), 0.0) / all_;
}

Forecast forecast(std::span<const std::int64_t> weekly, std::int64_t promised)
{
    Forecast result;
    result.weeks = static_cast<int>(weekly.size());
    result.counted = std::accumulate(weekly.begin(), weekly.end(), std::int64_t{0});
    result.promised = promised;
    if (result.weeks < weeksForForecast) return result;
    const Totals quarter(weekly, weeksPerBlock, weeksPerQuarter);
    result.fan = Fan{quarter.quantile(0.1), quarter.quantile(0.5), quarter.quantile(0.9)};
    if (promised > 0) result.chance = quarter.atLeast(promised);
    return result;
}

}  // namespace handschlag::insight
