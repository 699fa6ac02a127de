#include "ui/leads/lead_tree.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <QStyledItemDelegate>

namespace handschlag::ui {
namespace {

constexpr int linePadding = 3;

// Trees do not give wrapped text the height it needs at the width of its column.
class WrappingDelegate : public QStyledItemDelegate {
public:
    explicit WrappingDelegate(LeadTree* tree) : QStyledItemDelegate(tree), tree_(tree) {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() == 0) {
            const int margins = 2 * (tree_->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, tree_) + 1);
            const int width = tree_->columnWidth(0) - margins - (index.parent().isValid() ? tree_->indentation() : 0);
            const QRect room(0, 0, qMax(width, 1), 10'000);
            size.setHeight(QFontMetrics(option.font).boundingRect(room, Qt::TextWordWrap, index.data().toString()).height());
        }
        return {size.width(), size.height() + linePadding};
    }

private:
    LeadTree* tree_;
};

}  // namespace

LeadTree::LeadTree(QWidget* parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(theme::medium);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setItemDelegate(new WrappingDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

QTreeWidgetItem* LeadTree::addHeading(const QString& text, const QString& value)
{
    auto* item = new QTreeWidgetItem(this, {text, value});
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (const int column : {0, 1}) item->setFont(column, bold);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignTop);
    return item;
}

void LeadTree::addLine(QTreeWidgetItem* heading, const QString& text, const QString& value, theme::Tone tone)
{
    auto* item = new QTreeWidgetItem(heading, {text, value});
    item->setTextAlignment(0, Qt::AlignLeft | Qt::AlignTop);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignTop);
    if (tone == theme::Tone::Neutral) return;
    for (const int column : {0, 1}) item->setForeground(column, theme::ink(tone, palette()));
}

void LeadTree::finish()
{
    expandAll();
    // Current for the keyboard, not selected: nothing has been chosen yet.
    if (topLevelItemCount() > 0) selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

QString LeadTree::allText() const
{
    QStringList lines;
    for (QTreeWidgetItemIterator it(const_cast<LeadTree*>(this)); *it; ++it)
        lines << ((*it)->parent() ? QStringLiteral("  ") : QString()) + (*it)->text(0) + ((*it)->text(1).isEmpty() ? QString() : u'\t' + (*it)->text(1));
    return lines.join(u'\n');
}

void LeadTree::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(allText());
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void LeadTree::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    // Wrapped rows have another height at another width.
    doItemsLayout();
}

}  // namespace handschlag::ui
