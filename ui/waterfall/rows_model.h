#pragma once
// A table of rows that knows how to become another one by precise signals, so that views keep selection and place. A Row has a key()
// that is unique and ordered, and ==. Derived models give columns and cells and nothing else.
//
//   model->setRows(rows);         // inserts, removes, moves, changes what differs
//   model->replaceRows(rows);     // something else altogether: a reset

#include <algorithm>
#include <numeric>
#include <set>
#include <vector>

#include "ui/shared/table_cells.h"
#include "ui/shared/table_model.h"

namespace handschlag::ui {

template <class Row, class Column>
class RowsModel : public TableModel<Column> {
public:
    using TableModel<Column>::TableModel;

    void setRows(std::vector<Row> next)
    {
        removeGone(next);
        const auto old = keysOf(rows_);
        for (std::size_t i = 0; i < next.size(); ++i) {
            if (i >= rows_.size() || rows_[i].key() != next[i].key()) {
                if (old.contains(next[i].key()))
                    moveHere(i, next[i]);
                else
                    i = insertNew(i, next, old);
                continue;
            }
            changeAt(i, next[i]);
        }
    }
    void replaceRows(std::vector<Row> next)
    {
        this->beginResetModel();
        rows_ = std::move(next);
        this->endResetModel();
    }
    /// Every text anew, after a change of language.
    void retranslate()
    {
        emit this->headerDataChanged(Qt::Horizontal, 0, lastColumn);
        if (!rows_.empty()) emit this->dataChanged(this->index(0, 0), this->index(static_cast<int>(rows_.size()) - 1, lastColumn));
    }

    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    [[nodiscard]] const Row* rowAt(const QModelIndex& index) const
    {
        return index.isValid() ? &rows_[static_cast<std::size_t>(index.row())] : nullptr;
    }

protected:
    [[nodiscard]] virtual QVariant cellOf(const Row& row, Column column, int role) const = 0;
    [[nodiscard]] int lineCount() const final { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant cell(Column column, int row, int role) const final { return cellOf(rows_[static_cast<std::size_t>(row)], column, role); }

    template <class Less>
    void sortRows(Less less)
    {
        emit this->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
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
        for (const QModelIndex& old : this->persistentIndexList())
            this->changePersistentIndex(old, this->index(place[static_cast<std::size_t>(old.row())], old.column()));
        emit this->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

private:
    static constexpr int lastColumn = static_cast<int>(Column::Count) - 1;
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
                this->beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
                rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(begin), rows_.begin() + static_cast<std::ptrdiff_t>(end));
                this->endRemoveRows();
            }
            end = begin > 0 ? begin - 1 : 0;
        }
    }
    /// Inserts the run of new rows that begins at i; returns its last index.
    std::size_t insertNew(std::size_t i, const std::vector<Row>& next, const std::set<Key>& old)
    {
        std::size_t end = i;
        while (end < next.size() && !old.contains(next[end].key())) ++end;
        this->beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
        rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(i), next.begin() + static_cast<std::ptrdiff_t>(i),
                     next.begin() + static_cast<std::ptrdiff_t>(end));
        this->endInsertRows();
        return end - 1;
    }
    void moveHere(std::size_t i, const Row& wanted)
    {
        const auto found = std::ranges::find(rows_, wanted.key(), [](const Row& row) { return row.key(); });
        const auto from = static_cast<int>(found - rows_.begin());
        this->beginMoveRows({}, from, from, {}, static_cast<int>(i));
        std::rotate(rows_.begin() + static_cast<std::ptrdiff_t>(i), found, found + 1);
        this->endMoveRows();
        changeAt(i, wanted);
    }
    void changeAt(std::size_t i, const Row& wanted)
    {
        if (rows_[i] == wanted) return;
        rows_[i] = wanted;
        emit this->dataChanged(this->index(static_cast<int>(i), 0), this->index(static_cast<int>(i), lastColumn));
    }

    std::vector<Row> rows_;
};

}  // namespace handschlag::ui
