#include "ui/exchange/duplicate_pair_model.h"

#include <algorithm>

#include "ui/exchange/glimpse_text.h"
#include "ui/shared/duplicate_words.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {

void DuplicatePairModel::show(std::vector<Line> lines)
{
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

void DuplicatePairModel::showLikely(const std::vector<usecase::LikelyPair>& pairs)
{
    std::vector<Line> lines;
    for (const usecase::LikelyPair& pair : pairs) lines.push_back({pair.first, pair.second, pair.likeness, {}});
    show(std::move(lines));
}

void DuplicatePairModel::showDecided(const std::vector<usecase::DecidedPair>& pairs)
{
    std::vector<Line> lines;
    for (const usecase::DecidedPair& pair : pairs) lines.push_back({pair.first, pair.second, {}, pair.at});
    show(std::move(lines));
}

usecase::LeadPair DuplicatePairModel::at(int line) const
{
    const Line& pair = lines_[static_cast<std::size_t>(line)];
    return {pair.first.id, pair.second.id};
}

void DuplicatePairModel::remove(const std::vector<usecase::LeadPair>& pairs)
{
    for (int line = lineCount() - 1; line >= 0; --line) {
        if (std::ranges::find(pairs, at(line)) == pairs.end()) continue;
        beginRemoveRows({}, line, line);
        lines_.erase(lines_.begin() + line);
        endRemoveRows();
    }
}

void DuplicatePairModel::retranslate()
{
    if (!lines_.empty()) emit dataChanged(index(0, 0), index(lineCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QVariant DuplicatePairModel::cell(DuplicatePairColumn column, int row, int role) const
{
    if (role == Qt::TextAlignmentRole && column == DuplicatePairColumn::Score) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const Line& line = lines_[static_cast<std::size_t>(row)];
    switch (column) {
        case DuplicatePairColumn::Score: return QString::number(line.likeness.score());
        case DuplicatePairColumn::Reason: return reasonsOf(line.likeness);
        case DuplicatePairColumn::First: return glimpseText(line.first);
        case DuplicatePairColumn::Second: return glimpseText(line.second);
        case DuplicatePairColumn::When: return dateTime(line.at, zone_);
        case DuplicatePairColumn::Count: break;
    }
    return {};
}

QVariant DuplicatePairModel::header(DuplicatePairColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) return QVariant((column == DuplicatePairColumn::Score ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case DuplicatePairColumn::Score: return tr("Score");
        case DuplicatePairColumn::Reason: return tr("Why");
        case DuplicatePairColumn::First: return tr("Lead that stays");
        case DuplicatePairColumn::Second: return tr("Other lead");
        case DuplicatePairColumn::When: return tr("Decided");
        case DuplicatePairColumn::Count: break;
    }
    return {};
}

}  // namespace handschlag::ui
