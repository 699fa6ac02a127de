#include "ui/feedback/pareto_chart.h"

#include <QBarSet>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QValueAxis>
#include <algorithm>

#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr double nameShare = 0.36;       // of the width: reason and clause
constexpr double barsShare = 0.58;       // of the plot: bars and their labels; the line has the rest
constexpr double longestBarShare = 0.36;
constexpr double lineEndShare = 0.82;
constexpr double linesHigh = 2.6;
constexpr double mostStretched = 1.5;  // few bars stay bars
constexpr double barWidth = 0.55;

}  // namespace

ParetoChart::ParetoChart(QWidget* parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    connect(chart(), &QChart::plotAreaChanged, this, &ParetoChart::place);
}

double ParetoChart::heightOfBar() const { return linesHigh * fontMetrics().height(); }

void ParetoChart::setBars(std::vector<ParetoBar> bars)
{
    if (bars == bars_) return;
    bars_ = std::move(bars);
    current_ = std::min(current_, static_cast<int>(bars_.size()) - 1);
    rebuild();
}

void ParetoChart::setCurrent(int bar)
{
    if (bar == current_) return;
    current_ = bar;
    rebuild();
    const bool there = bar >= 0 && bar < static_cast<int>(bars_.size());
    const ParetoBar shown = there ? bars_[static_cast<std::size_t>(bar)] : ParetoBar{};
    setAccessibleDescription(
        there ? tr("%1, %2: %3 rejections, %4; cumulative %5")
                    .arg(shown.reason, shown.clause, handschlag::ui::count(shown.count), percent(shown.share), percent(shown.cumulative))
              : QString());
}

void ParetoChart::rebuild()
{
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    for (const Label& label : labels_)
        for (QGraphicsSimpleTextItem* item : {label.reason, label.clause, label.count, label.cumulative}) delete item;
    labels_.clear();
    series_ = nullptr;
    line_ = nullptr;
    const double rows = std::max<double>(1, static_cast<double>(bars_.size()));
    setMinimumHeight(static_cast<int>(heightOfBar() * rows) + theme::small);
    setMaximumHeight(static_cast<int>(heightOfBar() * rows * mostStretched) + theme::small);
    if (bars_.empty()) return;
    addSeries();
    addLabels();
    place();
}

void ParetoChart::addSeries()
{
    const auto rows = static_cast<double>(bars_.size());
    // Two sets of which each bar is in one: the chosen one has its own colour.
    auto* others = new QBarSet(QString());
    auto* chosen = new QBarSet(QString());
    line_ = new QLineSeries;
    std::int64_t longest = 1;
    for (std::size_t i = bars_.size(); i > 0; --i) {
        const bool isCurrent = static_cast<int>(i - 1) == current_;
        const auto length = static_cast<double>(bars_[i - 1].count);
        others->append(isCurrent ? 0 : length);
        chosen->append(isCurrent ? length : 0);
        longest = std::max(longest, bars_[i - 1].count);
    }
    for (std::size_t i = 0; i < bars_.size(); ++i) line_->append(bars_[i].cumulative, rows - 1 - static_cast<double>(i));
    others->setColor(theme::fill(theme::Tone::Neutral, palette()));
    chosen->setColor(theme::fill(theme::Tone::Accent, palette()));
    for (QBarSet* set : {others, chosen}) set->setBorderColor(Qt::transparent);
    series_ = new QHorizontalStackedBarSeries;
    series_->append(others);
    series_->append(chosen);
    series_->setBarWidth(barWidth);
    line_->setPen(QPen(theme::ink(theme::Tone::Muted, palette()), 2));
    line_->setPointsVisible(true);
    chart()->addSeries(series_);
    chart()->addSeries(line_);
    auto* lengths = new QValueAxis;
    lengths->setRange(0, static_cast<double>(longest) / longestBarShare);
    auto* shares = new QValueAxis;
    // 0 % lies at barsShare of the width, 100 % at lineEndShare.
    const double perShare = 1 / (lineEndShare - barsShare);
    shares->setRange(-barsShare * perShare, (1 - barsShare) * perShare);
    auto* places = new QValueAxis;
    places->setRange(-0.5, rows - 0.5);
    for (QValueAxis* axis : {lengths, shares, places}) axis->setVisible(false);
    chart()->addAxis(lengths, Qt::AlignBottom);
    chart()->addAxis(shares, Qt::AlignTop);
    chart()->addAxis(places, Qt::AlignLeft);
    series_->attachAxis(lengths);
    series_->attachAxis(places);
    line_->attachAxis(shares);
    line_->attachAxis(places);
}

QGraphicsSimpleTextItem* ParetoChart::textItem(const QString& text, const QColor& color, bool strong)
{
    auto* item = new QGraphicsSimpleTextItem(text, chart());
    QFont used = font();
    if (strong) used.setWeight(QFont::DemiBold);
    item->setFont(used);
    item->setBrush(color);
    item->setZValue(10);
    item->setAcceptedMouseButtons(Qt::NoButton);
    return item;
}

void ParetoChart::addLabels()
{
    const QColor plain = palette().color(QPalette::Text);
    const QColor muted = theme::ink(theme::Tone::Muted, palette());
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        const ParetoBar& bar = bars_[i];
        const bool strong = static_cast<int>(i) == current_;
        labels_.push_back({textItem(bar.reason, plain, strong), textItem(bar.clause, muted, false),
                           textItem(QStringLiteral("%1 · %2").arg(handschlag::ui::count(bar.count), percent(bar.share)), plain, strong),
                           textItem(QStringLiteral("Σ %1").arg(percent(bar.cumulative)), muted, false)});
    }
}

void ParetoChart::place()
{
    if (labels_.empty() || !series_) return;
    const QRectF plot = chart()->plotArea();
    const double names = plot.left() - 2 * theme::small;
    const auto rows = static_cast<double>(bars_.size());
    const QFontMetricsF metrics(font());
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        const Label& label = labels_[i];
        const double middle = plot.top() + plot.height() * (static_cast<double>(i) + 0.5) / rows;
        label.reason->setText(QFontMetricsF(label.reason->font()).elidedText(bars_[i].reason, Qt::ElideRight, names));
        label.clause->setText(metrics.elidedText(bars_[i].clause, Qt::ElideRight, names));
        label.reason->setPos(theme::small, middle - metrics.height());
        label.clause->setPos(theme::small, middle);
        const QPointF end = chart()->mapToPosition({static_cast<double>(bars_[i].count), 0}, series_);
        label.count->setPos(end.x() + theme::tight, middle - metrics.height() / 2);
        const QPointF point = chart()->mapToPosition(line_->at(static_cast<int>(i)), line_);
        const bool room = point.x() + theme::small + label.cumulative->boundingRect().width() <= plot.right();
        label.cumulative->setPos(room ? point.x() + theme::small : plot.right() - label.cumulative->boundingRect().width(),
                                 room ? middle - metrics.height() / 2 : middle + 2);
    }
}

QStringList ParetoChart::texts() const
{
    QStringList all;
    for (const Label& label : labels_)
        for (const QGraphicsSimpleTextItem* item : {label.reason, label.clause, label.count, label.cumulative}) all << item->text();
    return all;
}

QPoint ParetoChart::positionOf(int bar) const
{
    const QRectF plot = chart()->plotArea();
    const double y = plot.top() + plot.height() * (bar + 0.5) / static_cast<double>(bars_.size());
    return mapFromScene(chart()->mapToScene(QPointF(plot.left() + 2, y)));
}

void ParetoChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    const QSizeF size = event->size();
    chart()->setPlotArea(
        QRectF(size.width() * nameShare, theme::tight, size.width() * (1 - nameShare) - theme::small, size.height() - 2 * theme::tight));
    place();
}

void ParetoChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) rebuild();
}

void ParetoChart::mouseReleaseEvent(QMouseEvent* event)
{
    QChartView::mouseReleaseEvent(event);
    const QRectF plot = chart()->plotArea();
    if (bars_.empty() || event->button() != Qt::LeftButton || plot.height() <= 0) return;
    const double y = chart()->mapFromScene(mapToScene(event->pos())).y() - plot.top();
    const int bar = static_cast<int>(y / plot.height() * static_cast<double>(bars_.size()));
    if (y >= 0 && bar < static_cast<int>(bars_.size())) emit chosen(bar);
}

void ParetoChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(bars_.size()) - 1;
    int wanted = current_;
    switch (event->key()) {
        case Qt::Key_Up: --wanted; break;
        case Qt::Key_Down: ++wanted; break;
        case Qt::Key_Home: wanted = 0; break;
        case Qt::Key_End: wanted = last; break;
        default: return QWidget::keyPressEvent(event);
    }
    wanted = std::clamp(wanted, 0, std::max(0, last));
    if (last >= 0 && wanted != current_) emit chosen(wanted);
}

void ParetoChart::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ParetoChart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void ParetoChart::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    if (!hasFocus() || current_ < 0 || bars_.empty()) return;
    const QRectF plot = chart()->plotArea();
    const double high = plot.height() / static_cast<double>(bars_.size());
    painter->setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(0.5, plot.top() + current_ * high + 1.5, plot.right() - 1, high - 3), theme::tight, theme::tight);
}

}  // namespace handschlag::ui
