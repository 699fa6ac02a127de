#include "ui/agreement/threshold_part.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>

#include "core/scoring/compiled.h"
#include "ui/agreement/impact_words.h"
#include "ui/agreement/sweep_model.h"
#include "ui/agreement/threshold_chart.h"
#include "ui/shared/formats.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using scoring::Centipoints;
using scoring::Knob;

constexpr Centipoints wholePoint = 100;
constexpr Centipoints usualReach = 10'000;
constexpr int linesOfPlace = 3;

bool sameKnob(const Knob& a, const Knob& b) { return a.kind == b.kind && a.place == b.place; }

Centipoints reachOf(const agreement::Document& document, Knob::Kind kind)
{
    const auto plan = scoring::compile(document);
    if (!plan) return usualReach;
    const auto& compiled = plan->compiled();
    switch (kind) {
        case Knob::Kind::FitAtLeast:
        case Knob::Kind::FitCut: return compiled.fitReachable;
        case Knob::Kind::BehaviourAtLeast:
        case Knob::Kind::BehaviourCut: return compiled.behaviourReachable;
        case Knob::Kind::SumAtLeast: break;
    }
    return compiled.fitReachable + compiled.behaviourReachable;
}

}  // namespace

ThresholdPart::ThresholdPart(QWidget* parent)
    : QWidget(parent), choice_(new QComboBox), asTable_(new QToolButton), stack_(new QStackedWidget), chart_(new ThresholdChart),
      table_(new TableView), model_(new SweepModel(this)), place_(theme::plainLabel())
{
    choice_->setObjectName(QStringLiteral("thresholdKnob"));
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    asTable_->setObjectName(QStringLiteral("thresholdAsTable"));
    asTable_->setCheckable(true);
    table_->setObjectName(QStringLiteral("thresholdTable"));
    table_->setModel(model_);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    place_->setObjectName(QStringLiteral("thresholdPlace"));
    place_->setWordWrap(true);
    place_->setFont(theme::smallFont(font()));
    place_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    theme::setTone(place_, theme::Tone::Muted);
    // Of one height whatever it says: nothing else moves while the line is dragged.
    place_->setFixedHeight(linesOfPlace * QFontMetrics(place_->font()).lineSpacing());
    layOut();
    connect(choice_, &QComboBox::currentIndexChanged, this, &ThresholdPart::choose);
    connect(asTable_, &QToolButton::toggled, this, &ThresholdPart::showTable);
    connect(chart_, &ThresholdChart::turning, this, &ThresholdPart::showPlace);
    connect(chart_, &ThresholdChart::turning, this, &ThresholdPart::turning);
    connect(chart_, &ThresholdChart::turned, this, &ThresholdPart::turned);
    connect(chart_, &ThresholdChart::stepped, this, &ThresholdPart::stepped);
    connect(chart_, &ThresholdChart::cancelled, this, &ThresholdPart::cancelled);
    connect(chart_, &ThresholdChart::cancelled, this, &ThresholdPart::showKnob);
    connect(table_, &TableView::rowActivated, this, &ThresholdPart::turnToRow);
    retranslate();
}

void ThresholdPart::layOut()
{
    auto* top = new QHBoxLayout;
    top->addWidget(choice_, 1);
    top->addWidget(asTable_);
    stack_->addWidget(chart_);
    stack_->addWidget(table_);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(theme::tight);
    rows->addLayout(top);
    rows->addWidget(stack_, 1);
    rows->addWidget(place_);
}

Knob ThresholdPart::bounded(Knob knob) const
{
    const Centipoints reach = (reachOf(*draft_, knob.kind) + wholePoint - 1) / wholePoint * wholePoint;
    knob.lowest = std::max(knob.lowest, std::min<Centipoints>(0, knob.points));
    knob.highest = std::max({std::min(knob.highest, reach), knob.points, knob.lowest});
    return knob;
}

void ThresholdPart::setDocuments(DocumentPtr draft, DocumentPtr compared)
{
    draft_ = std::move(draft);
    compared_ = std::move(compared);
    const auto before = knob();
    knobs_ = scoring::knobs(*draft_);
    fillKnobs();
    const auto same = before ? std::ranges::find_if(knobs_, [&before](const Knob& knob) { return sameKnob(knob, *before); }) : knobs_.end();
    {
        const QSignalBlocker quiet(choice_);
        choice_->setCurrentIndex(same == knobs_.end() ? 0 : static_cast<int>(same - knobs_.begin()));
    }
    choose(choice_->currentIndex());
}

void ThresholdPart::fillKnobs()
{
    const QSignalBlocker quiet(choice_);
    const int current = choice_->currentIndex();
    choice_->clear();
    for (const Knob& knob : knobs_) {
        const auto alike = [&knob](const Knob& other) { return other.kind == knob.kind; };
        const auto before = std::ranges::count_if(knobs_.begin(), knobs_.begin() + (&knob - knobs_.data()), alike);
        choice_->addItem(ImpactWords::knob(knob, std::ranges::count_if(knobs_, alike) > 1 ? static_cast<int>(before) + 1 : 0));
    }
    choice_->setCurrentIndex(std::min(current, choice_->count() - 1));
}

std::optional<Knob> ThresholdPart::knob() const
{
    const int index = choice_->currentIndex();
    if (!draft_ || index < 0 || static_cast<std::size_t>(index) >= knobs_.size()) return {};
    return bounded(knobs_[static_cast<std::size_t>(index)]);
}

void ThresholdPart::choose(int)
{
    const auto now = knob();
    setVisible(now.has_value());
    const bool other = !now || !asked_ || !sameKnob(*now, *asked_);
    if (other) setSweep({});
    showKnob();
    if (now == asked_) return;
    asked_ = now;
    emit knobChanged();
}

void ThresholdPart::showKnob()
{
    const auto now = knob();
    if (!now) return;
    chart_->setRange(now->lowest, now->highest);
    std::optional<Centipoints> before;
    if (compared_)
        for (const Knob& other : scoring::knobs(*compared_))
            if (sameKnob(other, *now)) before = other.points;
    chart_->setCompared(before);
    chart_->setThreshold(now->points);
    showPlace(now->points);
}

void ThresholdPart::setSweep(SweepPtr sweep)
{
    sweep_ = std::move(sweep);
    chart_->setSweep(sweep_.get());
    std::vector<SweepRow> rows;
    if (sweep_)
        for (const insight::SweepPoint& point : sweep_->points) rows.push_back({point});
    model_->setRows(std::move(rows));
    showPlace(chart_->threshold());
}

void ThresholdPart::showPlace(qlonglong points)
{
    if (!sweep_ || sweep_->points.empty()) {
        place_->setText(tr("The curve follows as soon as history has been played again."));
        return;
    }
    const auto distance = [points](const insight::SweepPoint& point) { return std::abs(point.points - points); };
    const insight::SweepPoint& nearest = *std::ranges::min_element(sweep_->points, {}, distance);
    const QString volume = tr("At %1 points %2 leads a week").arg(ui::points(nearest.points), QLocale().toString(nearest.weekly, 'f', 1));
    if (sweep_->state != insight::Quality::State::Known)
        place_->setText(volume + QStringLiteral(". ") + ImpactWords::noEvidence(sweep_->state) + u'.');
    else if (nearest.all.precision.value)
        place_->setText(tr("%1, precision %2 (%3)").arg(volume, percent(*nearest.all.precision.value), ImpactWords::basisOf(nearest.all.precision)));
    else
        place_->setText(tr("%1. Nothing that was handed over would qualify here.").arg(volume));
    chart_->setAccessibleDescription(place_->text());
}

void ThresholdPart::setEditable(bool editable)
{
    editable_ = editable;
    chart_->setEditable(editable);
}

void ThresholdPart::showTable(bool wanted)
{
    stack_->setCurrentIndex(wanted ? 1 : 0);
    if (!wanted || !sweep_) return;
    const auto current = std::ranges::find(sweep_->points, true, &insight::SweepPoint::current);
    if (current == sweep_->points.end()) return;
    const QModelIndex index = model_->index(static_cast<int>(current - sweep_->points.begin()), 0);
    table_->setCurrentIndex(index);
    table_->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void ThresholdPart::turnToRow(const QModelIndex& index)
{
    const SweepRow* row = model_->rowAt(index);
    if (row && editable_) emit turned(row->point.points);
}

void ThresholdPart::retranslate()
{
    choice_->setAccessibleName(tr("Threshold looked at"));
    asTable_->setText(tr("Table"));
    asTable_->setToolTip(tr("The same numbers as a table"));
    table_->setAccessibleName(tr("Volume and precision by threshold"));
    chart_->retranslate();
    model_->retranslate();
    if (!draft_) return;
    fillKnobs();
    showKnob();
}

}  // namespace handschlag::ui
