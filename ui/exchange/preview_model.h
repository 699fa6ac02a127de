#pragma once
// The first rows of a file as they are.

#include <QAbstractTableModel>

#include "ui/exchange/import_source.h"

namespace handschlag::ui {

class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int shownRows = 100;
    using QAbstractTableModel::QAbstractTableModel;
    void setSource(ImportSourcePtr source);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ImportSourcePtr source_;
};

}  // namespace handschlag::ui
