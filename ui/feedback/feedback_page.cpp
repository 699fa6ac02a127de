#include "ui/feedback/feedback_page.h"

#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "ui/feedback/drift_chart.h"
#include "ui/feedback/drift_panel.h"
#include "ui/feedback/drift_strip.h"
#include "ui/feedback/feedback_actions.h"
#include "ui/feedback/feedback_controls.h"
#include "ui/feedback/figure_tiles.h"
#include "ui/feedback/pareto_chart.h"
#include "ui/feedback/reason_matrix_model.h"
#include "ui/feedback/reason_panel.h"
#include "ui/feedback/reason_table_model.h"
#include "ui/feedback/remedy_panel.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/either_stop.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/formats.h"
#include "ui/shared/messages.h"
#include "ui/shared/safe_file.h"
#include "ui/shared/save_as.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/shared/period_box.h"
#include "ui/waterfall/chart_output.h"
#include "ui/waterfall/comparison.h"
#include "ui/waterfall/table_text.h"

namespace handschlag::ui {
namespace {

using agreement::Side;

enum Tab { ChartTab, TableTab, GroupTab, DriftTab };
enum StackPage { ContentPage, EmptyPage };
enum ResultPage { ReasonsPage, QuietPage };

constexpr int firstFiguresWidth = 600;
constexpr int firstPanelWidth = 480;
constexpr auto tabKey = "feedback/tab";

TableView* viewOf(QAbstractItemModel* model, const char* name, QWidget* parent)
{
    auto* table = new TableView(parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    return table;
}

}  // namespace

FeedbackPage::FeedbackPage(Session* session, QWidget* parent) : Page(session, parent)
{
    createModels();
    createViews();
    connectSignals();
    connectActions();
    retranslate();
}

void FeedbackPage::createModels()
{
    reasons_ = new ReasonTableModel(this);
    matrix_ = new ReasonMatrixModel(this);
    actions_ = new FeedbackActions(this);
}

void FeedbackPage::createViews()
{
    stack_ = new QStackedWidget(this);
    stack_->addWidget(createContent());
    empty_ = new EmptyState(QStringLiteral("feedback"), this);
    stack_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::large, 0, theme::large, theme::medium);
    column->addWidget(stack_);
}

QWidget* FeedbackPage::createContent()
{
    auto* content = new QWidget(this);
    actor_ = new ActorStrip(&session(), {Side::Marketing, Side::Sales}, content);
    tiles_ = new FigureTiles(content);
    drift_ = new DriftStrip(content);
    others_ = theme::plainLabel({}, content);
    others_->setObjectName(QStringLiteral("feedbackOthers"));
    others_->setWordWrap(true);
    theme::setTone(others_, theme::Tone::Warn);
    panel_ = new ReasonPanel(&session(), actions_, actor_, content);
    quiet_ = new EmptyState(QStringLiteral("accept"), content);
    auto* both = new QSplitter(Qt::Horizontal, content);
    both->addWidget(createTabs(both));
    both->addWidget(panel_);
    both->setChildrenCollapsible(false);
    both->setStretchFactor(0, 5);
    both->setStretchFactor(1, 4);
    both->setHandleWidth(theme::large);
    both->setSizes({firstFiguresWidth, firstPanelWidth});
    session().memory().keep(both, QStringLiteral("feedback/splitter"));
    results_ = new QStackedWidget(content);
    results_->addWidget(both);
    results_->addWidget(quiet_);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    column->addWidget(createBar(content));
    column->addWidget(actor_);
    column->addWidget(tiles_);
    column->addWidget(drift_);
    column->addWidget(others_);
    column->addWidget(results_, 1);
    return content;
}

QWidget* FeedbackPage::createBar(QWidget* parent)
{
    auto* bar = new QWidget(parent);
    controls_ = new FeedbackControls(dayIn(session().zone(), session().now()), session().yearStart(), bar);
    controls_->restore(session().memory());
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::small);
    row->addWidget(controls_, 1);
    for (QAction* action : {actions_->undo, actions_->copyTable, actions_->saveTable, actions_->savePicture}) {
        auto* button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    return bar;
}

QWidget* FeedbackPage::createTabs(QWidget* parent)
{
    tabs_ = new QTabWidget(parent);
    tabs_->setObjectName(QStringLiteral("feedbackTabs"));
    chart_ = new ParetoChart(tabs_);
    chart_->setObjectName(QStringLiteral("feedbackPareto"));
    chartArea_ = new QScrollArea(tabs_);
    chartArea_->setWidgetResizable(true);
    chartArea_->setFocusPolicy(Qt::NoFocus);
    chartArea_->setFrameShape(QFrame::NoFrame);
    chartArea_->viewport()->setBackgroundRole(QPalette::Base);
    chartArea_->setWidget(chart_);
    reasonTable_ = viewOf(reasons_, "feedbackReasons", tabs_);
    matrixTable_ = viewOf(matrix_, "feedbackMatrix", tabs_);
    weeks_ = new DriftPanel(tabs_);
    for (QWidget* page : std::initializer_list<QWidget*>{chartArea_, reasonTable_, matrixTable_, weeks_}) tabs_->addTab(page, QString());
    tabs_->setCurrentIndex(session().memory().value(QLatin1String(tabKey), int{ChartTab}).toInt());
    return tabs_;
}

void FeedbackPage::connectSignals()
{
    connect(controls_, &FeedbackControls::changed, this, [this] {
        periodIsDefault_ = false;
        controls_->remember(session().memory());
        reload();
    });
    connect(chart_, &ParetoChart::chosen, this, &FeedbackPage::choose);
    for (const TableView* table : {reasonTable_, matrixTable_})
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
            if (!arranging_ && current.isValid()) choose(current.row());
        });
    connect(drift_, &DriftStrip::clauseChosen, this,
            [this](const QString& clause) { emit navigationRequested(QStringLiteral("agreement"), clause); });
    connect(drift_, &DriftStrip::weeksRequested, this, &FeedbackPage::showWeeks);
    connect(tabs_, &QTabWidget::currentChanged, this, [this](int tab) { session().memory().setValue(QLatin1String(tabKey), tab); });
    RemedyPanel& remedies = panel_->remedies();
    connect(&remedies, &RemedyPanel::clauseOpened, this,
            [this](const QString& clause) { emit navigationRequested(QStringLiteral("agreement"), clause); });
    connect(&remedies, &RemedyPanel::noticed, this, &Page::noticed);
    connect(&remedies, &RemedyPanel::failed, this, &Page::failed);
    connect(&remedies, &RemedyPanel::undoChanged, this, &FeedbackPage::enableActions);
    connect(panel_->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FeedbackPage::enableActions);
    connect(actor_, &ActorStrip::failed, this, [this](const Error& error) { emit failed(sentence(error)); });
    connect(empty_, &EmptyState::buttonClicked, this, [this] { emit navigationRequested(QStringLiteral("queue"), {}); });
    connect(quiet_, &EmptyState::buttonClicked, this, [this] {
        if (goToNewest()) reload();
    });
}

void FeedbackPage::connectActions()
{
    connect(actions_->openLead, &QAction::triggered, this, [this] {
        if (const auto lead = panel_->lead()) emit navigationRequested(QStringLiteral("leads"), QVariant::fromValue<qlonglong>(lead->value));
    });
    connect(actions_->openClause, &QAction::triggered, this, [this] {
        if (choice_) emit navigationRequested(QStringLiteral("agreement"), QString::fromStdString(choice_->second));
    });
    connect(actions_->openDisputes, &QAction::triggered, this, [this] {
        const auto dispute = panel_->dispute();
        emit navigationRequested(QStringLiteral("desk"), dispute ? QStringLiteral("disputes/%1").arg(dispute->value) : QStringLiteral("disputes"));
    });
    connect(actions_->undo, &QAction::triggered, this, [this] { panel_->remedies().undoLast(); });
    connect(actions_->copyTable, &QAction::triggered, this, &FeedbackPage::copyTable);
    connect(actions_->copyPicture, &QAction::triggered, this, &FeedbackPage::copyPicture);
    connect(actions_->savePicture, &QAction::triggered, this, &FeedbackPage::savePicture);
    connect(actions_->saveTable, &QAction::triggered, this, &FeedbackPage::saveTable);
}

void FeedbackPage::reload()
{
    usecase::FeedbackQuery query = controls_->query();
    query.product = session().product();
    query.asOf = session().now();
    reading_.request_stop();
    reading_ = std::stop_source();
    session().tasks().run<FeedbackLoad>(
        this,
        [query, own = reading_.get_token()](usecase::Store& store, const Progress& progress) {
            const EitherStop stop(progress, own);
            return loadFeedback(store, query, stop.progress());
        },
        [this, question = ++question_](Result<FeedbackLoad> load) {
            if (question != question_) return;
            if (load)
                present(std::move(*load));
            else
                emit failed(sentence(load.error()));
        });
}

void FeedbackPage::follow(const ChangeSet& changes)
{
    for (const Table table : {Table::Handover, Table::Lead, Table::Agreement, Table::Person, Table::Workspace})
        if (changes.touches(table)) return reload();
}

bool FeedbackPage::goToNewest()
{
    if (!load_ || !load_->newest) return false;
    const review::Quarter at = review::quarterOf(*load_->newest, session().yearStart());
    const usecase::FeedbackQuery asked = controls_->query();
    if (asked.from == at.first() && asked.to == at.end()) return false;
    controls_->setPeriod(at.first(), at.end());
    return true;
}

void FeedbackPage::present(FeedbackLoad load)
{
    load_ = std::make_shared<const FeedbackLoad>(std::move(load));
    controls_->setFields(load_->fields);
    actor_->setPersons(load_->persons);
    stack_->setCurrentIndex(load_->report.anyHandovers ? ContentPage : EmptyPage);
    // A first look shows something: the newest quarter in which anything was decided.
    if (std::exchange(periodIsDefault_, false) && load_->report.feedback.acceptance.whole == 0 && goToNewest()) return reload();
    showReport();
}

void FeedbackPage::showReport()
{
    const insight::Feedback& feedback = load_->report.feedback;
    names_ = FeedbackNames(load_->document ? &*load_->document : nullptr);
    tiles_->show(feedback);
    drift_->show(load_->drift, names_);
    weeks_->show(load_->drift, names_);
    panel_->remedies().setDraft(load_->draft);
    others_->setText(FeedbackWords::others(feedback, names_));
    others_->setVisible(!others_->text().isEmpty());
    arranging_ = true;
    reasons_->setReport(feedback, names_);
    matrix_->setReport(feedback, names_);
    arranging_ = false;
    tabs_->setTabVisible(GroupTab, !load_->report.query.by.empty());
    tabs_->setTabText(GroupTab, tr("By %1").arg(fieldName(load_->report.query.by)));
    for (TableView* table : {reasonTable_, matrixTable_}) table->resizeColumnsToContents();
    std::vector<ParetoBar> bars;
    for (const ReasonRow& row : reasons_->rows())
        bars.push_back({names_.reason(row.reason), names_.clause(row.clause), row.count, row.share.value.value_or(0), row.cumulative()});
    chart_->setBars(std::move(bars));
    showEmpty();
    const int kept = choice_ ? reasons_->rowOf(*choice_) : -1;
    choose(std::max(kept, 0));
    subtitle_ = load_->report.anyHandovers ? tr("%1 decided, %2 rejected").arg(count(feedback.acceptance.whole), count(feedback.rejected)) : QString();
    emit subtitleChanged(subtitle_);
}

void FeedbackPage::showEmpty()
{
    const insight::Feedback& feedback = load_->report.feedback;
    results_->setCurrentIndex(feedback.reasons.empty() ? QuietPage : ReasonsPage);
    const bool elsewhere = load_->newest && (*load_->newest < load_->report.query.from || *load_->newest >= load_->report.query.to);
    const QString button = elsewhere ? tr("Show the newest quarter with decisions") : QString();
    if (feedback.accepted > 0)
        quiet_->setTexts(tr("Nothing was rejected in this period"),
                         tr("%n lead(s) accepted. Reasons appear here as soon as sales rejects one.", nullptr, static_cast<int>(feedback.accepted)),
                         button);
    else
        quiet_->setTexts(tr("Nothing was decided in this period"),
                         tr("Sales decides in the queue; choose another period to look at earlier decisions."), button);
}

void FeedbackPage::choose(int row)
{
    const bool there = row >= 0 && row < reasons_->rowCount();
    choice_.reset();
    if (there) choice_ = reasons_->rows()[static_cast<std::size_t>(row)].key();
    arranging_ = true;
    if (there) {
        for (TableView* table : {reasonTable_, matrixTable_})
            if (table->currentIndex().row() != row) table->setCurrentIndex(table->model()->index(row, 0));
    }
    arranging_ = false;
    chart_->setCurrent(there ? row : -1);
    if (there) chartArea_->ensureVisible(0, chart_->positionOf(row).y(), 0, chartArea_->fontMetrics().height() * 2);
    showChoice();
}

void FeedbackPage::showChoice()
{
    if (choice_)
        panel_->present(*load_, names_, choice_->first, choice_->second);
    else
        panel_->clear();
    enableActions();
}

void FeedbackPage::enableActions()
{
    actions_->openLead->setEnabled(panel_->lead().has_value());
    actions_->openClause->setEnabled(choice_ && !choice_->second.empty());
    actions_->openDisputes->setEnabled(panel_->dispute().has_value());
    actions_->undo->setEnabled(panel_->remedies().canUndo());
    for (QAction* action : {actions_->copyTable, actions_->copyPicture, actions_->saveTable, actions_->savePicture}) action->setEnabled(reasons_->rowCount() > 0);
}

const QAbstractItemModel& FeedbackPage::shownTable() const
{
    if (panel_->table().hasFocus()) return panel_->rejections();
    switch (tabs_->currentIndex()) {
        case GroupTab: return *matrix_;
        case DriftTab: return *weeks_->table().model();
        default: return *reasons_;
    }
}

void FeedbackPage::showWeeks()
{
    tabs_->setCurrentIndex(DriftTab);
    weeks_->showNewestAlarm();
    weeks_->table().setFocus(Qt::OtherFocusReason);
}

void FeedbackPage::copyPicture() const
{
    QWidget& shown = tabs_->currentIndex() == DriftTab ? static_cast<QWidget&>(weeks_->chart()) : *chart_;
    QGuiApplication::clipboard()->setPixmap(shown.grab());
}

void FeedbackPage::copyTable() const
{
    auto* content = new QMimeData;
    content->setText(tabbedText(shownTable()));
    content->setData(QStringLiteral("text/csv"), csvText(shownTable()).toUtf8());
    QGuiApplication::clipboard()->setMimeData(content);
}

void FeedbackPage::saveTable()
{
    const auto target = askWhereToSave(this, tr("feedback"));
    if (!target) return;
    const exchange::OutputTable table = tableOf(shownTable(), tr("feedback"));
    if (const auto saved = ui::saveTable(table, *target); !saved)
        emit failed(sentence(saved.error()));
    else
        emit noticed(savedSentence(table.rows.size(), *target));
}

Picture FeedbackPage::picture() const
{
    QWidget* shown = tabs_->currentIndex() == DriftTab ? static_cast<QWidget*>(&weeks_->chart()) : chart_;
    const usecase::FeedbackQuery query = controls_->query();
    Picture picture;
    picture.title = tr("Feedback %1").arg(periodName(query.from, query.to, session().yearStart()));
    picture.basis = subtitle_;
    picture.size = shown->size();
    picture.palette = palette();
    picture.font = font();
    picture.draw = [shown](QPainter& painter, const QRectF& area) {
        painter.save();
        painter.translate(area.topLeft());
        shown->render(&painter, {}, {}, QWidget::DrawChildren);
        painter.restore();
    };
    return picture;
}

void FeedbackPage::savePicture()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Save the chart"), tr("feedback") + QStringLiteral(".png"), tr("PNG pictures (*.png);;SVG drawings (*.svg)"));
    if (path.isEmpty()) return;
    const bool drawing = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    if (!drawing && !path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive)) path += QStringLiteral(".png");
    const QByteArray bytes = drawing ? svgOf(picture()) : pngOf(picture());
    if (const auto saved = writeWholeFile(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())}); !saved)
        emit failed(sentence(saved.error()));
    else
        emit noticed(tr("Saved as %1.").arg(path));
}

void FeedbackPage::retranslate()
{
    controls_->retranslate();
    actions_->retranslate();
    actor_->retranslate();
    tiles_->retranslate();
    panel_->retranslate();
    matrix_->retranslate();
    weeks_->retranslate();
    tabs_->setTabText(ChartTab, tr("Reasons"));
    tabs_->setTabText(TableTab, tr("Table"));
    tabs_->setTabText(GroupTab, tr("By group"));
    tabs_->setTabText(DriftTab, tr("Drift"));
    chart_->setAccessibleName(tr("Reasons of rejections, most frequent first; the table holds the same numbers"));
    reasonTable_->setAccessibleName(tr("Reasons and cited clauses"));
    matrixTable_->setAccessibleName(tr("Share of each group's decisions that were rejected, by reason"));
    empty_->setTexts(
        tr("No feedback yet"),
        tr("Once leads are handed over and sales accepts or rejects them, this page shows the reasons, and which edits of the agreement would have "
           "avoided rejections."),
        tr("Go to the queue"));
    if (load_) showReport();
}

}  // namespace handschlag::ui
