#include "ui/waterfall/burn_up_chart.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/shared/formats.h"
#include "ui/shared/theme.h"
#include "ui/waterfall/round_step.h"

namespace handschlag::ui {
namespace {

constexpr double columnShare = 0.55;
constexpr double swatch = 11;
constexpr int leastHeight = 280;
constexpr int leastWidth = 560;

enum class Mark { Net, Disputed, Upheld, Required, Fan };

QBrush brushOf(Mark mark, const QPalette& palette)
{
    switch (mark) {
        case Mark::Net: return theme::fill(theme::Tone::Accent, palette);
        case Mark::Disputed: return {theme::ink(theme::Tone::Warn, palette), Qt::BDiagPattern};
        case Mark::Fan: return theme::wash(theme::Tone::Accent, palette);
        default: return Qt::NoBrush;
    }
}

QPen penOf(Mark mark, const QPalette& palette)
{
    switch (mark) {
        case Mark::Upheld: return {theme::ink(theme::Tone::Muted, palette), 1, Qt::DashLine};
        case Mark::Required: return {palette.color(QPalette::Text), 2};
        case Mark::Disputed: return {theme::ink(theme::Tone::Warn, palette), 1};
        default: return {theme::fill(theme::Tone::Accent, palette), 1};
    }
}

double yOf(const QRectF& plot, double value, double highest) { return plot.bottom() - plot.height() * value / highest; }

}  // namespace

BurnUpChart::BurnUpChart(QWidget* parent) : QWidget(parent) { setLeastSize(); }

void BurnUpChart::setLeastSize()
{
    const int line = fontMetrics().height();
    setMinimumSize(std::max(leastWidth, 36 * line), std::max(leastHeight, 14 * line));
}

void BurnUpChart::setBurnUp(insight::BurnUp burnUp)
{
    burnUp_ = std::move(burnUp);
    update();
}

std::size_t BurnUpChart::weeksOver() const { return burnUp_.weeks.size() - static_cast<std::size_t>(burnUp_.weeksLeft); }

double BurnUpChart::highest() const
{
    double highest = static_cast<double>(std::max<std::int64_t>({10, burnUp_.promised, burnUp_.gross}));
    for (const insight::BurnUpWeek& week : burnUp_.weeks)
        if (week.fan) highest = std::max(highest, static_cast<double>(week.fan->high));
    return highest * 1.05;
}

std::vector<BurnUpChart::Label> BurnUpChart::lineLabels() const
{
    std::vector<Label> labels;
    if (burnUp_.promised > 0) labels.push_back({static_cast<double>(burnUp_.promised), tr("promised %1").arg(count(burnUp_.promised))});
    if (!burnUp_.weeks.empty() && burnUp_.weeks.back().fan) {
        const insight::Fan& fan = *burnUp_.weeks.back().fan;
        labels.push_back({static_cast<double>(fan.high), tr("P90 %1").arg(count(fan.high))});
        labels.push_back({static_cast<double>(fan.median), tr("P50 %1").arg(count(fan.median))});
        labels.push_back({static_cast<double>(fan.low), tr("P10 %1").arg(count(fan.low))});
    }
    std::ranges::stable_sort(labels, std::greater{}, &Label::value);
    return labels;
}

QStringList BurnUpChart::labels() const
{
    QStringList texts;
    for (const Label& label : lineLabels()) texts << label.text;
    return texts;
}

QRectF BurnUpChart::plotOf(const QRectF& area) const
{
    const QFontMetricsF metrics(font());
    double right = theme::large;
    for (const Label& label : lineLabels()) right = std::max(right, metrics.horizontalAdvance(label.text) + theme::medium);
    const double left = metrics.horizontalAdvance(count(static_cast<std::int64_t>(highest()))) + theme::medium;
    return area.adjusted(left, 2.2 * metrics.height(), -right, -1.6 * metrics.height());
}

void BurnUpChart::draw(QPainter& painter, const QRectF& area) const
{
    painter.save();
    QFont own = font();
    own.setPixelSize(std::max(1, QFontInfo(own).pixelSize()));
    painter.setFont(own);
    const QRectF plot = plotOf(area);
    drawKey(painter, area);
    if (!burnUp_.weeks.empty()) {
        drawAxis(painter, plot);
        drawFan(painter, plot);
        drawColumns(painter, plot);
        drawRequired(painter, plot);
        drawNewest(painter, plot);
        drawLabels(painter, plot);
    }
    painter.restore();
}

void BurnUpChart::drawKey(QPainter& painter, const QRectF& area) const
{
    const std::pair<Mark, QString> entries[] = {{Mark::Net, tr("net")},
                                                {Mark::Disputed, tr("of it disputed")},
                                                {Mark::Upheld, tr("rejections upheld")},
                                                {Mark::Required, tr("required")},
                                                {Mark::Fan, tr("forecast P10 to P90")}};
    const QFontMetricsF metrics(painter.font());
    double x = area.left() + theme::small;
    const double middle = area.top() + metrics.height() / 2;
    for (const auto& [mark, text] : entries) {
        if (mark == Mark::Fan && (burnUp_.weeks.empty() || !burnUp_.weeks.back().fan)) continue;
        painter.setPen(penOf(mark, palette()));
        painter.setBrush(brushOf(mark, palette()));
        if (mark == Mark::Required)
            painter.drawLine(QPointF(x, middle), QPointF(x + swatch, middle));
        else
            painter.drawRect(QRectF(x, middle - swatch / 2, swatch, swatch));
        x += swatch + theme::tight;
        painter.setPen(theme::ink(theme::Tone::Muted, palette()));
        painter.drawText(QPointF(x, area.top() + metrics.ascent()), text);
        x += metrics.horizontalAdvance(text) + theme::large;
    }
}

void BurnUpChart::drawAxis(QPainter& painter, const QRectF& plot) const
{
    const QFontMetricsF metrics(painter.font());
    const double between = std::max(1.0, roundedUp(highest() / 5));
    for (double value = 0; value <= highest(); value += between) {
        const double y = yOf(plot, value, highest());
        painter.setPen(theme::line(palette()));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme::ink(theme::Tone::Muted, palette()));
        const QString text = count(static_cast<std::int64_t>(value));
        painter.drawText(QPointF(plot.left() - theme::small - metrics.horizontalAdvance(text), y + metrics.ascent() / 2), text);
    }
    const double step = plot.width() / static_cast<double>(burnUp_.weeks.size());
    std::vector<QString> texts;
    double widest = 0;
    for (const insight::BurnUpWeek& week : burnUp_.weeks) {
        const auto first = civil(week.from);
        texts.push_back(QLocale().toString(QDate(static_cast<int>(first.year()), static_cast<int>(static_cast<unsigned>(first.month())), static_cast<int>(static_cast<unsigned>(first.day()))),
                                           tr("d MMM", "day and month under a chart")));
        widest = std::max(widest, metrics.horizontalAdvance(texts.back()));
    }
    // Every week, or every second one, never with gaps here and there.
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil((widest + theme::small) / step)));
    for (std::size_t week = 0; week < texts.size(); week += every)
        painter.drawText(QPointF(plot.left() + (static_cast<double>(week) + 0.5) * step - metrics.horizontalAdvance(texts[week]) / 2, plot.bottom() + metrics.ascent() + theme::tight),
                         texts[week]);
}

void BurnUpChart::drawFan(QPainter& painter, const QRectF& plot) const
{
    const std::size_t over = weeksOver();
    if (over >= burnUp_.weeks.size() || !burnUp_.weeks[over].fan) return;
    const double step = plot.width() / static_cast<double>(burnUp_.weeks.size());
    const auto at = [&](double weeks, std::int64_t value) { return QPointF(plot.left() + weeks * step, yOf(plot, static_cast<double>(value), highest())); };
    const auto endOf = [](std::size_t week) { return static_cast<double>(week) + 1; };
    // From the column of the running week, or from the left.
    const QPointF start = at(static_cast<double>(over) + (burnUp_.weeks[over].begun ? (1 + columnShare) / 2 : 0), burnUp_.net);
    QPolygonF band{start};
    QPolygonF middle{start};
    for (std::size_t week = over; week < burnUp_.weeks.size(); ++week) {
        band << at(endOf(week), burnUp_.weeks[week].fan->high);
        middle << at(endOf(week), burnUp_.weeks[week].fan->median);
    }
    for (std::size_t week = burnUp_.weeks.size(); week-- > over;) band << at(endOf(week), burnUp_.weeks[week].fan->low);
    painter.setPen(penOf(Mark::Fan, palette()));
    painter.setBrush(brushOf(Mark::Fan, palette()));
    painter.drawPolygon(band);
    painter.setPen(QPen(theme::ink(theme::Tone::Accent, palette()), 2, Qt::DashLine));
    painter.drawPolyline(middle);
}

void BurnUpChart::drawColumns(QPainter& painter, const QRectF& plot) const
{
    const double step = plot.width() / static_cast<double>(burnUp_.weeks.size());
    for (std::size_t index = 0; index < burnUp_.weeks.size(); ++index) {
        const insight::BurnUpWeek& week = burnUp_.weeks[index];
        if (!week.begun) continue;
        const double left = plot.left() + (static_cast<double>(index) + 0.5 - columnShare / 2) * step;
        const auto part = [&](Mark mark, std::int64_t from, std::int64_t to) {
            if (to <= from) return;
            const double top = yOf(plot, static_cast<double>(to), highest());
            const double bottom = yOf(plot, static_cast<double>(from), highest());
            painter.setPen(penOf(mark, palette()));
            painter.setBrush(brushOf(mark, palette()));
            painter.drawRect(QRectF(left, top, step * columnShare, bottom - top));
        };
        part(Mark::Net, 0, week.netSoFar - week.disputedSoFar);
        part(Mark::Disputed, week.netSoFar - week.disputedSoFar, week.netSoFar);
        part(Mark::Upheld, week.netSoFar, week.grossSoFar);
    }
}

/// The net number so far, above its column; on its own ground, since the required line may run there.
void BurnUpChart::drawNewest(QPainter& painter, const QRectF& plot) const
{
    const std::size_t begun = static_cast<std::size_t>(std::ranges::count(burnUp_.weeks, true, &insight::BurnUpWeek::begun));
    if (begun == 0) return;
    const QFontMetricsF metrics(painter.font());
    const double step = plot.width() / static_cast<double>(burnUp_.weeks.size());
    const insight::BurnUpWeek& week = burnUp_.weeks[begun - 1];
    const QString text = count(week.netSoFar);
    const QPointF at(plot.left() + (static_cast<double>(begun) - 0.5) * step - metrics.horizontalAdvance(text) / 2, yOf(plot, static_cast<double>(week.grossSoFar), highest()) - theme::tight);
    painter.fillRect(QRectF(at.x() - 2, at.y() - metrics.ascent(), metrics.horizontalAdvance(text) + 4, metrics.ascent() + 2), palette().base());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(at, text);
}

void BurnUpChart::drawRequired(QPainter& painter, const QRectF& plot) const
{
    if (burnUp_.promised <= 0) return;
    const double step = plot.width() / static_cast<double>(burnUp_.weeks.size());
    QPolygonF line{QPointF(plot.left(), plot.bottom())};
    for (std::size_t week = 0; week < burnUp_.weeks.size(); ++week)
        line << QPointF(plot.left() + static_cast<double>(week + 1) * step, yOf(plot, burnUp_.weeks[week].required, highest()));
    painter.setPen(penOf(Mark::Required, palette()));
    painter.drawPolyline(line);
}

void BurnUpChart::drawLabels(QPainter& painter, const QRectF& plot) const
{
    const QFontMetricsF metrics(painter.font());
    const auto labels = lineLabels();
    painter.setPen(palette().color(QPalette::Text));
    double lowest = plot.top() - metrics.height();
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const double room = plot.bottom() - metrics.height() * static_cast<double>(labels.size() - i);
        const double top = std::max(lowest, std::min(yOf(plot, labels[i].value, highest()) - metrics.height() / 2, room));
        painter.drawText(QPointF(plot.right() + theme::small, top + metrics.ascent()), labels[i].text);
        lowest = top + metrics.height();
    }
}

QString BurnUpChart::toolTipOf(const insight::BurnUpWeek& week) const
{
    QStringList lines{tr("%1 to %2").arg(date(week.from), date(week.to.plus(-1)))};
    if (week.begun)
        lines << tr("this week: %1 handed over, %2 net, %3 disputed").arg(count(week.gross), count(week.net), count(week.disputed))
              << tr("so far: %1 handed over, %2 net, %3 disputed").arg(count(week.grossSoFar), count(week.netSoFar), count(week.disputedSoFar));
    if (burnUp_.promised > 0) lines << tr("required by then: %1").arg(QLocale().toString(week.required, 'f', 1));
    if (week.fan) lines << tr("likely by then: %1 (80 %: %2 to %3)").arg(count(week.fan->median), count(week.fan->low), count(week.fan->high));
    return lines.join(u'\n');
}

bool BurnUpChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QRectF plot = plotOf(rect());
    const double week = (help->pos().x() - plot.left()) / plot.width() * static_cast<double>(burnUp_.weeks.size());
    if (week >= 0 && week < static_cast<double>(burnUp_.weeks.size()))
        QToolTip::showText(help->globalPos(), toolTipOf(burnUp_.weeks[static_cast<std::size_t>(week)]), this);
    else
        QToolTip::hideText();
    return true;
}

void BurnUpChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    draw(painter, rect());
}

void BurnUpChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) setLeastSize();
}

}  // namespace handschlag::ui
