#include "core/store/pipeline_repository.h"

#include "core/store/enum_key.h"
#include "core/store/query.h"
#include "core/store/statement_rows.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

using pipeline::Cycle;
using pipeline::StageEvent;

constexpr int exitCount = static_cast<int>(pipeline::Exit::Lost) + 1;

pipeline::Exit exitFromKey(std::string_view text)
{
    return enumFromKey<pipeline::Exit>(text, exitCount, [](pipeline::Exit exit) { return pipeline::key(exit); }).value_or(pipeline::Exit::None);
}

template <class Row>
Cycle cycleAt(const Row& row)
{
    Cycle cycle;
    cycle.id = row.template id<CycleId>(0);
    cycle.lead = row.template id<LeadId>(1);
    cycle.product = row.text(2);
    cycle.number = row.smallInteger(3);
    cycle.openedAt = row.instant(4);
    cycle.closedAt = row.optionalInstant(5);
    cycle.exit = exitFromKey(row.text(6));
    return cycle;
}

void bind(SqliteStatement& statement, int parameter, std::optional<std::int64_t> number)
{
    if (number)
        statement.bind(parameter, *number);
    else
        statement.bindNull(parameter);
}

template <class Row>
StageEvent eventAt(const Row& row)
{
    StageEvent event;
    event.id = row.template id<StageEventId>(0);
    event.lead = row.template id<LeadId>(1);
    event.cycle = row.template id<CycleId>(2);
    event.kind = enumFromKey<pipeline::StageEventKind>(row.text(3), pipeline::stageEventKinds, [](auto kind) { return pipeline::key(kind); }).value_or(pipeline::StageEventKind::Enter);
    event.role = pipeline::roleFromKey(row.text(4)).value_or(pipeline::Role::Market);
    event.effectiveAt = row.instant(5);
    event.recordedAt = row.instant(6);
    event.actor = row.template id<PersonId>(7);
    event.reason = row.text(8);
    event.version = row.template id<VersionId>(9);
    event.retracts = row.template id<StageEventId>(10);
    event.batch = row.template id<BatchId>(11);
    event.amountCents = row.optionalInteger(12);
    event.imported = row.flag(13);
    return event;
}

constexpr int cycleColumns = 6;
constexpr int eventColumns = 13;

void bindCycle(SqliteStatement& row, int before, const Cycle& cycle)
{
    row.bindId(before + 1, cycle.lead.value);
    row.bind(before + 2, std::string_view(cycle.product));
    row.bind(before + 3, cycle.number);
    row.bind(before + 4, cycle.openedAt.seconds);
    bind(row, before + 5, cycle.closedAt ? std::optional(cycle.closedAt->seconds) : std::nullopt);
    row.bind(before + 6, std::string_view(pipeline::key(cycle.exit)));
}

void bindEvent(SqliteStatement& row, int before, const StageEvent& event)
{
    row.bindId(before + 1, event.lead.value);
    row.bindId(before + 2, event.cycle.value);
    row.bind(before + 3, std::string_view(pipeline::key(event.kind)));
    row.bind(before + 4, std::string_view(pipeline::key(event.role)));
    row.bind(before + 5, event.effectiveAt.seconds);
    row.bind(before + 6, event.recordedAt.seconds);
    row.bindId(before + 7, event.actor.value);
    row.bind(before + 8, std::string_view(event.reason));
    row.bindId(before + 9, event.version.value);
    row.bindId(before + 10, event.retracts.value);
    row.bindId(before + 11, event.batch.value);
    bind(row, before + 12, event.amountCents);
    row.bind(before + 13, event.imported ? 1 : 0);
}

}  // namespace

StageEvent stageEventAt(const Query& row) { return eventAt(row); }

Result<std::int64_t> PipelineRepository::insert(SqliteStatement& statement)
{
    if (const auto writable = session_.mayWrite(); !writable) return std::unexpected(writable.error());
    if (const auto inserted = statement.run(); !inserted) return std::unexpected(session_.remember(inserted.error()));
    return insertedId(session_.handle());
}

Result<CycleId> PipelineRepository::openCycle(const Cycle& cycle)
{
    if (!insertCycle_) insertCycle_.emplace(session_.handle(), statementText("cycle_insert").toStdString());
    bindCycle(*insertCycle_, 0, cycle);
    const auto id = insert(*insertCycle_);
    if (!id) return std::unexpected(id.error());
    session_.note(Table::Cycle, *id);
    return CycleId{*id};
}

Result<std::vector<CycleId>> PipelineRepository::openCycles(std::span<const Cycle> cycles)
{
    if (const auto writable = session_.mayWrite(); !writable) return std::unexpected(writable.error());
    if (!insertCycles_) insertCycles_.emplace(session_.handle(), statementText("cycle_insert").toStdString(), cycleColumns);
    const auto written = insertCycles_->write(cycles.size(), [&](SqliteStatement& row, int before, std::size_t i) { bindCycle(row, before, cycles[i]); });
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
    const auto changed = Query(session_, "cycle_close").bind(at, pipeline::key(exit), id).change();
    if (!changed) return std::unexpected(changed.error());
    if (*changed == 0) return refuse(codes::cycleNotOpen, {std::to_string(id.value)});
    session_.note(Table::Cycle, id.value);
    return {};
}

Result<void> PipelineRepository::reopenCycle(CycleId id)
{
    const auto changed = Query(session_, "cycle_reopen").bind(pipeline::key(pipeline::Exit::None), id).change();
    if (!changed) return std::unexpected(changed.error());
    if (*changed == 0) return refuse(codes::rowMissing, {key(Table::Cycle), std::to_string(id.value)});
    session_.note(Table::Cycle, id.value);
    return {};
}

Result<StageEventId> PipelineRepository::append(const StageEvent& event)
{
    if (!insertEvent_) insertEvent_.emplace(session_.handle(), statementText("stage_event_insert").toStdString());
    bindEvent(*insertEvent_, 0, event);
    const auto id = insert(*insertEvent_);
    if (!id) return std::unexpected(id.error());
    session_.note(Table::StageEvent, *id);
    return StageEventId{*id};
}

Result<void> PipelineRepository::appendMany(std::span<const StageEvent> events)
{
    if (const auto writable = session_.mayWrite(); !writable) return writable;
    if (!insertEvents_) insertEvents_.emplace(session_.handle(), statementText("stage_event_insert").toStdString(), eventColumns);
    const auto written = insertEvents_->write(events.size(), [&](SqliteStatement& row, int before, std::size_t i) { bindEvent(row, before, events[i]); });
    if (!written) return std::unexpected(session_.remember(written.error()));
    for (std::int64_t id = insertedId(session_.handle()) - static_cast<std::int64_t>(events.size()), i = 0; i < static_cast<std::int64_t>(events.size()); ++i)
        session_.note(Table::StageEvent, ++id);
    return {};
}

Result<std::vector<Cycle>> PipelineRepository::cycles()
{
    std::vector<Cycle> cycles;
    if (const auto read = eachRow(session_.handle(), "cycle_all", [&cycles](const StatementRow& row) { cycles.push_back(cycleAt(row)); }); !read)
        return std::unexpected(session_.remember(read.error()));
    return cycles;
}

Result<std::vector<Cycle>> PipelineRepository::cyclesOf(LeadId lead)
{
    Query query(session_, "cycle_of");
    return rowsOf<Cycle>(query.bind(lead), cycleAt<Query>);
}

Result<std::vector<StageEvent>> PipelineRepository::events()
{
    std::vector<StageEvent> events;
    if (const auto read = eachRow(session_.handle(), "stage_event_all", [&events](const StatementRow& row) { events.push_back(eventAt(row)); }); !read)
        return std::unexpected(session_.remember(read.error()));
    return events;
}

Result<std::vector<StageEvent>> PipelineRepository::eventsOf(LeadId lead)
{
    Query query(session_, "stage_event_of");
    return rowsOf<StageEvent>(query.bind(lead), stageEventAt);
}

}  // namespace handschlag::store
