#pragma once
// Lines up widgets like words: what does not fit goes to the next line. For rows of controls that must work at 200 %.

#include <QLayout>

#include <vector>

namespace handschlag::ui {

class ControlFlow : public QLayout {
public:
    ControlFlow(QWidget* parent, int across, int down);
    ~ControlFlow() override;

    void addItem(QLayoutItem* item) override { items_.push_back(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(items_.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect& rect) override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;

private:
    /// Height that is needed; moves the widgets if asked to.
    int arrange(const QRect& rect, bool move) const;
    std::vector<QLayoutItem*> items_;
    int across_;
    int down_;
};

}  // namespace handschlag::ui
