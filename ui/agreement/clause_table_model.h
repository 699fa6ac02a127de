#pragma once
// A table of the draft. It compares what it showed with what the document says now and signals just that.

#include <QAbstractTableModel>

#include "ui/agreement/draft.h"
#include "ui/agreement/table_source.h"

namespace handschlag::ui {

class ClauseTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    ClauseTableModel(Draft* draft, TableSource source, QObject* parent = nullptr);

    /// The rows come from elsewhere now (another criterion was selected).
    void refresh();
    void retranslate();
    /// What is wrong with this row, as sentences.
    [[nodiscard]] QStringList problemsAt(int row) const;
    [[nodiscard]] FieldKind kindAt(int column) const;
    [[nodiscard]] const TableSource& source() const { return source_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final;
    bool setData(const QModelIndex& index, const QVariant& value, int role) final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const final;

private:
    using Row = std::vector<QVariant>;
    [[nodiscard]] std::vector<Row> read() const;
    void followProblems();

    Draft* draft_;
    TableSource source_;
    std::vector<Row> rows_;
};

}  // namespace handschlag::ui
