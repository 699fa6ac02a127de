#include "ui/exchange/mapping_delegates.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QWheelEvent>

#include "ui/exchange/mapping_model.h"
#include "ui/exchange/target_names.h"

namespace handschlag::ui {
namespace {

/// A list that leaves the wheel to the table around it: scrolling must not change what a column means.
class QuietList : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

QString headerOf(const QModelIndex& index) { return index.siblingAtColumn(static_cast<int>(MappingColumn::Header)).data().toString(); }

}  // namespace

QWidget* TargetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* list = new QuietList(parent);
    list->setObjectName(QStringLiteral("target_%1").arg(index.row()));
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMaxVisibleItems(16);
    list->setFocusPolicy(Qt::StrongFocus);
    connect(list, &QComboBox::activated, this, [this, list] { emit const_cast<TargetDelegate*>(this)->commitData(list); });
    return list;
}

void TargetDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* list = static_cast<QComboBox*>(editor);
    const auto* model = qobject_cast<const MappingModel*>(index.model());
    if (!model) return;
    list->setAccessibleName(tr("Meaning of the column %1").arg(headerOf(index)));
    // The words anew each time: the language or the kind of file may have changed.
    list->clear();
    for (const TargetChoice& choice : targetChoices(model->kind())) list->addItem(choice.text, choice.key);
    list->setCurrentIndex(list->findData(index.data(Qt::EditRole)));
}

void TargetDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

bool TargetDelegate::eventFilter(QObject* editor, QEvent* event)
{
    // Lists that are always open are a chain for Tab like any other, not a table to be trapped in.
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (key && (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)) return false;
    return QStyledItemDelegate::eventFilter(editor, event);
}

QWidget* DateFormatDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* list = new QuietList(parent);
    list->setEditable(true);
    list->setObjectName(QStringLiteral("dateFormat"));
    list->setAccessibleName(tr("Date format of the column %1").arg(headerOf(index)));
    for (const std::string& format : exchange::usualDateFormats()) list->addItem(format.empty() ? QStringLiteral("yyyy-MM-dd") : QString::fromStdString(format));
    return list;
}

void DateFormatDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString format = index.data(Qt::EditRole).toString();
    static_cast<QComboBox*>(editor)->setCurrentText(format.isEmpty() ? QStringLiteral("yyyy-MM-dd") : format);
}

void DateFormatDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    // The ISO forms accept more than this one pattern, so an untouched editor changes nothing.
    const QString text = static_cast<QComboBox*>(editor)->currentText();
    const bool untouched = text == QLatin1String("yyyy-MM-dd") && index.data(Qt::EditRole).toString().isEmpty();
    if (!untouched) model->setData(index, text, Qt::EditRole);
}

}  // namespace handschlag::ui
