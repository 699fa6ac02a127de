#pragma once
// Fusion with more air: wider margins in tables, and dialog buttons of words alone.

#include <QProxyStyle>

namespace handschlag::ui {

class CalmStyle : public QProxyStyle {
    Q_OBJECT
public:
    CalmStyle();
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const override;
};

}  // namespace handschlag::ui
