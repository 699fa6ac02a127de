#pragma once
// The waterfall week by week or month by month: a line per stage with its name at its end, intervals in tool tips. A step whose horizon is
// still running for some is drawn hollow; a step without a whole interrupts the line. A click on a point asks for its period.

#include <QChartView>

#include "ui/waterfall/trend_table_model.h"

class QGraphicsSimpleTextItem;

namespace handschlag::ui {

class TrendChart : public QChartView {
    Q_OBJECT
public:
    explicit TrendChart(QWidget* parent = nullptr);
    void setReport(TrendReportPtr report);
    [[nodiscard]] QStringList texts() const;
    /// In coordinates of the viewport.
    [[nodiscard]] QPoint positionOf(TrendPoint point) const;
    [[nodiscard]] QString toolTipOf(TrendPoint point) const;

signals:
    void chosen(const handschlag::ui::TrendPoint& point);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Point {
        TrendPoint at;
        double value = 0;
    };
    void rebuild();
    void addLine(std::size_t stage, int number);
    void addLabels();
    void place();
    [[nodiscard]] std::optional<double> valueOf(TrendPoint point) const;
    [[nodiscard]] std::optional<TrendPoint> pointNear(QPointF position) const;
    [[nodiscard]] double lastStep() const;
    [[nodiscard]] QPointF placeOf(const Point& point) const;
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] QGraphicsSimpleTextItem* textItem(const QString& text, const QColor& color);
    [[nodiscard]] double lineHeight() const { return fontMetrics().height(); }

    struct EndLabel {
        QGraphicsSimpleTextItem* item = nullptr;
        double value = 0;
    };
    TrendReportPtr report_;
    std::vector<Point> points_;
    std::vector<EndLabel> ends_;
    std::vector<std::pair<QGraphicsSimpleTextItem*, std::size_t>> steps_;   ///< with the step they stand under
    std::vector<std::pair<QGraphicsSimpleTextItem*, double>> values_;       ///< with their place on the axis
    double highest_ = 1;
};

}  // namespace handschlag::ui
