#include "ui/leads/lead_table_file.h"

#include <QCoreApplication>

#include "ui/shared/table_cells.h"

namespace handschlag::ui {
namespace {

using exchange::DecimalCell;
using exchange::SheetCell;
using exchange::SheetCellKind;

constexpr std::size_t rowsBetweenSteps = 4'096;

class LeadTableFile {
    Q_DECLARE_TR_FUNCTIONS(LeadTableFile)
};

DecimalCell pointsCell(scoring::Centipoints centipoints)
{
    return centipoints % 100 == 0 ? DecimalCell{centipoints / 100, 0} : DecimalCell{centipoints, 2};
}

void addColumn(std::vector<exchange::SheetColumn>& titles, LeadColumn wanted)
{
    const QString title = columnName(wanted);
    switch (wanted) {
        case LeadColumn::Fit:
            titles.push_back(column(LeadTableFile::tr("%1, at least").arg(title), SheetCellKind::Decimal));
            titles.push_back(column(LeadTableFile::tr("%1, at most").arg(title), SheetCellKind::Decimal));
            break;
        case LeadColumn::Behaviour: titles.push_back(column(title, SheetCellKind::Decimal)); break;
        case LeadColumn::Employees: titles.push_back(column(title, SheetCellKind::Integer)); break;
        case LeadColumn::Created: titles.push_back(column(title, SheetCellKind::Date)); break;
        default: titles.push_back(column(title));
    }
}

void addCells(std::vector<SheetCell>& cells, const LeadList& list, LeadColumn wanted, std::size_t row, const QTimeZone& zone)
{
    const scoring::Score& score = list.scores[row];
    switch (wanted) {
        case LeadColumn::Fit:
            cells.emplace_back(pointsCell(score.fitLow));
            cells.emplace_back(pointsCell(score.fitHigh));
            return;
        case LeadColumn::Behaviour: cells.emplace_back(pointsCell(score.behaviour)); return;
        case LeadColumn::Missing:
            cells.push_back(score.completenessBp == 10'000 && score.fitLow == score.fitHigh ? SheetCell() : textCell(missingInformation(list, row)));
            return;
        case LeadColumn::Employees: {
            const leads::NumberColumn* employees = list.population->number("employees");
            const bool known = employees && employees->value(row) != leads::NumberColumn::missing;
            cells.push_back(known ? SheetCell(std::int64_t{employees->value(row)}) : SheetCell());
            return;
        }
        case LeadColumn::Created: cells.push_back(dayCell(Instant{list.population->createdAt[row]}, zone)); return;
        default: cells.push_back(textCell(cellText(list, wanted, row, zone)));
    }
}

}  // namespace

Result<exchange::OutputTable> leadTable(const LeadList& list, std::span<const std::uint32_t> rows, std::span<const LeadColumn> columns, const QTimeZone& zone,
                                        const Progress& progress)
{
    exchange::OutputTable table{LeadTableFile::tr("Leads").toStdString(), {}, {}};
    for (const LeadColumn wanted : columns) addColumn(table.columns, wanted);
    table.rows.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % rowsBetweenSteps == 0)
            if (const auto on = step(progress, static_cast<std::int64_t>(i), static_cast<std::int64_t>(rows.size())); !on) return std::unexpected(on.error());
        std::vector<SheetCell> cells;
        cells.reserve(table.columns.size());
        for (const LeadColumn wanted : columns) addCells(cells, list, wanted, rows[i], zone);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

}  // namespace handschlag::ui
