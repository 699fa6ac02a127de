#pragma once
// Has a share moved since the last review, or does it only waver? A p-chart (Shewhart): the share of the weeks before is the centre; a week
// alarms if so few or so many as it had would come by chance in at most 0.135 % of all weeks on that side. For large weeks these are the
// limits at three standard deviations; small weeks are judged by the binomial distribution itself, where three deviations would lie.
//
//   const ControlChart chart = controlChart(before, since);
//   for (const ControlPoint& week : chart.since) if (week.alarm != Alarm::None) ...

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace handschlag::insight {

struct WeekCount {
    std::int64_t part = 0;
    std::int64_t whole = 0;
    friend bool operator==(const WeekCount&, const WeekCount&) = default;
};

enum class Alarm : std::uint8_t { None, Low, High };

struct ControlPoint {
    WeekCount count;
    std::optional<double> share;  ///< nothing for an empty week
    double low = 0, high = 1;     ///< the widest shares of a week of this size that do not alarm
    Alarm alarm = Alarm::None;
};

inline constexpr double alarmProbability = 0.00135;
inline constexpr std::int64_t casesForControl = 30;  ///< fewer in the weeks before: not enough evidence

struct ControlChart {
    std::optional<double> centre;  ///< nothing: not enough evidence, no alarms
    std::vector<ControlPoint> since;
};

[[nodiscard]] ControlChart controlChart(std::span<const WeekCount> before, std::span<const WeekCount> since);

/// P(X <= part) of a binomial distribution.
[[nodiscard]] double binomialAtMost(std::int64_t part, std::int64_t whole, double share);

}  // namespace handschlag::insight
