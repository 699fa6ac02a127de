#pragma once
// Edits a cell with the widget of its kind. Works over any model that says of what kind a cell is.

#include <QStyledItemDelegate>
#include <functional>
#include <optional>

#include "ui/agreement/field_kind.h"

namespace handschlag::ui {

class FieldDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using KindOf = std::function<std::optional<FieldKind>(const QModelIndex&)>;
    explicit FieldDelegate(KindOf kindOf, QObject* parent = nullptr) : QStyledItemDelegate(parent), kindOf_(std::move(kindOf)) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    KindOf kindOf_;
};

}  // namespace handschlag::ui
