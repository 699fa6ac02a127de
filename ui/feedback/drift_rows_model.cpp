#include "ui/feedback/drift_rows_model.h"

#include <QApplication>

#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

insight::WeekCount countOf(const insight::DriftWeek& week, const insight::DriftSeries& series)
{
    if (series.figure == insight::DriftFigure::Acceptance) return {week.accepted, week.decisions()};
    const auto found = week.byGroup.find(series.group);
    return {found == week.byGroup.end() ? 0 : found->second, week.decisions()};
}

insight::ControlPoint pointOf(const usecase::WorkspaceDrift& drift, const insight::DriftSeries& series, std::size_t week)
{
    if (week >= drift.drift.before) return series.chart.since[week - drift.drift.before];
    insight::ControlPoint point;
    point.count = countOf(drift.counts[week], series);
    if (point.count.whole > 0) point.share = static_cast<double>(point.count.part) / static_cast<double>(point.count.whole);
    return point;
}

}  // namespace

std::vector<DriftWeekRow> driftRows(const usecase::WorkspaceDrift& drift, std::size_t series)
{
    std::vector<DriftWeekRow> rows;
    if (series >= drift.drift.series.size()) return rows;
    std::size_t week = 0;
    while (week < drift.counts.size() && drift.counts[week].decisions() == 0) ++week;
    for (; week < drift.counts.size(); ++week) {
        DriftWeekRow row{drift.weeks.days[week], pointOf(drift, drift.drift.series[series], week), week < drift.drift.before, {}};
        for (const insight::DriftAlarm& alarm : drift.drift.alarms)
            if (alarm.series == series && alarm.week == week) row.likely = alarm.likely;
        rows.push_back(std::move(row));
    }
    return rows;
}

void DriftRowsModel::show(std::vector<DriftWeekRow> rows, bool evidence, FeedbackNames names)
{
    names_ = std::move(names);
    evidence_ = evidence;
    setRows(std::move(rows));
    retranslate();
}

QString DriftRowsModel::text(const DriftWeekRow& row, DriftColumn column) const
{
    const insight::ControlPoint& point = row.point;
    switch (column) {
        case DriftColumn::Week: return tr("from %1").arg(date(row.monday));
        case DriftColumn::Share: return point.share ? percent(*point.share) : QStringLiteral("–");
        case DriftColumn::Cases: return tr("%1 of %2").arg(count(point.count.part), count(point.count.whole));
        case DriftColumn::Limits: return row.before || !evidence_ || !point.share ? QStringLiteral("–") : FeedbackWords::limits(point);
        case DriftColumn::Finding:
            if (row.before) return tr("before");
            if (!evidence_) return {};
            if (!point.share) return tr("no decisions");
            return point.alarm == insight::Alarm::None ? tr("within") : FeedbackWords::side(point.alarm);
        case DriftColumn::Clause: return row.likely ? names_.clause(row.likely->clause) : QString();
        case DriftColumn::Count: break;
    }
    return {};
}

QVariant DriftRowsModel::cellOf(const DriftWeekRow& row, DriftColumn column, int role) const
{
    const bool number = column == DriftColumn::Share || column == DriftColumn::Cases || column == DriftColumn::Limits;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole: return text(row, column);
        case Qt::TextAlignmentRole: return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case rawNumberRole:
            if (column == DriftColumn::Week) return rawDay(row.monday);
            return column == DriftColumn::Share && row.point.share ? QVariant(*row.point.share) : QVariant();
        case Qt::ForegroundRole:
            if (row.point.alarm != insight::Alarm::None) return theme::ink(theme::Tone::Warn, QApplication::palette());
            return row.before ? QVariant(theme::ink(theme::Tone::Muted, QApplication::palette())) : QVariant();
        default: return {};
    }
}

QVariant DriftRowsModel::header(DriftColumn column, int role) const
{
    const bool number = column == DriftColumn::Share || column == DriftColumn::Cases || column == DriftColumn::Limits;
    if (role == Qt::TextAlignmentRole) return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == DriftColumn::Limits)
        return tr("A week of this size lies outside by chance in at most 0.135 % of all weeks on each side");
    if (role == rateRole) return column == DriftColumn::Share;
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case DriftColumn::Week: return tr("Week");
        case DriftColumn::Share: return tr("Share");
        case DriftColumn::Cases: return tr("Decisions");
        case DriftColumn::Limits: return tr("Usual");
        case DriftColumn::Finding: return tr("Finding");
        case DriftColumn::Clause: return tr("Likely clause");
        case DriftColumn::Count: break;
    }
    return {};
}

}  // namespace handschlag::ui
