#include "ui/desk/desk_model.h"

#include "ui/queue/due_text.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

#include <QGuiApplication>
#include <QPalette>

namespace handschlag::ui {

using usecase::DeskRow;
using usecase::DeskSection;

void DeskModel::show(DeskSection section, const std::vector<DeskRow>& rows, std::optional<agreement::Document> document, Instant now)
{
    std::vector<DeskLine> lines;
    lines.reserve(rows.size());
    for (const DeskRow& row : rows) lines.push_back({row});
    const bool same = section == section_;
    section_ = section;
    document_ = std::move(document);
    now_ = now;
    if (same)
        setRows(std::move(lines));
    else
        replaceRows(std::move(lines));
}

void DeskModel::setNow(Instant now)
{
    now_ = now;
    const auto due = static_cast<int>(DeskColumn::Due);
    if (rowCount() > 0 && section_ != DeskSection::Stale) emit dataChanged(index(0, due), index(rowCount() - 1, due));
}

int DeskModel::rowOf(std::int64_t id) const
{
    for (std::size_t i = 0; i < rows().size(); ++i)
        if (rows()[i].key() == id) return static_cast<int>(i);
    return -1;
}

void DeskModel::take(std::int64_t id)
{
    std::vector<DeskLine> rest = rows();
    std::erase_if(rest, [id](const DeskLine& line) { return line.key() == id; });
    setRows(std::move(rest));
}

QString DeskModel::text(const DeskRow& row, DeskColumn column) const
{
    switch (column) {
        case DeskColumn::Company: return QString::fromStdString(row.company.empty() ? row.name : row.company);
        case DeskColumn::Name: return QString::fromStdString(row.name);
        case DeskColumn::What: return deskRowText(section_, row, document_ ? &*document_ : nullptr);
        case DeskColumn::Cell: return QString::fromStdString(row.cell);
        case DeskColumn::Holder: return QString::fromStdString(row.holder);
        case DeskColumn::Due:
            if (row.staleOn) return date(*row.staleOn);
            return row.due ? dueText(*row.due, now_, zone_) : QString();
        case DeskColumn::Count: break;
    }
    return {};
}

QVariant DeskModel::cellOf(const DeskLine& line, DeskColumn column, int role) const
{
    const bool overdue = column == DeskColumn::Due && line.row.due && *line.row.due < now_;
    if (role == Qt::DisplayRole) return text(line.row, column);
    if (role == Qt::ToolTipRole && (column == DeskColumn::What || column == DeskColumn::Company)) return text(line.row, column);
    if (role == overdueRole) return overdue;
    if (role == Qt::ForegroundRole && overdue) return theme::ink(theme::Tone::Danger, QGuiApplication::palette());
    return {};
}

QVariant DeskModel::header(DeskColumn column, int role) const
{
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case DeskColumn::Company: return tr("Company");
        case DeskColumn::Name: return tr("Contact");
        case DeskColumn::What: {
            if (section_ == DeskSection::Returned || section_ == DeskSection::Enrich) return tr("Missing");
            return section_ == DeskSection::Objections ? tr("Reason") : tr("What");
        }
        case DeskColumn::Cell: return tr("Cell");
        case DeskColumn::Holder: return tr("Worked on by");
        case DeskColumn::Due: return section_ == DeskSection::Stale ? tr("Falls on") : tr("Due");
        case DeskColumn::Count: break;
    }
    return {};
}

}  // namespace handschlag::ui
