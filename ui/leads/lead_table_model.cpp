#include "ui/leads/lead_table_model.h"

#include <algorithm>
#include <unordered_map>

namespace handschlag::ui {
namespace {

// Order of leads by id, to tell a change of layout from a change of content.
std::vector<std::int64_t> idsOf(const LeadListPtr& list, const std::vector<std::uint32_t>& rows)
{
    std::vector<std::int64_t> ids;
    ids.reserve(rows.size());
    for (const std::uint32_t row : rows) ids.push_back(list->population->ids[row].value);
    return ids;
}

}  // namespace

LeadTableModel::LeadTableModel(QTimeZone zone, QObject* parent) : TableModel(parent), zone_(std::move(zone)) {}

void LeadTableModel::show(LeadListPtr list, std::vector<std::uint32_t> rows)
{
    if (list != list_) missing_.clear();
    if (list_ && list && rows.size() == rows_.size()) {
        std::vector<std::int64_t> before = idsOf(list_, rows_);
        std::vector<std::int64_t> after = idsOf(list, rows);
        if (before == after) {
            list_ = std::move(list);
            rows_ = std::move(rows);
            tellCellsChanged();
            return;
        }
        std::ranges::sort(before);
        std::ranges::sort(after);
        if (before == after) {
            reorder(std::move(list), std::move(rows));
            return;
        }
    }
    beginResetModel();
    list_ = std::move(list);
    rows_ = std::move(rows);
    endResetModel();
}

void LeadTableModel::reorder(LeadListPtr list, std::vector<std::uint32_t> rows)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::int64_t> held;
    for (const QModelIndex& index : before) held.push_back(leadAt(index.row()).value);
    list_ = std::move(list);
    rows_ = std::move(rows);
    std::unordered_map<std::int64_t, int> places;
    for (const std::int64_t id : held) places.emplace(id, -1);
    for (int row = 0; row < lineCount(); ++row)
        if (const auto place = places.find(leadAt(row).value); place != places.end()) place->second = row;
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) after << index(places[held[static_cast<std::size_t>(i)]], before[i].column());
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void LeadTableModel::tellCellsChanged()
{
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(lineCount() - 1, static_cast<int>(LeadColumn::Count) - 1));
}

LeadId LeadTableModel::leadAt(int row) const
{
    if (row < 0 || row >= lineCount()) return {};
    return list_->population->ids[rows_[static_cast<std::size_t>(row)]];
}

std::optional<int> LeadTableModel::rowOf(LeadId lead) const
{
    if (!list_) return std::nullopt;
    const auto place = list_->population->rowOf(lead);
    if (!place) return std::nullopt;
    const auto found = std::ranges::find(rows_, static_cast<std::uint32_t>(*place));
    return found == rows_.end() ? std::nullopt : std::optional(static_cast<int>(found - rows_.begin()));
}

void LeadTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < static_cast<int>(LeadColumn::Count)) emit sortRequested(static_cast<LeadColumn>(column), order);
}

void LeadTableModel::retranslate()
{
    missing_.clear();
    emit headerDataChanged(Qt::Horizontal, 0, static_cast<int>(LeadColumn::Count) - 1);
    tellCellsChanged();
}

QString LeadTableModel::missingText(std::size_t row) const
{
    const scoring::Score& score = list_->scores[row];
    if (score.completenessBp == 10'000 && score.fitLow == score.fitHigh) return {};
    const auto known = missing_.constFind(row);
    if (known != missing_.constEnd()) return *known;
    return *missing_.insert(row, missingInformation(*list_, row));
}

QVariant LeadTableModel::cell(LeadColumn column, int line, int role) const
{
    const std::size_t row = rows_[static_cast<std::size_t>(line)];
    switch (role) {
        case Qt::DisplayRole: return column == LeadColumn::Missing ? missingText(row) : cellText(*list_, column, row, zone_);
        case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
        case LeadIdRole: return QVariant::fromValue<qlonglong>(list_->population->ids[row].value);
        case DecisionRole: return static_cast<int>(list_->scores[row].decision);
        default: return {};
    }
}

QVariant LeadTableModel::header(LeadColumn column, int role) const
{
    switch (role) {
        case Qt::DisplayRole: return columnName(column);
        case Qt::ToolTipRole: return columnHint(column);
        case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
        default: return {};
    }
}

}  // namespace handschlag::ui
