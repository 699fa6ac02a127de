#include "ui/exchange/preview_model.h"

#include "ui/exchange/cell_text.h"

namespace handschlag::ui {

void PreviewModel::setSource(ImportSourcePtr source)
{
    beginResetModel();
    source_ = std::move(source);
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !source_ ? 0 : static_cast<int>(std::min<std::size_t>(source_->table.rows.size(), shownRows));
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !source_ ? 0 : static_cast<int>(source_->table.headers.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || role != Qt::DisplayRole) return {};
    const auto& cells = source_->table.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    return column < cells.size() ? cellText(cells[column]) : QString();
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!source_ || role != Qt::DisplayRole || section < 0) return {};
    const auto place = static_cast<std::size_t>(section);
    if (orientation == Qt::Horizontal) return place < source_->table.headers.size() ? cellText(source_->table.headers[place]) : QString();
    return place < source_->table.rowNumbers.size() ? QVariant(static_cast<qlonglong>(source_->table.rowNumbers[place])) : QVariant();
}

}  // namespace handschlag::ui
