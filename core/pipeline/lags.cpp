#include "core/pipeline/lags.h"

#include <algorithm>
#include <array>

#include "core/base/instant.h"

namespace handschlag::pipeline {
namespace {

constexpr std::array shares{0.25, 0.5, 0.75, 0.9};
constexpr std::size_t fewEnoughToSort = 4'096;
constexpr std::size_t bins = 4'096;

/// The ranks that type 7 looks at: each quantile lies between two neighbours.
struct Ranks {
    std::size_t below, above;
    double between;
};

Ranks ranksOf(double share, std::size_t n)
{
    const double position = share * static_cast<double>(n - 1);
    const auto below = static_cast<std::size_t>(position);
    return {below, std::min(below + 1, n - 1), position - static_cast<double>(below)};
}

double days(std::int32_t seconds) { return static_cast<double>(seconds) / static_cast<double>(secondsPerDay); }

double quantileOf(std::int32_t below, std::int32_t above, double between) { return days(below) + between * (days(above) - days(below)); }

/// Values by rank, for the few ranks asked for: counted into bins, then the bins that hold a rank are gathered and sorted.
class RankedValues {
public:
    explicit RankedValues(const std::vector<std::int32_t>& values) : values_(values)
    {
        const auto [least, greatest] = std::ranges::minmax_element(values);
        least_ = *least;
        while (((std::int64_t{*greatest} - least_) >> shift_) >= static_cast<std::int64_t>(bins)) ++shift_;
        for (const std::int32_t value : values) ++before_[binOf(value) + 1];
        for (std::size_t bin = 1; bin < before_.size(); ++bin) before_[bin] += before_[bin - 1];
    }
    [[nodiscard]] std::size_t binOfRank(std::size_t rank) const
    {
        return static_cast<std::size_t>(std::ranges::upper_bound(before_, rank) - before_.begin()) - 1;
    }
    /// Gathers these bins in one pass.
    void gather(const std::vector<std::size_t>& wanted)
    {
        std::array<std::uint8_t, bins> place{};
        for (const std::size_t bin : wanted)
            if (place[bin] == 0) {
                held_.emplace_back(bin, std::vector<std::int32_t>());
                held_.back().second.reserve(before_[bin + 1] - before_[bin]);
                place[bin] = static_cast<std::uint8_t>(held_.size());
            }
        for (const std::int32_t value : values_)
            if (const std::uint8_t at = place[binOf(value)]; at != 0) held_[at - 1U].second.push_back(value);
        for (auto& [bin, values] : held_) std::ranges::sort(values);
    }
    [[nodiscard]] std::int32_t at(std::size_t rank) const
    {
        const std::size_t bin = binOfRank(rank);
        const auto held = std::ranges::find(held_, bin, &std::pair<std::size_t, std::vector<std::int32_t>>::first);
        return held->second[rank - before_[bin]];
    }

private:
    [[nodiscard]] std::size_t binOf(std::int32_t value) const { return static_cast<std::size_t>((std::int64_t{value} - least_) >> shift_); }

    const std::vector<std::int32_t>& values_;
    std::int64_t least_ = 0;
    int shift_ = 0;
    std::array<std::size_t, bins + 1> before_{};  // how many values lie in bins before this one
    std::vector<std::pair<std::size_t, std::vector<std::int32_t>>> held_;
};

std::array<double, shares.size()> bySorting(std::vector<std::int32_t>& seconds)
{
    std::ranges::sort(seconds);
    std::array<double, shares.size()> values{};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const Ranks ranks = ranksOf(shares[i], seconds.size());
        values[i] = quantileOf(seconds[ranks.below], seconds[ranks.above], ranks.between);
    }
    return values;
}

std::array<double, shares.size()> byCounting(const std::vector<std::int32_t>& seconds)
{
    RankedValues ranked(seconds);
    std::vector<std::size_t> wanted;
    for (const double share : shares) {
        const Ranks ranks = ranksOf(share, seconds.size());
        wanted.push_back(ranked.binOfRank(ranks.below));
        wanted.push_back(ranked.binOfRank(ranks.above));
    }
    ranked.gather(wanted);
    std::array<double, shares.size()> values{};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const Ranks ranks = ranksOf(shares[i], seconds.size());
        values[i] = quantileOf(ranked.at(ranks.below), ranked.at(ranks.above), ranks.between);
    }
    return values;
}

}  // namespace

LagDays lagDays(std::vector<std::int32_t>& seconds)
{
    if (seconds.empty()) return {};
    const auto values = seconds.size() <= fewEnoughToSort ? bySorting(seconds) : byCounting(seconds);
    return {static_cast<std::int64_t>(seconds.size()), values[0], values[1], values[2], values[3]};
}

}  // namespace handschlag::pipeline
