#include "ui/feedback/rejection_list_model.h"

#include <QDateTime>

#include <algorithm>

#include "ui/shared/formats.h"

namespace handschlag::ui {

QVariant RejectionListModel::cellOf(const RejectionRow& row, RejectionColumn column, int role) const
{
    if (role == rawNumberRole && column == RejectionColumn::Day) return QDateTime::fromSecsSinceEpoch(row.at.seconds, zone_).date();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (column) {
        case RejectionColumn::Lead: return QString::fromStdString(row.name);
        case RejectionColumn::Company: return QString::fromStdString(row.company);
        case RejectionColumn::Day: return date(row.at, zone_);
        case RejectionColumn::Claim: return FeedbackWords::claim(row.claim);
        case RejectionColumn::Said: return FeedbackWords::said(row.fact, row.comment);
        case RejectionColumn::Ruling: return FeedbackWords::ruling(row.ruling);
        case RejectionColumn::Count: break;
    }
    return {};
}

QVariant RejectionListModel::header(RejectionColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case RejectionColumn::Lead: return tr("Lead");
        case RejectionColumn::Company: return tr("Company");
        case RejectionColumn::Day: return tr("Rejected on");
        case RejectionColumn::Claim: return tr("Claim check");
        case RejectionColumn::Said: return tr("What sales says");
        case RejectionColumn::Ruling: return tr("Dispute");
        case RejectionColumn::Count: break;
    }
    return {};
}

std::vector<RejectionRow> rejectionsOf(const FeedbackLoad& load, const std::string& reason, const std::string& clause)
{
    std::vector<RejectionRow> rows;
    for (const usecase::FeedbackRow& row : load.report.rows) {
        if (row.judged.decided != insight::Decided::Rejected || row.judged.reason != reason || row.judged.clause != clause) continue;
        RejectionRow made{row.handover, row.lead, row.at, {}, {}, row.fact, row.comment, row.judged.claim, row.judged.ruling};
        if (const auto label = load.labels.find(row.lead); label != load.labels.end()) {
            made.name = label->second.name.empty() ? label->second.externalId : label->second.name;
            made.company = label->second.company;
        }
        rows.push_back(std::move(made));
    }
    std::ranges::sort(rows, std::greater{}, &RejectionRow::key);
    return rows;
}

}  // namespace handschlag::ui
