#include "core/store/pipeline_repository.h"

#include <algorithm>

#include "core/store/lead_folding.h"
#include "core/store/lead_segments.h"
#include "core/store/pipeline_rows.h"
#include "core/store/query.h"
#include "core/store/statement_rows.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

using pipeline::Cycle;
using pipeline::StageEvent;

/// What is retracted must lie in a row, also where a lead came with it.
Result<void> unfoldRetracted(StoreSession& session, std::span<const StageEvent> events)
{
    std::vector<LeadId> leads;
    for (const StageEvent& event : events)
        if (event.retracts) leads.push_back(event.lead);
    return unfold(session, leads);
}

/// The store gives it its id.
void bindNewCycle(SqliteStatement& row, int before, const Cycle& cycle)
{
    bindCycle(row, before, cycle);
    row.bindNull(before + 1);
}

void bindNewEvent(SqliteStatement& row, int before, const StageEvent& event)
{
    bindEvent(row, before, event);
    row.bindNull(before + 1);
}

/// Rows with what lies in segments between them, in the order of ids; made of one lead at a time.
template <class Each, class Read, class Make>
Result<std::vector<Each>> allOf(const SqliteHandle& handle, std::string_view statement, SegmentsBeside::FirstId first, Read read, Make make)
{
    std::vector<Each> all;
    SegmentsBeside segments(handle, "lead_segment_entries", first, [&](const LeadSegment& segment, std::size_t index) { all.push_back(make(segment.arrival(index))); });
    const auto rows = eachRow(handle, statement, [&](const StatementRow& row) -> Result<void> {
        if (const auto visited = segments.before(row.integer(0)); !visited) return visited;
        all.push_back(read(row));
        return {};
    });
    if (!rows) return std::unexpected(rows.error());
    if (const auto visited = segments.rest(); !visited) return std::unexpected(visited.error());
    return all;
}

/// Made of how a lead stands that lies in a segment.
template <class Each>
Result<std::optional<Each>> ofPacked(StoreSession& session, LeadId lead, Each (*make)(const pipeline::Arrival&))
{
    const auto packed = packedLead(session.handle(), lead);
    if (!packed) return std::unexpected(session.remember(packed.error()));
    return *packed ? std::optional(make((*packed)->segment->arrival((*packed)->index))) : std::nullopt;
}

}  // namespace

Result<std::int64_t> PipelineRepository::insert(SqliteStatement& statement)
{
    if (const auto writable = session_.mayWrite(); !writable) return std::unexpected(writable.error());
    if (const auto inserted = statement.run(); !inserted) return std::unexpected(session_.remember(inserted.error()));
    return insertedId(session_.handle());
}

Result<CycleId> PipelineRepository::openCycle(const Cycle& cycle)
{
    if (const auto unfolded = unfold(session_, cycle.lead); !unfolded) return std::unexpected(unfolded.error());
    if (!insertCycle_) insertCycle_.emplace(session_.handle(), statementText("cycle_insert").toStdString());
    bindNewCycle(*insertCycle_, 0, cycle);
    const auto id = insert(*insertCycle_);
    if (!id) return std::unexpected(id.error());
    session_.note(Table::Cycle, *id);
    return CycleId{*id};
}

Result<std::vector<CycleId>> PipelineRepository::openCycles(std::span<const Cycle> cycles)
{
    if (const auto writable = session_.mayWrite(); !writable) return std::unexpected(writable.error());
    std::vector<LeadId> leads(cycles.size());
    std::ranges::transform(cycles, leads.begin(), &Cycle::lead);
    if (const auto unfolded = unfold(session_, leads); !unfolded) return std::unexpected(unfolded.error());
    if (!insertCycles_) insertCycles_.emplace(session_.handle(), statementText("cycle_insert").toStdString(), cycleParameters);
    const auto written = insertCycles_->write(cycles.size(), [&](SqliteStatement& row, int before, std::size_t i) { bindNewCycle(row, before, cycles[i]); });
    if (!written) return std::unexpected(session_.remember(written.error()));
    std::vector<CycleId> ids;
    ids.reserve(cycles.size());
    // Each row of a table without gaps at its end gets the id behind the greatest one.
    for (std::int64_t id = insertedId(session_.handle()) - static_cast<std::int64_t>(cycles.size()); ids.size() < cycles.size();) {
        ids.push_back(CycleId{++id});
        session_.note(Table::Cycle, id);
    }
    return ids;
}

Result<void> PipelineRepository::closeCycle(CycleId id, pipeline::Exit exit, Instant at)
{
    if (const auto unfolded = unfoldCycle(session_, id); !unfolded) return unfolded;
    const auto changed = Query(session_, "cycle_close").bind(at, pipeline::key(exit), id).change();
    if (!changed) return std::unexpected(changed.error());
    if (*changed == 0) return refuse(codes::cycleNotOpen, {std::to_string(id.value)});
    session_.note(Table::Cycle, id.value);
    return {};
}

Result<void> PipelineRepository::reopenCycle(CycleId id)
{
    if (const auto unfolded = unfoldCycle(session_, id); !unfolded) return unfolded;
    const auto changed = Query(session_, "cycle_reopen").bind(pipeline::key(pipeline::Exit::None), id).change();
    if (!changed) return std::unexpected(changed.error());
    if (*changed == 0) return refuse(codes::rowMissing, {key(Table::Cycle), std::to_string(id.value)});
    session_.note(Table::Cycle, id.value);
    return {};
}

Result<StageEventId> PipelineRepository::append(const StageEvent& event)
{
    if (const auto unfolded = unfoldRetracted(session_, std::span(&event, 1)); !unfolded) return std::unexpected(unfolded.error());
    if (!insertEvent_) insertEvent_.emplace(session_.handle(), statementText("stage_event_insert").toStdString());
    bindNewEvent(*insertEvent_, 0, event);
    const auto id = insert(*insertEvent_);
    if (!id) return std::unexpected(id.error());
    session_.note(Table::StageEvent, *id);
    return StageEventId{*id};
}

Result<void> PipelineRepository::appendMany(std::span<const StageEvent> events)
{
    if (const auto writable = session_.mayWrite(); !writable) return writable;
    if (const auto unfolded = unfoldRetracted(session_, events); !unfolded) return unfolded;
    if (!insertEvents_) insertEvents_.emplace(session_.handle(), statementText("stage_event_insert").toStdString(), eventParameters);
    const auto written = insertEvents_->write(events.size(), [&](SqliteStatement& row, int before, std::size_t i) { bindNewEvent(row, before, events[i]); });
    if (!written) return std::unexpected(session_.remember(written.error()));
    for (std::int64_t id = insertedId(session_.handle()) - static_cast<std::int64_t>(events.size()), i = 0; i < static_cast<std::int64_t>(events.size()); ++i)
        session_.note(Table::StageEvent, ++id);
    return {};
}

Result<std::vector<Cycle>> PipelineRepository::cycles()
{
    const auto snapshot = ReadSnapshot::take(session_);
    if (!snapshot) return std::unexpected(snapshot.error());
    auto all = allOf<Cycle>(session_.handle(), "cycle_all", firstCycleOf, cycleAt<StatementRow>, pipeline::cycleOf);
    return all ? std::move(all) : std::unexpected(session_.remember(all.error()));
}

Result<std::vector<Cycle>> PipelineRepository::cyclesOf(LeadId lead)
{
    Query query(session_, "cycle_of");
    auto cycles = rowsOf<Cycle>(query.bind(lead), cycleAt<Query>);
    if (!cycles || !cycles->empty()) return cycles;
    auto packed = ofPacked<Cycle>(session_, lead, pipeline::cycleOf);
    if (!packed) return std::unexpected(packed.error());
    if (*packed) cycles->push_back(std::move(**packed));
    return cycles;
}

Result<std::vector<StageEvent>> PipelineRepository::events()
{
    const auto snapshot = ReadSnapshot::take(session_);
    if (!snapshot) return std::unexpected(snapshot.error());
    auto all = allOf<StageEvent>(session_.handle(), "stage_event_all", firstEntryOf, stageEventAt<StatementRow>, pipeline::entryOf);
    return all ? std::move(all) : std::unexpected(session_.remember(all.error()));
}

Result<std::vector<StageEvent>> PipelineRepository::eventsOf(LeadId lead)
{
    Query query(session_, "stage_event_of");
    auto events = rowsOf<StageEvent>(query.bind(lead), stageEventAt<Query>);
    if (!events) return events;
    auto packed = ofPacked<StageEvent>(session_, lead, pipeline::entryOf);
    if (!packed) return std::unexpected(packed.error());
    if (*packed) events->insert(events->begin(), std::move(**packed));  // nothing is known of a lead before it came
    return events;
}

}  // namespace handschlag::store
