#pragma once
// The table of lead segments: gone through in order, beside the rows, or asked for one lead.

#include <functional>
#include <memory>
#include <string_view>

#include "core/store/lead_segment.h"
#include "core/store/sqlite_handle.h"

namespace handschlag::store {

/// All segments one after the other, in the order of their leads, which is that of their cycles and entries too.
class SegmentCursor {
public:
    /// Of lead_segment_all, or lead_segment_entries where the fields are not needed.
    explicit SegmentCursor(const SqliteHandle& handle, std::string_view statement = "lead_segment_all");
    void bind(std::int64_t id) { segments_.bind(1, id); }
    /// Null at the end; valid until the next one. Fails at one that is damaged, and goes on behind it.
    [[nodiscard]] Result<const LeadSegment*> next();
    /// Id of its first lead, whatever is left of the rest.
    [[nodiscard]] std::int64_t firstLead() const { return segments_.integer(0); }
    /// Lets go of the table; what was given is gone.
    void close() { segments_.reset(); }

private:
    [[nodiscard]] Result<void> findRows();
    const SqliteHandle& handle_;
    SqliteStatement segments_, rows_;
    bool withFields_;
    LeadSegment segment_;
};

[[nodiscard]] inline std::int64_t firstLeadOf(const LeadSegment& segment) { return segment.firstLead.value; }
[[nodiscard]] inline std::int64_t firstCycleOf(const LeadSegment& segment) { return segment.firstCycle.value; }
[[nodiscard]] inline std::int64_t firstEntryOf(const LeadSegment& segment) { return segment.firstEntry.value; }

/// Leads in segments beside what lies in rows, both in the order of one of their ids.
///
///   SegmentsBeside segments(handle, "lead_segment_entries", firstCycleOf, [](const LeadSegment& segment, std::size_t index) { ... });
///   for each row: segments.before(row.cycle); ...; finally segments.rest();
class SegmentsBeside {
public:
    using Visit = std::function<void(const LeadSegment& segment, std::size_t index)>;
    using FirstId = std::int64_t (*)(const LeadSegment& segment);
    SegmentsBeside(const SqliteHandle& handle, std::string_view statement, FirstId first, Visit visit)
        : cursor_(handle, statement), visit_(std::move(visit)), first_(first)
    {
    }
    /// Visits those in front of this id that were not visited yet.
    [[nodiscard]] Result<void> before(std::int64_t id);
    [[nodiscard]] Result<void> rest();

private:
    [[nodiscard]] Result<void> advance();
    SegmentCursor cursor_;
    Visit visit_;
    FirstId first_;
    const LeadSegment* segment_ = nullptr;
    std::size_t index_ = 0;  ///< of its next lead
    bool started_ = false;
};

/// A lead in its segment, with the bytes of that.
struct PackedLead {
    std::unique_ptr<SegmentCursor> owner;  ///< of the bytes
    const LeadSegment* segment = nullptr;
    std::size_t index = 0;
};
/// Nothing if the lead lies in rows, or is unknown.
[[nodiscard]] Result<std::optional<PackedLead>> packedLead(const SqliteHandle& handle, LeadId lead);

/// First leads of the segments that cannot be read.
[[nodiscard]] Result<std::vector<std::int64_t>> damagedLeadSegments(const SqliteHandle& handle);

/// Says of ids in ascending order whether there is such a lead.
class LeadPresence {
public:
    explicit LeadPresence(const SqliteHandle& handle);
    /// From now on ids first .. last.
    [[nodiscard]] Result<void> start(LeadId first, LeadId last);
    [[nodiscard]] Result<bool> has(LeadId lead);

private:
    SqliteStatement rows_, segments_;
    struct Range {
        std::int64_t first, end;
    };
    std::vector<Range> ranges_;
    std::size_t range_ = 0;
    std::int64_t there_ = 0;
};

}  // namespace handschlag::store
