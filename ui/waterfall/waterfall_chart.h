#pragma once
// The waterfall as bars: a row per stage with its parts, the count at the bar's end, rate with interval and median days between the
// bars. All texts are plain, in full length, and stand beside what they mean. The table twin holds the same numbers for the keyboard.

#include <QChartView>

#include "ui/waterfall/comparison_bars.h"
#include "ui/waterfall/part_brush.h"
#include "ui/waterfall/waterfall_table_model.h"
#include "ui/waterfall/waterfall_words.h"

class QBarSet;
class QGraphicsSimpleTextItem;
class QHorizontalStackedBarSeries;

namespace handschlag::ui {

class WaterfallChart : public QChartView {
    Q_OBJECT
public:
    explicit WaterfallChart(QWidget* parent = nullptr);
    void setReport(WaterfallReportPtr report, std::optional<Comparison> comparison = std::nullopt);
    /// Marks the stage whose leads are listed.
    void setChoice(const std::optional<StageChoice>& choice);
    /// Centre of a part of a bar, or of the name of the stage, in coordinates of the viewport: for tests and tool tips.
    [[nodiscard]] QPoint positionOf(int stage, std::optional<BarPart> part) const;
    /// Centre of the bar that a stage is compared with; of the number of skipped ones.
    [[nodiscard]] QPoint comparedPositionOf(int stage) const { return compared_.centreOf(stage).toPoint(); }
    [[nodiscard]] QPoint skippedPositionOf(int stage) const;
    [[nodiscard]] QStringList texts() const;

signals:
    void chosen(const handschlag::ui::StageChoice& choice);
    void immatureChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Label {
        QGraphicsSimpleTextItem* name = nullptr;
        QGraphicsSimpleTextItem* count = nullptr;
        QGraphicsSimpleTextItem* skipped = nullptr;
        QGraphicsSimpleTextItem* between = nullptr;
    };
    struct KeyEntry {
        QGraphicsRectItem* swatch = nullptr;
        QGraphicsSimpleTextItem* text = nullptr;
    };
    void rebuild();
    void addBars();
    void addSet(BarPart part);
    void addLabels();
    void addKey();
    void place();
    void placeKey();
    void placeBreaks(const QRectF& area, double rowHeight);
    void setLeastSize();
    void barClicked(int category, QBarSet* set);
    void barHovered(bool entered, int category, QBarSet* set);
    [[nodiscard]] QGraphicsSimpleTextItem* textItem(const QString& text, const QColor& color, bool strong = false);
    [[nodiscard]] std::optional<StageChoice> markAt(QPointF position) const;
    [[nodiscard]] bool hasParts() const { return report_->query.unit == usecase::CountingUnit::Cycles; }
    [[nodiscard]] QString wordOf(BarPart part) const;
    [[nodiscard]] QString daysText(std::size_t stage) const;
    [[nodiscard]] double rowLines() const;
    [[nodiscard]] double barShare() const;
    [[nodiscard]] QString betweenText(std::size_t stage) const;
    [[nodiscard]] std::int64_t lengthOf(std::size_t stage, BarPart part) const;
    [[nodiscard]] std::int64_t totalOf(std::size_t stage) const;
    /// What the length of bars is measured by.
    [[nodiscard]] std::int64_t scale() const;
    [[nodiscard]] bool isCut(std::size_t stage) const { return totalOf(stage) > longest_; }
    /// Of a bar that is cut each part is as much shorter.
    [[nodiscard]] double drawnLength(std::size_t stage, BarPart part) const;
    [[nodiscard]] bool isAnchor(std::size_t stage) const;
    [[nodiscard]] int stageCount() const { return report_ ? static_cast<int>(report_->whole.stages.size()) : 0; }
    [[nodiscard]] QRectF bars() const;
    [[nodiscard]] double lineHeight() const { return fontMetrics().height(); }

    WaterfallReportPtr report_;
    std::optional<Comparison> comparison_;
    ComparisonBars compared_;
    std::optional<StageChoice> choice_;
    QHorizontalStackedBarSeries* series_ = nullptr;
    std::vector<std::pair<QBarSet*, BarPart>> sets_;
    std::vector<Label> labels_;
    std::vector<KeyEntry> key_;
    std::vector<QGraphicsPathItem*> breaks_;
    std::int64_t longest_ = 1;
    bool barHit_ = false;
};

}  // namespace handschlag::ui
