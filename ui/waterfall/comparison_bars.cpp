#include "ui/waterfall/comparison_bars.h"

#include <QBrush>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QPen>
#include <algorithm>

#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr double heightOfMain = 0.75;
constexpr double gap = 2;

QString withInterval(const pipeline::Rate& rate)
{
    return WaterfallWords::rate(rate) + QStringLiteral(" (") + WaterfallWords::interval(rate) + u')';
}

QString toolTipOf(const WaterfallReportPtr& report, const Comparison& comparison, std::size_t stage)
{
    const pipeline::StageRow& own = report->whole.stages[stage];
    const pipeline::StageRow& other = comparison.report->whole.stages[stage];
    QStringList lines{stageName(*report, stage), comparison.label + QStringLiteral(": ") + count(other.entered)};
    if (own.fromAnchor.value && other.fromAnchor.value)
        lines << WaterfallWords::difference(own.fromAnchor, other.fromAnchor) + QStringLiteral(": ") + withInterval(own.fromAnchor) +
                     QStringLiteral(" / ") + withInterval(other.fromAnchor);
    return QStringLiteral("<span>") + lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</span>");
}

}  // namespace

QBrush ComparisonBars::brush(const QPalette& palette) { return {theme::ink(theme::Tone::Muted, palette), Qt::FDiagPattern}; }

QPen ComparisonBars::pen(const QPalette& palette) { return {theme::ink(theme::Tone::Muted, palette), 1}; }

void ComparisonBars::clear()
{
    for (const Bar& bar : bars_) delete bar.rectangle, delete bar.text;
    bars_.clear();
}

void ComparisonBars::show(QGraphicsItem* parent, const WaterfallReportPtr& report, const std::optional<Comparison>& comparison, const QFont& font,
                          const QPalette& palette)
{
    clear();
    if (!report || !comparison || comparison->report->whole.stages.size() != report->whole.stages.size()) return;
    for (std::size_t stage = 0; stage < report->whole.stages.size(); ++stage) {
        const pipeline::StageRow& own = report->whole.stages[stage];
        const pipeline::StageRow& other = comparison->report->whole.stages[stage];
        Bar bar;
        bar.length = other.entered;
        bar.rectangle = new QGraphicsRectItem(parent);
        bar.rectangle->setBrush(brush(palette));
        bar.rectangle->setPen(pen(palette));
        bar.rectangle->setAcceptedMouseButtons(Qt::NoButton);
        bar.rectangle->setToolTip(toolTipOf(report, *comparison, stage));
        QStringList words{count(other.entered)};
        if (other.fromAnchor.value && other.fromAnchor.whole != other.fromAnchor.part) words << WaterfallWords::rate(other.fromAnchor);
        if (own.fromAnchor.value && other.fromAnchor.value && words.size() > 1)
            words << WaterfallWords::difference(own.fromAnchor, other.fromAnchor);
        bar.text = new QGraphicsSimpleTextItem(words.join(QStringLiteral(" · ")), parent);
        bar.text->setFont(font);
        bar.text->setBrush(theme::ink(theme::Tone::Muted, palette));
        bar.text->setAcceptedMouseButtons(Qt::NoButton);
        bars_.push_back(bar);
    }
}

void ComparisonBars::place(const QRectF& area, double mainBarHeight, std::int64_t longest)
{
    const double rowHeight = area.height() / static_cast<double>(std::max<std::size_t>(1, bars_.size()));
    const double height = mainBarHeight * heightOfMain;
    for (std::size_t stage = 0; stage < bars_.size(); ++stage) {
        const Bar& bar = bars_[stage];
        const double top = area.top() + (static_cast<double>(stage) + 0.5) * rowHeight + mainBarHeight / 2 + gap;
        const double width = area.width() * std::min(1.0, static_cast<double>(bar.length) / static_cast<double>(longest));
        bar.rectangle->setRect(area.left(), top, width, height);
        bar.text->setPos(area.left() + width + theme::small, top + height / 2 - bar.text->boundingRect().height() / 2);
    }
}

std::optional<int> ComparisonBars::stageAt(QPointF position) const
{
    for (std::size_t stage = 0; stage < bars_.size(); ++stage) {
        const QRectF mark = bars_[stage].rectangle->rect().united(bars_[stage].text->sceneBoundingRect());
        if (mark.contains(position)) return static_cast<int>(stage);
    }
    return std::nullopt;
}

QPointF ComparisonBars::centreOf(int stage) const { return bars_[static_cast<std::size_t>(stage)].rectangle->rect().center(); }

std::int64_t ComparisonBars::longest() const
{
    std::int64_t longest = 0;
    for (const Bar& bar : bars_) longest = std::max(longest, bar.length);
    return longest;
}

double ComparisonBars::widestText() const
{
    double widest = 0;
    for (const Bar& bar : bars_) widest = std::max(widest, bar.text->boundingRect().width());
    return widest;
}

QStringList ComparisonBars::texts() const
{
    QStringList texts;
    for (const Bar& bar : bars_) texts << bar.text->text();
    return texts;
}

}  // namespace handschlag::ui
