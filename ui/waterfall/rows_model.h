#pragma once
// A table of rows that knows how to become another one by precise signals, so that views keep selection and place. A Row has a key()
// that is unique and ordered, and ==. Derived models give columns and cells and nothing else.
//
//   model->setRows(rows);         // inserts, removes, moves, changes what differs
//   model->replaceRows(rows);     // something else altogether: a reset

#include <QAbstractTableModel>

#include <algorithm>
#include <numeric>
#include <set>
#include <vector>

namespace handschlag::ui {

/// The number behind a cell's text, for spreadsheets; invalid where the text is all there is.
constexpr int rawNumberRole = Qt::UserRole + 1;

template <class Row>
class RowsModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> next)
    {
        removeGone(next);
        const auto old = keysOf(rows_);
        for (std::size_t i = 0; i < next.size(); ++i) {
            if (i >= rows_.size() || rows_[i].key() != next[i].key()) {
                if (old.contains(next[i].key())) moveHere(i, next[i]);
                else i = insertNew(i, next, old);
                continue;
            }
            changeAt(i, next[i]);
        }
    }
    void replaceRows(std::vector<Row> next)
    {
        beginResetModel();
        rows_ = std::move(next);
        endResetModel();
    }
    /// Every text anew, after a change of language.
    void retranslate()
    {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount({}) - 1);
        if (!rows_.empty()) emit dataChanged(index(0, 0), index(static_cast<int>(rows_.size()) - 1, columnCount({}) - 1));
    }

    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    [[nodiscard]] const Row* rowAt(const QModelIndex& index) const { return index.isValid() ? &rows_[static_cast<std::size_t>(index.row())] : nullptr; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : columns(); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid) ? cell(rows_[static_cast<std::size_t>(index.row())], index.column(), role) : QVariant();
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columns()) return {};
        return heading(section, role);
    }

protected:
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QVariant cell(const Row& row, int column, int role) const = 0;
    [[nodiscard]] virtual QVariant heading(int column, int role) const = 0;

    template <class Less>
    void sortRows(Less less)
    {
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        std::vector<std::size_t> order(rows_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return less(rows_[a], rows_[b]); });
        std::vector<Row> sorted;
        std::vector<int> place(rows_.size());
        for (const std::size_t from : order) {
            place[from] = static_cast<int>(sorted.size());
            sorted.push_back(std::move(rows_[from]));
        }
        rows_ = std::move(sorted);
        for (const QModelIndex& old : persistentIndexList()) changePersistentIndex(old, index(place[static_cast<std::size_t>(old.row())], old.column()));
        emit layoutChanged({}, VerticalSortHint);
    }

private:
    using Key = decltype(std::declval<const Row&>().key());

    static std::set<Key> keysOf(const std::vector<Row>& rows)
    {
        std::set<Key> keys;
        for (const Row& row : rows) keys.insert(row.key());
        return keys;
    }
    void removeGone(const std::vector<Row>& next)
    {
        const auto wanted = keysOf(next);
        for (std::size_t end = rows_.size(); end > 0;) {
            std::size_t begin = end;
            while (begin > 0 && !wanted.contains(rows_[begin - 1].key())) --begin;
            if (begin < end) {
                beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
                rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(begin), rows_.begin() + static_cast<std::ptrdiff_t>(end));
                endRemoveRows();
            }
            end = begin > 0 ? begin - 1 : 0;
        }
    }
    /// Inserts the run of new rows that begins at i; returns its last index.
    std::size_t insertNew(std::size_t i, const std::vector<Row>& next, const std::set<Key>& old)
    {
        std::size_t end = i;
        while (end < next.size() && !old.contains(next[end].key())) ++end;
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
        rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(i), next.begin() + static_cast<std::ptrdiff_t>(i), next.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        return end - 1;
    }
    void moveHere(std::size_t i, const Row& wanted)
    {
        const auto found = std::ranges::find(rows_, wanted.key(), [](const Row& row) { return row.key(); });
        const auto from = static_cast<int>(found - rows_.begin());
        beginMoveRows({}, from, from, {}, static_cast<int>(i));
        std::rotate(rows_.begin() + static_cast<std::ptrdiff_t>(i), found, found + 1);
        endMoveRows();
        changeAt(i, wanted);
    }
    void changeAt(std::size_t i, const Row& wanted)
    {
        if (rows_[i] == wanted) return;
        rows_[i] = wanted;
        emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), columns() - 1));
    }

    std::vector<Row> rows_;
};

}  // namespace handschlag::ui
