#pragma once
// Paints the cells of a LinesModel: the text, wrapped, and under it what is said of it in smaller, muted type. Air above and below, a hairline under
// each line.

#include <QStyledItemDelegate>

namespace handschlag::ui {

class LinesDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// For the width of option.rect.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace handschlag::ui
