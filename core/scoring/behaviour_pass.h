#pragma once
// What activities add to the leads of one block under one rule, at one moment.

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/leads/activities.h"
#include "core/scoring/compiled.h"
#include "core/scoring/kernels.h"

namespace handschlag::scoring {

/// A point in time as activities are grouped.
struct Moment {
    std::int32_t day = 0;      ///< of the organisation's zone
    std::int64_t seconds = 0;  ///< later ones of the same day do not count
    [[nodiscard]] static Moment of(const calendar::Zone& zone, Instant instant) { return {zone.dayOf(instant).number, instant.seconds}; }
};

/// Sums of contributions that are kept per lead: one for everything without a cap, one for each group with a cap.
struct BehaviourAccounts {
    std::vector<std::size_t> ofRule;                ///< account of each rule of the plan
    std::vector<std::optional<Centipoints>> caps;   ///< by account; the first has none
    bool wide = false;                              ///< some sum could leave int32
};
[[nodiscard]] BehaviourAccounts accountsOf(const Plan::Compiled& plan);

/// A rule, or a recency condition, with the codes of this population.
struct ActivityFilter {
    std::vector<std::size_t> types;       ///< codes; none: the population has no such activity
    std::optional<std::int64_t> asset;    ///< code
    std::optional<std::int64_t> minValue;
    int windowDays = 0;
    bool impossible = false;              ///< the asset does not exist here
    friend bool operator==(const ActivityFilter&, const ActivityFilter&) = default;
};
[[nodiscard]] ActivityFilter filterOf(const agreement::BehaviourRule& rule, const leads::Activities& activities);
[[nodiscard]] ActivityFilter filterOf(const RecencyTest& test, const leads::Activities& activities);
[[nodiscard]] Worth worthOf(const agreement::BehaviourRule& rule);

/// Sums over the rows of one block, kept by each worker from call to call; all zero between calls.
struct BlockSums {
    std::vector<std::uint32_t> narrow;
    std::vector<std::uint64_t> wide;
};

/// points[row in block] += what the rule gives at that moment, or -= it.
template <class Points>
void addRule(const leads::Activities& activities, std::size_t block, std::size_t rows, const ActivityFilter& filter, std::span<const std::uint32_t> weights,
             Worth worth, Moment moment, BlockSums& sums, Points* points);
/// The same for a rule whose filter and weights stay and whose worth changes.
template <class Points>
void changeWorth(const leads::Activities& activities, std::size_t block, std::size_t rows, const ActivityFilter& filter,
                 std::span<const std::uint32_t> weights, Worth before, Worth after, Moment moment, BlockSums& sums, Points* points);
/// flags[row in block] = 1 where there is such an activity.
void mark(const leads::Activities& activities, std::size_t block, const ActivityFilter& filter, Moment moment, std::uint8_t* flags);

}  // namespace handschlag::scoring
