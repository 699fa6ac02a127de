#include "ui/agreement/threshold_chart.h"

#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using scoring::Centipoints;

constexpr Centipoints wholePoint = 100;
constexpr Centipoints tenPoints = 1'000;
constexpr double grabWidth = 9;
constexpr double handleWidth = 10;
constexpr double handleHeight = 16;
constexpr double linesHigh = 9.5;
constexpr int lettersWide = 30;
constexpr int volumeTicks = 5;

/// The end of an axis with whole or halved steps: 1, 2 or 5 times a power of ten per tick.
double roundEnd(double highest)
{
    const double step = std::max(highest, 0.01) / (volumeTicks - 1);
    const double power = std::pow(10, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (factor * power >= step) return factor * power * (volumeTicks - 1);
    return highest;
}

}  // namespace

ThresholdChart::ThresholdChart(QWidget* parent) : QChartView(parent)
{
    setObjectName(QStringLiteral("thresholdChart"));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setLocalizeNumbers(true);
    createAxes();
    volumeTitle_ = new QGraphicsSimpleTextItem(chart());
    precisionTitle_ = new QGraphicsSimpleTextItem(chart());
    compared_ = new QGraphicsLineItem(chart());
    line_ = new QGraphicsLineItem(chart());
    handle_ = new QGraphicsRectItem(chart());
    ground_ = new QGraphicsRectItem(chart());
    label_ = new QGraphicsSimpleTextItem(chart());
    double level = 20;  // above the curves
    for (QGraphicsItem* item : std::initializer_list<QGraphicsItem*>{compared_, line_, handle_, ground_, label_}) {
        item->setZValue(level++);
        item->setAcceptedMouseButtons(Qt::NoButton);
    }
    connect(chart(), &QChart::plotAreaChanged, this, &ThresholdChart::place);
    restyle();
    retranslate();
}

void ThresholdChart::createAxes()
{
    volume_ = new QLineSeries;
    precision_ = new QLineSeries;
    pointsAxis_ = new QValueAxis;
    volumeAxis_ = new QValueAxis;
    precisionAxis_ = new QValueAxis;
    chart()->addSeries(volume_);
    chart()->addSeries(precision_);
    chart()->addAxis(pointsAxis_, Qt::AlignBottom);
    chart()->addAxis(volumeAxis_, Qt::AlignLeft);
    chart()->addAxis(precisionAxis_, Qt::AlignRight);
    for (QLineSeries* series : {volume_, precision_}) series->attachAxis(pointsAxis_);
    volume_->attachAxis(volumeAxis_);
    precision_->attachAxis(precisionAxis_);
    pointsAxis_->setLabelFormat(QStringLiteral("%.0f"));
    volumeAxis_->setTickCount(volumeTicks);
    precisionAxis_->setTickCount(volumeTicks);
    precisionAxis_->setRange(0, 100);
    precisionAxis_->setLabelFormat(QStringLiteral("%.0f"));
    precisionAxis_->setGridLineVisible(false);
    pointsAxis_->setGridLineVisible(false);
    scaleVolume(0);
}

void ThresholdChart::scaleVolume(double highest)
{
    const double end = roundEnd(highest);
    volumeAxis_->setRange(0, end);
    volumeAxis_->setLabelFormat(end < volumeTicks - 1 ? (end < 0.4 ? QStringLiteral("%.2f") : QStringLiteral("%.1f")) : QStringLiteral("%.0f"));
}

void ThresholdChart::setSweep(const insight::Sweep* sweep)
{
    QList<QPointF> volume, precision;
    double highest = 0;
    if (sweep) {
        for (const insight::SweepPoint& point : sweep->points) {
            const double x = static_cast<double>(point.points) / wholePoint;
            highest = std::max(highest, point.weekly);
            volume << QPointF(x, point.weekly);
            if (point.all.precision.value) precision << QPointF(x, *point.all.precision.value * 100);
        }
    }
    volume_->replace(volume);
    precision_->replace(precision);
    precisionAxis_->setVisible(!precision.isEmpty());
    precisionTitle_->setVisible(!precision.isEmpty());
    scaleVolume(highest);
    place();
}

void ThresholdChart::setRange(Centipoints lowest, Centipoints highest)
{
    lowest_ = lowest;
    highest_ = std::max(highest, lowest + wholePoint);
    pointsAxis_->setRange(static_cast<double>(lowest_) / wholePoint, static_cast<double>(highest_) / wholePoint);
    place();
}

void ThresholdChart::setThreshold(Centipoints points)
{
    if (dragging_) return;
    threshold_ = points;
    place();
}

void ThresholdChart::setCompared(std::optional<Centipoints> points)
{
    comparedAt_ = points;
    place();
}

void ThresholdChart::setEditable(bool editable)
{
    if (!editable && dragging_) endDrag();
    editable_ = editable;
    handle_->setVisible(editable);
    if (!editable) viewport()->unsetCursor();
}

double ThresholdChart::xOf(Centipoints points) const
{
    const QRectF area = chart()->plotArea();
    return area.left() + area.width() * static_cast<double>(points - lowest_) / static_cast<double>(highest_ - lowest_);
}

Centipoints ThresholdChart::pointsAt(double x) const
{
    const QRectF area = chart()->plotArea();
    const double share = area.width() > 0 ? (x - area.left()) / area.width() : 0;
    const double points = static_cast<double>(lowest_) + share * static_cast<double>(highest_ - lowest_);
    return std::clamp(static_cast<Centipoints>(std::llround(points / wholePoint)) * wholePoint, lowest_, highest_);
}

QPoint ThresholdChart::positionOf(Centipoints points) const { return QPointF(xOf(points), chart()->plotArea().center().y()).toPoint(); }

QPoint ThresholdChart::handlePosition() const { return positionOf(threshold_); }

bool ThresholdChart::isNearLine(const QPointF& position) const
{
    const QRectF area = chart()->plotArea();
    return std::abs(position.x() - xOf(threshold_)) <= grabWidth && position.y() >= area.top() - handleHeight && position.y() <= area.bottom() + handleHeight;
}

void ThresholdChart::place()
{
    const QRectF area = chart()->plotArea();
    volumeTitle_->setPos(area.left(), 0);
    precisionTitle_->setPos(area.right() - precisionTitle_->boundingRect().width(), 0);
    compared_->setVisible(comparedAt_ && *comparedAt_ != threshold_ && *comparedAt_ >= lowest_ && *comparedAt_ <= highest_);
    if (comparedAt_) compared_->setLine(xOf(*comparedAt_), area.top(), xOf(*comparedAt_), area.bottom());
    const double x = xOf(std::clamp(threshold_, lowest_, highest_));
    line_->setLine(x, area.top(), x, area.bottom());
    handle_->setRect(x - handleWidth / 2, area.center().y() - handleHeight / 2, handleWidth, handleHeight);
    placeLabel();
}

void ThresholdChart::placeLabel()
{
    const QRectF area = chart()->plotArea();
    label_->setText(tr("%1 points").arg(points(threshold_)));
    const QSizeF size = label_->boundingRect().size();
    const double x = line_->line().x1();
    const double left = x + theme::tight + size.width() + theme::tight <= area.right() ? x + theme::tight : x - theme::tight - size.width();
    label_->setPos(left, area.top() + 1);
    ground_->setRect(QRectF(label_->pos(), size).adjusted(-2, 0, 2, 0));
}

void ThresholdChart::restyle()
{
    if (styling_) return;
    styling_ = true;
    const QPalette own = palette();
    const QColor volume = theme::ink(theme::Tone::Accent, own);
    const QColor precision = theme::ink(theme::Tone::Sales, own);
    const QColor text = own.color(QPalette::Text);
    const QFont small = theme::smallFont(font());
    setBackgroundBrush(Qt::NoBrush);
    volume_->setPen(QPen(volume, 2));
    precision_->setPen(QPen(precision, 2, Qt::DashLine));
    volumeTitle_->setBrush(volume);
    precisionTitle_->setBrush(precision);
    for (auto* title : {volumeTitle_, precisionTitle_, label_}) title->setFont(small);
    for (QValueAxis* axis : {pointsAxis_, volumeAxis_, precisionAxis_}) {
        axis->setLabelsFont(small);
        axis->setLinePenColor(theme::line(own));
        axis->setGridLineColor(theme::line(own));
    }
    pointsAxis_->setLabelsColor(text);
    volumeAxis_->setLabelsColor(volume);
    precisionAxis_->setLabelsColor(precision);
    const bool focused = hasFocus();
    const QColor strong = focused ? own.color(QPalette::Highlight) : text;
    line_->setPen(QPen(strong, focused ? 3 : 2));
    handle_->setPen(QPen(strong, focused ? 2 : 1));
    handle_->setBrush(own.color(QPalette::Base));
    compared_->setPen(QPen(theme::ink(theme::Tone::Muted, own), 1, Qt::DotLine));
    ground_->setPen(Qt::NoPen);
    ground_->setBrush(own.color(QPalette::Window));
    label_->setBrush(text);
    chart()->setMargins(QMargins(0, QFontMetrics(small).height(), 0, 0));
    place();
    styling_ = false;
}

void ThresholdChart::moveTo(Centipoints points)
{
    if (points == threshold_) return;
    threshold_ = points;
    place();
    emit turning(points);
}

void ThresholdChart::stepTo(Centipoints points)
{
    points = std::clamp(points, lowest_, highest_);
    if (!editable_ || points == threshold_) return;
    threshold_ = points;
    place();
    emit stepped(points);
}

void ThresholdChart::endDrag()
{
    dragging_ = false;
    threshold_ = dragFrom_;
    place();
    emit cancelled();
}

void ThresholdChart::mousePressEvent(QMouseEvent* event)
{
    if (!editable_ || event->button() != Qt::LeftButton || !isNearLine(event->position())) return QChartView::mousePressEvent(event);
    dragging_ = true;
    dragFrom_ = threshold_;
    event->accept();
}

void ThresholdChart::mouseMoveEvent(QMouseEvent* event)
{
    if (dragging_) {
        moveTo(pointsAt(event->position().x()));
        return;
    }
    if (editable_ && isNearLine(event->position()))
        viewport()->setCursor(Qt::SplitHCursor);
    else
        viewport()->unsetCursor();
    QChartView::mouseMoveEvent(event);
}

void ThresholdChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (!dragging_ || event->button() != Qt::LeftButton) return QChartView::mouseReleaseEvent(event);
    dragging_ = false;
    if (threshold_ == dragFrom_)
        emit cancelled();
    else
        emit turned(threshold_);
}

void ThresholdChart::keyPressEvent(QKeyEvent* event)
{
    if (dragging_ && event->key() == Qt::Key_Escape) return endDrag();
    if (dragging_) return;
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Down: return stepTo(threshold_ - wholePoint);
        case Qt::Key_Right:
        case Qt::Key_Up: return stepTo(threshold_ + wholePoint);
        case Qt::Key_PageDown: return stepTo(threshold_ - tenPoints);
        case Qt::Key_PageUp: return stepTo(threshold_ + tenPoints);
        case Qt::Key_Home: return stepTo(lowest_);
        case Qt::Key_End: return stepTo(highest_);
        default: QChartView::keyPressEvent(event);
    }
}

void ThresholdChart::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    restyle();
}

void ThresholdChart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    if (dragging_) endDrag();
    restyle();
}

void ThresholdChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    place();
}

void ThresholdChart::showEvent(QShowEvent* event)
{
    QChartView::showEvent(event);
    restyle();
}

void ThresholdChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) restyle();
}

void ThresholdChart::retranslate()
{
    volumeTitle_->setText(tr("Leads per week"));
    precisionTitle_->setText(tr("Precision, %"));
    setAccessibleName(tr("Volume and precision by threshold"));
    setToolTip(tr("Drag the line, or use the arrow keys for one point and the page keys for ten."));
    place();
}

QSize ThresholdChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * lettersWide, static_cast<int>(fontMetrics().height() * linesHigh)};
}

}  // namespace handschlag::ui
