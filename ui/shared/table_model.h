#pragma once
// Base of table models whose columns are an enum ending in Count. Qt's overrides are final; a model fills in three hooks.
//
//   enum class Column { Name, Points, Count };
//   class LinesModel : public TableModel<Column> { int lineCount() const override; QVariant cell(...) ...; QVariant header(...) ...; };

#include <QAbstractTableModel>

namespace handschlag::ui {

template <class Column>
class TableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : lineCount(); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : static_cast<int>(Column::Count); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
        return cell(static_cast<Column>(index.column()), index.row(), role);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= static_cast<int>(Column::Count)) return {};
        return header(static_cast<Column>(section), role);
    }

protected:
    [[nodiscard]] virtual int lineCount() const = 0;
    [[nodiscard]] virtual QVariant cell(Column column, int row, int role) const = 0;
    [[nodiscard]] virtual QVariant header(Column column, int role) const = 0;
};

}  // namespace handschlag::ui
