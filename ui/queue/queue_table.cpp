#include "ui/queue/queue_table.h"

#include <QCoreApplication>

#include "core/leads/lead.h"
#include "ui/shared/formats.h"
#include "ui/shared/table_cells.h"

namespace handschlag::ui {
namespace {

using exchange::SheetCellKind;

class QueueTable {
    Q_DECLARE_TR_FUNCTIONS(QueueTable)
};

std::vector<exchange::SheetColumn> columns()
{
    using enum SheetCellKind;
    return {column(QueueTable::tr("Section")),
            column(QueueTable::tr("Company")),
            column(fieldName("first_name")),
            column(fieldName("last_name")),
            column(QueueTable::tr("Category")),
            column(QueueTable::tr("Readiness"), Integer),
            column(QueueTable::tr("Due"), DateTime),
            column(QueueTable::tr("State")),
            column(QueueTable::tr("Team")),
            column(QueueTable::tr("Owner")),
            column(QueueTable::tr("Worked on by")),
            column(fieldName("email")),
            column(fieldName("phone")),
            column(fieldName("external_id"))};
}

}  // namespace

exchange::OutputTable queueTable(const QueueModel& model, Instant now, const QTimeZone& zone)
{
    exchange::OutputTable table{QueueTable::tr("Queue").toStdString(), columns(), {}};
    for (int row = 0; row < model.rowCount(); ++row) {
        const usecase::QueueEntry* entry = model.entryAt(model.index(row, 0));
        if (!entry) continue;
        const auto text = [entry](std::string_view field) { return std::string(leads::textOf(leads::valueOf(entry->lead, field))); };
        const handover::Handover& handover = entry->handover;
        table.rows.push_back({name(sectionAt(*entry, now)).toStdString(), text("company"), text("first_name"), text("last_name"), handover.category + std::to_string(handover.fitBand),
                              std::int64_t{handover.readiness}, timeCell(entry->due, zone), name(handover.state).toStdString(), entry->teamName, entry->ownerName,
                              entry->claimedByName, text("email"), text("phone"), text("external_id")});
    }
    return table;
}

}  // namespace handschlag::ui
