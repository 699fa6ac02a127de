#include "core/store/activity_writer.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
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

/// One activity with names as row ids; the external id lives with the caller.
struct Coded {
    std::int64_t lead = 0;
    std::int64_t type = 0;
    std::int64_t asset = 0;
    std::int64_t occurredAt = 0;
    std::int64_t recordedAt = 0;
    std::int64_t value = 0;
    std::string_view externalId;

    [[nodiscard]] std::int64_t block() const { return lead >> leadBlockBits; }
    [[nodiscard]] auto order() const { return std::tuple(lead, occurredAt); }
};

Result<std::vector<Coded>> coded(const SqliteHandle& handle, std::span<const Activity> activities)
{
    Names names(handle);
    if (const auto loaded = names.load(); !loaded) return std::unexpected(loaded.error());
    std::vector<Coded> result;
    result.reserve(activities.size());
    for (const Activity& activity : activities) {
        const auto type = names.types.idOf(activity.type);
        const auto asset = names.assets.idOf(activity.asset);
        if (!type) return std::unexpected(type.error());
        if (!asset) return std::unexpected(asset.error());
        const std::int64_t lead = activity.lead.value;
        result.push_back({lead, *type, *asset, activity.occurredAt.seconds, activity.recordedAt.seconds, activity.value, activity.externalId});
    }
    return result;
}

/// Of the positions that are used; the others stay 0.
Result<std::vector<std::int64_t>> idsOf(NameTable& table, const std::vector<std::string>& names, const std::vector<bool>& used)
{
    std::vector<std::int64_t> ids(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!used[i]) continue;
        const auto id = table.idOf(names[i]);
        if (!id) return std::unexpected(id.error());
        ids[i] = *id;
    }
    return ids;
}

Result<std::vector<Coded>> coded(const SqliteHandle& handle, const ActivityBlock& activities)
{
    Names names(handle);
    if (const auto loaded = names.load(); !loaded) return std::unexpected(loaded.error());
    std::vector<bool> usedTypes(activities.types.size()), usedAssets(activities.assets.size());
    for (const auto& entry : activities.entries) {
        usedTypes.at(entry.type) = true;
        if (entry.asset != ActivityBlock::noAsset) usedAssets.at(entry.asset) = true;
    }
    const auto types = idsOf(names.types, activities.types, usedTypes);
    const auto assets = idsOf(names.assets, activities.assets, usedAssets);
    if (!types) return std::unexpected(types.error());
    if (!assets) return std::unexpected(assets.error());
    std::vector<Coded> result;
    result.reserve(activities.entries.size());
    for (std::size_t i = 0; i < activities.entries.size(); ++i) {
        const ActivityBlock::Entry& entry = activities.entries[i];
        const std::int64_t asset = entry.asset == ActivityBlock::noAsset ? 0 : (*assets)[entry.asset];
        const std::string_view externalId = activities.externalIds.empty() ? std::string_view{} : activities.externalIds[i];
        result.push_back({entry.lead.value, (*types)[entry.type], asset, entry.occurredAt.seconds, entry.recordedAt.seconds, entry.value, externalId});
    }
    return result;
}

Result<void> writeRows(const SqliteHandle& handle, const std::vector<Coded>& activities, BatchId batch)
{
    SqliteStatement insert(handle, sql("activity_insert"));
    for (const Coded& entry : activities) {
        insert.bind(1, entry.lead);
        insert.bind(2, entry.type);
        insert.bindId(3, entry.asset);
        insert.bind(4, entry.occurredAt);
        insert.bind(5, entry.recordedAt);
        insert.bind(6, entry.value);
        insert.bind(7, entry.externalId);
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

    /// All of one block, in order of lead, then occurrence.
    [[nodiscard]] Result<void> write(std::span<const Coded> block)
    {
        if (const auto exist = leadsExist(block); !exist) return exist;
        std::map<std::int64_t, std::size_t> counts;
        for (const Coded& entry : block) ++counts[entry.type];
        std::map<std::int64_t, std::vector<SegmentEntry>> byType;
        for (const auto& [type, count] : counts) byType[type].reserve(count);
        for (const Coded& entry : block) {
            const auto lead = static_cast<std::uint16_t>(entry.lead & 0xffff);
            byType[entry.type].push_back({lead, entry.asset, entry.occurredAt, entry.recordedAt, entry.value, entry.externalId});
        }
        std::vector<Segment> segments;
        for (const auto& [type, entries] : byType) {
            const std::span<const SegmentEntry> all(entries);
            for (std::size_t from = 0; from < all.size(); from += mostPerSegment)
                segments.push_back({type, all.subspan(from, std::min(mostPerSegment, all.size() - from)), {}});
        }
        // A few thousand are packed before another thread has woken.
        const Workers workers(block.size() < worthThreads ? 1 : 0);
        workers.each(segments.size(), [&segments](int, std::size_t i) { segments[i].bytes = encodeSegment(segments[i].entries); });
        for (const Segment& segment : segments)
            if (const auto written = writeSegment(block.front().block(), segment); !written) return written;
        return {};
    }

private:
    static constexpr std::size_t worthThreads = 50'000;
    struct Segment {
        std::int64_t type = 0;
        std::span<const SegmentEntry> entries;
        std::vector<std::uint8_t> bytes;
    };

    /// Segments carry no foreign keys: leads that are there and leads that are named are gone through side by side.
    [[nodiscard]] Result<void> leadsExist(std::span<const Coded> block)
    {
        if (const auto started = leads_.start(LeadId{block.front().lead}, LeadId{block.back().lead}); !started) return started;
        std::int64_t known = 0;
        for (const Coded& entry : block) {
            if (entry.lead == known) continue;
            const auto there = leads_.has(LeadId{entry.lead});
            if (!there) return std::unexpected(there.error());
            if (!*there) return refuse(codes::rowMissing, {key(Table::Lead), std::to_string(entry.lead)});
            known = entry.lead;
        }
        return {};
    }

    [[nodiscard]] Result<void> writeSegment(std::int64_t block, const Segment& segment)
    {
        const auto& entries = segment.entries;
        const std::int64_t firstOfBlock = block << leadBlockBits;
        insert_.bindId(1, batch_.value);
        insert_.bind(2, block);
        insert_.bind(3, segment.type);
        insert_.bind(4, firstOfBlock | entries.front().lead);
        insert_.bind(5, firstOfBlock | entries.back().lead);
        insert_.bind(6, static_cast<std::int64_t>(entries.size()));
        insert_.bindBytes(7, segment.bytes);
        return insert_.run();
    }

    LeadPresence leads_;
    SqliteStatement insert_;
    BatchId batch_;
};

Result<void> writeSegments(const SqliteHandle& handle, std::vector<Coded> activities, BatchId batch)
{
    if (!std::ranges::is_sorted(activities, {}, &Coded::order)) std::ranges::stable_sort(activities, {}, &Coded::order);
    SegmentWriter writer(handle, batch);
    const std::span<const Coded> all(activities);
    for (std::size_t from = 0; from < all.size();) {
        std::size_t to = from + 1;
        while (to < all.size() && all[to].block() == all[from].block()) ++to;
        if (const auto written = writer.write(all.subspan(from, to - from)); !written) return written;
        from = to;
    }
    return {};
}

Result<void> writeCoded(const SqliteHandle& handle, Result<std::vector<Coded>> activities, BatchId batch)
{
    if (!activities) return std::unexpected(activities.error());
    return activities->size() < fewestForSegments ? writeRows(handle, *activities, batch) : writeSegments(handle, *std::move(activities), batch);
}

}  // namespace

Result<void> writeActivities(const SqliteHandle& handle, std::span<const Activity> activities, BatchId batch)
{
    return writeCoded(handle, coded(handle, activities), batch);
}

Result<void> writeActivities(const SqliteHandle& handle, const ActivityBlock& activities, BatchId batch)
{
    return writeCoded(handle, coded(handle, activities), batch);
}

}  // namespace handschlag::store
