#include "ui/feedback/reason_table_model.h"

#include <QApplication>

#include "ui/shared/formats.h"
#include "ui/shared/theme.h"
#include "ui/waterfall/waterfall_words.h"

namespace handschlag::ui {
namespace {

QVariant rawOf(const ReasonRow& row, ReasonColumn column)
{
    const auto number = [](const std::optional<double>& value) { return value ? QVariant(*value) : QVariant(); };
    switch (column) {
        case ReasonColumn::Number: return static_cast<qlonglong>(row.count);
        case ReasonColumn::Share: return number(row.share.value);
        case ReasonColumn::Cumulative: return row.cumulative();
        case ReasonColumn::Contradicted: return number(row.contradicted.value);
        case ReasonColumn::Overturned: return number(row.overturned.value);
        default: return {};
    }
}

/// The rate whose evidence the cell rests on.
const pipeline::Rate* rateOf(const ReasonRow& row, ReasonColumn column)
{
    switch (column) {
        case ReasonColumn::Share:
        case ReasonColumn::Interval: return &row.share;
        case ReasonColumn::Contradicted: return &row.contradicted;
        case ReasonColumn::Overturned: return &row.overturned;
        default: return nullptr;
    }
}

QString shortFigure(const pipeline::Rate& rate)
{
    return rate.value ? QStringLiteral("%1 (%2/%3)").arg(WaterfallWords::rate(rate), count(rate.part), count(rate.whole)) : QStringLiteral("–");
}

}  // namespace

void ReasonTableModel::setReport(const insight::Feedback& feedback, FeedbackNames names)
{
    names_ = std::move(names);
    std::vector<ReasonRow> rows;
    std::int64_t soFar = 0;
    for (const insight::ReasonLine& line : feedback.reasons) {
        soFar += line.count;
        rows.push_back({line.reason, line.clause, line.count, line.share, line.contradicted, line.overturned, soFar});
    }
    setRows(std::move(rows));
    retranslate();
}

int ReasonTableModel::rowOf(const std::pair<std::string, std::string>& key) const
{
    const auto found = std::ranges::find(rows(), key, &ReasonRow::key);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QVariant ReasonTableModel::cellOf(const ReasonRow& row, ReasonColumn column, int role) const
{
    const pipeline::Rate* rate = rateOf(row, column);
    const bool thin = rate && WaterfallWords::isThin(*rate);
    switch (role) {
        case Qt::DisplayRole: return text(row, column);
        case Qt::TextAlignmentRole:
            return QVariant(column <= ReasonColumn::Clause ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
        case Qt::ForegroundRole: return thin ? QVariant(theme::ink(theme::Tone::Muted, QApplication::palette())) : QVariant();
        case Qt::ToolTipRole: return thin ? tr("Thin evidence: fewer than %1 cases.").arg(thinEvidence) : text(row, column);
        case Qt::AccessibleTextRole: return thin ? text(row, column) + QStringLiteral(", ") + WaterfallWords::thin() : text(row, column);
        case rawNumberRole: return rawOf(row, column);
        default: return {};
    }
}

QString ReasonTableModel::text(const ReasonRow& row, ReasonColumn column) const
{
    switch (column) {
        case ReasonColumn::Reason: return names_.reason(row.reason);
        case ReasonColumn::Clause: return names_.clause(row.clause);
        case ReasonColumn::Number: return count(row.count);
        case ReasonColumn::Share: return WaterfallWords::rate(row.share);
        case ReasonColumn::Interval: return WaterfallWords::interval(row.share);
        case ReasonColumn::Cumulative: return percent(row.cumulative());
        case ReasonColumn::Contradicted: return shortFigure(row.contradicted);
        case ReasonColumn::Overturned: return shortFigure(row.overturned);
        case ReasonColumn::Count: break;
    }
    return {};
}

QVariant ReasonTableModel::header(ReasonColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(column <= ReasonColumn::Clause ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (column == ReasonColumn::Contradicted)
            return tr("Of the rejections whose claim could be checked: what was known at the handover says otherwise");
        if (column == ReasonColumn::Overturned) return tr("Of the rejections that both sides ruled on");
        if (column == ReasonColumn::Interval) return tr("95 % interval of the share (Wilson)");
        return {};
    }
    if (role == rateRole)
        return column == ReasonColumn::Share || column == ReasonColumn::Cumulative || column == ReasonColumn::Contradicted || column == ReasonColumn::Overturned;
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case ReasonColumn::Reason: return tr("Reason");
        case ReasonColumn::Clause: return tr("Cited clause");
        case ReasonColumn::Number: return tr("Rejections");
        case ReasonColumn::Share: return tr("Share");
        case ReasonColumn::Interval: return tr("95 %");
        case ReasonColumn::Cumulative: return tr("Cumulative");
        case ReasonColumn::Contradicted: return tr("Contradicted");
        case ReasonColumn::Overturned: return tr("Overturned");
        case ReasonColumn::Count: break;
    }
    return {};
}

}  // namespace handschlag::ui
