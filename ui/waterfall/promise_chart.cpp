#include "ui/waterfall/promise_chart.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <array>

#include "ui/shared/formats.h"
#include "ui/shared/theme.h"
#include "ui/waterfall/waterfall_words.h"

namespace handschlag::ui {
namespace {

using handover::Standing;

constexpr double swatch = 11;
constexpr double barShare = 0.85;     ///< of the height of a line
constexpr double mostNames = 0.3;     ///< of the width, for the name of the promise
constexpr double mostNumbers = 0.45;  ///< of the width, for the numbers
constexpr int leastWidth = 560;
constexpr std::array shown{Standing::Met, Standing::Late, Standing::Missed, Standing::Pending};

QBrush brushOf(Standing standing, const QPalette& palette)
{
    switch (standing) {
        case Standing::Met: return theme::fill(theme::Tone::Accent, palette);
        case Standing::Late: return {theme::fill(theme::Tone::Warn, palette), Qt::BDiagPattern};
        case Standing::Missed: return {theme::fill(theme::Tone::Danger, palette), Qt::DiagCrossPattern};
        default: return theme::wash(theme::Tone::Accent, palette);
    }
}

QPen penOf(Standing standing, const QPalette& palette)
{
    switch (standing) {
        case Standing::Late: return {theme::fill(theme::Tone::Warn, palette), 1};
        case Standing::Missed: return {theme::fill(theme::Tone::Danger, palette), 1};
        case Standing::Pending: return {theme::fill(theme::Tone::Neutral, palette), 1, Qt::DashLine};
        default: return {theme::fill(theme::Tone::Accent, palette), 1};
    }
}

int numberOf(const handover::Counts& counts, Standing standing)
{
    switch (standing) {
        case Standing::Met: return counts.met;
        case Standing::Late: return counts.late;
        case Standing::Missed: return counts.missed;
        case Standing::Excused: return counts.excused;
        case Standing::Pending: return counts.pending;
    }
    return 0;
}

}  // namespace

PromiseChart::PromiseChart(QWidget* parent) : QWidget(parent) { setLeastSize(); }

double PromiseChart::keyHeight() const { return 1.6 * QFontMetricsF(font()).height(); }

double PromiseChart::rowHeight() const { return 2.3 * QFontMetricsF(font()).height(); }

void PromiseChart::setLeastSize()
{
    const int line = fontMetrics().height();
    setMinimumSize(std::max(leastWidth, 36 * line), static_cast<int>(keyHeight() + rowHeight() * static_cast<double>(std::max<std::size_t>(1, rows_.size()))) + theme::tight);
}

void PromiseChart::setRows(std::vector<PromiseRow> rows, bool lateShown)
{
    rows_ = std::move(rows);
    lateShown_ = lateShown;
    if (current_ >= static_cast<int>(rows_.size())) current_ = -1;
    setLeastSize();
    update();
}

void PromiseChart::setCurrentRow(int row)
{
    current_ = row;
    update();
}

QRectF PromiseChart::rowRect(int row, const QRectF& area) const
{
    return {area.left(), area.top() + keyHeight() + row * rowHeight(), area.width(), rowHeight()};
}

int PromiseChart::rowAt(const QPointF& position) const
{
    for (int row = 0; row < static_cast<int>(rows_.size()); ++row)
        if (rowRect(row, rect()).contains(position)) return row;
    return -1;
}

QStringList PromiseChart::textsOf(int row) const
{
    const PromiseRow& one = rows_[static_cast<std::size_t>(row)];
    QString rate = tr("nothing judged yet");
    if (one.kept.value) rate = tr("%1 kept (%2)", "share of promises and its interval").arg(WaterfallWords::rate(one.kept), WaterfallWords::interval(one.kept));
    if (WaterfallWords::isThin(one.kept)) rate += QStringLiteral(" · ") + WaterfallWords::thin();
    return {rate, PromiseWords::parts(one.of.counts)};
}

PromiseChart::Margins PromiseChart::marginsOf(const QRectF& area) const
{
    const QFontMetricsF metrics(font());
    Margins margins{0, 0};
    for (int row = 0; row < static_cast<int>(rows_.size()); ++row) {
        margins.names = std::max(margins.names, metrics.horizontalAdvance(PromiseWords::promise(rows_[static_cast<std::size_t>(row)].of.promise)));
        for (const QString& text : textsOf(row)) margins.numbers = std::max(margins.numbers, metrics.horizontalAdvance(text));
    }
    return {std::min(margins.names + theme::small + theme::medium, mostNames * area.width()), std::min(margins.numbers + theme::small + theme::medium, mostNumbers * area.width())};
}

void PromiseChart::draw(QPainter& painter, const QRectF& area) const
{
    painter.save();
    QFont own = font();
    own.setPixelSize(std::max(1, QFontInfo(own).pixelSize()));
    painter.setFont(own);
    drawKey(painter, area);
    for (int row = 0; row < static_cast<int>(rows_.size()); ++row) drawRow(painter, row, rowRect(row, area));
    painter.restore();
}

void PromiseChart::drawKey(QPainter& painter, const QRectF& area) const
{
    const QFontMetricsF metrics(painter.font());
    double x = area.left() + theme::small;
    const double top = area.top() + theme::tight;
    for (const Standing standing : shown) {
        if (standing == Standing::Late && !lateShown_) continue;
        painter.setPen(penOf(standing, palette()));
        painter.setBrush(brushOf(standing, palette()));
        painter.drawRect(QRectF(x, top + (metrics.height() - swatch) / 2, swatch, swatch));
        x += swatch + theme::tight;
        const QString text = PromiseWords::standing(standing);
        painter.setPen(theme::ink(theme::Tone::Muted, palette()));
        painter.drawText(QPointF(x, top + metrics.ascent()), text);
        x += metrics.horizontalAdvance(text) + theme::large;
    }
}

void PromiseChart::drawRow(QPainter& painter, int row, const QRectF& area) const
{
    const PromiseRow& one = rows_[static_cast<std::size_t>(row)];
    if (row == current_) painter.fillRect(area, theme::wash(theme::Tone::Accent, palette()));
    painter.setPen(theme::line(palette()));
    painter.drawLine(area.topLeft(), area.topRight());

    const QFontMetricsF metrics(painter.font());
    const double first = area.top() + (area.height() - 2 * metrics.height()) / 2 + metrics.ascent();
    const double second = first + metrics.height();
    const Margins margins = marginsOf(area);
    const auto write = [&](double x, double baseline, double width, const QString& text, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(QPointF(x, baseline), metrics.elidedText(text, Qt::ElideRight, width));
    };
    const QColor plain = palette().color(QPalette::Text);
    const QColor muted = theme::ink(theme::Tone::Muted, palette());
    const double left = area.left() + theme::small;
    const double right = area.right() - margins.numbers;
    write(left, first, margins.names - theme::small, PromiseWords::promise(one.of.promise), plain);
    const QString terms = one.promised.isEmpty() ? one.whose : one.whose + QStringLiteral(" · ") + one.promised;
    write(left, second, right - theme::medium - left, terms, muted);
    const QStringList texts = textsOf(row);
    write(right, first, margins.numbers - theme::small, texts[0], one.kept.value && !WaterfallWords::isThin(one.kept) ? plain : muted);
    write(right, second, margins.numbers - theme::small, texts[1], muted);
    const double height = metrics.height() * barShare;
    const double barLeft = area.left() + margins.names;
    drawBar(painter, one.of.counts, {barLeft, first - metrics.ascent() + (metrics.height() - height) / 2, right - theme::medium - barLeft, height});
}

void PromiseChart::drawBar(QPainter& painter, const handover::Counts& counts, const QRectF& bar) const
{
    const int owed = counts.judged() + counts.pending;
    if (owed == 0) return;
    double x = bar.left();
    for (const Standing standing : shown) {
        const double width = bar.width() * numberOf(counts, standing) / owed;
        if (width <= 0) continue;
        const QRectF part(x, bar.top(), width, bar.height());
        painter.fillRect(part, palette().base());  // so that hatching reads the same on the marked row
        painter.setPen(penOf(standing, palette()));
        painter.setBrush(brushOf(standing, palette()));
        painter.drawRect(part);
        x += width;
    }
}

bool PromiseChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos());
    if (row < 0) {
        QToolTip::hideText();
        return true;
    }
    const PromiseRow& one = rows_[static_cast<std::size_t>(row)];
    QStringList lines{PromiseWords::promise(one.of.promise) + QStringLiteral(" · ") + one.whose};
    if (!one.promised.isEmpty()) lines << tr("promised: %1").arg(one.promised);
    lines << textsOf(row);
    if (one.of.counts.excused > 0) lines << tr("%1 excused", "promises no longer owed").arg(count(one.of.counts.excused));
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
}

void PromiseChart::mousePressEvent(QMouseEvent* event)
{
    const int row = event->button() == Qt::LeftButton ? rowAt(event->position()) : -1;
    if (row >= 0) emit chosen(row);
}

void PromiseChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    draw(painter, rect());
}

void PromiseChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) setLeastSize();
}

}  // namespace handschlag::ui
