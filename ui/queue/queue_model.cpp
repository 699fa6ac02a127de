#include "ui/queue/queue_model.h"

#include <algorithm>

#include "ui/queue/due_text.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

using usecase::QueueEntry;
using usecase::QueueSection;

constexpr std::array sections{QueueSection::Overdue, QueueSection::New, QueueSection::FollowUp};
/// More changes than this are quicker made all at once.
constexpr std::size_t manyChanges = 300;

QString field(const QueueEntry& entry, std::string_view name)
{
    return QString::fromStdString(std::string(leads::textOf(leads::valueOf(entry.lead, name))));
}

}  // namespace

QueueModel::QueueModel(QTimeZone zone, QObject* parent) : QAbstractTableModel(parent), zone_(std::move(zone)) {}

void QueueModel::setEntries(std::vector<QueueEntry> entries, Instant now)
{
    std::unordered_map<HandoverId, const QueueEntry*> read;
    read.reserve(entries.size());
    for (const QueueEntry& entry : entries) read.emplace(entry.handover.id, &entry);
    std::vector<HandoverId> gone;
    for (const auto& [id, kept] : kept_)
        if (!read.contains(id)) gone.push_back(id);
    std::size_t changes = gone.size() + passedBy(now).size();
    for (const QueueEntry& entry : entries) {
        const auto known = kept_.find(entry.handover.id);
        if (known == kept_.end() || known->second.entry.due != entry.due || known->second.entry.section != entry.section) ++changes;
    }
    const bool anew = now < now_ || changes > manyChanges;
    if (!anew) setNow(now);
    now_ = now;
    quiet_ = anew;
    for (const HandoverId id : gone) dropRead(id);
    for (QueueEntry& entry : entries) putRead(std::move(entry));
    quiet_ = false;
    if (anew) {
        rebuild();
        if (!lines_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    announce();
}

void QueueModel::update(std::span<const HandoverId> asked, std::vector<QueueEntry> entries, Instant now)
{
    setNow(now);
    for (const HandoverId id : asked)
        if (std::ranges::find(entries, id, [](const QueueEntry& entry) { return entry.handover.id; }) == entries.end()) dropRead(id);
    for (QueueEntry& entry : entries) putRead(std::move(entry));
    announce();
}

void QueueModel::putRead(QueueEntry entry)
{
    const auto step = openSteps_.find(entry.handover.id);
    if (step == openSteps_.end() || step->second.shown) put(std::move(entry));
}

void QueueModel::dropRead(HandoverId id)
{
    const auto step = openSteps_.find(id);
    if (step == openSteps_.end() || !step->second.shown) drop(id);
}

std::vector<HandoverId> QueueModel::passedBy(Instant now) const
{
    std::vector<HandoverId> passed;
    for (const QueueSection section : {QueueSection::New, QueueSection::FollowUp}) {
        if (shownIn(section) == 0) continue;
        auto line = lines_.begin() + headingRow(section) + 1;
        for (; line != lines_.end() && line->section == section && now > line->due; ++line) passed.push_back(line->handover);
    }
    return passed;
}

void QueueModel::setNow(Instant now)
{
    const bool back = now < now_;
    now_ = now;
    const std::vector<HandoverId> passed = passedBy(now);
    if (back || passed.size() > manyChanges) {
        rebuild();
    } else {
        for (const HandoverId id : passed) {
            Kept& kept = kept_.at(id);
            const QueueLine before = kept.line;
            kept.line = lineOf(kept.entry, now_);
            moveLine(before, kept.line);
        }
    }
    if (!lines_.empty()) emit dataChanged(index(0, DueColumn), index(rowCount() - 1, DueColumn), {Qt::DisplayRole, Qt::ForegroundRole, OverdueRole});
    announce();
}

void QueueModel::setFilter(QueueFilter filter)
{
    if (filter == filter_) return;
    filter_ = std::move(filter);
    rebuild();
    announce();
}

void QueueModel::retranslate()
{
    if (!lines_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int QueueModel::take(HandoverId id)
{
    openSteps_[id] = {++lastStep_, std::nullopt};
    drop(id);
    announce();
    return lastStep_;
}

int QueueModel::putBack(QueueEntry entry)
{
    openSteps_[entry.handover.id] = {++lastStep_, entry};
    put(std::move(entry));
    announce();
    return lastStep_;
}

void QueueModel::settle(HandoverId id, int step)
{
    const auto open = openSteps_.find(id);
    if (open != openSteps_.end() && open->second.number == step) openSteps_.erase(open);
}

void QueueModel::setMarked(HandoverId id, bool on)
{
    if (on == isMarked(id) || (on && !indexOf(id).isValid())) return;
    if (on)
        marked_.insert(id);
    else
        marked_.erase(id);
    repaintMarks();
}

void QueueModel::markAllShown()
{
    for (const QueueLine& line : lines_)
        if (!line.isHeading()) marked_.insert(line.handover);
    repaintMarks();
}

void QueueModel::unmarkAll()
{
    if (marked_.empty()) return;
    marked_.clear();
    repaintMarks();
}

void QueueModel::repaintMarks()
{
    if (!lines_.empty()) emit dataChanged(index(0, CompanyColumn), index(rowCount() - 1, CompanyColumn), {Qt::CheckStateRole});
    emit marksChanged();
}

std::vector<HandoverId> QueueModel::markedLeads() const
{
    std::vector<HandoverId> leads;
    if (marked_.empty()) return leads;
    for (const QueueLine& line : lines_)
        if (!line.isHeading() && isMarked(line.handover)) leads.push_back(line.handover);
    return leads;
}

void QueueModel::put(QueueEntry entry)
{
    const auto [found, isNew] = kept_.try_emplace(entry.handover.id);
    Kept& kept = found->second;
    if (!isNew) count(kept, -1);
    const QueueLine before = kept.line;
    const bool wasShown = kept.shown;
    kept.entry = std::move(entry);
    kept.line = lineOf(kept.entry, now_);
    kept.search.clear();
    kept.shown = isWanted(kept, searchNeedle(filter_));
    count(kept, 1);
    if (quiet_) return;
    if (wasShown && !kept.shown) removeLine(before);
    if (!wasShown && kept.shown) insertLine(kept.line);
    if (!wasShown || !kept.shown) return;
    moveLine(before, kept.line);
    const int row = rowOf(kept.line);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void QueueModel::drop(HandoverId id)
{
    const auto found = kept_.find(id);
    if (found == kept_.end()) return;
    count(found->second, -1);
    if (found->second.shown && !quiet_) removeLine(found->second.line);
    kept_.erase(found);
}

void QueueModel::count(const Kept& kept, int difference)
{
    if (!kept.entry.claimedByName.empty()) claimed_ += difference;
    if (quiet_ || !ofTeam(kept.entry, filter_)) return;
    const std::int64_t due = kept.entry.due.seconds;
    const auto place = std::ranges::lower_bound(dues_, due);
    if (difference > 0)
        dues_.insert(place, due);
    else
        dues_.erase(place);
}

bool QueueModel::isWanted(Kept& kept, const QString& needle) const
{
    if (!ofTeam(kept.entry, filter_) || !ofKind(kept.entry, filter_)) return false;
    if (needle.isEmpty()) return true;
    if (kept.search.isEmpty()) kept.search = searchText(kept.entry);
    return kept.search.contains(needle);
}

void QueueModel::rebuild()
{
    const QString needle = searchNeedle(filter_);
    std::vector<QueueLine> leads;
    leads.reserve(kept_.size());
    dues_.clear();
    shown_ = {};
    for (auto& [id, kept] : kept_) {
        kept.line = lineOf(kept.entry, now_);
        kept.shown = isWanted(kept, needle);
        if (ofTeam(kept.entry, filter_)) dues_.push_back(kept.entry.due.seconds);
        if (!kept.shown) continue;
        leads.push_back(kept.line);
        ++shownIn(kept.line.section);
    }
    std::ranges::sort(dues_);
    std::ranges::sort(leads, {}, &QueueLine::order);
    std::vector<QueueLine> wanted = withHeadings(leads);
    if (wanted == lines_) return;
    beginResetModel();
    lines_ = std::move(wanted);
    announced_ = shown_;
    endResetModel();
}

void QueueModel::announce()
{
    for (const QueueSection section : sections) {
        const auto at = static_cast<std::size_t>(section);
        if (shown_[at] == announced_[at]) continue;
        announced_[at] = shown_[at];
        if (shown_[at] > 0) emit dataChanged(index(headingRow(section), 0), index(headingRow(section), 0), {Qt::DisplayRole});
    }
    const auto overdue = std::ranges::lower_bound(dues_, now_.seconds);
    const auto soon = std::ranges::upper_bound(dues_, now_.seconds + soonSeconds);
    const QueueCounts counts{static_cast<int>(dues_.size()), static_cast<int>(soon - overdue), static_cast<int>(overdue - dues_.begin())};
    if (counts == counts_) return;
    counts_ = counts;
    emit countsChanged();
}

int QueueModel::rowOf(const QueueLine& line) const
{
    return static_cast<int>(std::ranges::lower_bound(lines_, line.order(), {}, &QueueLine::order) - lines_.begin());
}

int QueueModel::headingRow(QueueSection section) const { return rowOf({section, {}}); }

void QueueModel::insertHeading(QueueSection section)
{
    const int row = headingRow(section);
    beginInsertRows({}, row, row);
    lines_.insert(lines_.begin() + row, QueueLine{section, {}});
    endInsertRows();
}

void QueueModel::removeHeading(QueueSection section)
{
    const int row = headingRow(section);
    beginRemoveRows({}, row, row);
    lines_.erase(lines_.begin() + row);
    endRemoveRows();
}

void QueueModel::insertLine(const QueueLine& line)
{
    if (shownIn(line.section) == 0) insertHeading(line.section);
    const int row = rowOf(line);
    beginInsertRows({}, row, row);
    lines_.insert(lines_.begin() + row, line);
    ++shownIn(line.section);
    endInsertRows();
}

void QueueModel::removeLine(const QueueLine& line)
{
    const int row = rowOf(line);
    beginRemoveRows({}, row, row);
    lines_.erase(lines_.begin() + row);
    --shownIn(line.section);
    endRemoveRows();
    if (shownIn(line.section) == 0) removeHeading(line.section);
}

void QueueModel::moveLine(const QueueLine& from, const QueueLine& to)
{
    if (from == to) return;
    if (shownIn(to.section) == 0) insertHeading(to.section);
    const int row = rowOf(from);
    const int target = rowOf(to);
    const auto begin = lines_.begin();
    --shownIn(from.section);
    ++shownIn(to.section);
    if (target == row || target == row + 1) {
        lines_[static_cast<std::size_t>(row)] = to;
    } else {
        beginMoveRows({}, row, row, {}, target);
        if (target < row)
            std::rotate(begin + target, begin + row, begin + row + 1);
        else
            std::rotate(begin + row, begin + row + 1, begin + target);
        lines_[static_cast<std::size_t>(target < row ? target : target - 1)] = to;
        endMoveRows();
    }
    if (shownIn(from.section) == 0) removeHeading(from.section);
}

const QueueEntry* QueueModel::entry(HandoverId id) const
{
    const auto found = kept_.find(id);
    return found == kept_.end() ? nullptr : &found->second.entry;
}

const QueueEntry* QueueModel::entryAt(const QModelIndex& index) const
{
    return index.isValid() ? entry(lines_[static_cast<std::size_t>(index.row())].handover) : nullptr;
}

QModelIndex QueueModel::indexOf(HandoverId id) const
{
    const auto found = kept_.find(id);
    return found == kept_.end() || !found->second.shown ? QModelIndex() : index(rowOf(found->second.line), 0);
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
        case Qt::CheckStateRole:
            if (column != CompanyColumn || marked_.empty()) return {};
            return isMarked(entry.handover.id) ? Qt::Checked : Qt::Unchecked;
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
    const int count = announced_[static_cast<std::size_t>(section)];
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
