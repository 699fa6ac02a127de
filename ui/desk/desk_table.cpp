#include "ui/desk/desk_table.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/desk/desk_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/table_cells.h"

namespace handschlag::ui {
namespace {

using exchange::SheetCell;
using exchange::SheetCellKind;
using usecase::DeskRow;

class DeskTable {
    Q_DECLARE_TR_FUNCTIONS(DeskTable)
};

QString fieldNames(const std::vector<std::string>& fields, const QString& separator)
{
    QStringList names;
    for (const std::string& field : fields) names << fieldName(field);
    return names.join(separator);
}

QString missing(const DeskRow& row)
{
    if (row.sales && !row.sales->missing.empty()) return fieldNames(row.sales->missing, QStringLiteral(", "));
    QStringList pieces;
    for (const auto& piece : row.pieces) pieces << fieldNames(piece, DeskTable::tr(" or "));
    return pieces.join(QStringLiteral(", "));
}

std::vector<exchange::SheetColumn> columns()
{
    using enum SheetCellKind;
    return {column(DeskTable::tr("Lead no."), Integer), column(DeskTable::tr("Contact")),      column(DeskTable::tr("Company")),
            column(DeskTable::tr("Cell")),              column(DeskTable::tr("Worked on by")), column(DeskTable::tr("Due"), DateTime),
            column(DeskTable::tr("Missing")),           column(DeskTable::tr("Reason")),       column(DeskTable::tr("Clause")),
            column(DeskTable::tr("Comment")),           column(DeskTable::tr("Points missing"), Integer), column(DeskTable::tr("Falls on"), Date)};
}

}  // namespace

exchange::OutputTable deskTable(usecase::DeskSection section, const usecase::DeskList& list, const agreement::Document* document, const QTimeZone& zone)
{
    exchange::OutputTable table{deskSectionName(section).toStdString(), columns(), {}};
    for (const DeskRow& row : list.rows) {
        const usecase::DeskStatement said = row.sales.value_or(usecase::DeskStatement{});
        table.rows.push_back({row.lead.value, row.name, row.company, row.cell, row.holder, row.due ? timeCell(*row.due, zone) : SheetCell(), textCell(missing(row)),
                              textCell(said.reason.empty() ? QString() : reasonText(said.reason, document)), said.clause, said.comment,
                              row.gaps.empty() ? SheetCell() : SheetCell(static_cast<std::int64_t>(row.gaps.front().points)),
                              row.staleOn ? SheetCell(*row.staleOn) : SheetCell()});
    }
    return table;
}

}  // namespace handschlag::ui
