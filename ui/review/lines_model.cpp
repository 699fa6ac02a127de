#include "ui/review/lines_model.h"

#include <QGuiApplication>
#include <algorithm>

namespace handschlag::ui {

void LinesModel::setHeaders(const QStringList& headers)
{
    if (headers == headers_) return;
    if (headers.size() != headers_.size()) {
        beginResetModel();
        headers_ = headers;
        endResetModel();
        return;
    }
    headers_ = headers;
    emit headerDataChanged(Qt::Horizontal, 0, static_cast<int>(headers_.size()) - 1);
}

void LinesModel::setLines(std::vector<TextLine> lines)
{
    const auto same = [](const TextLine& a, const TextLine& b) { return a.id == b.id; };
    const auto ahead = std::ranges::mismatch(lines_, lines, same);
    const auto first = ahead.in1 - lines_.begin();
    std::ptrdiff_t behind = 0;
    const auto rest = std::min(std::ssize(lines_), std::ssize(lines)) - first;
    while (behind < rest && same(lines_[lines_.size() - 1 - static_cast<std::size_t>(behind)], lines[lines.size() - 1 - static_cast<std::size_t>(behind)])) ++behind;
    if (const auto gone = std::ssize(lines_) - first - behind; gone > 0) {
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(first + gone) - 1);
        lines_.erase(lines_.begin() + first, lines_.begin() + first + gone);
        endRemoveRows();
    }
    if (const auto come = std::ssize(lines) - first - behind; come > 0) {
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + come) - 1);
        lines_.insert(lines_.begin() + first, lines.begin() + first, lines.begin() + first + come);
        endInsertRows();
    }
    for (std::size_t row = 0; row < lines.size(); ++row) {
        if (lines_[row] == lines[row]) continue;
        lines_[row] = std::move(lines[row]);
        if (!headers_.isEmpty()) emit dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), static_cast<int>(headers_.size()) - 1));
    }
}

const TextLine* LinesModel::lineAt(const QModelIndex& index) const { return index.isValid() ? &lines_[static_cast<std::size_t>(index.row())] : nullptr; }

QVariant LinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto& cells = lines_[static_cast<std::size_t>(index.row())].cells;
    if (static_cast<std::size_t>(index.column()) >= cells.size()) return {};
    const LineCell& cell = cells[static_cast<std::size_t>(index.column())];
    switch (role) {
        case Qt::DisplayRole: return cell.text;
        case DetailRole: return cell.detail;
        case StrongRole: return cell.strong;
        case Qt::AccessibleTextRole: return cell.detail.isEmpty() ? cell.text : QStringLiteral("%1, %2").arg(cell.text, cell.detail);
        case Qt::ToolTipRole: return cell.hint.isEmpty() ? QVariant() : QVariant(cell.hint);
        case Qt::TextAlignmentRole: return static_cast<int>((cell.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        case Qt::ForegroundRole: return cell.tone == theme::Tone::Neutral ? QVariant() : QVariant(theme::ink(cell.tone, QGuiApplication::palette()));
        default: return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= headers_.size()) return {};
    if (role == Qt::DisplayRole) return headers_[section];
    if (role == Qt::TextAlignmentRole) {
        const bool number = !lines_.empty() && static_cast<std::size_t>(section) < lines_.front().cells.size() && lines_.front().cells[static_cast<std::size_t>(section)].number;
        return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

}  // namespace handschlag::ui
