#include "ui/waterfall/trend_chart.h"

#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QMouseEvent>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/shared/formats.h"
#include "ui/shared/theme.h"
#include "ui/waterfall/round_step.h"

namespace handschlag::ui {
namespace {

constexpr double markMargin = 8;
constexpr int valueLines = 4;
constexpr double nearEnough = 14;
constexpr double markerSize = 8;
constexpr int leastHeight = 260;
constexpr int leastWidth = 360;

QPen penOf(int number, const QPalette& palette)
{
    using theme::Tone;
    constexpr std::array tones{Tone::Accent, Tone::Ok, Tone::Warn, Tone::Danger, Tone::Marketing, Tone::Sales, Tone::Neutral, Tone::Muted};
    constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return {theme::ink(tones[static_cast<std::size_t>(number) % tones.size()], palette), 2, styles[static_cast<std::size_t>(number) % styles.size()]};
}

}  // namespace

TrendChart::TrendChart(QWidget* parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    setMinimumSize(leastWidth, leastHeight);
}

void TrendChart::setReport(TrendReportPtr report)
{
    report_ = std::move(report);
    rebuild();
}

std::optional<double> TrendChart::valueOf(TrendPoint point) const
{
    const auto step = static_cast<std::size_t>(point.step);
    const auto stage = static_cast<std::size_t>(point.stage);
    if (!report_->rates) return static_cast<double>(report_->trend.entered[step][stage]);
    return report_->trend.rate(step, stage).value;
}

void TrendChart::rebuild()
{
    setBackgroundBrush(palette().base());
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) chart()->removeAxis(axis), delete axis;
    for (const EndLabel& label : ends_) delete label.item;
    for (const auto& [item, step] : steps_) delete item;
    for (const auto& [item, value] : values_) delete item;
    ends_.clear();
    steps_.clear();
    values_.clear();
    points_.clear();
    if (!report_ || report_->trend.size() == 0) return;
    const auto stages = report_->whole->source.stages.stages.size();
    for (std::size_t stage = 0; stage < stages; ++stage)
        for (std::size_t step = 0; report_->isShown(stage) && step < report_->trend.size(); ++step) {
            const TrendPoint at{static_cast<int>(step), static_cast<int>(stage)};
            if (const auto value = valueOf(at)) points_.push_back({at, *value});
        }
    double highest = report_->rates ? 0.01 : 1;
    for (const Point& point : points_) highest = std::max(highest, point.value);
    highest_ = roundedUp(highest);
    auto* across = new QValueAxis;
    across->setVisible(false);
    auto* up = new QValueAxis;
    up->setTickType(QValueAxis::TicksDynamic);
    up->setTickAnchor(0);
    up->setTickInterval(highest_ / valueLines);
    up->setLabelsVisible(false);
    up->setLineVisible(false);
    up->setGridLineColor(theme::line(palette()));
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(up, Qt::AlignLeft);
    int number = 0;
    for (std::size_t stage = 0; stage < stages; ++stage)
        if (report_->isShown(stage)) addLine(stage, number++);
    for (QAbstractSeries* series : chart()->series()) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
    addLabels();
    place();
}

void TrendChart::addLine(std::size_t stage, int number)
{
    const QPen pen = penOf(number, palette());
    QLineSeries* line = nullptr;
    auto* full = new QScatterSeries;
    auto* open = new QScatterSeries;
    int last = -2;
    double value = 0;
    for (const Point& point : points_) {
        if (point.at.stage != static_cast<int>(stage)) continue;
        if (point.at.step != last + 1) {
            line = new QLineSeries;
            line->setPen(pen);
            chart()->addSeries(line);
        }
        line->append(point.at.step, point.value);
        (report_->trend.immature[static_cast<std::size_t>(point.at.step)] > 0 ? open : full)->append(point.at.step, point.value);
        last = point.at.step;
        value = point.value;
    }
    for (QScatterSeries* marks : {full, open}) {
        marks->setMarkerSize(markerSize);
        marks->setPen(QPen(pen.color(), 2));
        marks->setBrush(marks == open ? palette().base() : QBrush(pen.color()));
        chart()->addSeries(marks);
    }
    if (last < 0) return;
    const QString text = stageName(*report_->whole, stage) + QLatin1Char(' ') +
                         (report_->rates ? percent(value, 1) : count(static_cast<std::int64_t>(value)));
    ends_.push_back({textItem(text, pen.color()), value});
}

QGraphicsSimpleTextItem* TrendChart::textItem(const QString& text, const QColor& color)
{
    auto* item = new QGraphicsSimpleTextItem(text, chart());
    item->setFont(font());
    item->setBrush(color);
    item->setAcceptedMouseButtons(Qt::NoButton);
    return item;
}

void TrendChart::addLabels()
{
    const QColor muted = theme::ink(theme::Tone::Muted, palette());
    for (int line = 0; line <= valueLines; ++line) {
        const double value = highest_ * line / valueLines;
        const QString text = report_->rates ? percent(value, highest_ < 0.2 ? 1 : 0) : QLocale().toString(value, 'f', highest_ < valueLines ? 1 : 0);
        values_.emplace_back(textItem(text, muted), value);
    }
    for (std::size_t step = 0; step < report_->trend.size(); ++step) steps_.emplace_back(textItem(stepName(*report_, step), muted), step);
}

QRectF TrendChart::area() const
{
    double left = 0;
    double right = theme::large;
    for (const auto& [item, value] : values_) left = std::max(left, item->boundingRect().width());
    for (const EndLabel& label : ends_) right = std::max(right, label.item->boundingRect().width());
    const QSizeF size = viewport()->size();
    const double top = lineHeight();
    return {left + theme::medium, top, std::max(1.0, size.width() - left - right - 2 * theme::medium - theme::small),
            std::max(1.0, size.height() - top - 2 * lineHeight())};
}

double TrendChart::lastStep() const { return static_cast<double>(std::max<std::size_t>(1, report_->trend.size() - 1)); }

QPointF TrendChart::placeOf(const Point& point) const
{
    const QRectF plot = area();
    return {plot.left() + plot.width() * point.at.step / lastStep(), plot.bottom() - plot.height() * point.value / highest_};
}

void TrendChart::place()
{
    if (!report_ || points_.empty()) return;
    const QRectF plot = area();
    // Marks at the edge are drawn whole.
    chart()->setPlotArea(plot.adjusted(-markMargin, -markMargin, markMargin, markMargin));
    const double besides = markMargin / plot.width() * lastStep();
    const double beyond = markMargin / plot.height() * highest_;
    for (QAbstractAxis* axis : chart()->axes(Qt::Horizontal)) axis->setRange(-besides, lastStep() + besides);
    for (QAbstractAxis* axis : chart()->axes(Qt::Vertical)) axis->setRange(-beyond, highest_ + beyond);
    for (const auto& [item, value] : values_) {
        const double y = plot.bottom() - plot.height() * value / highest_;
        item->setPos(plot.left() - theme::small - item->boundingRect().width(), y - item->boundingRect().height() / 2);
    }
    // As many names of steps as have room, beginning with the last.
    double free = plot.right() + theme::huge;
    for (auto step = steps_.rbegin(); step != steps_.rend(); ++step) {
        const double width = step->first->boundingRect().width();
        const double left = std::max(0.0, placeOf({{static_cast<int>(step->second), 0}, 0}).x() - width / 2);
        const bool fits = left + width <= free;
        step->first->setVisible(fits);
        if (!fits) continue;
        step->first->setPos(left, plot.bottom() + theme::tight);
        free = left - theme::small;
    }
    // Names at the ends of lines keep apart, the highest first.
    std::ranges::sort(ends_, std::greater{}, &EndLabel::value);
    double lowest = 0;
    for (std::size_t i = 0; i < ends_.size(); ++i) {
        const double wanted = plot.bottom() - plot.height() * ends_[i].value / highest_ - lineHeight() / 2;
        const double room = plot.bottom() + lineHeight() / 2 - lineHeight() * static_cast<double>(ends_.size() - i);
        const double y = std::max(lowest, std::min(wanted, room));
        ends_[i].item->setPos(plot.right() + theme::medium, y);
        lowest = y + lineHeight();
    }
}

QPoint TrendChart::positionOf(TrendPoint point) const
{
    const auto value = valueOf(point);
    return placeOf({point, value.value_or(0)}).toPoint();
}

std::optional<TrendPoint> TrendChart::pointNear(QPointF position) const
{
    std::optional<TrendPoint> nearest;
    double closest = nearEnough;
    for (const Point& point : points_) {
        const QPointF away = placeOf(point) - position;
        const double distance = std::hypot(away.x(), away.y());
        if (distance < closest) closest = distance, nearest = point.at;
    }
    return nearest;
}

QString TrendChart::toolTipOf(TrendPoint point) const
{
    const auto step = static_cast<std::size_t>(point.step);
    const auto stage = static_cast<std::size_t>(point.stage);
    const std::int64_t entered = report_->trend.entered[step][stage];
    QStringList lines{stepName(*report_, step) + QStringLiteral(" · ") + stageName(*report_->whole, stage)};
    if (report_->rates) {
        const pipeline::Rate rate = report_->trend.rate(step, stage);
        lines << tr("%1 of %2 = %3").arg(count(entered), count(rate.whole), WaterfallWords::rate(rate)) + QStringLiteral(" (") +
                     WaterfallWords::interval(rate) + u')';
        if (WaterfallWords::isThin(rate)) lines << WaterfallWords::thin();
    } else {
        lines << count(entered);
    }
    if (const std::int64_t running = report_->trend.immature[step]) lines << count(running) + QLatin1Char(' ') + WaterfallWords::immature();
    return lines.join(u'\n');
}

QStringList TrendChart::texts() const
{
    QStringList all;
    for (const EndLabel& label : ends_) all << label.item->text();
    return all;
}

void TrendChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    place();
}

void TrendChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) rebuild();
}

void TrendChart::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    const auto point = report_ ? pointNear(event->position()) : std::nullopt;
    viewport()->setCursor(point ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!point) return QToolTip::hideText();
    // Names come from the agreement: escaped, since tool tips read HTML.
    const QString text = toolTipOf(*point).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    QToolTip::showText(event->globalPosition().toPoint(), QStringLiteral("<span>") + text + QStringLiteral("</span>"), this);
}

void TrendChart::mouseReleaseEvent(QMouseEvent* event)
{
    QChartView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !report_) return;
    if (const auto point = pointNear(event->position())) emit chosen(*point);
}

}  // namespace handschlag::ui
