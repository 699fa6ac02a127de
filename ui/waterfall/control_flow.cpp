#include "ui/waterfall/control_flow.h"

#include <QWidget>

#include <algorithm>

namespace handschlag::ui {

ControlFlow::ControlFlow(QWidget* parent, int across, int down) : QLayout(parent), across_(across), down_(down) { setContentsMargins(0, 0, 0, 0); }

ControlFlow::~ControlFlow()
{
    for (QLayoutItem* item : items_) delete item;
}

QLayoutItem* ControlFlow::itemAt(int index) const { return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr; }

QLayoutItem* ControlFlow::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item) items_.erase(items_.begin() + index);
    return item;
}

void ControlFlow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize ControlFlow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : items_) size = size.expandedTo(item->minimumSize());
    return size;
}

int ControlFlow::arrange(const QRect& rect, bool move) const
{
    int x = rect.left();
    int y = rect.top();
    int line = 0;
    for (QLayoutItem* item : items_) {
        const QSize size = item->sizeHint().expandedTo(item->minimumSize());
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            x = rect.left();
            y += line + down_;
            line = 0;
        }
        if (move) item->setGeometry(QRect(QPoint(x, y), QSize(std::min(size.width(), rect.width()), size.height())));
        x += size.width() + across_;
        line = std::max(line, size.height());
    }
    return y + line - rect.top();
}

}  // namespace handschlag::ui
