#pragma once
// Fusion with more air: wider margins in tables.

#include <QProxyStyle>

namespace handschlag::ui {

class CalmStyle : public QProxyStyle {
    Q_OBJECT
public:
    CalmStyle();
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

}  // namespace handschlag::ui
