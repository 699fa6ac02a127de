#include "ui/leads/lead_tree.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace handschlag::ui {

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
    if (topLevelItemCount() > 0) setCurrentItem(topLevelItem(0));
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
