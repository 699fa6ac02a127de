#include "ui/leads/lead_cell_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/leads/lead_table_model.h"
#include "ui/shared/score_badge.h"

namespace handschlag::ui {

void LeadCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto column = static_cast<LeadColumn>(index.column());
    if (column != LeadColumn::Decision && column != LeadColumn::Cell) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString text = ground.text;
    ground.text.clear();
    QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const auto decision = static_cast<scoring::Decision>(index.data(LeadTableModel::DecisionRole).toInt());
    const theme::Tone tone = column == LeadColumn::Decision ? toneOf(decision) : theme::Tone::Neutral;
    painter->save();
    painter->setFont(option.font);
    paintBadge(painter, option.rect.adjusted(theme::tight, 1, -theme::tight, -1), text, tone, option.palette);
    painter->restore();
}

}  // namespace handschlag::ui
