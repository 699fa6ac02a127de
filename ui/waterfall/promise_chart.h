#pragma once
// How the promises were kept, as bars: a row a promise and side or team, as long as everything that was or is owed, its parts in time (solid),
// late and missed (hatched), pending (outlined); the numbers in words beside it. A click chooses the row.

#include <QWidget>

#include "ui/waterfall/promise_model.h"

namespace handschlag::ui {

class PromiseChart : public QWidget {
    Q_OBJECT
public:
    explicit PromiseChart(QWidget* parent = nullptr);
    /// lateShown: late has a colour of its own.
    void setRows(std::vector<PromiseRow> rows, bool lateShown);
    /// Marks a row; none: -1.
    void setCurrentRow(int row);
    /// Draws onto any device.
    void draw(QPainter& painter, const QRectF& area) const;
    /// What stands at the right of a row's bar: rate with interval, then the numbers.
    [[nodiscard]] QStringList textsOf(int row) const;
    /// Where a row is drawn.
    [[nodiscard]] QRectF rowRect(int row, const QRectF& area) const;

signals:
    void chosen(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void drawKey(QPainter& painter, const QRectF& area) const;
    void drawRow(QPainter& painter, int row, const QRectF& area) const;
    void drawBar(QPainter& painter, const handover::Counts& counts, const QRectF& bar) const;
    void setLeastSize();
    [[nodiscard]] int rowAt(const QPointF& position) const;
    [[nodiscard]] double keyHeight() const;
    [[nodiscard]] double rowHeight() const;

    /// Widths of what stands left and right of the bars.
    struct Margins {
        double names;
        double numbers;
    };
    [[nodiscard]] Margins marginsOf(const QRectF& area) const;

    std::vector<PromiseRow> rows_;
    bool lateShown_ = false;
    int current_ = -1;
};

}  // namespace handschlag::ui
