#include "core/store/pipeline_rows.h"

namespace handschlag::store {
namespace {

void bind(SqliteStatement& statement, int parameter, std::optional<std::int64_t> number)
{
    if (number)
        statement.bind(parameter, *number);
    else
        statement.bindNull(parameter);
}

}  // namespace

void bindCycle(SqliteStatement& row, int before, const pipeline::Cycle& cycle)
{
    row.bindId(before + 1, cycle.id.value);
    row.bindId(before + 2, cycle.lead.value);
    row.bind(before + 3, std::string_view(cycle.product));
    row.bind(before + 4, cycle.number);
    row.bind(before + 5, cycle.openedAt.seconds);
    bind(row, before + 6, cycle.closedAt ? std::optional(cycle.closedAt->seconds) : std::nullopt);
    row.bind(before + 7, std::string_view(pipeline::key(cycle.exit)));
}

void bindEvent(SqliteStatement& row, int before, const pipeline::StageEvent& event)
{
    row.bindId(before + 1, event.id.value);
    row.bindId(before + 2, event.lead.value);
    row.bindId(before + 3, event.cycle.value);
    row.bind(before + 4, std::string_view(pipeline::key(event.kind)));
    row.bind(before + 5, std::string_view(pipeline::key(event.role)));
    row.bind(before + 6, event.effectiveAt.seconds);
    row.bind(before + 7, event.recordedAt.seconds);
    row.bindId(before + 8, event.actor.value);
    row.bind(before + 9, std::string_view(event.reason));
    row.bindId(before + 10, event.version.value);
    row.bindId(before + 11, event.retracts.value);
    row.bindId(before + 12, event.batch.value);
    bind(row, before + 13, event.amountCents);
    row.bind(before + 14, event.imported ? 1 : 0);
}

}  // namespace handschlag::store
