#pragma once
// Reasons as bars, most frequent first, with count and share at the bar's end and the cumulated share as a line beside them. Every text is
// plain and stands beside what it means; arrow keys walk through the bars, and the table twin holds the same numbers.

#include <QChartView>
#include <vector>

class QBarSet;
class QGraphicsSimpleTextItem;
class QHorizontalStackedBarSeries;
class QLineSeries;

namespace handschlag::ui {

struct ParetoBar {
    QString reason, clause;
    std::int64_t count = 0;
    double share = 0, cumulative = 0;
    friend bool operator==(const ParetoBar&, const ParetoBar&) = default;
};

class ParetoChart : public QChartView {
    Q_OBJECT
public:
    explicit ParetoChart(QWidget* parent = nullptr);
    void setBars(std::vector<ParetoBar> bars);
    /// Marks a bar; -1: none.
    void setCurrent(int bar);
    [[nodiscard]] QStringList texts() const;
    /// Middle of a bar in the viewport.
    [[nodiscard]] QPoint positionOf(int bar) const;

signals:
    void chosen(int bar);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    struct Label {
        QGraphicsSimpleTextItem *reason, *clause, *count, *cumulative;
    };
    void rebuild();
    void addSeries();
    void addLabels();
    void place();
    [[nodiscard]] QGraphicsSimpleTextItem* textItem(const QString& text, const QColor& color, bool strong);
    [[nodiscard]] double heightOfBar() const;

    std::vector<ParetoBar> bars_;
    int current_ = -1;
    QHorizontalStackedBarSeries* series_ = nullptr;
    QLineSeries* line_ = nullptr;
    std::vector<Label> labels_;
};

}  // namespace handschlag::ui
