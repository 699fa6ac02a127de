#pragma once
// Volume and precision over the points of one knob, with the threshold as a line that mouse and keys move. While it moves only the line
// and its label are drawn anew; the curves change when new ones are set. The table twin holds the same numbers.
//
//   Left, Right: a point; Page keys: ten points; Home, End: the ends; Escape while dragging: back.

#include <QChartView>
#include <optional>

#include "core/insight/sweep.h"

class QGraphicsLineItem;
class QGraphicsRectItem;
class QGraphicsSimpleTextItem;
class QLineSeries;
class QValueAxis;

namespace handschlag::ui {

class ThresholdChart : public QChartView {
    Q_OBJECT
public:
    using Centipoints = scoring::Centipoints;

    explicit ThresholdChart(QWidget* parent = nullptr);
    /// Nothing: axes without curves, over the range of the knob.
    void setSweep(const insight::Sweep* sweep);
    void setRange(Centipoints lowest, Centipoints highest);
    void setThreshold(Centipoints points);
    [[nodiscard]] Centipoints threshold() const { return threshold_; }
    /// Where the same knob stands in what the draft is compared with; nothing or the same place: not drawn.
    void setCompared(std::optional<Centipoints> points);
    void setEditable(bool editable);
    [[nodiscard]] bool isDragging() const { return dragging_; }
    /// Where the line is grabbed, in coordinates of the viewport.
    [[nodiscard]] QPoint handlePosition() const;
    [[nodiscard]] QPoint positionOf(Centipoints points) const;
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// While the line is dragged.
    void turning(qlonglong points);
    /// Let go there.
    void turned(qlonglong points);
    /// Moved by a key.
    void stepped(qlonglong points);
    void cancelled();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createAxes();
    void restyle();
    void scaleVolume(double highest);
    void place();
    void placeLabel();
    void moveTo(Centipoints points);
    void stepTo(Centipoints points);
    void endDrag();
    [[nodiscard]] double xOf(Centipoints points) const;
    [[nodiscard]] Centipoints pointsAt(double x) const;
    [[nodiscard]] bool isNearLine(const QPointF& position) const;

    QLineSeries* volume_;
    QLineSeries* precision_;
    QValueAxis* pointsAxis_;
    QValueAxis* volumeAxis_;
    QValueAxis* precisionAxis_;
    QGraphicsSimpleTextItem* volumeTitle_;
    QGraphicsSimpleTextItem* precisionTitle_;
    QGraphicsLineItem* compared_;
    QGraphicsLineItem* line_;
    QGraphicsRectItem* handle_;
    QGraphicsRectItem* ground_;
    QGraphicsSimpleTextItem* label_;
    Centipoints lowest_ = 0, highest_ = 10'000;
    Centipoints threshold_ = 0;
    Centipoints dragFrom_ = 0;
    std::optional<Centipoints> comparedAt_;
    bool editable_ = false;
    bool dragging_ = false;
    bool styling_ = false;
};

}  // namespace handschlag::ui
