#include "ui/feedback/drift_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/feedback/drift_chart.h"
#include "ui/shared/formats.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

QString DriftPanel::nameOf(const insight::DriftSeries& series)
{
    return series.figure == insight::DriftFigure::Acceptance ? tr("Acceptance") : tr("Share of %1").arg(FeedbackWords::group(series.group));
}

DriftPanel::DriftPanel(QWidget* parent)
    : QWidget(parent), model_(new DriftRowsModel(this)), caption_(theme::plainLabel({}, this)), basis_(theme::plainLabel({}, this)),
      series_(new QComboBox(this)), chart_(new DriftChart(this)), table_(new TableView(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    series_->setObjectName(QStringLiteral("feedbackDriftSeries"));
    chart_->setObjectName(QStringLiteral("feedbackDriftChart"));
    table_->setObjectName(QStringLiteral("feedbackDriftWeeks"));
    series_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    caption_->setBuddy(series_);
    basis_->setObjectName(QStringLiteral("feedbackDriftBasis"));
    basis_->setWordWrap(true);
    basis_->setForegroundRole(QPalette::WindowText);  // which the tone colours; on Base it would be Text
    theme::setTone(basis_, theme::Tone::Muted);
    table_->setModel(model_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* row = new QHBoxLayout;
    row->addWidget(caption_);
    row->addWidget(series_);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::small, theme::small, theme::small, theme::small);
    column->setSpacing(theme::tight);
    column->addLayout(row);
    column->addWidget(basis_);
    column->addWidget(chart_, 1);
    column->addWidget(table_, 1);
    connect(series_, &QComboBox::activated, this, &DriftPanel::showSeries);
    retranslate();
}

void DriftPanel::show(const std::optional<usecase::WorkspaceDrift>& drift, const FeedbackNames& names)
{
    drift_ = drift;
    names_ = names;
    fillSeries();
    showSeries();
}

void DriftPanel::fillSeries()
{
    const QString kept = series_->currentData().toString();
    series_->clear();
    if (!drift_) return;
    const auto& report = drift_->drift;
    for (std::size_t i = 0; i < report.series.size(); ++i) {
        const bool alarms = std::ranges::find(report.alarms, i, &insight::DriftAlarm::series) != report.alarms.end();
        const QString name = nameOf(report.series[i]);
        // Acceptance has no group; a group may have no name: they must not be taken for one another.
        const QString key = QString::number(static_cast<int>(report.series[i].figure)) + u' ' + QString::fromStdString(report.series[i].group);
        series_->addItem(alarms ? QStringLiteral("! %1").arg(name) : name, key);
    }
    series_->setCurrentIndex(std::max(0, series_->findData(kept)));
}

void DriftPanel::showNewestAlarm()
{
    if (!drift_ || drift_->drift.alarms.empty()) return;
    const auto newest = std::ranges::max_element(drift_->drift.alarms, {}, &insight::DriftAlarm::week);
    series_->setCurrentIndex(static_cast<int>(newest->series));
    showSeries();
    const auto found = std::ranges::find(model_->rows(), drift_->weeks.days[newest->week], &DriftWeekRow::monday);
    if (found != model_->rows().end()) table_->setCurrentIndex(model_->index(static_cast<int>(found - model_->rows().begin()), 0));
}

QString DriftPanel::basisOf(const std::vector<DriftWeekRow>& rows, const std::optional<double>& centre) const
{
    const QString basis = FeedbackWords::driftBasis(*drift_);
    if (!centre) return basis;
    insight::WeekCount all;
    for (const DriftWeekRow& row : rows) {
        if (!row.before) continue;
        all.part += row.point.count.part;
        all.whole += row.point.count.whole;
    }
    return basis + u' ' + tr("Before: %1 (%2 of %3); each week has the limits of its size.").arg(percent(*centre), count(all.part), count(all.whole));
}

void DriftPanel::showSeries()
{
    const auto at = static_cast<std::size_t>(std::max(0, series_->currentIndex()));
    if (!drift_ || at >= drift_->drift.series.size()) {
        basis_->clear();
        model_->show({}, false, names_);
        chart_->show({}, {});
        return;
    }
    auto rows = driftRows(*drift_, at);
    const auto centre = drift_->drift.series[at].chart.centre;
    basis_->setText(basisOf(rows, centre));
    model_->show({rows.rbegin(), rows.rend()}, centre.has_value(), names_);
    table_->resizeColumnsToContents();
    chart_->show(std::move(rows), centre);
    const QString name = nameOf(drift_->drift.series[at]);
    chart_->setAccessibleName(tr("Control chart by weeks: %1").arg(name));
    table_->setAccessibleName(tr("Weeks: %1").arg(name));
}

void DriftPanel::retranslate()
{
    caption_->setText(tr("&Figure"));
    chart_->setAccessibleDescription(tr("The table below holds the same numbers."));
    model_->retranslate();
}

}  // namespace handschlag::ui
