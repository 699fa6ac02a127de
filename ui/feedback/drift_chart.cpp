#include "ui/feedback/drift_chart.h"

#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>

#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr double dotSize = 7, alarmSize = 11;
constexpr int percentTicks = 5;

double percentOf(double share) { return share * 100; }

}  // namespace

DriftChart::DriftChart(QWidget* parent) : QChartView(parent), line_(new QGraphicsLineItem(chart()))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    createAxes();
    setBackgroundRole(QPalette::Base);  // is a change of the palette
    connect(chart(), &QChart::plotAreaChanged, this, &DriftChart::place);
}

void DriftChart::createAxes()
{
    weeks_ = new QValueAxis;
    shares_ = new QValueAxis;
    chart()->addAxis(weeks_, Qt::AlignBottom);
    chart()->addAxis(shares_, Qt::AlignLeft);
    // Dates stand as labels where something is to be read; numbers of weeks say nothing.
    weeks_->setLabelsVisible(false);
    weeks_->setGridLineVisible(false);
    shares_->setRange(0, 100);
    shares_->setTickCount(percentTicks);
    shares_->setLabelFormat(QStringLiteral("%.0f %%"));
}

void DriftChart::show(std::vector<DriftWeekRow> rows, std::optional<double> centre)
{
    rows_ = std::move(rows);
    centre_ = centre;
    rebuild();
}

QLineSeries* DriftChart::addLine(const QColor& color, double width, Qt::PenStyle style)
{
    auto* line = new QLineSeries;
    line->setPen(QPen(color, width, style));
    chart()->addSeries(line);
    line->attachAxis(weeks_);
    line->attachAxis(shares_);
    return line;
}

void DriftChart::rebuild()
{
    chart()->removeAllSeries();
    for (const Label& label : labels_) delete label.item;
    labels_.clear();
    const QColor grid = theme::line(palette());
    const QColor muted = theme::ink(theme::Tone::Muted, palette());
    for (QValueAxis* axis : {weeks_, shares_}) {
        axis->setGridLineColor(grid);
        axis->setLinePenColor(grid);
        axis->setLabelsColor(muted);
        axis->setLabelsFont(theme::smallFont(font()));
    }
    weeks_->setRange(-0.5, std::max<double>(1, static_cast<double>(rows_.size())) - 0.5);
    line_->setPen(QPen(muted, 1, Qt::DotLine));
    if (rows_.empty()) return place();
    addLimits();
    addShares();
    addLabel(date(rows_.front().monday), muted, -0.5, 0, true);
    place();
}

void DriftChart::addLimits()
{
    if (!centre_) return;
    const QColor muted = theme::ink(theme::Tone::Muted, palette());
    QLineSeries* centre = addLine(muted, 1, Qt::DashLine);
    centre->append(-0.5, percentOf(*centre_));
    centre->append(static_cast<double>(rows_.size()) - 0.5, percentOf(*centre_));
    // Steps: each week has the limits of its own size.
    for (const bool upper : {false, true}) {
        QLineSeries* limit = addLine(theme::ink(theme::Tone::Accent, palette()), 1, Qt::SolidLine);
        for (std::size_t week = 0; week < rows_.size(); ++week) {
            const insight::ControlPoint& point = rows_[week].point;
            if (rows_[week].before || !point.share) continue;
            const double share = percentOf(upper ? point.high : point.low);
            limit->append(static_cast<double>(week) - 0.5, share);
            limit->append(static_cast<double>(week) + 0.5, share);
        }
    }
}

void DriftChart::addShares()
{
    const QColor ink = palette().color(QPalette::Text), muted = theme::ink(theme::Tone::Muted, palette()),
                 warn = theme::ink(theme::Tone::Warn, palette());
    QLineSeries* before = addLine(muted, 1, Qt::SolidLine);
    QLineSeries* since = addLine(ink, 2, Qt::SolidLine);
    auto* dots = new QScatterSeries;
    auto* alarms = new QScatterSeries;
    for (std::size_t week = 0; week < rows_.size(); ++week) {
        const DriftWeekRow& row = rows_[week];
        if (!row.point.share) continue;
        const auto at = static_cast<double>(week);
        const double share = percentOf(*row.point.share);
        (row.before ? before : since)->append(at, share);
        const bool alarm = row.point.alarm != insight::Alarm::None;
        if (!row.before) (alarm ? alarms : dots)->append(at, share);
        if (!alarm) continue;
        const bool high = row.point.alarm == insight::Alarm::High;
        addLabel(QStringLiteral("%1 %2").arg(high ? QChar(u'▲') : QChar(u'▼')).arg(percent(*row.point.share)), warn, at, *row.point.share, high);
    }
    dots->setMarkerSize(dotSize);
    dots->setColor(ink);
    alarms->setMarkerSize(alarmSize);
    alarms->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    alarms->setColor(warn);
    for (QScatterSeries* series : {dots, alarms}) {
        series->setBorderColor(Qt::transparent);
        chart()->addSeries(series);
        series->attachAxis(weeks_);
        series->attachAxis(shares_);
    }
    const auto first = std::ranges::find(rows_, false, &DriftWeekRow::before);
    if (first != rows_.end() && first != rows_.begin())
        addLabel(tr("since %1").arg(date(first->monday)), muted, static_cast<double>(first - rows_.begin()) - 0.5, 1, false);
}

void DriftChart::addLabel(const QString& text, const QColor& color, double week, double share, bool above)
{
    auto* item = new QGraphicsSimpleTextItem(text, chart());
    item->setFont(theme::smallFont(font()));
    item->setBrush(color);
    item->setZValue(10);
    labels_.push_back({item, week, share, above});
}

void DriftChart::place()
{
    const QRectF plot = chart()->plotArea();
    const auto x = [&](double week) { return plot.left() + plot.width() * (week + 0.5) / std::max<double>(1, static_cast<double>(rows_.size())); };
    const auto first = std::ranges::find(rows_, false, &DriftWeekRow::before);
    const bool divided = first != rows_.end() && first != rows_.begin();
    line_->setVisible(divided);
    if (divided) {
        const double at = x(static_cast<double>(first - rows_.begin()) - 0.5);
        line_->setLine(at, plot.top(), at, plot.bottom());
    }
    for (const Label& label : labels_) {
        const QRectF size = label.item->boundingRect();
        const double point = plot.bottom() - plot.height() * label.share;
        const double left = std::min(x(label.week) + theme::tight, plot.right() - size.width());
        const double top = label.above ? point - size.height() - theme::tight : point + theme::tight;
        label.item->setPos(left, std::clamp(top, plot.top(), std::max(plot.top(), plot.bottom() - size.height())));
    }
}

QStringList DriftChart::texts() const
{
    QStringList all;
    for (const Label& label : labels_) all << label.item->text();
    return all;
}

void DriftChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    place();
}

void DriftChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) rebuild();
}

}  // namespace handschlag::ui
