#include "ui/review/agenda_list.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <algorithm>

#include "ui/review/agenda_delegate.h"
#include "ui/review/review_words.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr auto restatements = "restatements";

}  // namespace

AgendaList::AgendaList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("agenda"));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new AgendaDelegate(this));
    setResizeMode(QListView::Adjust);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (!filling_ && item) emit chosen(keyOf(item));
    });
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        // A click beside the points leaves the one that is shown.
        if (QListWidgetItem* shown = currentItem(); shown && !shown->isSelected()) shown->setSelected(true);
    });
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (!filling_) emit ticked(keyOf(item), item->checkState() == Qt::Checked);
    });
}

std::string AgendaList::keyOf(const QListWidgetItem* item) const { return item ? item->data(Qt::UserRole).toString().toStdString() : std::string(); }

void AgendaList::write(QListWidgetItem* item, const review::AgendaPoint& point, int number, bool gone)
{
    const QString title = ReviewWords::point(point);
    item->setData(Qt::UserRole, QString::fromStdString(point.key));
    item->setText(point.hidden ? tr("%1 (hidden)").arg(title) : title);
    item->setData(AgendaDelegate::NumberRole, number);
    QFont shown = font();
    shown.setStrikeOut(point.hidden);
    item->setFont(shown);
    item->setForeground(point.hidden ? QBrush(theme::ink(theme::Tone::Muted, palette())) : QBrush());
    const bool fixed = frozen_ || point.key == restatements;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (point.key == restatements ? Qt::NoItemFlags : Qt::ItemIsUserCheckable) |
                   (fixed ? Qt::NoItemFlags : Qt::ItemIsDragEnabled));
    if (point.key == restatements)
        item->setData(Qt::CheckStateRole, QVariant());
    else
        item->setCheckState(gone ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(point.note.empty() ? QString() : QString::fromStdString(point.note));
}

void AgendaList::present(const std::vector<review::AgendaPoint>& points, const std::set<std::string>& gone, bool frozen)
{
    const std::string kept = currentKey();
    filling_ = true;
    points_ = points;
    frozen_ = frozen;
    if (frozen) points_.push_back({restatements, 0, false, {}, {}, 0});
    setDragDropMode(frozen ? QAbstractItemView::NoDragDrop : QAbstractItemView::InternalMove);
    while (count() > static_cast<int>(points_.size())) delete takeItem(count() - 1);
    while (count() < static_cast<int>(points_.size())) new QListWidgetItem(this);
    int number = 0;
    for (std::size_t i = 0; i < points_.size(); ++i) {
        const review::AgendaPoint& point = points_[i];
        if (!point.hidden && point.key != restatements) ++number;
        write(item(static_cast<int>(i)), point, point.hidden || point.key == restatements ? 0 : number, gone.contains(point.key));
    }
    filling_ = false;
    setCurrentKey(kept);
}

std::string AgendaList::currentKey() const { return keyOf(currentItem()); }

void AgendaList::setCurrentKey(const std::string& key)
{
    int row = -1;
    for (int i = 0; i < count(); ++i)
        if (keyOf(item(i)) == key) row = i;
    if (row < 0 && count() > 0) row = 0;
    filling_ = true;
    setCurrentRow(row);
    filling_ = false;
    if (row >= 0) emit chosen(keyOf(item(row)));
}

std::vector<std::string> AgendaList::shownKeys() const
{
    std::vector<std::string> keys;
    for (const review::AgendaPoint& point : points_)
        if (!point.hidden) keys.push_back(point.key);
    return keys;
}

std::vector<std::string> AgendaList::allKeys() const
{
    std::vector<std::string> keys;
    for (int i = 0; i < count(); ++i)
        if (const std::string key = keyOf(item(i)); key != restatements) keys.push_back(key);
    return keys;
}

void AgendaList::moveCurrent(int by)
{
    const int from = currentRow();
    auto keys = allKeys();
    const int to = from + by;
    if (frozen_ || from < 0 || to < 0 || to >= static_cast<int>(keys.size())) return;
    std::swap(keys[static_cast<std::size_t>(from)], keys[static_cast<std::size_t>(to)]);
    emit reordered(keys);
}

void AgendaList::dropEvent(QDropEvent* event)
{
    const auto before = allKeys();
    QListWidget::dropEvent(event);
    const auto after = allKeys();
    if (after != before && after.size() == before.size()) emit reordered(after);
}

void AgendaList::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (by != 0 && event->modifiers().testFlag(Qt::AltModifier)) return moveCurrent(by);
    QListWidget::keyPressEvent(event);
}

}  // namespace handschlag::ui
