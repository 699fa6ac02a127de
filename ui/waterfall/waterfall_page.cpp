#include "ui/waterfall/waterfall_page.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "ui/shared/empty_state.h"
#include "ui/shared/formats.h"
#include "ui/shared/icons.h"
#include "ui/shared/messages.h"
#include "ui/shared/safe_file.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/waterfall/lead_panel.h"
#include "ui/waterfall/quarter.h"
#include "ui/waterfall/table_text.h"
#include "ui/waterfall/waterfall_chart.h"
#include "ui/waterfall/waterfall_controls.h"

namespace handschlag::ui {
namespace {

constexpr int firstChartHeight = 420;
constexpr int firstTableHeight = 230;
constexpr int firstFiguresWidth = 700;
constexpr int firstLeadsWidth = 420;

enum StackPage { ContentPage, EmptyPage };

Day dayIn(const QTimeZone& zone, Instant at)
{
    return {static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(QDateTime::fromSecsSinceEpoch(at.seconds, zone).date()))};
}

/// Fields worth grouping by: those that name no person, in an order people expect; the workspace's own texts after them.
QStringList groupFields(const std::vector<leads::Attribute>& attributes)
{
    QStringList fields{QStringLiteral("source"),     QStringLiteral("campaign"), QStringLiteral("industry"),
                       QStringLiteral("country"),    QStringLiteral("region"),   QStringLiteral("seniority"),
                       QStringLiteral("department"), QStringLiteral("version"),  QStringLiteral("team")};
    for (const leads::Attribute& attribute : attributes)
        if (attribute.kind == leads::FieldKind::Text || attribute.kind == leads::FieldKind::Boolean) fields << QString::fromStdString(attribute.name);
    fields.removeDuplicates();
    return fields;
}

/// Entries to the anchor, oldest and newest; with a horizon only those that are mature.
struct Span {
    std::optional<Instant> oldest, newest;
};

Span anchorSpan(const usecase::WaterfallReport& report)
{
    Span span;
    const bool cohort = report.query.mode == pipeline::Mode::Cohort;
    const auto role = static_cast<std::size_t>(report.query.anchor);
    const std::int64_t last = cohort ? pipeline::flowTime(report.query.asOf) - report.query.horizonDays * secondsPerDay : pipeline::flowTime(report.query.asOf);
    pipeline::FlowTime oldest = std::numeric_limits<pipeline::FlowTime>::max();
    pipeline::FlowTime newest = pipeline::notEntered;
    for (const pipeline::FlowRow& row : report.source.flow->rows()) {
        const pipeline::FlowTime at = row.at[role];
        if (at == pipeline::notEntered) continue;
        oldest = std::min(oldest, at);
        if (at <= last) newest = std::max(newest, at);
    }
    if (oldest != std::numeric_limits<pipeline::FlowTime>::max()) span.oldest = pipeline::instantOf(oldest);
    if (newest != pipeline::notEntered) span.newest = pipeline::instantOf(newest);
    return span;
}

}  // namespace

WaterfallPage::WaterfallPage(Session* session, QWidget* parent) : Page(session, parent)
{
    createModels();
    createViews();
    connectSignals();
    retranslate();
}

void WaterfallPage::createModels() { model_ = new WaterfallTableModel(this); }

void WaterfallPage::createViews()
{
    stack_ = new QStackedWidget(this);
    stack_->addWidget(createContent());
    empty_ = new EmptyState(QStringLiteral("waterfall"), this);
    stack_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::large, 0, theme::large, theme::medium);
    column->addWidget(stack_);
}

QWidget* WaterfallPage::createContent()
{
    auto* content = new QWidget(this);
    controls_ = new WaterfallControls(dayIn(session().zone(), session().now()), content);
    controls_->restore(session().memory());

    chart_ = new WaterfallChart(content);
    chart_->setObjectName(QStringLiteral("waterfallChart"));
    chartArea_ = new QScrollArea(content);
    chartArea_->setWidgetResizable(true);
    chartArea_->setFocusPolicy(Qt::NoFocus);
    chartArea_->setWidget(chart_);

    table_ = new TableView(content);
    table_->setObjectName(QStringLiteral("waterfallTable"));
    table_->setModel(model_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setColumnHidden(std::to_underlying(WaterfallColumn::Group), true);

    leads_ = new LeadPanel(session().zone(), session().memory(), content);
    auto* figures = new QSplitter(Qt::Vertical, content);
    figures->addWidget(chartArea_);
    figures->addWidget(table_);
    figures->setStretchFactor(0, 1);
    figures->setSizes({firstChartHeight, firstTableHeight});
    auto* both = new QSplitter(Qt::Horizontal, content);
    both->addWidget(figures);
    both->addWidget(leads_);
    both->setStretchFactor(0, 1);
    both->setSizes({firstFiguresWidth, firstLeadsWidth});
    session().memory().keep(figures, QStringLiteral("waterfall/figures"));
    session().memory().keep(both, QStringLiteral("waterfall/leads_splitter"));

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    column->addWidget(controls_);
    column->addWidget(createBasis());
    column->addWidget(both, 1);
    return content;
}

QWidget* WaterfallPage::createBasis()
{
    auto* line = new QWidget(this);
    basis_ = theme::plainLabel({}, line);
    basis_->setObjectName(QStringLiteral("waterfallBasis"));
    basis_->setWordWrap(true);
    immature_ = new QPushButton(line);
    immature_->setObjectName(QStringLiteral("waterfallImmature"));
    negative_ = new QPushButton(line);
    negative_->setObjectName(QStringLiteral("waterfallNegative"));
    newest_ = new QPushButton(line);
    newest_->setObjectName(QStringLiteral("waterfallNewest"));
    for (QPushButton* button : {immature_, negative_, newest_}) button->hide();
    copyTable_ = new QAction(this);
    copyPicture_ = new QAction(this);
    saveTable_ = new QAction(this);
    auto* menu = new QMenu(line);
    menu->addActions({copyTable_, copyPicture_, saveTable_});
    copy_ = new QToolButton(line);
    copy_->setObjectName(QStringLiteral("waterfallCopy"));
    copy_->setIcon(icon(QStringLiteral("copy")));
    copy_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy_->setPopupMode(QToolButton::InstantPopup);
    copy_->setMenu(menu);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::small);
    row->addWidget(basis_, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{newest_, immature_, negative_, copy_}) row->addWidget(widget);
    return line;
}

void WaterfallPage::connectSignals()
{
    connect(controls_, &WaterfallControls::changed, this, [this] {
        periodIsDefault_ = false;
        controls_->remember(session().memory());
        reload();
    });
    connect(chart_, &WaterfallChart::chosen, this, [this](const StageChoice& choice) { table_->setCurrentIndex(model_->indexOf(choice)); });
    connect(chart_, &WaterfallChart::immatureChosen, immature_, &QPushButton::click);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const auto choice = model_->choiceAt(index)) choose(*choice);
    });
    connect(immature_, &QPushButton::clicked, this, [this] { showAtAnchor(tr("Horizon still running"), pipeline::Behind::Of::Immature); });
    connect(negative_, &QPushButton::clicked, this,
            [this] { showAtAnchor(tr("Later stage before %1").arg(anchorName(*report_)), pipeline::Behind::Of::NegativeLag); });
    connect(newest_, &QPushButton::clicked, this, [this] {
        if (goToNewestEntries()) reload();
    });
    connect(leads_, &LeadPanel::leadOpened, this,
            [this](LeadId lead) { emit navigationRequested(QStringLiteral("leads"), QVariant::fromValue<qlonglong>(lead.value)); });
    connect(empty_, &EmptyState::buttonClicked, this, [this] { emit navigationRequested(QStringLiteral("import"), {}); });
    connect(copyTable_, &QAction::triggered, this, &WaterfallPage::copyTable);
    connect(copyPicture_, &QAction::triggered, this, &WaterfallPage::copyPicture);
    connect(saveTable_, &QAction::triggered, this, &WaterfallPage::saveTable);
}

void WaterfallPage::reload()
{
    usecase::WaterfallQuery query = controls_->query();
    query.product = session().product();
    query.asOf = session().now();
    const int question = ++question_;
    session().tasks().run<Loaded>(
        this,
        [query](usecase::Store& store, const Progress&) -> Result<Loaded> {
            const auto attributes = store.leads().attributes();
            if (!attributes) return std::unexpected(attributes.error());
            auto report = usecase::waterfall(store, query);
            if (!report) return std::unexpected(report.error());
            return Loaded{std::make_shared<const usecase::WaterfallReport>(std::move(*report)), groupFields(*attributes)};
        },
        [this, question](Result<Loaded> answer) {
            if (question != question_) return;
            if (answer)
                present(*answer);
            else
                showFailure(answer.error());
        });
}

void WaterfallPage::follow(const ChangeSet& changes)
{
    for (const Table table : {Table::Lead, Table::Cycle, Table::StageEvent, Table::Agreement, Table::Handover, Table::Workspace})
        if (changes.touches(table)) return reload();
}

void WaterfallPage::showFailure(const Error& error)
{
    theme::setTone(basis_, theme::Tone::Danger);
    basis_->setText(sentence(error));
    emit noticed(sentence(error));
}

void WaterfallPage::present(const Loaded& loaded)
{
    report_ = loaded.report;
    stack_->setCurrentIndex(report_->anyLeads ? ContentPage : EmptyPage);
    controls_->setFields(loaded.fields);
    if (const auto oldest = anchorSpan(*report_).oldest) controls_->setEarliest(dayIn(session().zone(), *oldest));
    // A first look shows something: the newest quarter whose cohort has had its time.
    if (periodIsDefault_ && report_->whole.anchored == 0 && goToNewestEntries()) {
        periodIsDefault_ = false;
        return reload();
    }
    const bool first = !table_->currentIndex().isValid();
    chart_->setReport(report_);
    table_->setColumnHidden(std::to_underlying(WaterfallColumn::Group), report_->query.by.empty());
    model_->setReport(*report_);
    table_->resizeColumnsToContents();
    showBasis();
    if (first)
        chooseAnchor();
    else
        refreshChoice();
}

bool WaterfallPage::goToNewestEntries()
{
    const auto newest = report_ ? anchorSpan(*report_).newest : std::nullopt;
    if (!newest) return false;
    const Quarter at = quarterOf(dayIn(session().zone(), *newest));
    const usecase::WaterfallQuery asked = controls_->query();
    if (asked.from == at.first() && asked.to == at.next().first()) return false;
    controls_->setPeriod(at.first(), at.next().first());
    return true;
}

void WaterfallPage::showBasis()
{
    const usecase::WaterfallQuery& query = report_->query;
    const QString from = date(query.from);
    const QString last = date(query.to.plus(-1));
    QStringList parts;
    if (query.mode == pipeline::Mode::Cohort)
        parts << tr("Entered %1 from %2 to %3, followed for %4 days").arg(anchorName(*report_), from, last).arg(query.horizonDays);
    else
        parts << tr("Entries from %1 to %2, whenever the leads became %3; rates may exceed 100 %").arg(from, last, anchorName(*report_));
    parts << tr("data as of %1").arg(dateTime(query.asOf, session().zone()));
    if (query.knownOn) parts << tr("as known on %1").arg(date(*query.knownOn));
    parts << tr("colours show where the leads are now");
    parts << (report_->source.agreementInForce ? tr("stages of version %1").arg(report_->source.version.value_or(0)) : tr("no agreement in force"));
    theme::setTone(basis_, theme::Tone::Muted);
    basis_->setText(parts.join(QStringLiteral(" · ")));

    const pipeline::Waterfall& whole = report_->whole;
    immature_->setVisible(whole.immature > 0);
    immature_->setText(tr("%n still within the horizon", nullptr, static_cast<int>(whole.immature)));
    negative_->setVisible(whole.negativeLags > 0);
    negative_->setText(tr("%1 before %2, not counted").arg(count(whole.negativeLags), anchorName(*report_)));
    newest_->setVisible(whole.anchored == 0 && whole.immature == 0 && anchorSpan(*report_).newest);
}

const pipeline::Waterfall& WaterfallPage::waterfallOf(const StageChoice& choice) const
{
    return choice.group < 0 ? report_->whole : report_->groups[static_cast<std::size_t>(choice.group)].waterfall;
}

QString WaterfallPage::titleOf(const StageChoice& choice) const
{
    QStringList words{stageName(*report_, static_cast<std::size_t>(choice.stage))};
    const pipeline::StageRow& row = waterfallOf(choice).stages[static_cast<std::size_t>(choice.stage)];
    if (choice.part && countOf(row, *choice.part) != row.entered) words << WaterfallWords::part(*choice.part);
    if (choice.group >= 0) words << WaterfallWords::group(report_->groups[static_cast<std::size_t>(choice.group)].value);
    return words.join(QStringLiteral(" · ")) + QStringLiteral(" (") + count(choice.part ? countOf(row, *choice.part) : row.entered) + u')';
}

void WaterfallPage::choose(const StageChoice& choice)
{
    if (!report_) return;
    choice_ = choice;
    chart_->setChoice(choice);
    showLeads(titleOf(choice), leadsBehind(*report_, choice), false);
}

void WaterfallPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && report_) table_->resizeColumnsToContents();
}

void WaterfallPage::refreshChoice()
{
    const auto current = model_->choiceAt(table_->currentIndex());
    if (!current || !choice_) return;
    choice_ = current;
    chart_->setChoice(current);
    showLeads(titleOf(*current), leadsBehind(*report_, *current), true);
}

void WaterfallPage::chooseAnchor()
{
    const auto& rows = model_->rows();
    const auto anchor = std::ranges::find(rows, true, &WaterfallTableRow::anchor);
    if (anchor != rows.end())
        table_->setCurrentIndex(model_->index(static_cast<int>(anchor - rows.begin()), std::to_underlying(WaterfallColumn::Entered)));
}

void WaterfallPage::showAtAnchor(const QString& title, pipeline::Behind::Of which)
{
    auto rows = leadsAtAnchor(*report_, which);
    const QString counted = title + QStringLiteral(" (") + count(std::ssize(rows)) + u')';
    chart_->setChoice(std::nullopt);
    choice_.reset();
    showLeads(counted, std::move(rows), false);
}

void WaterfallPage::showLeads(const QString& title, std::vector<LeadListRow> rows, bool sameChoice)
{
    std::vector<LeadId> ids;
    ids.reserve(rows.size());
    for (const LeadListRow& row : rows) ids.push_back(row.lead);
    const int question = ++leadsQuestion_;
    session().tasks().run<std::vector<usecase::LeadLabel>>(
        this, [ids = std::move(ids)](usecase::Store& store, const Progress&) { return usecase::leadLabels(store, ids); },
        [this, question, title, sameChoice, rows = std::move(rows)](Result<std::vector<usecase::LeadLabel>> labels) mutable {
            if (question != leadsQuestion_) return;
            if (!labels) return showFailure(labels.error());
            setLabels(rows, *labels);
            if (sameChoice)
                leads_->refresh(title, std::move(rows));
            else
                leads_->present(title, std::move(rows));
        });
}

void WaterfallPage::copyTable() const
{
    auto* content = new QMimeData;
    content->setText(tabbedText(*model_));
    content->setData(QStringLiteral("text/csv"), csvText(*model_).toUtf8());
    QGuiApplication::clipboard()->setMimeData(content);
}

void WaterfallPage::copyPicture() const { QGuiApplication::clipboard()->setPixmap(chart_->grab()); }

void WaterfallPage::saveTable()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the table"), tr("waterfall") + QStringLiteral(".csv"), tr("CSV files (*.csv)"));
    if (path.isEmpty()) return;
    // With a byte order mark: else Excel reads umlauts as something else.
    const QByteArray bytes = QByteArray("\xEF\xBB\xBF") + csvText(*model_).toUtf8();
    const auto saved = writeWholeFile(path, bytes.toStdString());
    emit noticed(saved ? tr("Saved as %1.").arg(path) : sentence(saved.error()));
}

void WaterfallPage::retranslate()
{
    controls_->retranslate();
    leads_->retranslate();
    model_->retranslate();
    copy_->setText(tr("Copy"));
    copyTable_->setText(tr("Copy &table"));
    copyPicture_->setText(tr("Copy &picture"));
    saveTable_->setText(tr("&Save table as CSV…"));
    newest_->setText(tr("Show the newest quarter with entries"));
    chart_->setAccessibleName(tr("Waterfall chart"));
    chart_->setAccessibleDescription(tr("The table below holds the same numbers."));
    table_->setAccessibleName(tr("Waterfall table"));
    empty_->setTexts(tr("No leads yet"),
                     tr("Import your leads, and the outcomes of those that you know: the waterfall shows how they pass from stage to stage and how "
                        "long it takes."),
                     tr("Import leads"));
    if (!report_) return;
    chart_->setReport(report_);
    table_->resizeColumnsToContents();
    showBasis();
    refreshChoice();
}

}  // namespace handschlag::ui
