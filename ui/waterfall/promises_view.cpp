#include "ui/waterfall/promises_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

#include "ui/shared/empty_state.h"
#include "ui/shared/formats.h"
#include "ui/shared/messages.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/shell/session.h"
#include "ui/waterfall/breach_panel.h"
#include "ui/waterfall/promise_chart.h"
#include "ui/waterfall/promise_model.h"
#include "ui/shared/period_box.h"

namespace handschlag::ui {
namespace {

constexpr int firstChartHeight = 330;
constexpr int firstTableHeight = 240;
constexpr int firstFiguresWidth = 720;
constexpr int firstBreachesWidth = 350;

enum StackPage { ContentPage, EmptyPage };

bool isObserver(const Session& session) { return session.actor() && session.actor()->side == agreement::Side::Observer; }

}  // namespace

PromisesView::PromisesView(Session* session, QWidget* parent) : QWidget(parent), session_(session), model_(new PromiseModel(this))
{
    createViews();
    connectSignals();
    retranslate();
}

void PromisesView::createViews()
{
    caption_ = new QLabel(this);
    quarters_ = new QuarterBox(dayIn(session_->zone(), session_->now()), session_->yearStart(), this);
    quarters_->setObjectName(QStringLiteral("promisesQuarter"));
    caption_->setBuddy(quarters_);
    output_ = new OutputMenu([this] { return output(); }, this);
    output_->setObjectName(QStringLiteral("promisesOutput"));
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::small);
    top->addWidget(caption_);
    top->addWidget(quarters_);
    top->addStretch(1);
    top->addWidget(output_);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(createContent());
    empty_ = new EmptyState(QStringLiteral("agreement"), this);
    empty_->setObjectName(QStringLiteral("promisesEmpty"));
    stack_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::small, 0, 0);
    column->setSpacing(theme::small);
    column->addLayout(top);
    column->addWidget(stack_, 1);
}

QWidget* PromisesView::createContent()
{
    auto* content = new QWidget(this);
    words_ = theme::plainLabel({}, content);
    words_->setObjectName(QStringLiteral("promisesWords"));
    words_->setWordWrap(true);
    basis_ = theme::plainLabel({}, content);
    basis_->setObjectName(QStringLiteral("promisesBasis"));
    basis_->setWordWrap(true);
    theme::setTone(basis_, theme::Tone::Muted);
    chart_ = new PromiseChart(content);
    chart_->setObjectName(QStringLiteral("promisesChart"));
    auto* area = new QScrollArea(content);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(chart_);
    table_ = new TableView(content);
    table_->setObjectName(QStringLiteral("promisesTable"));
    table_->setModel(model_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    breaches_ = new BreachPanel(session_->memory(), content);
    auto* figures = new QSplitter(Qt::Vertical, content);
    figures->addWidget(area);
    figures->addWidget(table_);
    figures->setStretchFactor(0, 1);
    figures->setSizes({firstChartHeight, firstTableHeight});
    session_->memory().keep(figures, QStringLiteral("waterfall/promises_figures"));
    auto* both = new QSplitter(Qt::Horizontal, content);
    both->addWidget(figures);
    both->addWidget(breaches_);
    both->setStretchFactor(0, 1);
    both->setSizes({firstFiguresWidth, firstBreachesWidth});
    session_->memory().keep(both, QStringLiteral("waterfall/promises_splitter"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    column->addWidget(words_);
    column->addWidget(basis_);
    column->addWidget(both, 1);
    return content;
}

void PromisesView::connectSignals()
{
    connect(quarters_, &QComboBox::activated, this, &PromisesView::reload);
    connect(breaches_, &BreachPanel::noticed, this, &PromisesView::noticed);
    connect(output_, &OutputMenu::noticed, this, &PromisesView::noticed);
    connect(breaches_, &BreachPanel::leadOpened, this, &PromisesView::leadOpened);
    connect(empty_, &EmptyState::buttonClicked, this, &PromisesView::agreementWanted);
    connect(chart_, &PromiseChart::chosen, this, [this](int row) { table_->setCurrentIndex(model_->index(row, 0)); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) { choose(index.row(), false); });
    connect(session_, &Session::actorChanged, this, [this] {
        if (report_ && isVisible()) reload();
    });
}

void PromisesView::reload()
{
    const usecase::ComplianceQuery query{session_->product(), quarters_->from(), quarters_->to(), session_->now(), !isObserver(*session_)};
    const int question = ++question_;
    session_->tasks().run<usecase::ComplianceReport>(
        this, [query](usecase::Store& store, const Progress&) { return usecase::complianceReport(store, query); },
        [this, question](Result<usecase::ComplianceReport> report) {
            if (question != question_) return;
            if (!report) {
                words_->setText(sentence(report.error()));
                emit noticed(sentence(report.error()));
                return;
            }
            present(*report);
        });
}

void PromisesView::present(const usecase::ComplianceReport& report)
{
    const bool sameQuarter = report_ && report_->query.from == report.query.from;
    report_ = report;
    output_->setEnabled(report.handovers > 0);
    stack_->setCurrentIndex(report.handovers > 0 ? ContentPage : EmptyPage);
    if (report.handovers == 0) return presentEmpty();
    const auto rows = promiseRows(report);
    words_->setText(PromiseWords::summary(report));
    basis_->setText(PromiseWords::basis(report, session_->zone()));
    chart_->setRows(rows, report.lateShown);
    chart_->setAccessibleDescription(words_->text());
    const bool first = !table_->currentIndex().isValid();
    model_->setRows(rows);
    table_->setColumnHidden(std::to_underlying(PromiseColumn::Late), !report.lateShown);
    table_->resizeColumnsToContents();
    if (first)
        table_->setCurrentIndex(model_->index(0, 0));
    else
        choose(table_->currentIndex().row(), sameQuarter);
}

void PromisesView::presentEmpty()
{
    if (!report_->inForce)
        empty_->setTexts(tr("No agreement in force"),
                         tr("Promises are judged by the handovers under a signed agreement; those of a trial do not count. Once both sides have signed and leads are "
                            "handed over, this page shows how both keep their word."),
                         tr("Open the agreement"));
    else
        empty_->setTexts(tr("No handovers in %1").arg(quarters_->currentText()),
                         report_->anyHandover ? tr("Promises are judged by the handovers of a quarter. Choose another quarter above.")
                                              : tr("Promises are judged by the handovers of a quarter, and nothing has been handed over yet under a version in force."));
}

void PromisesView::choose(int row, bool sameChoice)
{
    chart_->setCurrentRow(row);
    if (!report_ || row < 0 || row >= static_cast<int>(model_->rows().size())) return breaches_->present({}, {}, {}, false);
    const PromiseRow& chosen = model_->rows()[static_cast<std::size_t>(row)];
    const handover::Counts& counts = chosen.of.counts;
    breaches_->present(tr("%1 · %2: %n breach(es)", nullptr, counts.late + counts.missed).arg(PromiseWords::promise(chosen.of.promise), chosen.whose), hintFor(chosen.of),
                       breachesBehind(*report_, chosen.of), sameChoice);
}

QString PromisesView::hintFor(const handover::ComplianceRow& row) const
{
    if (row.counts.late + row.counts.missed == 0)
        return row.counts.judged() > 0 ? tr("Every promise that could be judged was kept.") : tr("Nothing could be judged yet.");
    if (!report_->query.withLeads) return tr("Observers see figures without the leads behind them.");
    return tr("Enter or a double click opens the lead.");
}

Output PromisesView::output() const
{
    Output output;
    output.picture.title = tr("Promises kept in %1").arg(quarters_->currentText());
    output.picture.basis = words_->text() + QLatin1Char('\n') + basis_->text();
    output.picture.size = chart_->size();
    output.picture.palette = palette();
    output.picture.font = font();
    output.picture.draw = [chart = chart_](QPainter& painter, const QRectF& area) { chart->draw(painter, area); };
    output.table = model_;
    output.wantedColumn = [late = report_ && report_->lateShown](int column) { return late || column != std::to_underlying(PromiseColumn::Late); };
    output.fileName = tr("promises", "name of a file") + u'-' + quarters_->currentText().replace(QLatin1Char(' '), QLatin1Char('-'));
    return output;
}

void PromisesView::retranslate()
{
    caption_->setText(tr("&Quarter"));
    chart_->setAccessibleName(tr("Promises kept, as bars"));
    table_->setAccessibleName(tr("Promises kept; the breaches behind a row are listed beside"));
    output_->retranslate();
    model_->retranslate();
    breaches_->retranslate();
    quarters_->retranslate();
    if (report_) present(*report_);
}

}  // namespace handschlag::ui
