#include "ui/shared/calm_style.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int cellMargin = 7;
constexpr int headerMargin = 8;

/// Fusion outlines what is typed into darker than its ground, which nobody sees on a dark one.
void outline(const QStyleOption* option, QPainter* painter)
{
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(option->palette.color(option->state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter->setOpacity(0.4);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

bool isTypedInto(const QStyleOption* option, const QWidget* widget)
{
    return theme::isDark(option->palette) && !option->state.testFlag(QStyle::State_HasFocus) &&
           (qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget));
}

}  // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    // The text margin of cells; elsewhere the frame around the focus keeps its size.
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView*>(widget)) return cellMargin;
    if (metric == PM_HeaderMargin) return headerMargin;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto* spin = control == CC_SpinBox ? qstyleoption_cast<const QStyleOptionSpinBox*>(option) : nullptr;
    if (spin && spin->frame && theme::isDark(option->palette) && !option->state.testFlag(State_HasFocus)) outline(option, painter);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if ((element == PE_FrameLineEdit || element == PE_Frame) && isTypedInto(option, widget)) return outline(option, painter);
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
