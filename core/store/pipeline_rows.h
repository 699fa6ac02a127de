#pragma once
// Cycles and stage events as rows of their tables: read as Query or StatementRow stands on one, bound to a statement that inserts one.

#include "core/pipeline/stage_event.h"
#include "core/store/enum_key.h"
#include "core/store/sqlite_handle.h"

namespace handschlag::store {

/// In the order of the columns of cycle_all.
template <class Row>
[[nodiscard]] pipeline::Cycle cycleAt(const Row& row)
{
    constexpr int exitCount = static_cast<int>(pipeline::Exit::Lost) + 1;
    pipeline::Cycle cycle;
    cycle.id = row.template id<CycleId>(0);
    cycle.lead = row.template id<LeadId>(1);
    cycle.product = row.text(2);
    cycle.number = row.smallInteger(3);
    cycle.openedAt = row.instant(4);
    cycle.closedAt = row.optionalInstant(5);
    cycle.exit = enumFromKey<pipeline::Exit>(row.text(6), exitCount, [](pipeline::Exit exit) { return pipeline::key(exit); }).value_or(pipeline::Exit::None);
    return cycle;
}

/// In the order of the columns of stage_event_all.
template <class Row>
[[nodiscard]] pipeline::StageEvent stageEventAt(const Row& row)
{
    using Kind = pipeline::StageEventKind;
    pipeline::StageEvent event;
    event.id = row.template id<StageEventId>(0);
    event.lead = row.template id<LeadId>(1);
    event.cycle = row.template id<CycleId>(2);
    event.kind = enumFromKey<Kind>(row.text(3), pipeline::stageEventKinds, [](Kind kind) { return pipeline::key(kind); }).value_or(Kind::Enter);
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

constexpr int cycleParameters = 7;
constexpr int eventParameters = 14;
/// To the parameters of cycle_insert and stage_event_insert behind "before"; texts must live until the statement has run. One that has no id
/// gets the one behind the greatest.
void bindCycle(SqliteStatement& row, int before, const pipeline::Cycle& cycle);
void bindEvent(SqliteStatement& row, int before, const pipeline::StageEvent& event);

}  // namespace handschlag::store
