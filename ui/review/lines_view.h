#pragma once
// Shows a LinesModel whole: columns share the width by their weights, texts wrap, rows are as high as they need, nothing scrolls by itself.

#include <QTableView>
#include <vector>

#include "ui/review/lines_model.h"

namespace handschlag::ui {

class LinesView : public QTableView {
    Q_OBJECT
public:
    /// weights: one a column; columns without one share what is left as if theirs were 1.
    explicit LinesView(const QString& name, std::vector<int> weights, QWidget* parent = nullptr);
    [[nodiscard]] LinesModel& lines() const { return *model_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The line that is marked; empty: none.
    [[nodiscard]] std::string currentId() const;
    void setCurrentId(const std::string& id);
    /// At most as high as so many lines of text, then it scrolls; 0: whole.
    void setMostLines(int lines);

signals:
    /// Enter or double click.
    void lineActivated(const std::string& id, int column);
    void currentLineChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fit();
    [[nodiscard]] int wholeHeight() const;

    LinesModel* model_;
    std::vector<int> weights_;
    int mostLines_ = 0;
    bool fitting_ = false;
};

}  // namespace handschlag::ui
