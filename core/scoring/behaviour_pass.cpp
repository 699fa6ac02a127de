#include "core/scoring/behaviour_pass.h"

#include <algorithm>
#include <limits>

#include "core/scoring/decay.h"

namespace handschlag::scoring {
namespace {

using leads::ActivityGroup;

/// visit(first, last, age) for each run of days within the window; visitLast for the entries of the moment's own day, one by one.
template <class Run, class Single>
void eachRun(const ActivityGroup& group, int windowDays, Moment moment, const Run& run, const Single& single)
{
    for (std::size_t i = group.firstRun(moment.day - windowDays + 1); i < group.runs.size() && group.runs[i].day <= moment.day; ++i) {
        const std::size_t begin = group.runs[i].begin;
        const std::size_t end = group.endOf(i);
        if (group.runs[i].day < moment.day) {
            run(begin, end, static_cast<std::size_t>(moment.day - group.runs[i].day));
            continue;
        }
        for (std::size_t k = begin; k < end; ++k)
            if (group.occurredAt[k] <= moment.seconds) single(k);
    }
}

bool passes(const ActivityGroup& group, const ActivityFilter& filter, std::size_t k)
{
    return (!filter.asset || group.asset[k] == *filter.asset) && (!filter.minValue || group.value[k] >= *filter.minValue);
}

template <class Sum>
bool gather(const ActivityGroup& group, const ActivityFilter& filter, std::span<const std::uint32_t> weights, Moment moment, Sum* sums)
{
    const bool choosy = filter.asset || filter.minValue;
    bool some = false;
    eachRun(
        group, filter.windowDays, moment,
        [&](std::size_t begin, std::size_t end, std::size_t age) {
            some = true;
            if (!choosy) return scatter(group.rows.data() + begin, end - begin, weights[age], sums);
            for (std::size_t k = begin; k < end; ++k)
                if (passes(group, filter, k)) sums[group.rows[k]] += weights[age];
        },
        [&](std::size_t k) {
            some = true;
            if (passes(group, filter, k)) sums[group.rows[k]] += weights[0];
        });
    return some;
}

bool isNarrow(Worth worth)
{
    constexpr std::uint64_t room = std::numeric_limits<std::uint32_t>::max() - 32'768U;
    return worth.bound <= std::numeric_limits<std::uint32_t>::max() && worth.points * worth.bound <= room;
}

/// Sums of 32 bits hold what one lead can have of this type.
bool sumsAreNarrow(const leads::Activities& activities, std::size_t block, const ActivityFilter& filter)
{
    constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max() / fullWeight;
    std::uint64_t peak = 0;
    for (const std::size_t type : filter.types) peak += activities.group(block, type).peak;
    return peak < most;
}

/// Sums of the filter's types in 32 or 64 bits, as this block needs; then settle(sums) empties them, if there was anything.
template <class Settle>
void withSums(const leads::Activities& activities, std::size_t block, const ActivityFilter& filter, std::span<const std::uint32_t> weights, Moment moment,
              BlockSums& sums, const Settle& settle)
{
    if (filter.impossible) return;
    const auto run = [&](auto& room) {
        if (room.empty()) room.resize(leads::rowsPerBlock);
        bool some = false;
        for (const std::size_t type : filter.types) some = gather(activities.group(block, type), filter, weights, moment, room.data()) || some;
        if (some) settle(room.data());
    };
    if (sumsAreNarrow(activities, block, filter))
        run(sums.narrow);
    else
        run(sums.wide);
}

}  // namespace

BehaviourAccounts accountsOf(const Plan::Compiled& plan)
{
    BehaviourAccounts accounts;
    accounts.caps.emplace_back();
    const auto& groups = plan.document.behaviour.groups;
    std::vector<std::size_t> ofGroup;
    for (const agreement::BehaviourGroup& group : groups) {
        ofGroup.push_back(group.cap ? accounts.caps.size() : 0);
        if (group.cap) accounts.caps.push_back(group.cap);
    }
    // Fit and behaviour are added to one another in the rule.
    std::int64_t most = 0;
    for (const CompiledCriterion& criterion : plan.criteria) {
        std::int64_t largest = std::max(std::abs(criterion.lowest), std::abs(criterion.highest));
        for (const agreement::Bucket& bucket : criterion.clause->buckets) largest = std::max(largest, std::abs(bucket.points));
        most += 2 * largest;
    }
    for (const CompiledRule& rule : plan.rules) {
        accounts.ofRule.push_back(rule.group < 0 ? 0 : ofGroup[static_cast<std::size_t>(rule.group)]);
        most += std::abs(rule.clause->points) * rule.clause->cap;
    }
    const auto& fit = plan.document.fit;
    for (const auto& bound : {fit.minimum, fit.maximum}) most += std::abs(bound.value_or(0));
    accounts.wide = most >= std::numeric_limits<std::int32_t>::max();
    return accounts;
}

ActivityFilter filterOf(const agreement::BehaviourRule& rule, const leads::Activities& activities)
{
    ActivityFilter filter;
    filter.windowDays = rule.windowDays;
    filter.minValue = rule.minValue;
    if (const auto type = activities.types.find(rule.type)) filter.types.push_back(*type);
    if (rule.asset) {
        const auto asset = activities.assets.find(*rule.asset);
        filter.impossible = !asset;
        filter.asset = asset.value_or(0);
    }
    return filter;
}

ActivityFilter filterOf(const RecencyTest& test, const leads::Activities& activities)
{
    ActivityFilter filter;
    filter.windowDays = test.withinDays;
    for (const std::string& type : test.types)
        if (const auto code = activities.types.find(type)) filter.types.push_back(*code);
    return filter;
}

Worth worthOf(const agreement::BehaviourRule& rule)
{
    return {static_cast<std::uint64_t>(std::abs(rule.points)), static_cast<std::uint64_t>(rule.cap) * static_cast<std::uint64_t>(fullWeight),
            rule.points < 0 ? -1 : 1};
}

template <class Points>
void addRule(const leads::Activities& activities, std::size_t block, std::size_t rows, const ActivityFilter& filter, std::span<const std::uint32_t> weights,
             Worth worth, Moment moment, BlockSums& sums, Points* points)
{
    withSums(activities, block, filter, weights, moment, sums, [&](auto* room) {
        if constexpr (std::is_same_v<Points, std::int32_t> && std::is_same_v<decltype(room), std::uint32_t*>)
            if (isNarrow(worth)) return settleNarrow(room, rows, worth, points);
        settleWide(room, rows, worth, points);
    });
}

template <class Points>
void changeWorth(const leads::Activities& activities, std::size_t block, std::size_t rows, const ActivityFilter& filter,
                 std::span<const std::uint32_t> weights, Worth before, Worth after, Moment moment, BlockSums& sums, Points* points)
{
    if constexpr (std::is_same_v<Points, std::int32_t>) {
        if (isNarrow(before) && isNarrow(after) && sumsAreNarrow(activities, block, filter)) {
            withSums(activities, block, filter, weights, moment, sums, [&](auto* room) {
                if constexpr (std::is_same_v<decltype(room), std::uint32_t*>) resettleNarrow(room, rows, before, after, points);
            });
            return;
        }
    }
    before.sign = -before.sign;
    addRule(activities, block, rows, filter, weights, before, moment, sums, points);
    addRule(activities, block, rows, filter, weights, after, moment, sums, points);
}

void mark(const leads::Activities& activities, std::size_t block, const ActivityFilter& filter, Moment moment, std::uint8_t* flags)
{
    if (filter.impossible) return;
    const bool choosy = filter.asset || filter.minValue;
    for (const std::size_t type : filter.types) {
        const ActivityGroup& group = activities.group(block, type);
        eachRun(
            group, filter.windowDays, moment,
            [&](std::size_t begin, std::size_t end, std::size_t) {
                for (std::size_t k = begin; k < end; ++k)
                    if (!choosy || passes(group, filter, k)) flags[group.rows[k]] = 1;
            },
            [&](std::size_t k) {
                if (!choosy || passes(group, filter, k)) flags[group.rows[k]] = 1;
            });
    }
}

template void addRule(const leads::Activities&, std::size_t, std::size_t, const ActivityFilter&, std::span<const std::uint32_t>, Worth, Moment, BlockSums&,
                      std::int32_t*);
template void addRule(const leads::Activities&, std::size_t, std::size_t, const ActivityFilter&, std::span<const std::uint32_t>, Worth, Moment, BlockSums&,
                      std::int64_t*);
template void changeWorth(const leads::Activities&, std::size_t, std::size_t, const ActivityFilter&, std::span<const std::uint32_t>, Worth, Worth, Moment,
                          BlockSums&, std::int32_t*);
template void changeWorth(const leads::Activities&, std::size_t, std::size_t, const ActivityFilter&, std::span<const std::uint32_t>, Worth, Worth, Moment,
                          BlockSums&, std::int64_t*);

}  // namespace handschlag::scoring
