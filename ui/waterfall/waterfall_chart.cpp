#include "ui/waterfall/waterfall_chart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalStackedBarSeries>
#include <QMouseEvent>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>

#include "ui/shared/formats.h"
#include "ui/shared/theme.h"
#include "ui/waterfall/bar_break.h"

namespace handschlag::ui {
namespace {

using pipeline::Part;

constexpr std::array<BarPart, 5> barParts{BarPart{Part::Advanced}, BarPart{Part::Open}, BarPart{Part::Rejected}, BarPart{Part::Left}, BarPart{}};
constexpr double linesOfRow = 2.6;  // a bar and the line of text above it, in heights of the font
constexpr double linesOfComparison = 1.6;
constexpr double linesOfBar = 1.2;
constexpr double shortestBars = 160;
constexpr double swatchSide = 11;
constexpr std::int64_t mostTimesAnchor = 6;  // a stage before the anchor that is longer is cut: it would leave no room for the rest
constexpr double anchorShareWhenCut = 0.5;

double widthOf(const QGraphicsSimpleTextItem* item) { return item ? item->boundingRect().width() : 0; }

}  // namespace

WaterfallChart::WaterfallChart(QWidget* parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
}

void WaterfallChart::setReport(WaterfallReportPtr report, std::optional<Comparison> comparison)
{
    report_ = std::move(report);
    comparison_ = std::move(comparison);
    rebuild();
}

void WaterfallChart::setChoice(const std::optional<StageChoice>& choice)
{
    if (choice_ == choice) return;
    choice_ = choice;
    rebuild();
}

bool WaterfallChart::isAnchor(std::size_t stage) const
{
    const auto& roles = report_->source.stages.stages[stage].roles;
    return std::ranges::find(roles, report_->query.anchor) != roles.end();
}

QString WaterfallChart::wordOf(BarPart part) const
{
    if (!part) return WaterfallWords::immature();
    return hasParts() ? WaterfallWords::part(*part) : WaterfallWords::unit(report_->query.unit);
}

double WaterfallChart::rowLines() const { return linesOfRow + (comparison_ ? linesOfComparison : 0); }

double WaterfallChart::barShare() const { return linesOfBar / rowLines(); }

std::int64_t WaterfallChart::lengthOf(std::size_t stage, BarPart part) const
{
    // Leads and companies have no parts: their bar is one piece.
    if (part && !hasParts()) return *part == Part::Advanced ? report_->whole.stages[stage].entered : 0;
    if (part) return countOf(report_->whole.stages[stage], *part);
    return isAnchor(stage) ? report_->whole.immature : 0;
}

std::int64_t WaterfallChart::totalOf(std::size_t stage) const { return report_->whole.stages[stage].entered + lengthOf(stage, {}); }

std::int64_t WaterfallChart::scale() const
{
    std::int64_t all = compared_.longest();
    std::int64_t fromAnchor = 0;
    bool reached = false;
    for (std::size_t stage = 0; stage < report_->whole.stages.size(); ++stage) {
        reached = reached || isAnchor(stage);
        const std::int64_t longer = std::max(totalOf(stage), compared_.lengthOf(stage));
        all = std::max(all, longer);
        if (reached) fromAnchor = std::max(fromAnchor, longer);
    }
    if (fromAnchor == 0 || all <= fromAnchor * mostTimesAnchor) return std::max<std::int64_t>(1, all);
    return static_cast<std::int64_t>(static_cast<double>(fromAnchor) / anchorShareWhenCut);
}

double WaterfallChart::drawnLength(std::size_t stage, BarPart part) const
{
    const auto length = static_cast<double>(lengthOf(stage, part));
    return isCut(stage) ? length * static_cast<double>(longest_) / static_cast<double>(totalOf(stage)) : length;
}

void WaterfallChart::rebuild()
{
    QPalette own = palette();
    setBackgroundBrush(own.base());
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) chart()->removeAxis(axis), delete axis;
    series_ = nullptr;
    sets_.clear();
    for (const Label& label : labels_) delete label.name, delete label.count, delete label.skipped, delete label.between;
    labels_.clear();
    for (const KeyEntry& entry : key_) delete entry.swatch, delete entry.text;
    key_.clear();
    compared_.clear();
    if (!report_) return;
    compared_.show(chart(), report_, comparison_, font(), palette());
    addBars();
    addLabels();
    addKey();
    setLeastSize();
    place();
}

void WaterfallChart::addSet(BarPart part)
{
    const int count = stageCount();
    auto* set = new QBarSet(wordOf(part));
    bool any = false;
    // Categories of horizontal bars grow upwards; stages go down.
    for (int stage = count - 1; stage >= 0; --stage) {
        const double length = drawnLength(static_cast<std::size_t>(stage), part);
        any = any || length > 0;
        set->append(length);
    }
    if (!any) {
        delete set;
        return;
    }
    set->setBrush(partBrush(part, palette()));
    set->setPen(partPen(part, palette()));
    series_->append(set);
    sets_.emplace_back(set, part);
}

void WaterfallChart::addBars()
{
    longest_ = scale();
    QStringList categories;
    for (int stage = stageCount() - 1; stage >= 0; --stage) categories << QString::number(stage);  // our own labels carry the names: an axis would clip them
    series_ = new QHorizontalStackedBarSeries;
    series_->setBarWidth(barShare());
    for (const BarPart part : barParts) addSet(part);
    chart()->addSeries(series_);
    auto* stages = new QBarCategoryAxis;
    stages->append(categories);
    auto* lengths = new QValueAxis;
    lengths->setRange(0, static_cast<double>(longest_));
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(stages), static_cast<QAbstractAxis*>(lengths)}) axis->setVisible(false);
    chart()->addAxis(stages, Qt::AlignLeft);
    chart()->addAxis(lengths, Qt::AlignBottom);
    series_->attachAxis(stages);
    series_->attachAxis(lengths);
    connect(series_, &QHorizontalStackedBarSeries::clicked, this, &WaterfallChart::barClicked);
    connect(series_, &QHorizontalStackedBarSeries::hovered, this, &WaterfallChart::barHovered);
}

QGraphicsSimpleTextItem* WaterfallChart::textItem(const QString& text, const QColor& color, bool strong)
{
    auto* item = new QGraphicsSimpleTextItem(text, chart());
    QFont own = font();
    own.setBold(strong);
    item->setFont(own);
    item->setBrush(color);
    item->setAcceptedMouseButtons(Qt::NoButton);
    return item;
}

QString WaterfallChart::daysText(std::size_t stage) const
{
    const pipeline::StageRow& row = report_->whole.stages[stage];
    QStringList parts;
    if (row.days.median) parts << tr("median %1 days").arg(WaterfallWords::days(row.days.median));
    // Right after the anchor both are the same.
    if (stage == 0 || !row.daysFromPrevious.median || isAnchor(stage - 1)) return parts.join(QString());
    const QString days = WaterfallWords::days(row.daysFromPrevious.median);
    const QString previous = stageName(*report_, stage - 1);
    parts << (parts.isEmpty() ? tr("median %1 days from %2").arg(days, previous) : tr("%1 from %2").arg(days, previous));
    return parts.join(QStringLiteral(", "));
}

QString WaterfallChart::betweenText(std::size_t stage) const
{
    const pipeline::StageRow& row = report_->whole.stages[stage];
    if (isAnchor(stage)) return {};
    QStringList parts;
    const bool nextToAnchor = stage > 0 && isAnchor(stage - 1);
    if (stage > 0 && row.fromPrevious.value && !(nextToAnchor && row.fromAnchor.value))
        parts << tr("%1 of %2").arg(WaterfallWords::rate(row.fromPrevious), stageName(*report_, stage - 1));
    if (row.fromAnchor.value) {
        QString rate = tr("%1 of %2").arg(WaterfallWords::rate(row.fromAnchor), anchorName(*report_));
        if (row.fromAnchor.low) rate += QStringLiteral(" (") + WaterfallWords::interval(row.fromAnchor) + u')';
        parts << rate;
        if (WaterfallWords::isThin(row.fromAnchor)) parts << WaterfallWords::thin();
    }
    if (const QString days = daysText(stage); !days.isEmpty()) parts << days;
    return parts.isEmpty() ? QString() : QStringLiteral("↓ ") + parts.join(QStringLiteral(" · "));
}

void WaterfallChart::addLabels()
{
    const QColor text = palette().color(QPalette::Text);
    const QColor muted = theme::ink(theme::Tone::Muted, palette());
    for (std::size_t stage = 0; stage < report_->whole.stages.size(); ++stage) {
        const pipeline::StageRow& row = report_->whole.stages[stage];
        const bool marked = choice_ && choice_->group < 0 && choice_->stage == static_cast<int>(stage);
        Label label;
        label.name = textItem(stageName(*report_, stage), marked ? theme::ink(theme::Tone::Accent, palette()) : text, marked);
        QString counted = count(row.entered);
        if (const std::int64_t running = lengthOf(stage, {})) counted += QStringLiteral(" + ") + count(running);
        label.count = textItem(counted, text, true);
        if (row.imputed > 0) label.skipped = textItem(QStringLiteral("(") + tr("%1 skipped").arg(count(row.imputed)) + u')', muted);
        label.between = textItem(betweenText(stage), WaterfallWords::isThin(row.fromAnchor) ? muted : text);
        labels_.push_back(label);
    }
}

void WaterfallChart::addKey()
{
    for (const auto& [set, part] : sets_) {
        KeyEntry entry;
        entry.swatch = new QGraphicsRectItem(0, 0, swatchSide, swatchSide, chart());
        entry.swatch->setBrush(partBrush(part, palette()));
        entry.swatch->setPen(partPen(part, palette()));
        entry.swatch->setAcceptedMouseButtons(Qt::NoButton);
        entry.text = textItem(wordOf(part), theme::ink(theme::Tone::Muted, palette()));
        key_.push_back(entry);
    }
    bool cut = false;
    for (std::size_t stage = 0; stage < labels_.size(); ++stage) cut = cut || isCut(stage);
    if (cut) key_.push_back({nullptr, textItem(QStringLiteral("⫽ ") + tr("bar cut short"), theme::ink(theme::Tone::Muted, palette()))});
    if (!comparison_) return;
    KeyEntry entry;
    entry.swatch = new QGraphicsRectItem(0, 0, swatchSide, swatchSide, chart());
    entry.swatch->setBrush(ComparisonBars::brush(palette()));
    entry.swatch->setPen(ComparisonBars::pen(palette()));
    entry.swatch->setAcceptedMouseButtons(Qt::NoButton);
    entry.text = textItem(tr("compared: %1").arg(comparison_->label), theme::ink(theme::Tone::Muted, palette()));
    key_.push_back(entry);
}

QRectF WaterfallChart::bars() const
{
    double left = 0;
    double right = 0;
    for (const Label& label : labels_) {
        left = std::max(left, widthOf(label.name));
        right = std::max(right, widthOf(label.count) + (label.skipped ? theme::tight + widthOf(label.skipped) : 0));
    }
    right = std::max(right, compared_.widestText());
    const double top = lineHeight() * 1.5;
    const QSizeF size = viewport()->size();
    return {left + theme::large, top, std::max(1.0, size.width() - left - right - theme::large - theme::medium),
            std::max(1.0, size.height() - top - theme::small)};
}

void WaterfallChart::setLeastSize()
{
    double names = 0;
    double between = shortestBars;
    double counts = 0;
    double key = theme::large;
    for (const Label& label : labels_) {
        names = std::max(names, widthOf(label.name));
        counts = std::max(counts, widthOf(label.count) + (label.skipped ? theme::tight + widthOf(label.skipped) : 0));
        between = std::max(between, widthOf(label.between) - counts);
    }
    for (const KeyEntry& entry : key_) key += swatchSide + theme::tight + widthOf(entry.text) + theme::large;
    const double width = std::max(names + theme::large + between + counts + theme::medium, key);
    setMinimumSize(static_cast<int>(width) + 1, static_cast<int>(lineHeight() * (1.5 + rowLines() * stageCount())) + theme::small + 1);
}

void WaterfallChart::place()
{
    if (!report_) return;
    const QRectF area = bars();
    chart()->setPlotArea(area);
    const double rowHeight = area.height() / std::max(1, stageCount());
    for (std::size_t stage = 0; stage < labels_.size(); ++stage) {
        const Label& label = labels_[stage];
        const double centre = area.top() + (static_cast<double>(stage) + 0.5) * rowHeight;
        const double half = label.name->boundingRect().height() / 2;
        const double end = area.left() + area.width() * std::min(1.0, static_cast<double>(totalOf(stage)) / static_cast<double>(longest_));
        label.name->setPos(theme::small, centre - half);
        label.count->setPos(end + theme::small, centre - half);
        if (label.skipped) label.skipped->setPos(end + theme::small + widthOf(label.count) + theme::tight, centre - half);
        label.between->setPos(area.left() + theme::tight, centre - rowHeight / 2 - half);
    }
    compared_.place(area, rowHeight * barShare(), longest_);
    placeBreaks(area, rowHeight);
    placeKey();
}

void WaterfallChart::placeBreaks(const QRectF& area, double rowHeight)
{
    qDeleteAll(breaks_);
    breaks_.clear();
    const double height = rowHeight * barShare();
    for (std::size_t stage = 0; stage < labels_.size(); ++stage) {
        if (!isCut(stage)) continue;
        const double top = area.top() + (static_cast<double>(stage) + 0.5) * rowHeight - height / 2;
        breaks_.push_back(barBreak(chart(), {area.left(), top, area.width(), height}, palette()));
    }
}

void WaterfallChart::placeKey()
{
    double x = theme::small;
    for (const KeyEntry& entry : key_) {
        if (entry.swatch) {
            entry.swatch->setPos(x, (lineHeight() - swatchSide) / 2);
            x += swatchSide + theme::tight;
        }
        entry.text->setPos(x, 0);
        x += widthOf(entry.text) + theme::large;
    }
}

QPoint WaterfallChart::positionOf(int stage, std::optional<BarPart> part) const
{
    const QRectF area = bars();
    const double y = area.top() + (stage + 0.5) * area.height() / std::max(1, stageCount());
    if (!part) return QPointF(theme::small + 2, y).toPoint();
    double before = 0;
    for (const BarPart other : barParts) {
        if (other == *part) break;
        before += drawnLength(static_cast<std::size_t>(stage), other);
    }
    const double middle = before + drawnLength(static_cast<std::size_t>(stage), *part) / 2;
    return QPointF(area.left() + area.width() * middle / static_cast<double>(longest_), y).toPoint();
}

QStringList WaterfallChart::texts() const
{
    QStringList all;
    for (const Label& label : labels_) {
        all << label.name->text() << label.count->text() << label.between->text();
        if (label.skipped) all << label.skipped->text();
    }
    for (const KeyEntry& entry : key_) all << entry.text->text();
    return all + compared_.texts();
}

void WaterfallChart::barClicked(int category, QBarSet* set)
{
    barHit_ = true;
    const int stage = stageCount() - 1 - category;
    for (const auto& [known, part] : sets_) {
        if (known != set) continue;
        if (part)
            emit chosen(StageChoice{-1, stage, hasParts() ? part : BarPart()});
        else
            emit immatureChosen();
        return;
    }
}

void WaterfallChart::barHovered(bool entered, int category, QBarSet* set)
{
    if (!entered || !report_) return QToolTip::hideText();
    const auto stage = static_cast<std::size_t>(stageCount() - 1 - category);
    const auto known = std::ranges::find(sets_, set, &std::pair<QBarSet*, BarPart>::first);
    if (known == sets_.end()) return;
    // Stage names come from the agreement: escaped, since tool tips read HTML.
    const QString text = tr("%1, %2: %3 of %4")
                             .arg(stageName(*report_, stage), set->label(), count(lengthOf(stage, known->second)), count(totalOf(stage)));
    QToolTip::showText(QCursor::pos(), QStringLiteral("<span>") + text.toHtmlEscaped() + QStringLiteral("</span>"), this);
}

void WaterfallChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    place();
}

void WaterfallChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) rebuild();
}

void WaterfallChart::mouseReleaseEvent(QMouseEvent* event)
{
    barHit_ = false;
    QChartView::mouseReleaseEvent(event);
    if (barHit_ || event->button() != Qt::LeftButton || stageCount() == 0) return;
    if (const auto mark = markAt(event->position())) emit chosen(*mark);
}

std::optional<StageChoice> WaterfallChart::markAt(QPointF position) const
{
    if (const auto stage = compared_.stageAt(position)) return StageChoice{-1, *stage, std::nullopt, StageChoice::Of::Compared};
    const QRectF area = bars();
    if (position.y() < area.top() || position.y() >= area.bottom()) return std::nullopt;
    const int stage = static_cast<int>((position.y() - area.top()) / (area.height() / stageCount()));
    const QGraphicsSimpleTextItem* skipped = labels_[static_cast<std::size_t>(stage)].skipped;
    const bool ofSkipped = skipped && skipped->sceneBoundingRect().contains(position);
    return StageChoice{-1, stage, std::nullopt, ofSkipped ? StageChoice::Of::Skipped : StageChoice::Of::Bar};
}

QPoint WaterfallChart::skippedPositionOf(int stage) const
{
    return labels_[static_cast<std::size_t>(stage)].skipped->sceneBoundingRect().center().toPoint();
}

}  // namespace handschlag::ui
