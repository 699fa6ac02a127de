#pragma once
// A table made for long lists: uniform rows, whole rows selected, always a current one, Ctrl+C copies. Sorting is the model's business.

#include <QTableView>

#include "ui/shared/view_memory.h"

namespace handschlag::ui {

class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// Widths, order, visibility and sort of the columns; a menu on the header shows and hides them. After setModel.
    void keepColumns(const ViewMemory& memory, const QString& name);
    /// The selected rows as tab-separated lines, visible columns only.
    void copySelection() const;

signals:
    /// Enter or double click.
    void rowActivated(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void ensureCurrent();
    void fitRowHeight();
    void showColumnMenu(const QPoint& position);

    ViewMemory memory_;
    QString memoryName_;
};

}  // namespace handschlag::ui
