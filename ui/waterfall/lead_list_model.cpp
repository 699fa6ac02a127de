#include "ui/waterfall/lead_list_model.h"

#include <QCollator>
#include <QDateTime>
#include <algorithm>
#include <numeric>

#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

LeadListRow rowOf(const usecase::WaterfallReport& report, std::uint32_t row)
{
    return {report.source.leadOf(row), report.source.cycleOf(row), {}, {}, {}, {}, false, {}, {}};
}

/// Rows of one group, of those that count at all; empty: all.
std::vector<std::uint8_t> filterOf(const usecase::WaterfallReport& report, int group)
{
    std::vector<std::uint8_t> filter;
    if (report.kept) filter = *report.kept;
    if (group < 0) return filter;
    const std::uint32_t number = report.groups[static_cast<std::size_t>(group)].number;
    if (filter.empty()) filter.assign(report.rowGroups->group.size(), 1);
    for (std::size_t row = 0; row < filter.size(); ++row)
        if (report.rowGroups->group[row] != number) filter[row] = 0;
    return filter;
}

/// The newest of them; rows and entries belong together.
StageLeads newest(const usecase::WaterfallReport& report, const std::vector<std::uint32_t>& found, const std::vector<pipeline::RowEntry>& entries,
                std::optional<Instant> pipeline::RowEntry::*when)
{
    std::vector<std::uint32_t> order(found.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto later = [&](std::uint32_t a, std::uint32_t b) {
        return entries[a].*when != entries[b].*when ? entries[a].*when > entries[b].*when : a < b;
    };
    const std::size_t listed = std::min(order.size(), mostListed);
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(listed), order.end(), later);
    StageLeads list;
    list.total = std::ssize(found);
    for (std::size_t i = 0; i < listed; ++i) {
        const pipeline::RowEntry& entry = entries[order[i]];
        LeadListRow row = rowOf(report, found[order[i]]);
        row.enteredAt = entry.*when;
        row.imputed = entry.imputed;
        row.days = entry.days;
        row.part = entry.part;
        list.rows.push_back(std::move(row));
    }
    return list;
}

}  // namespace

StageLeads leadsBehind(const usecase::WaterfallReport& report, const StageChoice& choice)
{
    using Of = pipeline::Behind::Of;
    const auto stage = static_cast<std::size_t>(choice.stage);
    const bool skipped = choice.of == StageChoice::Of::Skipped;
    const auto found = rowsBehind(*report.source.flow, report.request, filterOf(report, choice.group), {skipped ? Of::Imputed : Of::Stage, stage, choice.part});
    const auto entries = entriesBehind(*report.source.flow, report.request, found, stage);
    StageLeads list = newest(report, found, entries, &pipeline::RowEntry::at);
    const auto& roles = report.source.stages.stages[stage].roles;
    if (std::ranges::find(roles, report.request.anchor) != roles.end())
        for (LeadListRow& row : list.rows) row.days.reset();
    return list;
}

StageLeads leadsBehindCompared(const usecase::WaterfallReport& report, const usecase::WaterfallReport& other, const StageChoice& choice)
{
    StageChoice own = choice;
    if (choice.group >= 0) {
        const auto& groups = other.groups;
        const auto same = std::ranges::find(groups, report.groups[static_cast<std::size_t>(choice.group)].value, &usecase::WaterfallGroup::value);
        if (same == groups.end()) return {};
        own.group = static_cast<int>(same - groups.begin());
    }
    return leadsBehind(other, own);
}

StageLeads leadsAtAnchor(const usecase::WaterfallReport& report, pipeline::Behind::Of which)
{
    const auto found = rowsBehind(*report.source.flow, report.request, report.filter(), {which, 0, {}});
    const auto entries = entriesBehind(*report.source.flow, report.request, found, 0);
    StageLeads list = newest(report, found, entries, &pipeline::RowEntry::anchor);
    for (LeadListRow& row : list.rows) {
        row.imputed = false;
        row.days.reset();
        row.part.reset();
    }
    return list;
}

void setLabels(std::vector<LeadListRow>& rows, const std::vector<usecase::LeadLabel>& labels)
{
    for (std::size_t i = 0; i < std::min(rows.size(), labels.size()); ++i) {
        rows[i].name = labels[i].name;
        rows[i].company = labels[i].company;
        rows[i].externalId = labels[i].externalId;
    }
}

void LeadListModel::sort(int section, Qt::SortOrder order)
{
    const auto column = static_cast<LeadListColumn>(section);
    QCollator collator;
    collator.setNumericMode(true);
    const auto less = [&](const LeadListRow& a, const LeadListRow& b) {
        switch (column) {
            case LeadListColumn::Entered:
                return a.enteredAt < b.enteredAt;
            case LeadListColumn::Days:
                return a.days < b.days;
            default:
                return collator.compare(text(a, column), text(b, column)) < 0;
        }
    };
    if (order == Qt::AscendingOrder)
        sortRows(less);
    else
        sortRows([&less](const LeadListRow& a, const LeadListRow& b) { return less(b, a); });
}

QVariant LeadListModel::cellOf(const LeadListRow& row, LeadListColumn column, int role) const
{
    switch (role) {
        case Qt::DisplayRole:
            return text(row, column);
        case Qt::TextAlignmentRole:
            return QVariant(column == LeadListColumn::Entered || column == LeadListColumn::Days ? Qt::AlignRight | Qt::AlignVCenter
                                                                                                : Qt::AlignLeft | Qt::AlignVCenter);
        case rawNumberRole:
            if (column == LeadListColumn::Entered && row.enteredAt) return QDateTime::fromSecsSinceEpoch(row.enteredAt->seconds, zone_).date();
            return column == LeadListColumn::Days && row.days ? QVariant(*row.days) : QVariant();
        case Qt::ToolTipRole:
            return row.imputed && column == LeadListColumn::Entered ? tr("Skipped this stage: the time of the next one.") : QString();
        default:
            return {};
    }
}

QString LeadListModel::text(const LeadListRow& row, LeadListColumn column) const
{
    switch (column) {
        case LeadListColumn::Name:
            return QString::fromStdString(row.name);
        case LeadListColumn::Company:
            return QString::fromStdString(row.company);
        case LeadListColumn::Id:
            return QString::fromStdString(row.externalId);
        case LeadListColumn::Entered:
            return row.enteredAt ? (row.imputed ? QStringLiteral("~ ") : QString()) + date(*row.enteredAt, zone_) : QString();
        case LeadListColumn::Days:
            return WaterfallWords::days(row.days);
        case LeadListColumn::Part:
            return row.part ? WaterfallWords::part(*row.part) : QString();
        default:
            return {};
    }
}

QVariant LeadListModel::header(LeadListColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(column == LeadListColumn::Entered || column == LeadListColumn::Days ? Qt::AlignRight | Qt::AlignVCenter
                                                                                            : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case LeadListColumn::Name:
            return tr("Name");
        case LeadListColumn::Company:
            return tr("Company");
        case LeadListColumn::Id:
            return fieldName("external_id");
        case LeadListColumn::Entered:
            return tr("Entered on");
        case LeadListColumn::Days:
            return tr("Days");
        case LeadListColumn::Part:
            return tr("Now");
        default:
            return {};
    }
}

}  // namespace handschlag::ui
