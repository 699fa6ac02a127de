#include "ui/queue/queue_list.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include "ui/queue/queue_model.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int rowPadding = 8;
constexpr int roomyLetters = 96;

// Rows with room to breathe, whatever the size of the text.
class RoomyRows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + rowPadding);
        return size;
    }
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == QueueModel::DueColumn && index.data(QueueModel::OverdueRole).toBool())
            option->palette.setColor(QPalette::Text, theme::ink(theme::Tone::Danger, option->palette));
    }
};

}  // namespace

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
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 5);
    header()->setSectionResizeMode(QueueModel::CompanyColumn, QHeaderView::Stretch);
    for (int column : {QueueModel::CellColumn, QueueModel::ReadinessColumn, QueueModel::DueColumn, QueueModel::ClaimedColumn})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    // Only what is on the screen is measured: a thousand rows each time would be felt at every key.
    header()->setResizeContentsPrecision(0);
    header()->resizeSection(QueueModel::ContactColumn, fontMetrics().averageCharWidth() * 14);
    setItemDelegate(new RoomyRows(this));
    hideEmptyColumns();
}

void QueueList::hideEmptyColumns()
{
    // Both stand in the panel, too: they are the first to give way.
    const bool narrow = viewport()->width() < fontMetrics().averageCharWidth() * roomyLetters;
    setColumnHidden(QueueModel::ClaimedColumn, narrow || !queue_->holdsClaimed());
    setColumnHidden(QueueModel::ContactColumn, narrow);
}

void QueueList::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    hideEmptyColumns();
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
    hideEmptyColumns();
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
