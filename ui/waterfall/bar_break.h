#pragma once
// The mark on a bar that is drawn shorter than it is: two strokes through it, in the colour behind the bars.

#include <QGraphicsPathItem>
#include <QPainterPath>
#include <QPalette>
#include <QPen>

namespace handschlag::ui {

/// bar: as drawn, cut at its right end.
[[nodiscard]] inline QGraphicsPathItem* barBreak(QGraphicsItem* parent, const QRectF& bar, const QPalette& palette)
{
    constexpr double beforeEnd = 26, slant = 6, width = 7;
    const double left = bar.right() - beforeEnd;
    QPainterPath strip(QPointF(left + slant, bar.top() - 2));
    strip.lineTo(left + slant + width, bar.top() - 2);
    strip.lineTo(left + width, bar.bottom() + 2);
    strip.lineTo(left, bar.bottom() + 2);
    strip.closeSubpath();
    auto* mark = new QGraphicsPathItem(strip, parent);
    mark->setBrush(palette.base());
    mark->setPen(Qt::NoPen);
    mark->setZValue(100);
    mark->setAcceptedMouseButtons(Qt::NoButton);
    return mark;
}

}  // namespace handschlag::ui
