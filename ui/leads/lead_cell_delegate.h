#pragma once
// Draws the category of a lead as a badge and its decision with a sign; everything else as plain text.

#include <QStyledItemDelegate>

namespace handschlag::ui {

class LeadCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace handschlag::ui
