#pragma once
// A table made for long lists: uniform rows, whole rows selected, always a current one, Ctrl+C copies. Sorting is the model's business.

#include <QTableView>

#include "core/exchange/table_output.h"
#include "ui/shared/view_memory.h"

namespace handschlag::ui {

class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// Widths, order, visibility and sort of the columns; a menu on the header shows and hides them. After setModel.
    void keepColumns(const ViewMemory& memory, const QString& name);
    /// A menu on the rows: copy, and save what is shown under this name (save_as.h). Only the columns that are shown.
    void offerSaving(const QString& fileName);
    /// The selected rows as tab-separated lines, visible columns only.
    void copySelection() const;
    /// What saving writes.
    [[nodiscard]] exchange::OutputTable shownTable() const;

signals:
    /// Enter or double click.
    void rowActivated(const QModelIndex& index);
    /// What became of saving.
    void noticed(const QString& message);
    void failed(const QString& message);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void ensureCurrent();
    void fitRowHeight();
    void saveTable();
    void nameActions();
    void showColumnMenu(const QPoint& position);

    ViewMemory memory_;
    QString memoryName_;
    QString fileName_;
    QAction* copy_ = nullptr;
    QAction* save_ = nullptr;
};

}  // namespace handschlag::ui
