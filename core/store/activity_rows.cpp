#include "core/store/activity_rows.h"

#include <optional>
#include <string>
#include <unordered_map>

#include "core/store/activity_segment.h"
#include "core/store/statements.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

using leads::Activity;

std::string sql(std::string_view name) { return statementText(name).toStdString(); }

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

Result<void> readActivitiesBetween(const SqliteHandle& handle, LeadId first, LeadId last, const ActivityVisitor& visit)
{
    const ActivityVisitor within = [&](const Activity& activity) {
        if (activity.lead >= first && activity.lead <= last) visit(activity);
    };
    Reader reader(handle, within);
    SqliteStatement segments(handle, sql("activity_segment_between"));
    segments.bind(1, first.value);
    segments.bind(2, last.value);
    if (const auto read = reader.segments(segments, std::nullopt); !read) return read;
    SqliteStatement rows(handle, sql("activity_between"));
    rows.bind(1, first.value);
    rows.bind(2, last.value);
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
