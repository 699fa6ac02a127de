#include "ui/queue/queue_model.h"

#include <algorithm>
#include <unordered_set>

#include "ui/queue/due_text.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

using usecase::QueueEntry;
using usecase::QueueSection;

std::unordered_set<std::int64_t> identities(const std::vector<QueueLine>& lines)
{
    std::unordered_set<std::int64_t> result;
    for (const QueueLine& line : lines) result.insert(line.identity());
    return result;
}

QString field(const QueueEntry& entry, std::string_view name)
{
    return QString::fromStdString(std::string(leads::textOf(leads::valueOf(entry.lead, name))));
}

}  // namespace

QueueModel::QueueModel(QTimeZone zone, QObject* parent) : QAbstractTableModel(parent), zone_(std::move(zone)) {}

void QueueModel::setEntries(std::vector<QueueEntry> entries, Instant now)
{
    now_ = now;
    entries_.clear();
    for (QueueEntry& entry : entries) {
        const HandoverId id = entry.handover.id;
        entries_.insert_or_assign(id, std::move(entry));
    }
    for (const auto& [id, step] : openSteps_) {
        if (step.shown)
            entries_.try_emplace(id, *step.shown);
        else
            entries_.erase(id);
    }
    rearrange();
    if (!lines_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void QueueModel::setNow(Instant now)
{
    now_ = now;
    rearrange();
    if (!lines_.empty()) emit dataChanged(index(0, DueColumn), index(rowCount() - 1, DueColumn), {Qt::DisplayRole, Qt::ForegroundRole, OverdueRole});
}

void QueueModel::setFilter(QueueFilter filter)
{
    filter_ = std::move(filter);
    rearrange();
}

void QueueModel::retranslate()
{
    if (!lines_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int QueueModel::take(HandoverId id)
{
    openSteps_[id] = {++lastStep_, std::nullopt};
    entries_.erase(id);
    rearrange();
    return lastStep_;
}

int QueueModel::putBack(QueueEntry entry)
{
    const HandoverId id = entry.handover.id;
    openSteps_[id] = {++lastStep_, entry};
    entries_.insert_or_assign(id, std::move(entry));
    rearrange();
    return lastStep_;
}

void QueueModel::settle(HandoverId id, int step)
{
    const auto open = openSteps_.find(id);
    if (open != openSteps_.end() && open->second.number == step) openSteps_.erase(open);
}

std::vector<const QueueEntry*> QueueModel::pointers() const
{
    std::vector<const QueueEntry*> result;
    result.reserve(entries_.size());
    for (const auto& [id, entry] : entries_) result.push_back(&entry);
    return result;
}

void QueueModel::rearrange()
{
    const auto entries = pointers();
    const std::vector<QueueLine> wanted = linesOf(entries, filter_, now_);
    removeGone(wanted);
    arrange(wanted);
    countHeadings();
    const QueueCounts counts = countsOf(entries, filter_, now_);
    if (counts == counts_) return;
    counts_ = counts;
    emit countsChanged();
}

void QueueModel::countHeadings()
{
    std::array<int, 3> counts{};
    for (const QueueLine& line : lines_)
        if (!line.isHeading()) ++counts[static_cast<std::size_t>(line.section)];
    if (counts == headingCounts_) return;
    headingCounts_ = counts;
    for (int row = 0; row < rowCount(); ++row)
        if (lines_[static_cast<std::size_t>(row)].isHeading()) emit dataChanged(index(row, 0), index(row, 0), {Qt::DisplayRole});
}

void QueueModel::removeGone(const std::vector<QueueLine>& wanted)
{
    const auto stay = identities(wanted);
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last;
        while (first >= 0 && !stay.contains(lines_[static_cast<std::size_t>(first)].identity())) --first;
        if (first == last) continue;
        beginRemoveRows({}, first + 1, last);
        lines_.erase(lines_.begin() + first + 1, lines_.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void QueueModel::arrange(const std::vector<QueueLine>& wanted)
{
    const auto present = identities(lines_);
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        if (row < lines_.size() && lines_[row].identity() == wanted[row].identity()) {
            lines_[row] = wanted[row];
            continue;
        }
        const int to = static_cast<int>(row);
        if (present.contains(wanted[row].identity())) {
            const auto found = std::ranges::find(lines_.begin() + to, lines_.end(), wanted[row].identity(), &QueueLine::identity);
            const int from = static_cast<int>(found - lines_.begin());
            beginMoveRows({}, from, from, {}, to);
            std::rotate(lines_.begin() + to, lines_.begin() + from, lines_.begin() + from + 1);
            lines_[row] = wanted[row];
            endMoveRows();
            continue;
        }
        std::size_t end = row;
        while (end < wanted.size() && !present.contains(wanted[end].identity())) ++end;
        beginInsertRows({}, to, static_cast<int>(end) - 1);
        lines_.insert(lines_.begin() + to, wanted.begin() + to, wanted.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        row = end - 1;
    }
}

const QueueEntry* QueueModel::entry(HandoverId id) const
{
    const auto found = entries_.find(id);
    return found == entries_.end() ? nullptr : &found->second;
}

const QueueEntry* QueueModel::entryAt(const QModelIndex& index) const
{
    return index.isValid() ? entry(lines_[static_cast<std::size_t>(index.row())].handover) : nullptr;
}

QModelIndex QueueModel::indexOf(HandoverId id) const
{
    const auto found = std::ranges::find(lines_, id, &QueueLine::handover);
    return !id || found == lines_.end() ? QModelIndex() : index(static_cast<int>(found - lines_.begin()), 0);
}

HandoverId QueueModel::neighbour(HandoverId id, int offset) const
{
    const QModelIndex here = indexOf(id);
    if (!here.isValid()) return {};
    for (int row = here.row() + offset; row >= 0 && row < rowCount(); row += offset)
        if (const QueueLine& line = lines_[static_cast<std::size_t>(row)]; !line.isHeading()) return line.handover;
    return {};
}

HandoverId QueueModel::firstLead() const
{
    const auto found = std::ranges::find_if(lines_, [](const QueueLine& line) { return !line.isHeading(); });
    return found == lines_.end() ? HandoverId{} : found->handover;
}

int QueueModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(lines_.size()); }

int QueueModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

Qt::ItemFlags QueueModel::flags(const QModelIndex& index) const
{
    // A disabled heading is skipped by the arrow keys and never selected.
    if (!index.isValid()) return Qt::NoItemFlags;
    if (lines_[static_cast<std::size_t>(index.row())].isHeading()) return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const QueueLine& line = lines_[static_cast<std::size_t>(index.row())];
    if (role == HeadingRole) return line.isHeading();
    if (role == HandoverRole) return QVariant::fromValue<qint64>(line.handover.value);
    if (role == OverdueRole) return line.section == QueueSection::Overdue;
    if (line.isHeading()) {
        const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return text && index.column() == 0 ? QVariant(headingText(line.section)) : QVariant();
    }
    const QueueEntry* shown = entry(line.handover);
    return shown ? leadData(*shown, index.column(), role) : QVariant();
}

QVariant QueueModel::leadData(const QueueEntry& entry, int column, int role) const
{
    switch (role) {
        case Qt::DisplayRole:
            return cellText(entry, column);
        case Qt::ToolTipRole:
            return column == DueColumn ? QVariant(dateTime(entry.due, zone_)) : QVariant();
        case Qt::TextAlignmentRole:
            return column == ReadinessColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        case Qt::AccessibleTextRole:
            return tr("%1: %2", "column: value").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), cellText(entry, column));
        default:
            return {};
    }
}

QString QueueModel::headingText(QueueSection section) const
{
    const int count = headingCounts_[static_cast<std::size_t>(section)];
    switch (section) {
        case QueueSection::Overdue:
            return tr("Overdue (%1)").arg(count);
        case QueueSection::New:
            return tr("New (%1)").arg(count);
        case QueueSection::FollowUp:
            return tr("Follow up today (%1)").arg(count);
    }
    return {};
}

QString QueueModel::cellText(const QueueEntry& entry, int column) const
{
    switch (column) {
        case CompanyColumn: {
            const QString company = field(entry, "company");
            return company.isEmpty() ? QString::fromStdString(leads::displayName(entry.lead)) : company;
        }
        case ContactColumn:
            return (field(entry, "first_name") + u' ' + field(entry, "last_name")).trimmed();
        case CellColumn:
            return QString::fromStdString(entry.handover.category) + QString::number(entry.handover.fitBand);
        case ReadinessColumn:
            return QLocale().toString(entry.handover.readiness);
        case DueColumn:
            return dueText(entry.due, now_, zone_);
        case ClaimedColumn:
            return QString::fromStdString(entry.claimedByName);
        default:
            return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::ToolTipRole && section == ReadinessColumn) return tr("Sales readiness, 0 to 100. It sorts the queue and decides nothing.");
    if (role == Qt::ToolTipRole && section == CellColumn) return tr("Category by behaviour (A to D) and fit band (1 to 4)");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case CompanyColumn:
            return tr("Company");
        case ContactColumn:
            return tr("Contact");
        case CellColumn:
            return tr("Category");
        case ReadinessColumn:
            return tr("R", "sales readiness, a narrow column");
        case DueColumn:
            return tr("Due");
        case ClaimedColumn:
            return tr("Worked on by");
        default:
            return {};
    }
}

}  // namespace handschlag::ui
