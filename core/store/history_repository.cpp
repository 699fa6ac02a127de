#include "core/store/history_repository.h"

#include <set>

#include "core/store/enum_key.h"
#include "core/store/handover_repository.h"
#include "core/store/lead_segments.h"
#include "core/store/query.h"
#include "core/store/statement_rows.h"
#include "core/store/workspace_repository.h"

namespace handschlag::store {
namespace {

using pipeline::Exit;
using pipeline::Role;
using pipeline::StageEventKind;

void addCycle(const pipeline::Cycle& cycle, pipeline::HistoryBuilder& builder)
{
    builder.addCycle(cycle.id, cycle.lead, cycle.product, cycle.number, cycle.openedAt, cycle.closedAt, cycle.exit);
}

Result<void> readCycles(const SqliteHandle& handle, pipeline::HistoryBuilder& builder)
{
    SegmentsBeside segments(handle, "lead_segment_entries", firstCycleOf, [&builder](const LeadSegment& segment, std::size_t index) { addCycle(cycleOf(segment.arrival(index)), builder); });
    const auto read = eachRow(handle, "history_cycles", [&](const StatementRow& row) -> Result<void> {
        if (const auto visited = segments.before(row.integer(0)); !visited) return visited;
        constexpr int exitCount = static_cast<int>(Exit::Lost) + 1;
        const auto exit = enumFromKey<Exit>(row.text(6), exitCount, [](Exit one) { return pipeline::key(one); }).value_or(Exit::None);
        builder.addCycle(row.id<CycleId>(0), row.id<LeadId>(1), row.text(2), row.smallInteger(3), row.instant(4), row.optionalInstant(5), exit);
        return {};
    });
    return read ? segments.rest() : read;
}

Result<void> readEvents(const SqliteHandle& handle, pipeline::HistoryBuilder& builder)
{
    SegmentsBeside segments(handle, "lead_segment_entries", firstEntryOf, [&builder](const LeadSegment& segment, std::size_t index) {
        const pipeline::StageEvent entry = entryOf(segment.arrival(index));
        builder.addEvent(entry.id, entry.cycle, entry.kind, entry.role, entry.effectiveAt, entry.recordedAt, {}, std::nullopt);
    });
    const auto read = eachRow(handle, "history_events", [&](const StatementRow& row) -> Result<void> {
        if (const auto visited = segments.before(row.integer(0)); !visited) return visited;
        const auto kind = enumFromKey<StageEventKind>(row.text(2), pipeline::stageEventKinds, [](auto one) { return pipeline::key(one); }).value_or(StageEventKind::Enter);
        const auto role = pipeline::roleFromKey(row.text(3)).value_or(Role::Market);
        builder.addEvent({row.integer(0)}, {row.integer(1)}, kind, role, row.instant(4), row.instant(5), {row.optionalInteger(6).value_or(0)}, row.optionalInteger(7));
        return {};
    });
    return read ? segments.rest() : read;
}

}  // namespace

Result<bool> HistoryRepository::isCurrent()
{
    if (!known_) return false;
    const auto changes = WorkspaceRepository(session_).changesSince(sequence_);
    if (!changes) return std::unexpected(changes.error());
    if (changes->touches(Table::Cycle) || changes->touches(Table::StageEvent)) return false;
    sequence_ = changes->sequence;
    return true;
}

Result<pipeline::HistoryPtr> HistoryRepository::history()
{
    const auto snapshot = ReadSnapshot::take(session_);
    if (!snapshot) return std::unexpected(snapshot.error());
    const bool ownWrites = session_.hasNoted(Table::Cycle) || session_.hasNoted(Table::StageEvent);
    const auto current = isCurrent();
    if (!current) return std::unexpected(current.error());
    if (*current && !ownWrites) return known_;
    const auto sequence = WorkspaceRepository(session_).sequence();
    if (!sequence) return std::unexpected(sequence.error());
    pipeline::HistoryBuilder builder;
    if (const auto read = readCycles(session_.handle(), builder); !read) return std::unexpected(session_.remember(read.error()));
    if (const auto read = readEvents(session_.handle(), builder); !read) return std::unexpected(session_.remember(read.error()));
    auto history = std::make_shared<const pipeline::History>(builder.take());
    // What an open transaction writes bears the number that it has begun with, and may still be rolled back.
    if (session_.inTransaction()) return history;
    known_ = std::move(history);
    sequence_ = *sequence;
    return known_;
}

Result<std::vector<handover::HandoverEvent>> HistoryRepository::handoverEvents()
{
    Query query(session_, "handover_event_all");
    return rowsOf<handover::HandoverEvent>(query, handoverEventAt);
}

Result<std::vector<std::string>> HistoryRepository::products()
{
    const auto snapshot = ReadSnapshot::take(session_);
    if (!snapshot) return std::unexpected(snapshot.error());
    Query query(session_, "cycle_products");
    const auto inRows = rowsOf<std::string>(query, [](const Query& row) { return row.text(0); });
    if (!inRows) return inRows;
    std::set<std::string, std::less<>> products(inRows->begin(), inRows->end());
    SegmentsBeside segments(session_.handle(), "lead_segment_entries", firstLeadOf, [&products](const LeadSegment& segment, std::size_t index) {
        if (const std::string_view product = segment.entries.product(index); !products.contains(product)) products.emplace(product);
    });
    if (const auto read = segments.rest(); !read) return std::unexpected(session_.remember(read.error()));
    return std::vector<std::string>(products.begin(), products.end());
}

}  // namespace handschlag::store
