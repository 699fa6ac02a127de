#include "ui/waterfall/lead_list_model.h"

#include <QCollator>

#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

using Entry = pipeline::CycleEntries::Entry;

LeadListRow rowOf(const pipeline::CycleEntries& cycle) { return {cycle.lead, cycle.cycle, {}, {}, {}, {}, false, {}, {}}; }

const Entry* anchorOf(const pipeline::CycleEntries& cycle, const pipeline::WaterfallRequest& request)
{
    const auto found = std::ranges::find(cycle.entries, request.anchor, &Entry::role);
    return found == cycle.entries.end() ? nullptr : &*found;
}

void newestFirst(std::vector<LeadListRow>& rows) { std::ranges::stable_sort(rows, std::greater{}, &LeadListRow::enteredAt); }

}  // namespace

std::vector<LeadListRow> leadsBehind(const usecase::WaterfallReport& report, const pipeline::Waterfall& waterfall, int stage,
                                     std::optional<pipeline::Part> part)
{
    const auto place = static_cast<std::size_t>(stage);
    const pipeline::StageRow& bar = waterfall.stages[place];
    std::vector<LeadListRow> rows;
    for (std::size_t i = 0; i < bar.cycles.size(); ++i) {
        if (part && bar.parts[i] != *part) continue;
        const pipeline::CycleEntries& cycle = report.cycles[bar.cycles[i]];
        LeadListRow row = rowOf(cycle);
        row.part = bar.parts[i];
        if (const Entry* entry = entryOf(cycle, report.stages.stages[place], waterfall.request)) {
            row.enteredAt = entry->at;
            row.imputed = entry->imputed;
            const Entry* anchor = anchorOf(cycle, waterfall.request);
            if (anchor && entry != anchor)
                row.days = static_cast<double>(entry->at.seconds - anchor->at.seconds) / static_cast<double>(secondsPerDay);
        }
        rows.push_back(std::move(row));
    }
    newestFirst(rows);
    return rows;
}

std::vector<LeadListRow> leadsAtAnchor(const usecase::WaterfallReport& report, const std::vector<std::size_t>& cycles)
{
    std::vector<LeadListRow> rows;
    for (const std::size_t index : cycles) {
        LeadListRow row = rowOf(report.cycles[index]);
        if (const Entry* anchor = anchorOf(report.cycles[index], report.whole.request)) row.enteredAt = anchor->at;
        rows.push_back(std::move(row));
    }
    newestFirst(rows);
    return rows;
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
