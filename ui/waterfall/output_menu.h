#pragma once
// The button that takes figures out of the window: copied as table or picture, saved (save_as.h, PNG or SVG), printed.

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
    /// By its ending: .png or .svg; anything else becomes the table, by its ending and the language.
    [[nodiscard]] Result<void> saveAs(const QString& path) const;
    void retranslate();

signals:
    void noticed(const QString& message);

private:
    void copyTable() const;
    void copyPicture() const;
    void savePicture(const QString& filter, const QString& ending);
    void saveTable();
    void tell(const Result<void>& saved, const QString& done);
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
