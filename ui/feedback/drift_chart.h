#pragma once
// A control chart by weeks: the weeks before the line muted, those since with the limits of their size around them; a week outside its limits
// carries a sign and its share. The table below holds the same numbers.

#include <QChartView>
#include <optional>
#include <vector>

#include "ui/feedback/drift_rows_model.h"

class QGraphicsLineItem;
class QGraphicsSimpleTextItem;
class QLineSeries;
class QValueAxis;

namespace handschlag::ui {

class DriftChart : public QChartView {
    Q_OBJECT
public:
    explicit DriftChart(QWidget* parent = nullptr);
    /// centre: usual share; nothing: not enough evidence, no limits.
    void show(std::vector<DriftWeekRow> rows, std::optional<double> centre);
    [[nodiscard]] QStringList texts() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Label {
        QGraphicsSimpleTextItem* item;
        double week, share;  ///< where it stands
        bool above;
    };
    void createAxes();
    void rebuild();
    QLineSeries* addLine(const QColor& color, double width, Qt::PenStyle style);
    void addShares();
    void addLimits();
    void addLabel(const QString& text, const QColor& color, double week, double share, bool above);
    void place();

    std::vector<DriftWeekRow> rows_;
    std::optional<double> centre_;
    std::vector<Label> labels_;
    QValueAxis *weeks_ = nullptr, *shares_ = nullptr;
    QGraphicsLineItem* line_;
};

}  // namespace handschlag::ui
