#include "ui/leads/leads_page.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/leads/order.h"
#include "core/usecase/lead_views.h"
#include "ui/leads/lead_cell_delegate.h"
#include "ui/leads/lead_details_panel.h"
#include "ui/leads/lead_table_file.h"
#include "ui/leads/lead_table_model.h"
#include "ui/leads/nothing_qualifies.h"
#include "ui/shared/chip_row.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/formats.h"
#include "ui/shared/icons.h"
#include "ui/shared/messages.h"
#include "ui/shared/save_as.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int detailsDelayMs = 40;
constexpr int searchWidth = 250;
constexpr int narrowCharacters = 70;  // room for chips beside the search, in characters
constexpr int everyDecision = 0;  // chip ids: 0 all, else decision + 1
constexpr std::array columnWidths{150, 165, 85, 145, 65, 80, 170, 100, 80, 130, 110, 120};
static_assert(columnWidths.size() == static_cast<std::size_t>(LeadColumn::Count));

bool isCancelled(const Error& error) { return error.code == taskCancelled; }

constexpr std::size_t manyLeads = 50'000;  // from here on the first screen comes ahead of the rest
constexpr std::size_t firstScreen = 100;

SortKeyBook::Keys keysOf(const LeadListPtr& list, LeadColumn column)
{
    return list->sortKeys->keysOf(static_cast<int>(column), [&list, column] { return sortKeysOf(*list, column); });
}

}  // namespace

LeadsPage::LeadsPage(Session* session, QWidget* parent) : Page(session, parent)
{
    createModels();
    createViews();
    connectSignals();
    LeadsPage::retranslate();
}

void LeadsPage::createModels() { model_ = new LeadTableModel(session().zone(), this); }

void LeadsPage::createViews()
{
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("leadSearch"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(QStringLiteral("search"), theme::Tone::Muted), QLineEdit::LeadingPosition);
    search_->setMinimumWidth(searchWidth);
    search_->setMaximumWidth(searchWidth);
    chips_ = new ChipRow(this);
    chips_->setObjectName(QStringLiteral("leadChips"));
    notice_ = theme::plainLabel({}, this);
    notice_->setObjectName(QStringLiteral("leadNotice"));
    notice_->setWordWrap(true);
    notice_->hide();
    theme::setTone(notice_, theme::Tone::Warn);
    table_ = new TableView(this);
    table_->setObjectName(QStringLiteral("leadTable"));
    table_->setItemDelegate(new LeadCellDelegate(table_));
    table_->setModel(model_);
    for (std::size_t column = 0; column < columnWidths.size(); ++column) table_->setColumnWidth(static_cast<int>(column), columnWidths[column]);
    details_ = new LeadDetailsPanel(session().zone(), this);
    noMatch_ = new EmptyState(QStringLiteral("search"), this);
    tableStack_ = new QStackedWidget(this);
    tableStack_->addWidget(table_);
    tableStack_->addWidget(noMatch_);
    splitter_ = new QSplitter(Qt::Horizontal, this);
    splitter_->addWidget(tableStack_);
    splitter_->addWidget(details_);
    splitter_->setStretchFactor(0, 5);
    splitter_->setStretchFactor(1, 3);
    splitter_->setSizes({700, 420});
    splitter_->setCollapsible(0, false);
    empty_ = new EmptyState(QStringLiteral("leads"), this);
    bar_ = new QBoxLayout(QBoxLayout::LeftToRight);
    bar_->setContentsMargins(theme::large, 0, theme::medium, theme::small);
    bar_->setSpacing(theme::small);
    bar_->addWidget(search_);
    bar_->addWidget(chips_, 1);
    save_ = new QAction(icon(QStringLiteral("export")), {}, this);
    save_->setObjectName(QStringLiteral("saveLeads"));
    save_->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    save_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(save_);
    auto* save = new QToolButton(this);
    save->setDefaultAction(save_);
    save->setAutoRaise(true);
    bar_->addWidget(save);
    notice_->setContentsMargins(theme::large, 0, theme::medium, theme::small);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar_);
    column->addWidget(notice_);
    column->addWidget(splitter_, 1);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(content);
    stack_->addWidget(empty_);
    reading_ = new EmptyState(QStringLiteral("clock"), this);
    stack_->addWidget(reading_);
    stack_->setCurrentWidget(reading_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);
    setFocusProxy(table_);
    detailsTimer_ = new QTimer(this);
    detailsTimer_->setSingleShot(true);
    detailsTimer_->setInterval(detailsDelayMs);
    session().memory().keep(splitter_, QStringLiteral("leads/splitter"));
    table_->horizontalHeader()->setSortIndicator(static_cast<int>(sortColumn_), sortOrder_);
    table_->keepColumns(session().memory(), QStringLiteral("leads/columns"));
    sortColumn_ = static_cast<LeadColumn>(qBound(0, table_->horizontalHeader()->sortIndicatorSection(), static_cast<int>(LeadColumn::Count) - 1));
    sortOrder_ = table_->horizontalHeader()->sortIndicatorOrder();
    table_->setSortingEnabled(true);
}

void LeadsPage::connectSignals()
{
    auto* find = new QAction(this);
    find->setObjectName(QStringLiteral("findLead"));
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, search_, [this] {
        search_->setFocus(Qt::ShortcutFocusReason);
        search_->selectAll();
    });
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (list_) matches_ = list_->search.matches(text.toStdString());
        showChips();
        arrange();
    });
    auto* toList = new QAction(search_);
    toList->setShortcuts({QKeySequence(Qt::Key_Down), QKeySequence(Qt::Key_Return)});
    toList->setShortcutContext(Qt::WidgetShortcut);
    search_->addAction(toList);
    connect(toList, &QAction::triggered, table_, [this] { table_->setFocus(Qt::OtherFocusReason); });
    auto* clear = new QAction(search_);
    clear->setShortcut(QKeySequence(Qt::Key_Escape));
    clear->setShortcutContext(Qt::WidgetShortcut);
    search_->addAction(clear);
    connect(clear, &QAction::triggered, search_, &QLineEdit::clear);
    connect(save_, &QAction::triggered, this, &LeadsPage::saveShown);
    connect(chips_, &ChipRow::chosenChanged, this, &LeadsPage::arrange);
    connect(model_, &LeadTableModel::sortRequested, this, &LeadsPage::sortBy);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        const LeadId lead = model_->leadAt(now.row());
        if (arranging_ || !lead || lead == current_) return;
        current_ = lead;
        detailsTimer_->start();
    });
    connect(table_, &TableView::rowActivated, details_, &LeadDetailsPanel::enter);
    connect(details_, &LeadDetailsPanel::left, table_, [this] { table_->setFocus(Qt::OtherFocusReason); });
    connect(detailsTimer_, &QTimer::timeout, this, &LeadsPage::loadDetails);
    connect(empty_, &EmptyState::buttonClicked, this, [this] { emit navigationRequested(QStringLiteral("import"), {}); });
    connect(noMatch_, &EmptyState::buttonClicked, this, [this] {
        chips_->choose(everyDecision);
        search_->clear();
        arrange();
    });
}

void LeadsPage::reload()
{
    if (loading_) {
        again_ = true;
        return;
    }
    loading_ = true;
    const Instant asOf = session().now();
    session().tasks().run<LeadListPtr>(
        this,
        [product = session().product(), asOf](usecase::Store& store, const Progress& progress) { return loadLeadList(store, product, asOf, progress); },
        [this](Result<LeadListPtr> list) {
            loading_ = false;
            if (list)
                take(*list);
            else if (!isCancelled(list.error()))
                emit failed(sentence(list.error()));
            if (std::exchange(again_, false)) reload();
        });
}

void LeadsPage::follow(const ChangeSet& changes)
{
    const bool listChanged = changes.touches(Table::Lead) || changes.touches(Table::Activity) || changes.touches(Table::Agreement) ||
                             changes.touches(Table::Batch) || changes.touches(Table::Workspace);
    if (listChanged)
        reload();
    else if (current_)
        detailsTimer_->start();
}

void LeadsPage::retranslate()
{
    search_->setPlaceholderText(tr("Name, company, e-mail, ID"));
    search_->setAccessibleName(tr("Search leads"));
    chips_->setAccessibleName(tr("Filter by decision"));
    table_->setAccessibleName(tr("Leads"));
    details_->setAccessibleName(tr("The selected lead"));
    if (auto* find = findChild<QAction*>(QStringLiteral("findLead"))) find->setText(tr("Find a lead"));
    save_->setText(tr("&Save as…"));
    save_->setToolTip(tr("Save the leads that are shown as CSV or Excel workbook (%1)").arg(save_->shortcut().toString(QKeySequence::NativeText)));
    empty_->setTexts(tr("No leads yet"), tr("Import a CSV file or a workbook: columns are recognised by their names, and every lead is judged at once."), tr("Import leads"));
    reading_->setTexts(tr("The leads are being judged…"), {});
    noMatch_->setTexts(tr("No lead fits"), tr("Nothing fits the search and the filter together."), tr("Show all leads"));
    model_->retranslate();
    details_->retranslate();
    if (list_) {
        showChips();
        showState();
    }
}

void LeadsPage::saveShown()
{
    if (!list_) return;
    const auto target = askWhereToSave(this, tr("leads", "name of a file"));
    if (!target) return;
    std::vector<LeadColumn> columns;
    for (int visual = 0; visual < static_cast<int>(LeadColumn::Count); ++visual)
        if (const int column = table_->horizontalHeader()->logicalIndex(visual); !table_->isColumnHidden(column)) columns.push_back(static_cast<LeadColumn>(column));
    session().tasks().run<std::size_t>(
        this,
        [list = list_, rows = model_->rows(), columns, zone = session().zone(), target](usecase::Store&, const Progress& progress) -> Result<std::size_t> {
            const auto table = leadTable(*list, rows, columns, zone, progress);
            if (!table) return std::unexpected(table.error());
            if (const auto saved = saveTable(*table, *target); !saved) return std::unexpected(saved.error());
            return table->rows.size();
        },
        [this, target](const Result<std::size_t>& rows) {
            if (rows)
                emit noticed(savedSentence(*rows, *target));
            else if (!isCancelled(rows.error()))
                emit failed(sentence(rows.error()));
        });
}

void LeadsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < searchWidth + narrowCharacters * fontMetrics().averageCharWidth();
    bar_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void LeadsPage::open(const QVariant& argument)
{
    const LeadId lead{argument.toLongLong()};
    if (!lead) return;
    if (list_)
        select(lead);
    else
        wanted_ = lead;
}

void LeadsPage::take(const LeadListPtr& list)
{
    list_ = list;
    matches_ = list_->search.matches(search_->text().toStdString());
    showChips();
    showState();
    sortBy(sortColumn_, sortOrder_);
    if (current_) detailsTimer_->start();
}

void LeadsPage::sortBy(LeadColumn column, Qt::SortOrder order)
{
    sortColumn_ = column;
    sortOrder_ = order;
    if (!list_) return;
    const int number = ++arrangement_;
    if (list_->scores.size() > manyLeads) showFirst(number);
    session().tasks().run<std::vector<std::uint32_t>>(
        this,
        [list = list_, column, order](usecase::Store&, const Progress&) -> Result<std::vector<std::uint32_t>> {
            return leads::sortedRows(*keysOf(list, column), order == Qt::DescendingOrder);
        },
        [this, number, list = list_](Result<std::vector<std::uint32_t>> rows) {
            if (!rows || number != arrangement_ || list != list_) return;
            order_ = std::move(*rows);
            arrange();
            if (wanted_) select(std::exchange(wanted_, {}));
        });
}

void LeadsPage::showFirst(int number)
{
    session().tasks().run<std::vector<std::uint32_t>>(
        this,
        [list = list_, column = sortColumn_, order = sortOrder_, flags = shownFlags()](usecase::Store&, const Progress&) -> Result<std::vector<std::uint32_t>> {
            const Workers workers;
            return leads::firstRows(*keysOf(list, column), order == Qt::DescendingOrder, firstScreen, flags, workers);
        },
        [this, number, list = list_](Result<std::vector<std::uint32_t>> rows) {
            if (!rows || number != arrangement_ || list != list_ || rows->empty()) return;
            arranging_ = true;
            model_->show(list_, std::move(*rows));
            arranging_ = false;
        });
}

std::vector<std::uint8_t> LeadsPage::shownFlags() const
{
    std::vector<std::uint8_t> flags = matches_;
    if (const int chosen = chips_->chosen(); chosen > everyDecision)
        for (std::size_t row = 0; row < flags.size(); ++row)
            if (static_cast<int>(list_->scores[row].decision) != chosen - 1) flags[row] = 0;
    return flags;
}

void LeadsPage::arrange()
{
    if (!list_ || order_.size() != list_->scores.size()) return;
    const int chosen = chips_->chosen();
    std::vector<std::uint32_t> rows;
    rows.reserve(order_.size());
    for (const std::uint32_t row : order_)
        if (matches_[row] != 0 && (chosen <= everyDecision || static_cast<int>(list_->scores[row].decision) == chosen - 1)) rows.push_back(row);
    const int rowBefore = table_->currentIndex().row();
    const int topOffset = rowBefore - table_->verticalScrollBar()->value();
    tableStack_->setCurrentIndex(rows.empty() ? 1 : 0);
    arranging_ = true;
    model_->show(list_, std::move(rows));
    keepPlace(topOffset, rowBefore);
    arranging_ = false;
}

void LeadsPage::keepPlace(int topOffset, int rowBefore)
{
    const int count = model_->rowCount();
    if (count == 0) {
        current_ = {};
        details_->clear();
        return;
    }
    const std::optional<int> found = model_->rowOf(current_);
    const int row = found.value_or(qBound(0, rowBefore, count - 1));
    table_->selectionModel()->setCurrentIndex(model_->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const bool wasVisible = topOffset >= 0 && topOffset < table_->viewport()->height() / qMax(1, table_->rowHeight(0));
    if (found && wasVisible) table_->verticalScrollBar()->setValue(row - topOffset);
    if (found) return;
    current_ = model_->leadAt(row);
    detailsTimer_->start();
}

void LeadsPage::showChips()
{
    if (!list_) return;
    std::array<qint64, 6> counts{};
    qint64 all = 0;
    for (std::size_t row = 0; row < matches_.size(); ++row) {
        if (matches_[row] == 0) continue;
        ++all;
        ++counts[static_cast<std::size_t>(list_->scores[row].decision)];
    }
    QList<ChipRow::Chip> chips{{everyDecision, tr("All"), all}};
    for (const scoring::Decision decision : decisionsInOrder())
        chips.append({static_cast<int>(decision) + 1, name(decision), counts[static_cast<std::size_t>(decision)]});
    chips_->setChips(chips);
}

void LeadsPage::showState()
{
    const bool none = list_->report.leads == 0;
    stack_->setCurrentIndex(none ? 1 : 0);
    const QString why = whyNothingQualifies(*list_);
    notice_->setText(why);
    notice_->setVisible(!why.isEmpty());
    const QString leadsText = tr("%Ln lead(s)", nullptr, static_cast<int>(list_->report.leads));
    switch (list_->kind) {
        case usecase::ActiveKind::InForce: emit subtitleChanged(tr("%1, judged under version %2 (in force)").arg(leadsText).arg(list_->version)); break;
        case usecase::ActiveKind::Trial: emit subtitleChanged(tr("%1, judged under version %2 (trial)").arg(leadsText).arg(list_->version)); break;
        case usecase::ActiveKind::Draft: emit subtitleChanged(tr("%1, judged under draft %2 (unsigned)").arg(leadsText).arg(list_->version)); break;
    }
}

void LeadsPage::select(LeadId lead)
{
    if (!list_->population->rowOf(lead)) {
        emit noticed(tr("This lead is not in the workspace any more."));
        return;
    }
    current_ = lead;
    if (!model_->rowOf(lead)) {
        chips_->choose(everyDecision);
        search_->clear();
        arrange();
    }
    const std::optional<int> row = model_->rowOf(lead);
    if (!row) {
        wanted_ = lead;  // the order is still being computed
        return;
    }
    table_->selectionModel()->setCurrentIndex(model_->index(*row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table_->scrollTo(model_->index(*row, 0), QAbstractItemView::PositionAtCenter);
    table_->setFocus(Qt::OtherFocusReason);
    detailsTimer_->start();
}

void LeadsPage::loadDetails()
{
    if (!current_ || !list_) return;
    const int number = ++detailsAsked_;
    session().tasks().run<usecase::LeadDetails>(
        this,
        [lead = current_, list = list_](usecase::Store& store, const Progress&) { return usecase::leadDetails(store, lead, list->document, list->asOf); },
        [this, number, list = list_](Result<usecase::LeadDetails> details) {
            if (number != detailsAsked_) return;
            if (details)
                details_->show(*details, list->document);
            else if (!isCancelled(details.error()))
                emit failed(sentence(details.error()));
        });
}

}  // namespace handschlag::ui
