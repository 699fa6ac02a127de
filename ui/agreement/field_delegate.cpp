#include "ui/agreement/field_delegate.h"

#include "ui/agreement/field_editor.h"

namespace handschlag::ui {

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto kind = kindOf_(index);
    if (!kind) return nullptr;
    auto* editor = new FieldEditor(*kind, parent);
    editor->setName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    // Qt wants a mutable delegate for its own signals.
    auto* self = const_cast<FieldDelegate*>(this);
    connect(editor, &FieldEditor::finished, self, [self, editor] {
        emit self->commitData(editor);
        if (editor->kind().type == FieldType::Choice) emit self->closeEditor(editor);
    });
    return editor;
}

void FieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    static_cast<FieldEditor*>(editor)->setValue(index.data(Qt::EditRole));
}

void FieldDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* field = static_cast<FieldEditor*>(editor);
    if (const QVariant value = field->value(); field->isAcceptable()) model->setData(index, value, Qt::EditRole);
}

void FieldDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    // A match needs more room than its column may have.
    QRect place = option.rect;
    const QRect all = editor->parentWidget()->rect();
    const int wanted = std::min(std::max(place.width(), editor->sizeHint().width()), all.width());
    place.setWidth(wanted);
    if (place.right() > all.right()) place.moveRight(all.right());
    editor->setGeometry(place);
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 10);
    size.setWidth(std::min(size.width() + 8, option.fontMetrics.averageCharWidth() * 48));
    return size;
}

}  // namespace handschlag::ui
