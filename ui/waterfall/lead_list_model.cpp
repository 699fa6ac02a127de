#include "ui/waterfall/lead_list_model.h"

#include <QCollator>

#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

LeadListRow rowOf(const usecase::WaterfallReport& report, std::uint32_t row)
{
    return {report.source.leadOf(row), report.source.cycleOf(row), {}, {}, {}, {}, false, {}, {}};
}

/// Rows of one group only; empty: all.
std::vector<std::uint8_t> filterOf(const usecase::WaterfallReport& report, int group)
{
    std::vector<std::uint8_t> filter;
    if (group < 0) return filter;
    const std::uint32_t number = report.groups[static_cast<std::size_t>(group)].number;
    filter.reserve(report.rowGroups.group.size());
    for (const std::uint32_t own : report.rowGroups.group) filter.push_back(own == number ? 1 : 0);
    return filter;
}

void newestFirst(std::vector<LeadListRow>& rows) { std::ranges::stable_sort(rows, std::greater{}, &LeadListRow::enteredAt); }

}  // namespace

std::vector<LeadListRow> leadsBehind(const usecase::WaterfallReport& report, const StageChoice& choice)
{
    const auto stage = static_cast<std::size_t>(choice.stage);
    const auto found = rowsBehind(*report.source.flow, report.request, filterOf(report, choice.group), {pipeline::Behind::Of::Stage, stage, choice.part});
    const auto entries = entriesBehind(*report.source.flow, report.request, found, stage);
    const auto& roles = report.source.stages.stages[stage].roles;
    const bool isAnchor = std::ranges::find(roles, report.request.anchor) != roles.end();
    std::vector<LeadListRow> rows;
    rows.reserve(found.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        LeadListRow row = rowOf(report, found[i]);
        row.part = entries[i].part;
        row.enteredAt = entries[i].at;
        row.imputed = entries[i].imputed;
        if (!isAnchor) row.days = entries[i].days;
        rows.push_back(std::move(row));
    }
    newestFirst(rows);
    return rows;
}

std::vector<LeadListRow> leadsAtAnchor(const usecase::WaterfallReport& report, pipeline::Behind::Of which)
{
    const auto found = rowsBehind(*report.source.flow, report.request, {}, {which, 0, {}});
    const auto entries = entriesBehind(*report.source.flow, report.request, found, 0);
    std::vector<LeadListRow> rows;
    for (std::size_t i = 0; i < found.size(); ++i) {
        rows.push_back(rowOf(report, found[i]));
        rows.back().enteredAt = entries[i].anchor;
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
