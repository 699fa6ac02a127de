#include "ui/desk/desk_csv.h"

#include "core/exchange/csv.h"

namespace handschlag::ui {
namespace {

std::string joined(const std::vector<std::string>& parts, const char* separator)
{
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : separator) + part;
    return text;
}

std::string missing(const usecase::DeskRow& row)
{
    if (row.sales && !row.sales->missing.empty()) return joined(row.sales->missing, " ");
    std::vector<std::string> pieces;
    for (const auto& piece : row.pieces) pieces.push_back(joined(piece, "/"));
    return joined(pieces, " ");
}

}  // namespace

std::string deskCsv(usecase::DeskSection section, const usecase::DeskList& list)
{
    std::string csv = "section,lead,name,company,cell,worked_on_by,due,missing,reason,clause,comment,points_missing,falls_on\n";
    for (const usecase::DeskRow& row : list.rows) {
        const auto cell = [&csv](const std::string& text, char end = ',') { csv += exchange::csvCell(text) + end; };
        cell(usecase::key(section));
        cell(std::to_string(row.lead.value));
        cell(row.name);
        cell(row.company);
        cell(row.cell);
        cell(row.holder);
        cell(row.due ? toIso(*row.due) : std::string());
        cell(missing(row));
        cell(row.sales ? row.sales->reason : std::string());
        cell(row.sales ? row.sales->clause : std::string());
        cell(row.sales ? row.sales->comment : std::string());
        cell(row.gaps.empty() ? std::string() : std::to_string(row.gaps.front().points));
        cell(row.staleOn ? toIso(*row.staleOn) : std::string(), '\n');
    }
    return csv;
}

}  // namespace handschlag::ui
