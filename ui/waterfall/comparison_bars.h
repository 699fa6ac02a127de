#pragma once
// The second bar of every stage: what it is compared with, paler and hatched, with its count, its rate and the difference in points.

#include <QFont>
#include <QPalette>
#include <QRectF>
#include <optional>
#include <vector>

#include "ui/waterfall/comparison.h"

class QGraphicsItem;
class QGraphicsRectItem;
class QGraphicsSimpleTextItem;

namespace handschlag::ui {

class ComparisonBars {
public:
    ~ComparisonBars() { clear(); }
    void clear();
    /// parent: the chart; its items are this object's until clear().
    void show(QGraphicsItem* parent, const WaterfallReportPtr& report, const std::optional<Comparison>& comparison, const QFont& font,
              const QPalette& palette);
    /// area: of all bars; a bar is drawn right below the middle of its row.
    void place(const QRectF& area, double mainBarHeight, std::int64_t longest);
    [[nodiscard]] bool isEmpty() const { return bars_.empty(); }
    [[nodiscard]] std::optional<int> stageAt(QPointF position) const;
    [[nodiscard]] QPointF centreOf(int stage) const;
    [[nodiscard]] std::int64_t longest() const;
    /// 0: nothing is compared.
    [[nodiscard]] std::int64_t lengthOf(std::size_t stage) const { return stage < bars_.size() ? bars_[stage].length : 0; }
    [[nodiscard]] double widestText() const;
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] static QBrush brush(const QPalette& palette);
    [[nodiscard]] static QPen pen(const QPalette& palette);

private:
    struct Bar {
        QGraphicsRectItem* rectangle = nullptr;
        QGraphicsSimpleTextItem* text = nullptr;
        std::int64_t length = 0;
    };
    std::vector<Bar> bars_;
};

}  // namespace handschlag::ui
