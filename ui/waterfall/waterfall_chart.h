#pragma once
// The waterfall as bars: a row per stage with its parts, the count at the bar's end, rate with interval and median days between the
// bars. All texts are plain, in full length, and stand beside what they mean. The table twin holds the same numbers for the keyboard.

#include <QChartView>

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
    void setReport(WaterfallReportPtr report);
    /// Marks the stage whose leads are listed.
    void setChoice(const std::optional<StageChoice>& choice);
    /// Centre of a part of a bar, or of the name of the stage, in coordinates of the viewport: for tests and tool tips.
    [[nodiscard]] QPoint positionOf(int stage, std::optional<BarPart> part) const;
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
    void setLeastSize();
    void barClicked(int category, QBarSet* set);
    void barHovered(bool entered, int category, QBarSet* set);
    [[nodiscard]] QGraphicsSimpleTextItem* textItem(const QString& text, const QColor& color, bool strong = false);
    [[nodiscard]] QString betweenText(std::size_t stage) const;
    [[nodiscard]] std::int64_t lengthOf(std::size_t stage, BarPart part) const;
    [[nodiscard]] std::int64_t totalOf(std::size_t stage) const;
    [[nodiscard]] bool isAnchor(std::size_t stage) const;
    [[nodiscard]] int stageCount() const { return report_ ? static_cast<int>(report_->whole.stages.size()) : 0; }
    [[nodiscard]] QRectF bars() const;
    [[nodiscard]] double lineHeight() const { return fontMetrics().height(); }

    WaterfallReportPtr report_;
    std::optional<StageChoice> choice_;
    QHorizontalStackedBarSeries* series_ = nullptr;
    std::vector<std::pair<QBarSet*, BarPart>> sets_;
    std::vector<Label> labels_;
    std::vector<KeyEntry> key_;
    std::int64_t longest_ = 1;
    bool barHit_ = false;
};

}  // namespace handschlag::ui
