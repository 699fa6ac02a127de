#include "ui/exchange/past_imports_model.h"

#include <algorithm>
#include <iterator>
#include <ranges>

#include "core/usecase/imports.h"
#include "ui/exchange/target_names.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

bool isNumber(PastImportColumn column)
{
    return column == PastImportColumn::New || column == PastImportColumn::Changed || column == PastImportColumn::Refused;
}

}  // namespace

void PastImportsModel::show(const std::vector<usecase::Batch>& batches)
{
    std::vector<usecase::Batch> imports;
    std::ranges::copy_if(batches, std::back_inserter(imports), &usecase::isImport);
    std::ranges::reverse(imports);
    const int added = static_cast<int>(std::ssize(imports) - std::ssize(imports_));
    const bool grew = added >= 0 && std::ranges::equal(imports_, std::views::drop(imports, added), {}, &usecase::Batch::id, &usecase::Batch::id);
    if (!grew) {
        beginResetModel();
        imports_ = std::move(imports);
        endResetModel();
        return;
    }
    if (added > 0) beginInsertRows({}, 0, added - 1);
    imports_ = std::move(imports);
    if (added > 0) endInsertRows();
    if (lineCount() > added) emit dataChanged(index(added, 0), index(lineCount() - 1, columnCount() - 1));
}

void PastImportsModel::retranslate()
{
    if (!imports_.empty()) emit dataChanged(index(0, 0), index(lineCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QString PastImportsModel::text(PastImportColumn column, const usecase::Batch& batch) const
{
    switch (column) {
        case PastImportColumn::When: return dateTime(batch.recordedAt, zone_);
        case PastImportColumn::File: return QString::fromStdString(batch.source);
        case PastImportColumn::Kind: return name(usecase::fileKindOf(batch.kind));
        case PastImportColumn::New: return count(batch.created);
        case PastImportColumn::Changed: return count(batch.updated);
        case PastImportColumn::Refused: return count(batch.rejected);
        case PastImportColumn::State: return batch.undoneAt ? tr("taken back %1").arg(dateTime(*batch.undoneAt, zone_)) : QString();
        case PastImportColumn::Count: break;
    }
    return {};
}

QVariant PastImportsModel::cell(PastImportColumn column, int row, int role) const
{
    const usecase::Batch& batch = at(row);
    if (role == Qt::DisplayRole) return text(column, batch);
    if (role == Qt::TextAlignmentRole && isNumber(column)) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && batch.undoneAt) return theme::ink(theme::Tone::Muted, QPalette());
    return {};
}

QVariant PastImportsModel::header(PastImportColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case PastImportColumn::When: return tr("When");
        case PastImportColumn::File: return tr("File");
        case PastImportColumn::Kind: return tr("Rows");
        case PastImportColumn::New: return tr("New");
        case PastImportColumn::Changed: return tr("Changed");
        case PastImportColumn::Refused: return tr("Refused");
        case PastImportColumn::State: return tr("State");
        case PastImportColumn::Count: break;
    }
    return {};
}

}  // namespace handschlag::ui
