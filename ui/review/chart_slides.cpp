#include "ui/review/chart_slides.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/feedback/feedback_words.h"
#include "ui/feedback/pareto_chart.h"
#include "ui/review/lines_view.h"
#include "ui/review/review_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"
#include "ui/shared/period_box.h"
#include "ui/shared/theme.h"
#include "ui/waterfall/burn_up_chart.h"
#include "ui/waterfall/waterfall_chart.h"

namespace handschlag::ui {
namespace {

using review::Missing;

constexpr std::int64_t mostOthers = 10;  // one in ten

std::optional<double> ratio(const std::optional<std::int64_t>& basisPoints)
{
    return basisPoints ? std::optional(static_cast<double>(*basisPoints) / 10'000) : std::nullopt;
}

std::optional<double> daysOf(const std::optional<std::int64_t>& hundredths)
{
    return hundredths ? std::optional(static_cast<double>(*hundredths) / 100) : std::nullopt;
}

/// A role that no stage has: the report has no anchor, rates are from the stage before.
pipeline::Role freeRole(const review::Figures& figures)
{
    using pipeline::Role;
    for (const Role role : {Role::HandedOver, Role::Accepted, Role::Fit, Role::Opportunity, Role::Qualified, Role::Market})
        if (std::ranges::none_of(figures.waterfall, [role](const review::StageFigure& stage) { return stage.role == pipeline::key(role); })) return role;
    return Role::Market;
}

}  // namespace

insight::BurnUp burnUpOf(const review::Figures& figures, Day today)
{
    const review::Delivery& delivery = figures.delivery;
    insight::BurnUp burnUp;
    burnUp.promised = delivery.promised;
    burnUp.gross = delivery.gross;
    burnUp.net = delivery.net;
    burnUp.disputed = delivery.disputed;
    burnUp.chance = ratio(delivery.chanceBp);
    for (std::size_t i = 0; i < delivery.weeks.size(); ++i) {
        const review::DeliveryWeek& from = delivery.weeks[i];
        const bool last = i + 1 == delivery.weeks.size();
        const std::int64_t grossBefore = i > 0 ? delivery.weeks[i - 1].grossSoFar : 0, disputedBefore = i > 0 ? delivery.weeks[i - 1].disputedSoFar : 0;
        insight::BurnUpWeek week;
        week.from = from.from;
        week.to = last ? figures.quarter.end() : delivery.weeks[i + 1].from;
        week.net = from.net;
        week.gross = from.grossSoFar - grossBefore;
        week.disputed = std::max<std::int64_t>(0, from.disputedSoFar - disputedBefore);
        week.grossSoFar = from.grossSoFar;
        week.netSoFar = from.netSoFar;
        week.disputedSoFar = from.disputedSoFar;
        week.required = static_cast<double>(from.requiredC) / 100;
        week.begun = from.begun;
        if (from.low && from.median && from.high) week.fan = insight::Fan{*from.low, *from.median, *from.high};
        if (!figures.over && week.to > today) ++burnUp.weeksLeft;
        burnUp.weeks.push_back(week);
    }
    return burnUp;
}

WaterfallReportPtr waterfallOf(const review::Figures& figures)
{
    auto report = std::make_shared<usecase::WaterfallReport>();
    report->query.mode = pipeline::Mode::Period;
    report->query.unit = usecase::CountingUnit::Leads;  // no parts
    report->query.anchor = freeRole(figures);
    report->query.from = figures.quarter.first();
    report->query.to = figures.quarter.end();
    report->anyLeads = true;
    for (const review::StageFigure& figure : figures.waterfall) {
        const auto role = pipeline::roleFromKey(figure.role);
        agreement::Stage stage;
        stage.id = figure.stage;
        stage.name = figure.name;
        if (role) stage.roles = {*role};
        report->source.stages.stages.push_back(std::move(stage));
        pipeline::StageRow row;
        row.stage = figure.stage;
        if (role) row.role = *role;
        row.entered = row.leads = figure.entered;
        row.imputed = figure.imputed;
        row.recycled = figure.recycled;
        const std::int64_t before = report->whole.stages.empty() ? 0 : report->whole.stages.back().entered;
        row.fromPrevious = {figure.entered, before, ratio(figure.fromPreviousBp), ratio(figure.lowBp), ratio(figure.highBp)};
        row.daysFromPrevious.median = daysOf(figure.medianDaysC);
        row.daysFromPrevious.p90 = daysOf(figure.p90DaysC);
        report->whole.stages.push_back(std::move(row));
    }
    return report;
}

BurnUpSlide::BurnUpSlide(const SlideTools& tools, QWidget* parent) : Slide(tools, parent), chart_(new BurnUpChart)
{
    chart_->setObjectName(QStringLiteral("reviewBurnUp"));
    chart_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    column()->addWidget(chart_, 1);
    column()->setAlignment({});
}

void BurnUpSlide::fill(const ReviewLoad& load)
{
    const review::Figures& figures = load.report.figures;
    const review::Delivery& delivery = figures.delivery;
    if (figures.lacks(Missing::Agreement))
        return showEmpty(tr("Nothing was promised in this quarter"), ReviewWords::missing(Missing::Agreement), tr("Go to the agreement"), QStringLiteral("agreement"));
    if (figures.lacks(Missing::Handovers) && figures.over)
        return showEmpty(tr("No lead was handed over in this quarter"),
                         tr("%n lead(s) had been promised. Handovers begin as soon as leads qualify under an agreement in force.", nullptr, static_cast<int>(delivery.promised)),
                         tr("Go to the queue"), QStringLiteral("queue"));
    QString headline = tr("%1 of %2 promised leads delivered").arg(count(delivery.net), count(delivery.promised));
    if (const auto share = review::basisPoints(delivery.net, delivery.promised)) headline += QStringLiteral(" (%1)").arg(ReviewWords::rate(share));
    if (delivery.disputed > 0) headline += tr(", %n of them in dispute", nullptr, static_cast<int>(delivery.disputed));
    if (delivery.chanceBp) headline += QStringLiteral("; ") + ReviewWords::onThisCourse(*delivery.chanceBp);
    if (figures.lacks(Missing::PartOfQuarter)) headline += QStringLiteral(". ") + ReviewWords::missing(Missing::PartOfQuarter);
    say(headline);
    chart_->setBurnUp(burnUpOf(figures, dayIn(tools().session->zone(), figures.cutOff)));
    chart_->setAccessibleName(headline);
    showContent();
}

WaterfallSlide::WaterfallSlide(const SlideTools& tools, QWidget* parent)
    : Slide(tools, parent), chart_(new WaterfallChart), table_(new LinesView(QStringLiteral("reviewStages"), {5, 2, 4, 3, 3}))
{
    chart_->setObjectName(QStringLiteral("reviewWaterfall"));
    column()->addWidget(chart_, 1);
    column()->addWidget(table_);
    column()->setAlignment({});
    connect(chart_, &WaterfallChart::chosen, this, [this] { emit navigationRequested(QStringLiteral("waterfall"), {}); });
    connect(table_, &LinesView::lineActivated, this, [this] { emit navigationRequested(QStringLiteral("waterfall"), {}); });
}

void WaterfallSlide::fill(const ReviewLoad& load)
{
    const review::Figures& figures = load.report.figures;
    if (figures.lacks(Missing::Leads))
        return showEmpty(tr("No lead entered any stage in this quarter"), tr("Import leads and their stages, or choose another quarter."), tr("Import leads"),
                         QStringLiteral("import"));
    const WaterfallReportPtr report = waterfallOf(figures);
    chart_->setReport(report);
    chart_->setAccessibleName(tools().presenting ? tr("Leads by stage") : tr("Leads by stage; the table below holds the same numbers"));
    table_->lines().setHeaders({tr("Stage"), tr("Entered"), tr("Rate from the stage before"), tr("Median days"), tr("Nine of ten within")});
    std::vector<TextLine> lines;
    for (std::size_t i = 0; i < figures.waterfall.size(); ++i) {
        const review::StageFigure& stage = figures.waterfall[i];
        const pipeline::Rate& rate = report->whole.stages[i].fromPrevious;
        QString shown = ReviewWords::rate(stage.fromPreviousBp);
        if (rate.low) shown += QStringLiteral(" (%1)").arg(WaterfallWords::interval(rate));
        const bool thin = WaterfallWords::isThin(rate);
        lines.push_back({stage.stage,
                         {{.text = QString::fromStdString(stage.name.in(currentLanguage())), .strong = true},
                          {.text = count(stage.entered), .number = true},
                          {.text = thin ? shown + QStringLiteral(", ") + WaterfallWords::thin() : shown, .number = true, .tone = thin ? theme::Tone::Muted : theme::Tone::Neutral},
                          {.text = ReviewWords::hundredths(stage.medianDaysC), .number = true},
                          {.text = stage.p90DaysC ? tr("%1 days").arg(ReviewWords::hundredths(stage.p90DaysC)) : QStringLiteral("–"), .number = true}}});
    }
    table_->lines().setLines(std::move(lines));
    // On the wall the bars say it.
    table_->setVisible(!tools().presenting);
    showContent();
}

AcceptanceSlide::AcceptanceSlide(const SlideTools& tools, QWidget* parent)
    : Slide(tools, parent), basis_(theme::plainLabel()), chart_(new ParetoChart), others_(theme::plainLabel())
{
    for (QLabel* label : {basis_, others_}) label->setWordWrap(true);
    theme::setTone(basis_, theme::Tone::Muted);
    theme::setTone(others_, theme::Tone::Warn);
    chart_->setObjectName(QStringLiteral("reviewReasons"));
    column()->addWidget(basis_);
    column()->addWidget(others_);
    column()->addWidget(chart_, 1);
    column()->setAlignment({});
    connect(chart_, &ParetoChart::chosen, chart_, &ParetoChart::setCurrent);
}

void AcceptanceSlide::fill(const ReviewLoad& load)
{
    const review::Figures& figures = load.report.figures;
    const review::Acceptance& acceptance = figures.acceptance;
    if (figures.lacks(Missing::Handovers))
        return showEmpty(tr("No lead was handed over in this quarter"), tr("So sales had nothing to accept or reject."), tr("Go to the queue"), QStringLiteral("queue"));
    if (figures.lacks(Missing::Decisions))
        return showEmpty(tr("Sales decided on no lead of this quarter yet"), tr("%n lead(s) wait for a decision.", nullptr, static_cast<int>(acceptance.pending)),
                         tr("Go to the queue"), QStringLiteral("queue"));
    const FeedbackNames names(load.document());
    say(tr("%1 accepted: %2 of %3 decided leads")
            .arg(ReviewWords::rate(acceptance.rateBp), count(acceptance.accepted), count(acceptance.accepted + acceptance.rejected)));
    QStringList basis;
    if (acceptance.lowBp && acceptance.highBp) basis << tr("95 % interval %1 to %2").arg(ReviewWords::rate(acceptance.lowBp), ReviewWords::rate(acceptance.highBp));
    if (acceptance.pending > 0) basis << tr("%n without a decision yet", nullptr, static_cast<int>(acceptance.pending));
    basis_->setText(basis.join(QStringLiteral(" · ")));
    const bool many = acceptance.other * mostOthers > acceptance.rejected;
    others_->setText(many ? tr("%1 of %2 rejections name no reason of the agreement: talk about what is missing in the list.").arg(count(acceptance.other), count(acceptance.rejected))
                          : QString());
    others_->setVisible(many);
    std::vector<ParetoBar> bars;
    double cumulative = 0;
    for (const review::ReasonFigure& reason : figures.reasons) {
        const double share = ratio(reason.shareBp).value_or(0);
        cumulative += share;
        const QString own = QString::fromStdString(reason.name.in(currentLanguage()));
        bars.push_back({own.isEmpty() ? names.reason(reason.reason) : own, names.clause(reason.clause), reason.count, share, std::min(1.0, cumulative)});
    }
    chart_->setBars(std::move(bars));
    chart_->setVisible(!figures.reasons.empty());
    showContent();
}

}  // namespace handschlag::ui
