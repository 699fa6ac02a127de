#include "core/store/pipeline_repository.h"

#include "core/store/enum_key.h"
#include "core/store/query.h"
#include "core/store/statements.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

using pipeline::Cycle;
using pipeline::StageEvent;

constexpr int exitCount = static_cast<int>(pipeline::Exit::Lost) + 1;

pipeline::Exit exitFromKey(const std::string& text)
{
    return enumFromKey<pipeline::Exit>(text, exitCount, [](pipeline::Exit exit) { return pipeline::key(exit); }).value_or(pipeline::Exit::None);
}

Cycle cycleAt(const Query& row)
{
    Cycle cycle;
    cycle.id = row.id<CycleId>(0);
    cycle.lead = row.id<LeadId>(1);
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

}  // namespace

StageEvent stageEventAt(const Query& row)
{
    StageEvent event;
    event.id = row.id<StageEventId>(0);
    event.lead = row.id<LeadId>(1);
    event.cycle = row.id<CycleId>(2);
    event.kind = enumFromKey<pipeline::StageEventKind>(row.text(3), pipeline::stageEventKinds, [](auto kind) { return pipeline::key(kind); }).value_or(pipeline::StageEventKind::Enter);
    event.role = pipeline::roleFromKey(row.text(4)).value_or(pipeline::Role::Market);
    event.effectiveAt = row.instant(5);
    event.recordedAt = row.instant(6);
    event.actor = row.id<PersonId>(7);
    event.reason = row.text(8);
    event.version = row.id<VersionId>(9);
    event.retracts = row.id<StageEventId>(10);
    event.batch = row.id<BatchId>(11);
    event.amountCents = row.optionalInteger(12);
    event.imported = row.flag(13);
    return event;
}

Result<std::int64_t> PipelineRepository::insert(SqliteStatement& statement)
{
    if (const auto writable = session_.mayWrite(); !writable) return std::unexpected(writable.error());
    if (const auto inserted = statement.run(); !inserted) return std::unexpected(session_.remember(inserted.error()));
    return insertedId(session_.handle());
}

Result<CycleId> PipelineRepository::openCycle(const Cycle& cycle)
{
    if (!insertCycle_) insertCycle_.emplace(session_.handle(), statementText("cycle_insert").toStdString());
    insertCycle_->bindId(1, cycle.lead.value);
    insertCycle_->bind(2, std::string_view(cycle.product));
    insertCycle_->bind(3, cycle.number);
    insertCycle_->bind(4, cycle.openedAt.seconds);
    bind(*insertCycle_, 5, cycle.closedAt ? std::optional(cycle.closedAt->seconds) : std::nullopt);
    insertCycle_->bind(6, std::string_view(pipeline::key(cycle.exit)));
    const auto id = insert(*insertCycle_);
    if (!id) return std::unexpected(id.error());
    session_.note(Table::Cycle, *id);
    return CycleId{*id};
}

Result<std::vector<CycleId>> PipelineRepository::openCycles(std::span<const Cycle> cycles)
{
    std::vector<CycleId> ids;
    ids.reserve(cycles.size());
    for (const Cycle& cycle : cycles) {
        const auto id = openCycle(cycle);
        if (!id) return std::unexpected(id.error());
        ids.push_back(*id);
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
    insertEvent_->bindId(1, event.lead.value);
    insertEvent_->bindId(2, event.cycle.value);
    insertEvent_->bind(3, std::string_view(pipeline::key(event.kind)));
    insertEvent_->bind(4, std::string_view(pipeline::key(event.role)));
    insertEvent_->bind(5, event.effectiveAt.seconds);
    insertEvent_->bind(6, event.recordedAt.seconds);
    insertEvent_->bindId(7, event.actor.value);
    insertEvent_->bind(8, std::string_view(event.reason));
    insertEvent_->bindId(9, event.version.value);
    insertEvent_->bindId(10, event.retracts.value);
    insertEvent_->bindId(11, event.batch.value);
    bind(*insertEvent_, 12, event.amountCents);
    insertEvent_->bind(13, event.imported ? 1 : 0);
    const auto id = insert(*insertEvent_);
    if (!id) return std::unexpected(id.error());
    session_.note(Table::StageEvent, *id);
    return StageEventId{*id};
}

Result<void> PipelineRepository::appendMany(std::span<const StageEvent> events)
{
    for (const StageEvent& event : events)
        if (const auto appended = append(event); !appended) return std::unexpected(appended.error());
    return {};
}

Result<std::vector<Cycle>> PipelineRepository::cycles()
{
    Query query(session_, "cycle_all");
    return rowsOf<Cycle>(query, cycleAt);
}

Result<std::vector<Cycle>> PipelineRepository::cyclesOf(LeadId lead)
{
    Query query(session_, "cycle_of");
    return rowsOf<Cycle>(query.bind(lead), cycleAt);
}

Result<std::vector<StageEvent>> PipelineRepository::events()
{
    Query query(session_, "stage_event_all");
    return rowsOf<StageEvent>(query, stageEventAt);
}

Result<std::vector<StageEvent>> PipelineRepository::eventsOf(LeadId lead)
{
    Query query(session_, "stage_event_of");
    return rowsOf<StageEvent>(query.bind(lead), stageEventAt);
}

}  // namespace handschlag::store
