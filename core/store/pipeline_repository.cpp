#include "core/store/pipeline_repository.h"

#include "core/store/enum_key.h"
#include "core/store/query.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

using pipeline::Cycle;
using pipeline::StageEvent;

constexpr std::array<const char*, 4> kindKeys{"enter", "regress", "exit", "retract"};
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

StageEvent stageEventAt(const Query& row)
{
    StageEvent event;
    event.id = row.id<StageEventId>(0);
    event.lead = row.id<LeadId>(1);
    event.cycle = row.id<CycleId>(2);
    event.kind = enumFromKey<pipeline::StageEventKind>(row.text(3), kindKeys).value_or(pipeline::StageEventKind::Enter);
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

}  // namespace

Result<CycleId> PipelineRepository::openCycle(const Cycle& cycle)
{
    Query query(session_, "cycle_insert");
    const auto id = query.bind(cycle.lead, cycle.product, cycle.number, cycle.openedAt, cycle.closedAt, pipeline::key(cycle.exit)).insert();
    if (!id) return std::unexpected(id.error());
    session_.note(Table::Cycle, *id);
    return CycleId{*id};
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
    Query query(session_, "stage_event_insert");
    query.bind(event.lead, event.cycle, kindKeys[static_cast<std::size_t>(event.kind)], pipeline::key(event.role), event.effectiveAt,
               event.recordedAt, event.actor, event.reason, event.version, event.retracts, event.batch, event.amountCents, event.imported);
    const auto id = query.insert();
    if (!id) return std::unexpected(id.error());
    session_.note(Table::StageEvent, *id);
    return StageEventId{*id};
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
