#include "ui/review/agenda_delegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <utility>

#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int above = theme::tight + 1;
constexpr int wrapped = static_cast<int>(Qt::TextWordWrap) | static_cast<int>(Qt::AlignLeft) | static_cast<int>(Qt::AlignTop);

int numberWidth(const QFontMetrics& metrics) { return metrics.horizontalAdvance(QStringLiteral("00")) + theme::small; }

/// Of the title, in a line as wide as the view.
QRect titleArea(const QStyle& style, const QStyleOptionViewItem& option, const QRect& whole)
{
    QStyleOptionViewItem plain = option;
    plain.rect = whole;
    plain.text = QStringLiteral("0");
    plain.features |= QStyleOptionViewItem::HasCheckIndicator;  // also where there is none, so that all titles stand in line
    const QRect text = style.subElementRect(QStyle::SE_ItemViewItemText, &plain, option.widget);
    return QRect(text.left() + style.pixelMetric(QStyle::PM_FocusFrameHMargin) + numberWidth(option.fontMetrics), whole.top() + above, 0, whole.height() - 2 * above)
        .adjusted(0, 0, whole.right() - text.left() - numberWidth(option.fontMetrics) - theme::small, 0);
}

}  // namespace

void AgendaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QString title = std::exchange(shown.text, {});
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, option.widget);
    const QRect area = titleArea(*style, shown, option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = shown.palette.color(option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive,
                                           selected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setFont(shown.font);
    painter->setPen(ink);
    painter->drawText(area, wrapped, title);
    if (const int number = index.data(NumberRole).toInt(); number > 0) {
        if (!selected) painter->setPen(theme::ink(theme::Tone::Muted, option.palette));
        const QRect place(area.left() - numberWidth(shown.fontMetrics), area.top(), numberWidth(shown.fontMetrics) - theme::small, area.height());
        painter->drawText(place, static_cast<int>(Qt::AlignRight) | static_cast<int>(Qt::AlignTop), QString::number(number));
    }
    painter->restore();
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QRect whole(0, 0, view ? view->viewport()->width() : option.rect.width(), 1'000);
    const QRect area = titleArea(*style, shown, whole);
    return {area.right(), shown.fontMetrics.boundingRect(area, wrapped, shown.text).height() + 2 * above};
}

}  // namespace handschlag::ui
