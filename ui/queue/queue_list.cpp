#include "ui/queue/queue_list.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include "ui/queue/queue_model.h"

namespace handschlag::ui {

QueueList::QueueList(QueueModel* model, QWidget* parent) : QTreeView(parent), queue_(model)
{
    setModel(model);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QueueModel::CompanyColumn, QHeaderView::Stretch);
    for (int column : {QueueModel::CellColumn, QueueModel::ReadinessColumn}) header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

HandoverId QueueList::current() const { return {currentIndex().data(QueueModel::HandoverRole).toLongLong()}; }

void QueueList::select(HandoverId id)
{
    QModelIndex index = queue_->indexOf(id);
    if (!index.isValid()) index = queue_->indexOf(queue_->firstLead());
    if (!index.isValid()) return;
    setCurrentIndex(index);
    scrollTo(index);
}

void QueueList::step(int offset)
{
    if (const HandoverId next = queue_->neighbour(current(), offset))
        select(next);
    else if (!current())
        select({});
}

void QueueList::keepingPlace(const std::function<void()>& change)
{
    const HandoverId before = current();
    const int top = visualRect(currentIndex()).top();
    const bool visible = viewport()->rect().contains(0, top);
    change();
    const QModelIndex index = queue_->indexOf(before);
    if (!before || !index.isValid()) return;
    if (currentIndex() != index) setCurrentIndex(index);
    executeDelayedItemsLayout();
    if (visible) verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(index).top() - top);
}

void QueueList::drawRow(QPainter* painter, const QStyleOptionViewItem& options, const QModelIndex& index) const
{
    if (!index.data(QueueModel::HeadingRole).toBool()) {
        QTreeView::drawRow(painter, options, index);
        return;
    }
    painter->save();
    const QRect row(0, options.rect.top(), viewport()->width(), options.rect.height());
    painter->fillRect(row, palette().color(QPalette::Window));
    QFont bold = options.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(palette().color(QPalette::WindowText));
    painter->drawText(row.adjusted(6, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft, index.siblingAtColumn(0).data().toString());
    painter->restore();
}

void QueueList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    emit currentLeadChanged();
}

}  // namespace handschlag::ui
