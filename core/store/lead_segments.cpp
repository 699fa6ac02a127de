#include "core/store/lead_segments.h"

#include <limits>

#include "core/store/statements.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

std::string sql(std::string_view name) { return statementText(name).toStdString(); }

std::optional<LeadSegment> segmentAt(const SqliteStatement& row, bool withFields)
{
    LeadSegment segment;
    segment.firstLead.value = row.integer(0);
    segment.count = static_cast<std::size_t>(row.integer(1));
    segment.batch.value = row.integer(2);
    segment.recordedAt.seconds = row.integer(3);
    segment.history = row.integer(4) != 0;
    segment.firstCycle.value = row.integer(5);
    segment.firstEntry.value = row.integer(6);
    const auto entries = LeadEntries::open(row.bytes(7), segment.count);
    if (!entries) return std::nullopt;
    segment.entries = *entries;
    if (!withFields) return segment;
    auto fields = LeadFields::open(row.bytes(8), segment.count);
    if (!fields) return std::nullopt;
    segment.fields = std::move(*fields);
    return segment;
}

}  // namespace

SegmentCursor::SegmentCursor(const SqliteHandle& handle, std::string_view statement)
    : handle_(handle), segments_(handle, sql(statement)), rows_(handle, sql("lead_ids_between")), withFields_(!statement.starts_with("lead_segment_entries"))
{
}

Result<const LeadSegment*> SegmentCursor::next()
{
    const auto row = segments_.step();
    if (!row) return std::unexpected(row.error());
    if (!*row) return nullptr;
    auto segment = segmentAt(segments_, withFields_);
    if (!segment) return fail(codes::segmentDamaged, {handle_.path});
    segment_ = std::move(*segment);
    if (const auto found = findRows(); !found) return std::unexpected(found.error());
    return &segment_;
}

Result<void> SegmentCursor::findRows()
{
    rows_.bind(1, segment_.firstLead.value);
    rows_.bind(2, segment_.lead(segment_.count - 1).value);
    for (;;) {
        const auto row = rows_.step();
        if (!row) return std::unexpected(row.error());
        if (!*row) break;
        segment_.inRows.resize(segment_.count);
        segment_.inRows[static_cast<std::size_t>(rows_.integer(0) - segment_.firstLead.value)] = true;
    }
    rows_.reset();
    return {};
}

Result<void> SegmentsBeside::advance()
{
    const auto next = cursor_.next();
    if (!next) return std::unexpected(next.error());
    started_ = true;
    segment_ = *next;
    index_ = 0;
    return {};
}

Result<void> SegmentsBeside::before(std::int64_t id)
{
    if (!started_)
        if (const auto advanced = advance(); !advanced) return advanced;
    while (segment_) {
        for (const std::int64_t first = first_(*segment_); index_ < segment_->count; ++index_) {
            if (first + static_cast<std::int64_t>(index_) >= id) return {};
            if (segment_->holds(index_)) visit_(*segment_, index_);
        }
        if (const auto advanced = advance(); !advanced) return advanced;
    }
    return {};
}

Result<void> SegmentsBeside::rest() { return before(std::numeric_limits<std::int64_t>::max()); }

Result<std::optional<PackedLead>> packedLead(const SqliteHandle& handle, LeadId lead)
{
    PackedLead packed{std::make_unique<SegmentCursor>(handle, "lead_segment_of_lead"), nullptr, 0};
    packed.owner->bind(lead.value);
    const auto segment = packed.owner->next();
    if (!segment) return std::unexpected(segment.error());
    if (!*segment) return std::nullopt;
    packed.segment = *segment;
    packed.index = static_cast<std::size_t>(lead.value - packed.segment->firstLead.value);
    if (!packed.segment->holds(packed.index)) return std::nullopt;
    return packed;
}

Result<std::vector<std::int64_t>> damagedLeadSegments(const SqliteHandle& handle)
{
    SegmentCursor segments(handle);
    std::vector<std::int64_t> damaged;
    for (;;) {
        const auto segment = segments.next();
        if (segment && *segment == nullptr) return damaged;
        if (!segment && segment.error().code != codes::segmentDamaged) return std::unexpected(segment.error());
        if (!segment) damaged.push_back(segments.firstLead());
    }
}

LeadPresence::LeadPresence(const SqliteHandle& handle) : rows_(handle, sql("lead_ids_between")), segments_(handle, sql("lead_segment_between")) {}

Result<void> LeadPresence::start(LeadId first, LeadId last)
{
    ranges_.clear();
    range_ = 0;
    there_ = 0;
    for (SqliteStatement* each : {&rows_, &segments_}) {
        each->reset();
        each->bind(1, first.value);
        each->bind(2, last.value);
    }
    for (;;) {
        const auto row = segments_.step();
        if (!row) return std::unexpected(row.error());
        if (!*row) break;
        ranges_.push_back({segments_.integer(0), segments_.integer(0) + segments_.integer(1)});
    }
    segments_.reset();
    return {};
}

Result<bool> LeadPresence::has(LeadId lead)
{
    while (range_ < ranges_.size() && ranges_[range_].end <= lead.value) ++range_;
    if (range_ < ranges_.size() && ranges_[range_].first <= lead.value) return true;
    while (there_ < lead.value) {
        const auto row = rows_.step();
        if (!row) return std::unexpected(row.error());
        there_ = *row ? rows_.integer(0) : std::numeric_limits<std::int64_t>::max();
    }
    return there_ == lead.value;
}

}  // namespace handschlag::store
