#include "ui/shared/view_memory.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

namespace handschlag::ui {

QVariant ViewMemory::value(const QString& name, const QVariant& otherwise) const
{
    return settings_ ? settings_->value(group_ + u'/' + name, otherwise) : otherwise;
}

void ViewMemory::setValue(const QString& name, const QVariant& value) const
{
    if (settings_) settings_->setValue(group_ + u'/' + name, value);
}

void ViewMemory::keep(QSplitter* splitter, const QString& name) const
{
    if (!settings_) return;
    if (const QByteArray state = value(name).toByteArray(); !state.isEmpty()) splitter->restoreState(state);
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter, [memory = *this, splitter, name] { memory.setValue(name, splitter->saveState()); });
}

void ViewMemory::keep(QHeaderView* header, const QString& name) const
{
    if (!settings_) return;
    if (const QByteArray state = value(name).toByteArray(); !state.isEmpty()) header->restoreState(state);
    const auto store = [memory = *this, header, name] { memory.setValue(name, header->saveState()); };
    QObject::connect(header, &QHeaderView::sectionResized, header, store);
    QObject::connect(header, &QHeaderView::sectionMoved, header, store);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, header, store);
}

}  // namespace handschlag::ui
