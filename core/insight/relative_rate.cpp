#include "core/insight/relative_rate.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace handschlag::insight {

std::optional<RelativeRate> relativeRate(const WinCounts& counts)
{
    if (counts.leads <= 0 || counts.otherLeads <= 0) return std::nullopt;
    auto a = static_cast<double>(counts.wins);
    auto n1 = static_cast<double>(counts.leads);
    auto c = static_cast<double>(counts.otherWins);
    auto n0 = static_cast<double>(counts.otherLeads);
    RelativeRate relative;
    relative.corrected = counts.wins == 0 || counts.wins == counts.leads || counts.otherWins == 0 || counts.otherWins == counts.otherLeads;
    if (relative.corrected) {
        a += 0.5;
        c += 0.5;
        n1 += 1;
        n0 += 1;
    }
    constexpr double z = 1.96;
    relative.value = (a / n1) / (c / n0);
    const double deviation = std::sqrt(1 / a - 1 / n1 + 1 / c - 1 / n0);
    relative.low = relative.value / std::exp(z * deviation);
    relative.high = relative.value * std::exp(z * deviation);
    relative.p = std::erfc(std::abs(std::log(relative.value)) / deviation / std::numbers::sqrt2);
    return relative;
}

bool isThin(const WinCounts& counts)
{
    return std::min(counts.leads, counts.otherLeads) < leadsForRelativeRate || counts.wins < winsForRelativeRate;
}

std::vector<double> adjusted(std::span<const double> pValues)
{
    std::vector<std::size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [pValues](std::size_t index) { return pValues[index]; });
    std::vector<double> result(pValues.size());
    double least = 1;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto rank = static_cast<double>(order.size() - i);
        least = std::min(least, pValues[order[i]] * static_cast<double>(order.size()) / rank);
        result[order[i]] = least;
    }
    return result;
}

}  // namespace handschlag::insight
