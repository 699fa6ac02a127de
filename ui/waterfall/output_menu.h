#pragma once
// The button that takes figures out of the window: copied as table or picture, saved as CSV, PNG or SVG, printed.

#include <QToolButton>

#include "core/base/error.h"
#include "ui/waterfall/chart_output.h"
#include "ui/waterfall/table_text.h"

class QAction;

namespace handschlag::ui {

/// What is shown at this moment.
struct Output {
    Picture picture;
    const QAbstractItemModel* table = nullptr;
    ColumnFilter wantedColumn;
    QString fileName;  ///< without an ending
};

class OutputMenu : public QToolButton {
    Q_OBJECT
public:
    OutputMenu(std::function<Output()> output, QWidget* parent);
    /// By its ending: .csv, .png or .svg; anything else becomes CSV.
    [[nodiscard]] Result<void> saveAs(const QString& path) const;
    void retranslate();

signals:
    void noticed(const QString& message);

private:
    void copyTable() const;
    void copyPicture() const;
    void save(const QString& filter, const QString& ending);
    void print();

    std::function<Output()> output_;
    QAction* copyTable_ = nullptr;
    QAction* copyPicture_ = nullptr;
    QAction* saveTable_ = nullptr;
    QAction* savePng_ = nullptr;
    QAction* saveSvg_ = nullptr;
    QAction* print_ = nullptr;
};

}  // namespace handschlag::ui
