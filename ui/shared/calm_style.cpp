#include "ui/shared/calm_style.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

#include "ui/shared/theme.h"

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

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool round = element == PE_IndicatorRadioButton;
    if (!(round || element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) || !theme::isDark(option->palette)) return;
    // Fusion outlines them darker than their ground, which nobody sees on a dark one.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, round);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(option->palette.color(option->state.testFlag(State_Enabled) ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter->setOpacity(0.6);
    const QRect box = option->rect.adjusted(0, 0, -1, -1);
    if (round)
        painter->drawEllipse(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
    else
        painter->drawRect(box);
    painter->restore();
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
}

}  // namespace handschlag::ui
