#include "ui/waterfall/promise_model.h"

#include <QGuiApplication>
#include <QPalette>

#include "ui/shared/formats.h"
#include "ui/shared/theme.h"
#include "ui/waterfall/waterfall_words.h"

namespace handschlag::ui {
namespace {

bool isText(PromiseColumn column) { return column == PromiseColumn::Promise || column == PromiseColumn::Whose || column == PromiseColumn::Promised; }

QVariant alignment(PromiseColumn column) { return QVariant((isText(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter); }

bool isRate(PromiseColumn column) { return column == PromiseColumn::Kept || column == PromiseColumn::Interval; }

}  // namespace

std::vector<PromiseRow> promiseRows(const usecase::ComplianceReport& report)
{
    std::vector<PromiseRow> rows;
    for (const handover::ComplianceRow& row : report.compliance.rows)
        rows.push_back({row, rateOf(row.counts), PromiseWords::whose(report, row), PromiseWords::promised(report, row.promise)});
    return rows;
}

QVariant PromiseModel::number(const PromiseRow& row, PromiseColumn column)
{
    const handover::Counts& counts = row.of.counts;
    switch (column) {
        case PromiseColumn::Judged: return counts.judged();
        case PromiseColumn::Kept: return row.kept.value ? QVariant(*row.kept.value) : QVariant();
        case PromiseColumn::Met: return counts.met;
        case PromiseColumn::Late: return counts.late;
        case PromiseColumn::Missed: return counts.missed;
        case PromiseColumn::Excused: return counts.excused;
        case PromiseColumn::Pending: return counts.pending;
        default: return {};
    }
}

QString PromiseModel::text(const PromiseRow& row, PromiseColumn column)
{
    switch (column) {
        case PromiseColumn::Promise: return PromiseWords::promise(row.of.promise);
        case PromiseColumn::Whose: return row.whose;
        case PromiseColumn::Promised: return row.promised;
        case PromiseColumn::Kept: return WaterfallWords::rate(row.kept);
        case PromiseColumn::Interval: return WaterfallWords::interval(row.kept);
        default: return count(number(row, column).toLongLong());
    }
}

QVariant PromiseModel::cellOf(const PromiseRow& row, PromiseColumn column, int role) const
{
    switch (role) {
        case Qt::DisplayRole: return text(row, column);
        case Qt::TextAlignmentRole: return alignment(column);
        case rawNumberRole: return number(row, column);
        case Qt::ForegroundRole: return isRate(column) && WaterfallWords::isThin(row.kept) ? QVariant(theme::ink(theme::Tone::Muted, QGuiApplication::palette())) : QVariant();
        case Qt::ToolTipRole:
            if (isRate(column) && WaterfallWords::isThin(row.kept)) return WaterfallWords::thin();
            return column == PromiseColumn::Promised ? QVariant(row.promised) : QVariant();
        default: return {};
    }
}

QVariant PromiseModel::header(PromiseColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) return alignment(column);
    if (role == Qt::ToolTipRole) {
        if (column == PromiseColumn::Judged) return tr("In time and not in time together");
        if (column == PromiseColumn::Missed) return tr("Not done when the deadline passed");
        if (column == PromiseColumn::Excused) return tr("No longer owed when its time would have come, or paused for an agreed reason");
        return {};
    }
    if (role == rateRole) return column == PromiseColumn::Kept;
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case PromiseColumn::Promise: return tr("Promise");
        case PromiseColumn::Whose: return tr("Side");
        case PromiseColumn::Promised: return tr("Promised");
        case PromiseColumn::Judged: return tr("Judged");
        case PromiseColumn::Kept: return tr("Kept");
        case PromiseColumn::Interval: return tr("95 % interval");
        case PromiseColumn::Met: return tr("In time");
        case PromiseColumn::Late: return tr("Late");
        case PromiseColumn::Missed: return tr("Missed");
        case PromiseColumn::Excused: return tr("Excused");
        case PromiseColumn::Pending: return tr("Pending");
        default: return {};
    }
}

}  // namespace handschlag::ui
