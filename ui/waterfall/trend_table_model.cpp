#include "ui/waterfall/trend_table_model.h"

#include <QApplication>
#include <QDate>
#include <QLocale>

#include "core/pipeline/stage_order.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

bool TrendReport::hasRate(std::size_t stage) const
{
    const pipeline::StageOrder order(whole->source.stages);
    return pipeline::StageOrder::rankOfStage(static_cast<int>(stage)) > order.rank(whole->request.anchor);
}

QString stepName(const TrendReport& report, std::size_t step)
{
    const Day day = report.trend.days[step];
    const QDate begin = QDate(1970, 1, 1).addDays(day.number);
    return report.step == pipeline::Step::Month ? QLocale().toString(begin, QStringLiteral("MMM yyyy")) : date(day);
}

void TrendTableModel::setReport(const TrendReport& report)
{
    std::vector<TrendRow> rows;
    const auto& stages = report.whole->source.stages.stages;
    for (std::size_t step = report.trend.size(); step-- > 0;)
        for (std::size_t stage = 0; stage < stages.size(); ++stage) {
            TrendRow row{{static_cast<int>(step), static_cast<int>(stage)}, stepName(report, step), report.trend.days[step], stages[stage].name};
            row.entered = report.trend.entered[step][stage];
            row.immature = report.trend.immature[step];
            row.rate = report.trend.rate(step, stage);
            row.hasRate = report.hasRate(stage);
            rows.push_back(std::move(row));
        }
    setRows(std::move(rows));
}

std::optional<TrendPoint> TrendTableModel::pointAt(const QModelIndex& index) const
{
    const TrendRow* row = rowAt(index);
    return row ? std::optional(row->point) : std::nullopt;
}

QVariant TrendTableModel::cellOf(const TrendRow& row, TrendColumn column, int role) const
{
    const bool thin = row.hasRate && WaterfallWords::isThin(row.rate) && (column == TrendColumn::Rate || column == TrendColumn::Interval);
    switch (role) {
        case Qt::DisplayRole:
            return text(row, column);
        case Qt::TextAlignmentRole:
            return QVariant(column <= TrendColumn::Stage ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
        case Qt::ForegroundRole:
            return thin ? QVariant(theme::ink(theme::Tone::Muted, QApplication::palette())) : QVariant();
        case Qt::ToolTipRole:
            return thin ? tr("Thin evidence: fewer than %1 leads.").arg(thinEvidence) : QString();
        case rawNumberRole:
            if (column == TrendColumn::Step) return rawDay(row.from);
            if (column == TrendColumn::Entered) return static_cast<qlonglong>(row.entered);
            if (column == TrendColumn::Immature) return static_cast<qlonglong>(row.immature);
            if (column == TrendColumn::Whole && row.hasRate) return static_cast<qlonglong>(row.rate.whole);
            if (column == TrendColumn::Rate && row.hasRate && row.rate.value) return *row.rate.value;
            return {};
        default:
            return {};
    }
}

QString TrendTableModel::text(const TrendRow& row, TrendColumn column)
{
    switch (column) {
        case TrendColumn::Step:
            return row.step;
        case TrendColumn::Stage:
            return QString::fromStdString(row.stage.in(currentLanguage()));
        case TrendColumn::Entered:
            return count(row.entered);
        case TrendColumn::Whole:
            return row.hasRate ? count(row.rate.whole) : QString();
        case TrendColumn::Rate:
            return row.hasRate ? WaterfallWords::rate(row.rate) : QString();
        case TrendColumn::Interval:
            return row.hasRate ? WaterfallWords::interval(row.rate) : QString();
        case TrendColumn::Immature:
            return row.immature > 0 ? count(row.immature) : QString();
        default:
            return {};
    }
}

QVariant TrendTableModel::header(TrendColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(column <= TrendColumn::Stage ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role == rateRole) return column == TrendColumn::Rate;
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case TrendColumn::Step:
            return tr("From");
        case TrendColumn::Stage:
            return tr("Stage");
        case TrendColumn::Entered:
            return tr("Entered (n)");
        case TrendColumn::Whole:
            return tr("of");
        case TrendColumn::Rate:
            return tr("Rate");
        case TrendColumn::Interval:
            return tr("95 %");
        case TrendColumn::Immature:
            return WaterfallWords::immature();
        default:
            return {};
    }
}

}  // namespace handschlag::ui
