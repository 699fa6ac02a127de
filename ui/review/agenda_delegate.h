#pragma once
// Paints a point of the agenda: its tick, its number, and its title with a hanging indent.

#include <QStyledItemDelegate>

namespace handschlag::ui {

class AgendaDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role : int { NumberRole = Qt::UserRole + 1 };  ///< 0: none
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace handschlag::ui
