#include "core/leads/activities.h"

#include <algorithm>
#include <array>
#include <limits>

#include "core/base/workers.h"
#include "core/calendar/local_days.h"

namespace handschlag::leads {
namespace {

struct Item {
    std::uint16_t row;
    std::uint32_t asset;
    std::int64_t occurredAt;
    std::int64_t value;
};

struct Keyed {
    std::uint64_t dayAndRow;
    std::int64_t occurredAt;
    std::uint32_t item;
    friend auto operator<=>(const Keyed&, const Keyed&) = default;
};

ActivityGroup groupOf(const std::vector<Item>& items, const calendar::Zone& zone)
{
    ActivityGroup group;
    if (items.empty()) return group;
    const auto [first, last] = std::ranges::minmax(items, {}, &Item::occurredAt);
    const calendar::LocalDays days(zone, {first.occurredAt}, {last.occurredAt});
    const std::int32_t earliest = days.of(first.occurredAt) - 1;
    std::vector<Keyed> order(items.size());
    for (std::uint32_t i = 0; i < items.size(); ++i)
        order[i] = {static_cast<std::uint64_t>(days.of(items[i].occurredAt) - earliest) << rowBlockBits | items[i].row, items[i].occurredAt, i};
    std::ranges::sort(order);

    std::vector<std::uint32_t> counts(std::size_t{std::ranges::max(items, {}, &Item::row).row} + 1);
    std::vector<std::int64_t> occurredAt, assets, values;
    for (auto* column : {&occurredAt, &assets, &values}) column->reserve(items.size());
    group.rows.reserve(items.size());
    for (const Keyed& keyed : order) {
        const Item& item = items[keyed.item];
        const auto day = static_cast<std::int32_t>(keyed.dayAndRow >> rowBlockBits) + earliest;
        if (group.runs.empty() || group.runs.back().day != day) group.runs.push_back({day, static_cast<std::uint32_t>(group.rows.size())});
        group.rows.push_back(item.row);
        occurredAt.push_back(item.occurredAt);
        assets.push_back(item.asset);
        values.push_back(item.value);
        group.peak = std::max(group.peak, ++counts[item.row]);
    }
    group.runs.shrink_to_fit();
    group.occurredAt = PackedNumbers::of(occurredAt);
    group.asset = PackedNumbers::of(assets);
    group.value = PackedNumbers::of(values);
    return group;
}

/// Large populations are worth more than one thread.
Workers crewFor(std::size_t activities)
{
    constexpr std::size_t many = 100'000;
    return Workers(activities < many ? 1 : 0);
}

}  // namespace

std::size_t ActivityGroup::firstRun(std::int32_t day) const
{
    return static_cast<std::size_t>(std::ranges::lower_bound(runs, day, {}, &DayRun::day) - runs.begin());
}

std::vector<ActivityEntry> Activities::of(std::size_t row) const
{
    std::vector<ActivityEntry> found;
    const std::size_t block = row >> rowBlockBits;
    const auto wanted = static_cast<std::uint16_t>(row & (rowsPerBlock - 1));
    if (block >= blocks) return found;
    for (std::uint32_t type = 0; type < types.size(); ++type) {
        const ActivityGroup& all = group(block, type);
        if (all.peak == 0) continue;
        for (std::size_t i = 0; i < all.rows.size(); ++i)
            if (all.rows[i] == wanted) found.push_back({type, static_cast<std::uint32_t>(all.asset[i]), all.occurredAt[i], all.value[i]});
    }
    return found;
}

std::size_t Activities::bytes() const
{
    std::size_t sum = types.bytes().size() + assets.bytes().size() + groups.size() * sizeof(ActivityGroup);
    for (const ActivityGroup& group : groups)
        sum += group.runs.size() * sizeof(DayRun) + 2 * group.rows.size() + group.occurredAt.bytes().size() + group.asset.bytes().size() + group.value.bytes().size();
    return sum;
}

Activities regrouped(const Activities& activities, const calendar::Zone& zone)
{
    Activities result = activities;
    result.zone = zone.name();
    crewFor(activities.count).each(activities.groups.size(), [&](int, std::size_t index) {
        const ActivityGroup& before = activities.groups[index];
        std::vector<Item> items(before.size());
        for (std::size_t i = 0; i < items.size(); ++i)
            items[i] = {before.rows[i], static_cast<std::uint32_t>(before.asset[i]), before.occurredAt[i], before.value[i]};
        result.groups[index] = groupOf(items, zone);
    });
    return result;
}

Activities replaced(const Activities& before, std::span<const std::uint32_t> changed, const Activities& fresh, std::size_t rows, const calendar::Zone& zone)
{
    DictionaryBuilder types(before.types);
    DictionaryBuilder assets(before.assets);
    std::vector<std::size_t> typeOf(fresh.types.size());
    std::vector<std::uint32_t> assetOf(fresh.assets.size());
    for (std::uint32_t code = 0; code < typeOf.size(); ++code) typeOf[code] = types.codeFor(fresh.types.text(code));
    for (std::uint32_t code = 0; code < assetOf.size(); ++code) assetOf[code] = assets.codeFor(fresh.assets.text(code));

    Activities result;
    result.types = std::move(types).build();
    result.assets = std::move(assets).build();
    result.zone = zone.name();
    result.blocks = blocksOf(rows);
    result.groups.resize(result.blocks * result.types.size());
    const auto isChanged = [&changed](std::size_t row) { return std::ranges::binary_search(changed, static_cast<std::uint32_t>(row)); };
    for (std::size_t block = 0; block < result.blocks; ++block) {
        const std::size_t begin = block * rowsPerBlock;
        const auto touched = std::ranges::lower_bound(changed, static_cast<std::uint32_t>(begin));
        const bool anew = touched != changed.end() && *touched < begin + rowsPerBlock;
        std::vector<std::vector<Item>> items(anew ? result.types.size() : 0);
        for (std::size_t type = 0; type < before.types.size() && block < before.blocks; ++type) {
            const ActivityGroup& group = before.group(block, type);
            if (!anew) {
                result.groups[block * result.types.size() + type] = group;
                continue;
            }
            for (std::size_t i = 0; i < group.size(); ++i)
                if (!isChanged(begin + group.rows[i]))
                    items[type].push_back({group.rows[i], static_cast<std::uint32_t>(group.asset[i]), group.occurredAt[i], group.value[i]});
        }
        if (!anew) continue;
        for (std::size_t type = 0; type < fresh.types.size(); ++type) {
            const ActivityGroup& group = fresh.group(block, type);
            for (std::size_t i = 0; i < group.size(); ++i)
                items[typeOf[type]].push_back({group.rows[i], assetOf[static_cast<std::size_t>(group.asset[i])], group.occurredAt[i], group.value[i]});
        }
        crewFor(before.count).each(items.size(), [&](int, std::size_t type) { result.groups[block * result.types.size() + type] = groupOf(items[type], zone); });
    }
    for (const ActivityGroup& group : result.groups) result.count += group.size();
    return result;
}

void ActivityCollector::add(std::uint32_t row, std::uint32_t type, std::uint32_t asset, std::int64_t occurredAt, std::int64_t recordedAt, std::int64_t value)
{
    if (occurredAt > recordedAt + clockSkewSeconds) return;
    if (type >= byType_.size()) byType_.resize(type + 1);
    byType_[type].push_back({row, asset, occurredAt, value});
}

Activities ActivityCollector::build(const calendar::Zone& zone, std::size_t rows, std::span<const std::uint32_t> newRow) &&
{
    Activities result;
    result.types = std::move(types_).build();
    result.assets = std::move(assets_).build();
    result.zone = zone.name();
    result.blocks = blocksOf(rows);
    result.groups.resize(result.blocks * result.types.size());
    for (const auto& entries : byType_) result.count += entries.size();
    crewFor(result.count).each(byType_.size(), [&](int, std::size_t type) {
        std::vector<std::vector<Item>> blocks(result.blocks);
        for (const Entry& entry : byType_[type]) {
            const std::uint32_t row = newRow.empty() ? entry.row : newRow[entry.row];
            blocks[row >> rowBlockBits].push_back({static_cast<std::uint16_t>(row & (rowsPerBlock - 1)), entry.asset, entry.occurredAt, entry.value});
        }
        byType_[type] = {};
        for (std::size_t block = 0; block < result.blocks; ++block) result.groups[block * result.types.size() + type] = groupOf(blocks[block], zone);
    });
    return result;
}

}  // namespace handschlag::leads
