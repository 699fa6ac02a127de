#include "ui/waterfall/waterfall_view.h"

#include <QDateTime>
#include <QEvent>
#include <QGraphicsScene>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

#include "core/calendar/zone.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/formats.h"
#include "ui/shared/messages.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/shell/session.h"
#include "ui/waterfall/anchor_span.h"
#include "ui/waterfall/basis_line.h"
#include "ui/waterfall/counting_controls.h"
#include "ui/waterfall/lead_names.h"
#include "ui/waterfall/lead_panel.h"
#include "ui/shared/period_box.h"
#include "ui/waterfall/trend_chart.h"
#include "ui/waterfall/waterfall_chart.h"
#include "ui/waterfall/waterfall_controls.h"
#include "ui/waterfall/waterfall_loader.h"

namespace handschlag::ui {
namespace {

constexpr int firstChartHeight = 450;
constexpr int firstTableHeight = 200;
constexpr int firstFiguresWidth = 760;
constexpr int firstLeadsWidth = 310;

enum StackPage { ContentPage, EmptyPage };
enum Shown { BarsShown, TrendShown };

const usecase::RowGroups* groupsOf(const usecase::WaterfallBasis& basis, const std::string& field)
{
    const auto found = basis.groups.find(field);
    return found == basis.groups.end() ? nullptr : found->second.get();
}

const pipeline::Waterfall& waterfallOf(const usecase::WaterfallReport& report, int group)
{
    return group < 0 ? report.whole : report.groups[static_cast<std::size_t>(group)].waterfall;
}

}  // namespace

WaterfallView::WaterfallView(Session* session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      loader_(new WaterfallLoader(session, this)),
      names_(new LeadNames(session, this)),
      model_(new WaterfallTableModel(this)),
      trendModel_(new TrendTableModel(this))
{
    createViews();
    connectSignals();
    retranslate();
}

void WaterfallView::createViews()
{
    stack_ = new QStackedWidget(this);
    stack_->addWidget(createContent());
    empty_ = new EmptyState(QStringLiteral("waterfall"), this);
    stack_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(stack_);
}

QWidget* WaterfallView::createFigures(QWidget* parent)
{
    chart_ = new WaterfallChart(parent);
    chart_->setObjectName(QStringLiteral("waterfallChart"));
    chartArea_ = new QScrollArea(parent);
    chartArea_->setWidgetResizable(true);
    chartArea_->setFocusPolicy(Qt::NoFocus);
    chartArea_->setWidget(chart_);
    trendChart_ = new TrendChart(parent);
    trendChart_->setObjectName(QStringLiteral("waterfallTrend"));
    charts_ = new QStackedWidget(parent);
    charts_->addWidget(chartArea_);
    charts_->addWidget(trendChart_);

    table_ = new TableView(parent);
    table_->setObjectName(QStringLiteral("waterfallTable"));
    table_->setModel(model_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    trendTable_ = new TableView(parent);
    trendTable_->setObjectName(QStringLiteral("waterfallTrendTable"));
    trendTable_->setModel(trendModel_);
    tables_ = new QStackedWidget(parent);
    tables_->addWidget(table_);
    tables_->addWidget(trendTable_);

    auto* figures = new QSplitter(Qt::Vertical, parent);
    figures->addWidget(charts_);
    figures->addWidget(tables_);
    figures->setStretchFactor(0, 1);
    figures->setSizes({firstChartHeight, firstTableHeight});
    session_->memory().keep(figures, QStringLiteral("waterfall/figures"));
    return figures;
}

QWidget* WaterfallView::createContent()
{
    auto* content = new QWidget(this);
    controls_ = new WaterfallControls(dayIn(session_->zone(), session_->now()), session_->yearStart(), content);
    controls_->restore(session_->memory());
    basis_ = new BasisLine(content);
    output_ = new OutputMenu([this] { return output(); }, basis_);
    output_->setObjectName(QStringLiteral("waterfallCopy"));
    basis_->append(output_);
    leads_ = new LeadPanel(session_->zone(), session_->memory(), content);
    auto* both = new QSplitter(Qt::Horizontal, content);
    both->addWidget(createFigures(both));
    both->addWidget(leads_);
    both->setStretchFactor(0, 1);
    both->setSizes({firstFiguresWidth, firstLeadsWidth});
    session_->memory().keep(both, QStringLiteral("waterfall/leads_splitter"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    column->addWidget(controls_);
    column->addWidget(basis_);
    column->addWidget(both, 1);
    return content;
}

void WaterfallView::connectSignals()
{
    connect(controls_, &WaterfallControls::changed, this, [this] {
        periodIsDefault_ = false;
        controls_->remember(session_->memory());
        ask();
    });
    connect(loader_, &WaterfallLoader::ready, this, &WaterfallView::present);
    connect(loader_, &WaterfallLoader::failed, this, &WaterfallView::showFailure);
    connect(chart_, &WaterfallChart::chosen, this, [this](const StageChoice& choice) { table_->setCurrentIndex(model_->indexOf(choice)); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const auto choice = model_->choiceAt(index)) choose(*choice);
    });
    connect(trendChart_, &TrendChart::chosen, this, &WaterfallView::narrowTo);
    connect(trendTable_, &TableView::rowActivated, this, [this](const QModelIndex& index) {
        if (const auto point = trendModel_->pointAt(index)) narrowTo(*point);
    });
    const auto immature = [this] { showAtAnchor(tr("Horizon still running"), pipeline::Behind::Of::Immature); };
    connect(chart_, &WaterfallChart::immatureChosen, this, immature);
    connect(basis_, &BasisLine::immatureChosen, this, immature);
    connect(basis_, &BasisLine::negativeChosen, this,
            [this] { showAtAnchor(tr("Later stage before %1").arg(anchorName(*report_)), pipeline::Behind::Of::NegativeLag); });
    connect(basis_, &BasisLine::newestChosen, this, [this] {
        if (goToNewestEntries()) ask();
    });
    connect(leads_, &LeadPanel::leadOpened, this, &WaterfallView::leadOpened);
    connect(empty_, &EmptyState::buttonClicked, this, &WaterfallView::importWanted);
    connect(leads_, &LeadPanel::noticed, this, &WaterfallView::noticed);
    connect(output_, &OutputMenu::noticed, this, &WaterfallView::noticed);
}

void WaterfallView::reload()
{
    loader_->forget();
    ask();
}

void WaterfallView::follow(const ChangeSet& changes)
{
    for (const Table table : {Table::Cycle, Table::StageEvent, Table::Agreement, Table::Workspace, Table::Batch})
        if (changes.touches(table)) return reload();
    for (const Table table : {Table::Lead, Table::Handover, Table::Team, Table::Person})
        if (changes.touches(table)) {
            loader_->forgetFields();
            return ask();
        }
}

std::vector<usecase::WaterfallQuery> WaterfallView::wanted() const
{
    std::vector<usecase::WaterfallQuery> queries{controls_->query()};
    if (const auto other = comparisonQuery(queries.front(), controls_->scope().compareWith())) queries.push_back(*other);
    // A field whose values are about to be chosen from is read as if it were asked for.
    if (const QString field = controls_->scope().filterField(); !field.isEmpty() && queries.front().only.empty()) {
        queries.push_back(queries.front());
        queries.back().only.push_back({field.toStdString(), {}});
    }
    return queries;
}

void WaterfallView::ask() { loader_->ask(wanted()); }

Result<WaterfallReportPtr> WaterfallView::count(const usecase::WaterfallQuery& query) const
{
    const auto request = usecase::requestOf(query, loader_->basis().source.zone);
    if (!request) return std::unexpected(request.error());
    return std::make_shared<const usecase::WaterfallReport>(loader_->count(query, *request));
}

void WaterfallView::showFailure(const Error& error)
{
    basis_->showFailure(sentence(error));
    emit noticed(sentence(error));
}

void WaterfallView::fillControls()
{
    const usecase::WaterfallSource& source = loader_->basis().source;
    controls_->setFields(loader_->fields());
    controls_->counting().setStages(source.stages);
    controls_->counting().setHasCalendar(source.calendar.has_value());
    fillValues();
}

void WaterfallView::fillValues()
{
    const usecase::WaterfallBasis& basis = loader_->basis();
    controls_->scope().setFilterValues(groupsOf(basis, controls_->scope().filterField().toStdString()));
    controls_->scope().setGroupValues(groupsOf(basis, controls_->query().by));
}

void WaterfallView::present()
{
    fillControls();
    const usecase::WaterfallQuery query = controls_->query();
    const auto report = count(query);
    if (!report) return showFailure(report.error());
    report_ = *report;
    comparison_.reset();
    if (const auto other = comparisonQuery(query, controls_->scope().compareWith())) {
        const auto compared = count(*other);
        if (!compared) return showFailure(compared.error());
        comparison_ = Comparison{comparisonLabel(*other, controls_->scope().compareWith(), session_->yearStart()), *compared};
    }
    stack_->setCurrentIndex(report_->anyLeads ? ContentPage : EmptyPage);
    offerQuarters();
    // A first look shows something: the newest quarter whose cohort has had its time.
    if (periodIsDefault_ && report_->whole.anchored == 0 && goToNewestEntries()) {
        periodIsDefault_ = false;
        return ask();
    }
    // Asked before there are rows: a view with the focus makes the first of them current by itself.
    const bool first = !table_->currentIndex().isValid();
    chart_->setReport(report_, comparison_);
    model_->setReport(*report_, comparison_);
    for (int column = 0; column < model_->columnCount(); ++column)
        table_->setColumnHidden(column, !model_->isColumnOfUse(static_cast<WaterfallColumn>(column)));
    table_->resizeColumnsToContents();
    presentTrend();
    const bool nothing = report_->whole.anchored == 0 && report_->whole.immature == 0;
    basis_->showReport(*report_, session_->zone(), nothing && newestEntry(*report_).has_value());
    if (first)
        chooseAnchor();
    else
        refreshChoice();
}

void WaterfallView::offerQuarters()
{
    const auto& flow = report_->source.flow;
    if (flow == offeredOf_ && report_->query.anchor == offeredAnchor_) return;
    offeredOf_ = flow;
    offeredAnchor_ = report_->query.anchor;
    if (const auto oldest = oldestEntry(*flow, offeredAnchor_)) controls_->setEarliest(dayIn(session_->zone(), *oldest));
}

void WaterfallView::presentTrend()
{
    const auto wantedTrend = controls_->scope().trend();
    charts_->setCurrentIndex(wantedTrend ? TrendShown : BarsShown);
    tables_->setCurrentIndex(wantedTrend ? TrendShown : BarsShown);
    trend_.reset();
    const auto zone = calendar::Zone::find(report_->source.zone);
    if (!wantedTrend || !zone) return;
    auto trend = std::make_shared<TrendReport>();
    const auto days = pipeline::stepsOf(report_->query.from, report_->query.to, wantedTrend->step);
    trend->trend = trendOf(*report_->source.flow, report_->request, days, *zone, report_->filter(), loader_->workers());
    trend->step = wantedTrend->step;
    trend->rates = wantedTrend->rates;
    trend->whole = report_;
    trend_ = std::move(trend);
    trendChart_->setReport(trend_);
    trendModel_->setReport(*trend_);
    trendTable_->resizeColumnsToContents();
}

void WaterfallView::narrowTo(const TrendPoint& point)
{
    if (!trend_) return;
    const auto& days = trend_->trend.days;
    const auto step = static_cast<std::size_t>(point.step);
    controls_->setPeriod(days[step], days[step + 1]);
    controls_->scope().showBars();
    choice_ = StageChoice{-1, point.stage, std::nullopt};
    table_->setCurrentIndex(model_->indexOf(*choice_));
    ask();
}

bool WaterfallView::goToNewestEntries()
{
    const auto newest = report_ ? newestEntry(*report_) : std::nullopt;
    if (!newest) return false;
    const review::Quarter at = review::quarterOf(dayIn(session_->zone(), *newest), session_->yearStart());
    const usecase::WaterfallQuery asked = controls_->query();
    if (asked.from == at.first() && asked.to == at.end()) return false;
    controls_->setPeriod(at.first(), at.end());
    return true;
}

QString WaterfallView::titleOf(const StageChoice& choice) const
{
    QStringList words{stageName(*report_, static_cast<std::size_t>(choice.stage))};
    const pipeline::StageRow& row = waterfallOf(*report_, choice.group).stages[static_cast<std::size_t>(choice.stage)];
    if (choice.of == StageChoice::Of::Skipped) words << tr("skipped");
    if (choice.of == StageChoice::Of::Compared && comparison_) words << comparison_->label;
    if (choice.part && countOf(row, *choice.part) != row.entered) words << WaterfallWords::part(*choice.part);
    if (choice.group >= 0) words << WaterfallWords::group(report_->groups[static_cast<std::size_t>(choice.group)].value);
    return words.join(QStringLiteral(" · "));
}

void WaterfallView::choose(const StageChoice& choice)
{
    if (!report_) return;
    choice_ = choice;
    chart_->setChoice(choice);
    listLeads(choice, false);
}

void WaterfallView::refreshChoice()
{
    const auto current = model_->choiceAt(table_->currentIndex());
    if (!current || !choice_) return;
    choice_ = current;
    chart_->setChoice(current);
    listLeads(*current, true);
}

void WaterfallView::listLeads(const StageChoice& choice, bool sameChoice)
{
    const bool ofOther = choice.of == StageChoice::Of::Compared;
    const WaterfallReportPtr other = ofOther && comparison_ ? comparison_->report : nullptr;
    if (ofOther && !other) return;
    showLeads(titleOf(choice), sameChoice,
              [report = report_, other, choice] { return other ? leadsBehindCompared(*report, *other, choice) : leadsBehind(*report, choice); });
}

void WaterfallView::chooseAnchor()
{
    for (const WaterfallTableRow& row : model_->rows())
        if (row.anchor) return table_->setCurrentIndex(model_->indexOf({-1, row.stage, std::nullopt}));
    table_->setCurrentIndex(model_->index(0, std::to_underlying(WaterfallColumn::Entered)));
}

void WaterfallView::showAtAnchor(const QString& title, pipeline::Behind::Of which)
{
    if (!report_) return;
    chart_->setChoice(std::nullopt);
    choice_.reset();
    showLeads(title, false, [report = report_, which] { return leadsAtAnchor(*report, which); });
}

void WaterfallView::showLeads(const QString& title, bool sameChoice, LeadNames::Find find)
{
    names_->ask(std::move(find), [this, title, sameChoice](Result<StageLeads> list) {
        if (!list) return showFailure(list.error());
        const QString counted = title + QStringLiteral(" (") + ui::count(list->total) + u')';
        if (sameChoice)
            leads_->refresh(counted, list->total, std::move(list->rows));
        else
            leads_->present(counted, list->total, std::move(list->rows));
    });
}

Output WaterfallView::output() const
{
    Output output;
    QWidget* figure = trend_ ? static_cast<QWidget*>(trendChart_) : chart_;
    const QGraphicsView* view = trend_ ? static_cast<QGraphicsView*>(trendChart_) : chart_;
    output.picture.size = figure->size();
    output.picture.palette = palette();
    output.picture.font = font();
    output.picture.draw = [view](QPainter& painter, const QRectF& area) {
        view->scene()->render(&painter, area, QRectF(QPointF(), area.size()), Qt::IgnoreAspectRatio);
    };
    output.fileName = tr("waterfall");
    output.table = model_;
    if (trend_) output.table = trendModel_;
    output.wantedColumn = [](int) { return true; };
    if (!trend_) output.wantedColumn = [model = model_](int column) { return model->isColumnOfUse(static_cast<WaterfallColumn>(column)); };
    if (!report_) return output;
    output.picture.title = tr("Waterfall %1").arg(periodName(report_->query.from, report_->query.to, session_->yearStart()));
    if (comparison_) output.picture.title = tr("%1, compared: %2").arg(output.picture.title, comparison_->label);
    output.picture.basis = basisSentence(*report_, session_->zone());
    output.fileName += u'-' + QString::fromStdString(toIso(report_->query.from)) + u'-' + QString::fromStdString(toIso(report_->query.to.plus(-1)));
    return output;
}

void WaterfallView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange || !report_) return;
    table_->resizeColumnsToContents();
    trendTable_->resizeColumnsToContents();
}

void WaterfallView::retranslate()
{
    controls_->retranslate();
    basis_->retranslate();
    output_->retranslate();
    leads_->retranslate();
    model_->retranslate();
    trendModel_->retranslate();
    chart_->setAccessibleName(tr("Waterfall chart"));
    chart_->setAccessibleDescription(tr("The table below holds the same numbers."));
    trendChart_->setAccessibleName(tr("Trend of the waterfall"));
    trendChart_->setAccessibleDescription(tr("The table below holds the same numbers."));
    table_->setAccessibleName(tr("Waterfall table"));
    trendTable_->setAccessibleName(tr("Table of the trend; Enter shows the bars of a row's week or month"));
    empty_->setTexts(tr("No leads yet"),
                     tr("Import your leads, and the outcomes of those that you know: the waterfall shows how they pass from stage to stage and how "
                        "long it takes."),
                     tr("Import leads"));
    if (report_) present();
}

}  // namespace handschlag::ui
