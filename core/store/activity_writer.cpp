#include "core/store/activity_writer.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/base/workers.h"
#include "core/store/activity_segment.h"
#include "core/store/change_notes.h"
#include "core/store/lead_segments.h"
#include "core/store/statements.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

using leads::Activity;
using leads::ActivityBlock;

std::string sql(std::string_view name) { return statementText(name).toStdString(); }

/// Row ids of names; unknown names become rows.
class NameTable {
public:
    NameTable(const SqliteHandle& handle, const std::string& table)
        : handle_(handle), insert_(handle, sql(table + "_insert")), all_(handle, sql(table + "_all"))
    {
    }

    [[nodiscard]] Result<void> load()
    {
        for (;;) {
            const auto row = all_.step();
            if (!row) return std::unexpected(row.error());
            if (!*row) break;
            ids_.emplace(std::string(all_.text(1)), all_.integer(0));
        }
        all_.reset();
        return {};
    }
    /// "" is 0.
    [[nodiscard]] Result<std::int64_t> idOf(const std::string& name)
    {
        if (name.empty()) return 0;
        if (const auto found = ids_.find(name); found != ids_.end()) return found->second;
        insert_.bind(1, std::string_view(name));
        if (const auto inserted = insert_.run(); !inserted) return std::unexpected(inserted.error());
        const std::int64_t id = insertedId(handle_);
        ids_.emplace(name, id);
        return id;
    }

private:
    const SqliteHandle& handle_;
    SqliteStatement insert_, all_;
    std::unordered_map<std::string, std::int64_t> ids_;
};

struct Names {
    NameTable types, assets;

    explicit Names(const SqliteHandle& handle) : types(handle, "activity_type"), assets(handle, "activity_asset") {}
    [[nodiscard]] Result<void> load()
    {
        if (const auto loaded = types.load(); !loaded) return loaded;
        return assets.load();
    }
};

/// What a block holds, in one look: it is larger than the cache.
struct Census {
    std::vector<std::size_t> types;         ///< how many activities each has
    std::vector<std::uint8_t> assets;      ///< whether it is used
    bool inOrder = true;                    ///< of lead, then occurrence
};

bool isBefore(const ActivityBlock::Entry& a, const ActivityBlock::Entry& b)
{
    return a.lead != b.lead ? a.lead < b.lead : a.occurredAt < b.occurredAt;
}

Census censusOf(const ActivityBlock& activities)
{
    Census census{std::vector<std::size_t>(activities.types.size()), std::vector<std::uint8_t>(activities.assets.size())};
    const ActivityBlock::Entry* previous = nullptr;
    for (const ActivityBlock::Entry& entry : activities.entries) {
        ++census.types.at(entry.type);
        if (entry.asset != ActivityBlock::noAsset) census.assets.at(entry.asset) = 1;
        if (previous && isBefore(entry, *previous)) census.inOrder = false;
        previous = &entry;
    }
    return census;
}

/// Activities whose names have row ids; what they consist of lives with the caller.
struct Coded {
    const ActivityBlock& block;
    Census census;
    std::vector<std::int64_t> types, assets;  ///< by position of the name

    [[nodiscard]] std::int64_t assetOf(const ActivityBlock::Entry& entry) const
    {
        return entry.asset == ActivityBlock::noAsset ? 0 : assets[entry.asset];
    }
    [[nodiscard]] std::string_view externalIdOf(std::size_t i) const
    {
        return block.externalIds.empty() ? std::string_view{} : std::string_view(block.externalIds[i]);
    }
};

/// Of the positions that are used; the others stay 0.
template <class Used>
Result<std::vector<std::int64_t>> idsOf(NameTable& table, const std::vector<std::string>& names, const std::vector<Used>& used)
{
    std::vector<std::int64_t> ids(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (used[i] == 0) continue;
        const auto id = table.idOf(names[i]);
        if (!id) return std::unexpected(id.error());
        ids[i] = *id;
    }
    return ids;
}

Result<Coded> coded(const SqliteHandle& handle, const ActivityBlock& activities)
{
    Names names(handle);
    if (const auto loaded = names.load(); !loaded) return std::unexpected(loaded.error());
    Census census = censusOf(activities);
    auto types = idsOf(names.types, activities.types, census.types);
    auto assets = idsOf(names.assets, activities.assets, census.assets);
    if (!types) return std::unexpected(types.error());
    if (!assets) return std::unexpected(assets.error());
    return Coded{activities, std::move(census), *std::move(types), *std::move(assets)};
}

/// The same as one block: names once beside the entries.
ActivityBlock blockOf(std::span<const Activity> activities)
{
    ActivityBlock block;
    std::unordered_map<std::string_view, std::uint32_t> types, assets;
    const auto codeIn = [](auto& codes, std::vector<std::string>& names, const std::string& name) {
        const auto [found, isNew] = codes.try_emplace(name, static_cast<std::uint32_t>(names.size()));
        if (isNew) names.push_back(name);
        return found->second;
    };
    const bool withIds = std::ranges::any_of(activities, [](const Activity& activity) { return !activity.externalId.empty(); });
    block.entries.reserve(activities.size());
    for (const Activity& activity : activities) {
        const std::uint32_t type = codeIn(types, block.types, activity.type);
        const std::uint32_t asset = activity.asset.empty() ? ActivityBlock::noAsset : codeIn(assets, block.assets, activity.asset);
        block.entries.push_back({activity.lead, activity.occurredAt, activity.recordedAt, activity.value, type, asset});
        if (withIds) block.externalIds.push_back(activity.externalId);
    }
    return block;
}

Result<void> writeRows(const SqliteHandle& handle, const Coded& activities, BatchId batch)
{
    SqliteStatement insert(handle, sql("activity_insert"));
    for (std::size_t i = 0; i < activities.block.entries.size(); ++i) {
        const ActivityBlock::Entry& entry = activities.block.entries[i];
        insert.bind(1, entry.lead.value);
        insert.bind(2, activities.types[entry.type]);
        insert.bindId(3, activities.assetOf(entry));
        insert.bind(4, entry.occurredAt.seconds);
        insert.bind(5, entry.recordedAt.seconds);
        insert.bind(6, entry.value);
        insert.bind(7, activities.externalIdOf(i));
        insert.bindId(8, batch.value);
        if (const auto inserted = insert.run(); !inserted) return inserted;
    }
    return {};
}

/// Writes the activities of one block of leads after the other, each type by itself.
class SegmentWriter {
public:
    SegmentWriter(const SqliteHandle& handle, BatchId batch)
        : leads_(handle), insert_(handle, sql("activity_segment_insert")), batch_(batch)
    {
    }

    /// Those of one block of leads: positions in order of lead, then occurrence.
    [[nodiscard]] Result<void> write(const Coded& activities, std::span<const std::uint32_t> positions)
    {
        const auto& entries = activities.block.entries;
        if (const auto exist = leadsExist(activities, positions); !exist) return exist;
        const std::vector<Share> shares = sharesOf(activities, positions);
        std::vector<Segment> segments;
        for (const Share& share : shares) {
            const std::span<const std::uint32_t> all(share.positions);
            for (std::size_t from = 0; from < all.size(); from += mostPerSegment)
                segments.push_back({share.type, all.subspan(from, std::min(mostPerSegment, all.size() - from)), {}});
        }
        // Packed as they lie in memory: what the types have of a stretch is still in the cache when the next one wants it.
        std::vector<Segment*> byPlace;
        for (Segment& segment : segments) byPlace.push_back(&segment);
        std::ranges::sort(byPlace, {}, [](const Segment* segment) { return segment->positions.front(); });
        // A few thousand are packed before another thread has woken.
        const Workers workers(positions.size() < worthThreads ? 1 : 0);
        std::vector<std::vector<SegmentEntry>> rooms(static_cast<std::size_t>(workers.count()));
        workers.each(byPlace.size(), [&](int worker, std::size_t i) {
            byPlace[i]->bytes = packed(activities, byPlace[i]->positions, rooms[static_cast<std::size_t>(worker)]);
        });
        for (const Segment& segment : segments) {
            const std::int64_t first = entries[segment.positions.front()].lead.value, last = entries[segment.positions.back()].lead.value;
            if (const auto written = writeSegment(first, last, segment); !written) return written;
        }
        return {};
    }

private:
    static constexpr std::size_t worthThreads = 50'000;
    /// What one type has of a block.
    struct Share {
        std::int64_t type = 0;
        std::vector<std::uint32_t> positions;
    };
    struct Segment {
        std::int64_t type = 0;
        std::span<const std::uint32_t> positions;
        std::vector<std::uint8_t> bytes;
    };

    /// In order of the row ids of the types.
    [[nodiscard]] static std::vector<Share> sharesOf(const Coded& activities, std::span<const std::uint32_t> positions)
    {
        const auto& entries = activities.block.entries;
        std::map<std::int64_t, std::vector<std::uint32_t>> byType;
        std::vector<std::vector<std::uint32_t>*> shareOf(activities.types.size());
        for (std::size_t type = 0; type < shareOf.size(); ++type) {
            const std::size_t count = std::min(activities.census.types[type], positions.size());
            if (count == 0) continue;
            shareOf[type] = &byType[activities.types[type]];
            shareOf[type]->reserve(shareOf[type]->capacity() + count);
        }
        for (const std::uint32_t i : positions) shareOf[entries[i].type]->push_back(i);
        std::erase_if(byType, [](const auto& share) { return share.second.empty(); });
        std::vector<Share> shares;
        for (auto& [type, share] : byType) shares.push_back({type, std::move(share)});
        return shares;
    }

    /// entries: room that was used before.
    [[nodiscard]] static std::vector<std::uint8_t> packed(const Coded& activities, std::span<const std::uint32_t> positions,
                                                          std::vector<SegmentEntry>& entries)
    {
        entries.clear();
        for (const std::uint32_t i : positions) {
            const ActivityBlock::Entry& entry = activities.block.entries[i];
            const auto lead = static_cast<std::uint16_t>(entry.lead.value & 0xffff);
            entries.push_back({lead, activities.assetOf(entry), entry.occurredAt.seconds, entry.recordedAt.seconds, entry.value, activities.externalIdOf(i)});
        }
        return encodeSegment(entries);
    }

    /// Segments carry no foreign keys: leads that are there and leads that are named are gone through side by side.
    [[nodiscard]] Result<void> leadsExist(const Coded& activities, std::span<const std::uint32_t> positions)
    {
        const auto leadAt = [&](std::uint32_t i) { return activities.block.entries[i].lead; };
        if (const auto started = leads_.start(leadAt(positions.front()), leadAt(positions.back())); !started) return started;
        LeadId known;
        for (const std::uint32_t i : positions) {
            if (leadAt(i) == known) continue;
            const auto there = leads_.has(leadAt(i));
            if (!there) return std::unexpected(there.error());
            if (!*there) return refuse(codes::rowMissing, {key(Table::Lead), std::to_string(leadAt(i).value)});
            known = leadAt(i);
        }
        return {};
    }

    [[nodiscard]] Result<void> writeSegment(std::int64_t firstLead, std::int64_t lastLead, const Segment& segment)
    {
        insert_.bindId(1, batch_.value);
        insert_.bind(2, firstLead >> leadBlockBits);
        insert_.bind(3, segment.type);
        insert_.bind(4, firstLead);
        insert_.bind(5, lastLead);
        insert_.bind(6, static_cast<std::int64_t>(segment.positions.size()));
        insert_.bindBytes(7, segment.bytes);
        return insert_.run();
    }

    LeadPresence leads_;
    SqliteStatement insert_;
    BatchId batch_;
};

Result<void> writeSegments(const SqliteHandle& handle, const Coded& activities, BatchId batch)
{
    const auto& entries = activities.block.entries;
    std::vector<std::uint32_t> positions(entries.size());
    std::iota(positions.begin(), positions.end(), 0U);
    if (!activities.census.inOrder) std::ranges::stable_sort(positions, isBefore, [&entries](std::uint32_t i) -> const auto& { return entries[i]; });
    const auto blockAt = [&](std::size_t i) { return entries[positions[i]].lead.value >> leadBlockBits; };
    SegmentWriter writer(handle, batch);
    for (std::size_t from = 0; from < positions.size();) {
        std::size_t to = from + 1;
        while (to < positions.size() && blockAt(to) == blockAt(from)) ++to;
        if (const auto written = writer.write(activities, std::span(positions).subspan(from, to - from)); !written) return written;
        from = to;
    }
    return {};
}

}  // namespace

Result<void> writeActivities(const SqliteHandle& handle, std::span<const Activity> activities, BatchId batch)
{
    return writeActivities(handle, blockOf(activities), batch);
}

Result<void> writeActivities(const SqliteHandle& handle, const ActivityBlock& activities, BatchId batch)
{
    const auto named = coded(handle, activities);
    if (!named) return std::unexpected(named.error());
    return activities.entries.size() < fewestForSegments ? writeRows(handle, *named, batch) : writeSegments(handle, *named, batch);
}

}  // namespace handschlag::store
