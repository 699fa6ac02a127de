#include "ui/shared/calm_style.h"

#include <QAbstractItemView>

namespace handschlag::ui {
namespace {

constexpr int cellMargin = 7;
constexpr int headerMargin = 8;

}  // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    // The text margin of cells; elsewhere the frame around the focus keeps its size.
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView*>(widget)) return cellMargin;
    if (metric == PM_HeaderMargin) return headerMargin;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
}

}  // namespace handschlag::ui
