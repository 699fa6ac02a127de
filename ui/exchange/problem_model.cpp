#include "ui/exchange/problem_model.h"

#include <algorithm>

#include "ui/shared/icons.h"
#include "ui/shared/messages.h"

namespace handschlag::ui {

void ProblemModel::show(const usecase::ImportReport& report)
{
    beginResetModel();
    lines_.clear();
    for (const usecase::RejectedRow& row : report.rejected) lines_.push_back({true, row.row, QString::fromStdString(row.column), row.reason});
    for (const usecase::ImportWarning& row : report.warnings) lines_.push_back({false, row.row, QString::fromStdString(row.column), row.reason});
    std::ranges::stable_sort(lines_, {}, [](const Line& line) { return std::pair(!line.refused, line.row); });
    endResetModel();
}

void ProblemModel::retranslate()
{
    if (!lines_.empty()) emit dataChanged(index(0, 0), index(lineCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QVariant ProblemModel::cell(ProblemColumn column, int row, int role) const
{
    const Line& line = lines_[static_cast<std::size_t>(row)];
    if (role == Qt::DecorationRole && column == ProblemColumn::Verdict)
        return line.refused ? icon(QStringLiteral("error"), theme::Tone::Danger) : icon(QStringLiteral("warning"), theme::Tone::Warn);
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case ProblemColumn::Verdict: return line.refused ? tr("refused") : tr("warning");
        case ProblemColumn::Row: return static_cast<qlonglong>(line.row);
        case ProblemColumn::Column: return line.column;
        case ProblemColumn::Reason: return sentence(line.reason);
        case ProblemColumn::Count: break;
    }
    return {};
}

QVariant ProblemModel::header(ProblemColumn column, int role) const
{
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case ProblemColumn::Verdict: return tr("Verdict");
        case ProblemColumn::Row: return tr("Row");
        case ProblemColumn::Column: return tr("Column");
        case ProblemColumn::Reason: return tr("Reason");
        case ProblemColumn::Count: break;
    }
    return {};
}

}  // namespace handschlag::ui
