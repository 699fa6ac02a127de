#include "core/store/activity_rows.h"

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>

#include "core/store/activity_segment.h"
#include "core/store/change_notes.h"
#include "core/store/statements.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

using leads::Activity;

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

/// Names of row ids, each looked up once.
class Names {
public:
    Names(const SqliteHandle& handle, const std::string& table) : find_(handle, sql(table + "_name")) {}

    /// 0 is "".
    [[nodiscard]] Result<const std::string*> of(std::int64_t id)
    {
        if (const auto found = byId_.find(id); found != byId_.end()) return &found->second;
        std::string name;
        if (id != 0) {
            find_.bind(1, id);
            const auto row = find_.step();
            if (!row) return std::unexpected(row.error());
            if (*row) name = find_.text(0);
            find_.reset();
        }
        return &byId_.emplace(id, std::move(name)).first->second;
    }

private:
    SqliteStatement find_;
    std::unordered_map<std::int64_t, std::string> byId_;
};

struct Coded {
    std::int64_t type = 0;
    std::int64_t asset = 0;
    const Activity* activity = nullptr;
    [[nodiscard]] std::int64_t block() const { return activity->lead.value >> leadBlockBits; }
};

Result<std::vector<Coded>> coded(const SqliteHandle& handle, std::span<const Activity> activities)
{
    NameTable types(handle, "activity_type");
    NameTable assets(handle, "activity_asset");
    for (NameTable* table : {&types, &assets})
        if (const auto loaded = table->load(); !loaded) return std::unexpected(loaded.error());
    std::vector<Coded> result;
    result.reserve(activities.size());
    for (const Activity& activity : activities) {
        const auto type = types.idOf(activity.type);
        const auto asset = assets.idOf(activity.asset);
        if (!type) return std::unexpected(type.error());
        if (!asset) return std::unexpected(asset.error());
        result.push_back({*type, *asset, &activity});
    }
    return result;
}

Result<void> writeRows(const SqliteHandle& handle, const std::vector<Coded>& activities, BatchId batch)
{
    SqliteStatement insert(handle, sql("activity_insert"));
    for (const Coded& entry : activities) {
        const Activity& activity = *entry.activity;
        insert.bind(1, activity.lead.value);
        insert.bind(2, entry.type);
        insert.bindId(3, entry.asset);
        insert.bind(4, activity.occurredAt.seconds);
        insert.bind(5, activity.recordedAt.seconds);
        insert.bind(6, activity.value);
        insert.bind(7, std::string_view(activity.externalId));
        insert.bindId(8, batch.value);
        if (const auto inserted = insert.run(); !inserted) return inserted;
    }
    return {};
}

/// Segments carry no foreign keys: each lead is looked up once. Activities in order of lead within their block.
Result<void> leadsExist(const SqliteHandle& handle, const std::vector<Coded>& sorted)
{
    SqliteStatement exists(handle, sql("lead_exists"));
    std::int64_t checked = 0;
    for (const Coded& entry : sorted) {
        const std::int64_t lead = entry.activity->lead.value;
        if (lead == checked) continue;
        exists.bind(1, lead);
        const auto row = exists.step();
        if (!row) return std::unexpected(row.error());
        if (!*row) return refuse(codes::rowMissing, {key(Table::Lead), std::to_string(lead)});
        exists.reset();
        checked = lead;
    }
    return {};
}

Result<void> writeSegment(SqliteStatement& insert, std::span<const Coded> entries, BatchId batch)
{
    std::vector<SegmentEntry> packed;
    packed.reserve(entries.size());
    for (const Coded& entry : entries) {
        const Activity& activity = *entry.activity;
        const auto lead = static_cast<std::uint16_t>(activity.lead.value & 0xffff);
        packed.push_back({lead, entry.asset, activity.occurredAt.seconds, activity.recordedAt.seconds, activity.value, activity.externalId});
    }
    const std::vector<std::uint8_t> bytes = encodeSegment(packed);
    insert.bindId(1, batch.value);
    insert.bind(2, entries.front().block());
    insert.bind(3, entries.front().type);
    insert.bind(4, entries.front().activity->lead.value);
    insert.bind(5, entries.back().activity->lead.value);
    insert.bind(6, static_cast<std::int64_t>(entries.size()));
    insert.bindBytes(7, bytes);
    return insert.run();
}

Result<void> writeSegments(const SqliteHandle& handle, std::vector<Coded> activities, BatchId batch)
{
    std::ranges::stable_sort(
        activities, {}, [](const Coded& entry) { return std::tuple(entry.block(), entry.type, entry.activity->lead, entry.activity->occurredAt); });
    if (const auto exist = leadsExist(handle, activities); !exist) return exist;
    SqliteStatement insert(handle, sql("activity_segment_insert"));
    const std::span<const Coded> all(activities);
    for (std::size_t from = 0; from < all.size();) {
        std::size_t to = from + 1;
        while (to < all.size() && to - from < mostPerSegment && all[to].block() == all[from].block() && all[to].type == all[from].type) ++to;
        if (const auto written = writeSegment(insert, all.subspan(from, to - from), batch); !written) return written;
        from = to;
    }
    return {};
}

/// Reads rows and segments; one Activity is used again and again, so that its strings need no new memory.
class Reader {
public:
    Reader(const SqliteHandle& handle, const ActivityVisitor& visit)
        : handle_(handle), visit_(visit), types_(handle, "activity_type"), assets_(handle, "activity_asset")
    {
    }

    [[nodiscard]] Result<void> rows(SqliteStatement& statement)
    {
        for (;;) {
            const auto row = statement.step();
            if (!row) return std::unexpected(row.error());
            if (!*row) return {};
            const SegmentEntry entry{0, statement.integer(2), statement.integer(3), statement.integer(4), statement.integer(5), statement.text(6)};
            if (const auto named = setType(statement.integer(1)); !named) return named;
            if (const auto visited = visit(LeadId{statement.integer(0)}, entry); !visited) return visited;
        }
    }

    /// Of one lead only, if it is given.
    [[nodiscard]] Result<void> segments(SqliteStatement& statement, std::optional<LeadId> lead)
    {
        for (;;) {
            const auto row = statement.step();
            if (!row) return std::unexpected(row.error());
            if (!*row) return {};
            const auto segment = SegmentReader::open(statement.bytes(3));
            if (!segment || static_cast<std::int64_t>(segment->size()) != statement.integer(2)) return fail(codes::segmentDamaged, {handle_.path});
            if (const auto named = setType(statement.integer(1)); !named) return named;
            const std::int64_t firstOfBlock = statement.integer(0) << leadBlockBits;
            std::pair<std::size_t, std::size_t> range{0, segment->size()};
            if (lead) range = segment->rangeOf(static_cast<std::uint16_t>(lead->value & 0xffff));
            for (std::size_t i = range.first; i < range.second; ++i) {
                const SegmentEntry entry = segment->at(i);
                if (const auto visited = visit(LeadId{firstOfBlock | entry.lead}, entry); !visited) return visited;
            }
        }
    }

private:
    [[nodiscard]] Result<void> setType(std::int64_t id)
    {
        const auto name = types_.of(id);
        if (!name) return std::unexpected(name.error());
        activity_.type = **name;
        return {};
    }

    [[nodiscard]] Result<void> visit(LeadId lead, const SegmentEntry& entry)
    {
        const auto asset = assets_.of(entry.asset);
        if (!asset) return std::unexpected(asset.error());
        activity_.lead = lead;
        activity_.asset = **asset;
        activity_.occurredAt.seconds = entry.occurredAt;
        activity_.recordedAt.seconds = entry.recordedAt;
        activity_.value = entry.value;
        activity_.externalId = entry.externalId;
        visit_(activity_);
        return {};
    }

    const SqliteHandle& handle_;
    const ActivityVisitor& visit_;
    Names types_, assets_;
    Activity activity_;
};

}  // namespace

Result<void> writeActivities(const SqliteHandle& handle, std::span<const Activity> activities, BatchId batch)
{
    auto entries = coded(handle, activities);
    if (!entries) return std::unexpected(entries.error());
    if (activities.size() < fewestForSegments) return writeRows(handle, *entries, batch);
    return writeSegments(handle, std::move(*entries), batch);
}

Result<void> readActivities(const SqliteHandle& handle, const ActivityVisitor& visit)
{
    Reader reader(handle, visit);
    SqliteStatement segments(handle, sql("activity_segment_all"));
    if (const auto read = reader.segments(segments, std::nullopt); !read) return read;
    SqliteStatement rows(handle, sql("activity_all"));
    return reader.rows(rows);
}

Result<void> readActivitiesOf(const SqliteHandle& handle, LeadId lead, const ActivityVisitor& visit)
{
    Reader reader(handle, visit);
    SqliteStatement segments(handle, sql("activity_segment_of"));
    segments.bind(1, lead.value);
    if (const auto read = reader.segments(segments, lead); !read) return read;
    SqliteStatement rows(handle, sql("activity_of"));
    rows.bind(1, lead.value);
    return reader.rows(rows);
}

Result<std::vector<std::int64_t>> damagedSegments(const SqliteHandle& handle)
{
    SqliteStatement all(handle, sql("activity_segment_check"));
    std::vector<std::int64_t> damaged;
    for (;;) {
        const auto row = all.step();
        if (!row) return std::unexpected(row.error());
        if (!*row) return damaged;
        const auto segment = SegmentReader::open(all.bytes(2));
        if (!segment || static_cast<std::int64_t>(segment->size()) != all.integer(1)) damaged.push_back(all.integer(0));
    }
}

}  // namespace handschlag::store
