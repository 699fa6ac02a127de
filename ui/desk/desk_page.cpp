#include "ui/desk/desk_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/desk/desk_actions.h"
#include "ui/desk/desk_model.h"
#include "ui/desk/desk_panel.h"
#include "ui/desk/desk_section_list.h"
#include "ui/desk/desk_table.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"
#include "ui/shared/messages.h"
#include "ui/shared/save_as.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using agreement::Side;
using usecase::DeskRow;
using usecase::DeskSection;

constexpr int clockMilliseconds = 10'000;
constexpr int detailsMilliseconds = 40;
constexpr int lettersForNames = 95;   // columns of the table that give way below this width
constexpr int lettersForCells = 65;
constexpr int narrowLetters = 110;  // below this width the sections stand in one line above
constexpr auto sectionKey = "desk/section";
constexpr std::array columnLetters{20, 20, 22, 16, 6, 16};
static_assert(columnLetters.size() == static_cast<std::size_t>(DeskColumn::Count));

}  // namespace

DeskPage::DeskPage(Session* session, QWidget* parent) : Page(session, parent)
{
    createModels();
    createViews();
    connectSignals();
}

void DeskPage::createModels()
{
    model_ = new DeskModel(session().zone(), this);
    work_ = new DeskWork(&session(), this);
    actions_ = new DeskActions(this);
}

void DeskPage::createViews()
{
    sections_ = new DeskSectionList(this);
    hint_ = theme::plainLabel({}, this);
    hint_->setObjectName(QStringLiteral("deskHint"));
    hint_->setWordWrap(true);
    theme::setTone(hint_, theme::Tone::Muted);
    table_ = new TableView(this);
    table_->setObjectName(QStringLiteral("deskTable"));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setModel(model_);
    for (std::size_t column = 0; column < columnLetters.size(); ++column)
        table_->setColumnWidth(static_cast<int>(column), columnLetters[column] * fontMetrics().averageCharWidth());
    panel_ = new DeskPanel(session().info().zone, this);
    actor_ = new ActorStrip(&session(), {Side::Marketing, Side::Sales}, this);
    empty_ = new EmptyState(QStringLiteral("accept"), this);
    reading_ = new EmptyState(QStringLiteral("clock"), this);
    splitter_ = new QSplitter(Qt::Horizontal, this);
    stack_ = new QStackedWidget(this);
    listStack_ = new QStackedWidget(this);
    layOut();
    table_->keepColumns(session().memory(), QStringLiteral("desk/columns"));
    table_->horizontalHeader()->setSectionResizeMode(static_cast<int>(DeskColumn::What), QHeaderView::Stretch);
    const std::string last = session().memory().value(QLatin1String(sectionKey)).toString().toStdString();
    const auto found = std::ranges::find(deskSections(), last, [](DeskSection section) { return std::string(usecase::key(section)); });
    if (found != deskSections().end()) sections_->choose(*found);
    retranslate();
    enableActions();
}

void DeskPage::layOut()
{
    auto* bar = new QHBoxLayout;
    bar->addWidget(hint_, 1);
    for (QAction* action : {actions_->undo, actions_->openLead, actions_->exportSection}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        bar->addWidget(button, 0, Qt::AlignTop);
    }
    splitter_->addWidget(table_);
    splitter_->addWidget(panel_);
    splitter_->setStretchFactor(0, 5);
    splitter_->setStretchFactor(1, 4);
    splitter_->setSizes({500, 400});
    splitter_->setChildrenCollapsible(false);
    session().memory().keep(splitter_, QStringLiteral("desk/splitter"));
    listStack_->addWidget(splitter_);
    listStack_->addWidget(empty_);
    auto* content = new QWidget(this);
    auto* right = new QVBoxLayout;
    right->setSpacing(theme::small);
    right->addLayout(bar);
    right->addWidget(listStack_, 1);
    columns_ = new QBoxLayout(QBoxLayout::LeftToRight);
    columns_->setSpacing(theme::medium);
    columns_->addWidget(sections_);
    columns_->addLayout(right, 1);
    auto* page = new QVBoxLayout(content);
    page->setContentsMargins(theme::medium, 0, theme::medium, theme::medium);
    page->addWidget(actor_);
    page->addLayout(columns_, 1);
    stack_->addWidget(reading_);
    stack_->addWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(stack_);
}

void DeskPage::connectSignals()
{
    connectActions();
    connectPanel();
    connectWork();
    connect(sections_, &DeskSectionList::chosen, this, [this](DeskSection section) {
        session().memory().setValue(QLatin1String(sectionKey), QString::fromLatin1(usecase::key(section)));
        showSection();
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!arranging_) showCurrent();
    });
    connect(splitter_, &QSplitter::splitterMoved, this, &DeskPage::hideColumns);
    connect(table_, &TableView::rowActivated, this, [this] { panel_->enter(); });
    connect(actor_, &ActorStrip::answered, table_, [this] { table_->setFocus(); });
    connect(actor_, &ActorStrip::failed, this, [this](const Error& error) { emit failed(sentence(error)); });
    connect(empty_, &EmptyState::buttonClicked, this, [this] { emit navigationRequested(desk_.agreement ? QStringLiteral("import") : QStringLiteral("agreement"), {}); });
    connect(&clock_, &QTimer::timeout, this, [this] {
        model_->setNow(session().now());
        desk_.asOf = session().now();
        sections_->showCounts(desk_);
    });
    detailsDelay_.setSingleShot(true);
    detailsDelay_.setInterval(detailsMilliseconds);
    connect(&detailsDelay_, &QTimer::timeout, this, &DeskPage::readDetails);
}

void DeskPage::connectActions()
{
    connect(actions_->next, &QAction::triggered, this, [this] { step(1); });
    connect(actions_->previous, &QAction::triggered, this, [this] { step(-1); });
    connect(actions_->edit, &QAction::triggered, this, [this] { panel_->enter(); });
    connect(actions_->withdraw, &QAction::triggered, panel_, &DeskPanel::openWithdrawal);
    connect(actions_->undo, &QAction::triggered, work_, &DeskWork::undo);
    connect(actions_->exportSection, &QAction::triggered, this, &DeskPage::exportSection);
    connect(actions_->openLead, &QAction::triggered, this, [this] {
        if (const DeskRow* row = currentRow()) emit navigationRequested(QStringLiteral("leads"), QVariant::fromValue<qlonglong>(row->lead.value));
    });
    for (qsizetype i = 0; i < actions_->sections.size(); ++i)
        connect(actions_->sections[i], &QAction::triggered, this, [this, i] {
            sections_->choose(deskSections()[static_cast<std::size_t>(i)]);
            table_->setFocus(Qt::OtherFocusReason);
        });
}

void DeskPage::connectPanel()
{
    connect(panel_, &DeskPanel::left, table_, [this] { table_->setFocus(Qt::OtherFocusReason); });
    connect(panel_, &DeskPanel::filled, this, [this](const DeskWork::Values& values) {
        actOnCurrent(Side::Marketing, [this, values](const DeskPlace& place, const DeskRow& row) {
            if (place.section == DeskSection::Returned)
                work_->sendBack(place, row, values);
            else if (panel_->details())
                work_->fill(place, row, values, panel_->details()->lead, panel_->details()->document);
        });
    });
    connect(panel_, &DeskPanel::withdrawn, this, [this](const QString& reason) {
        actOnCurrent(Side::Marketing, [this, reason](const DeskPlace& place, const DeskRow& row) { work_->withdraw(place, row, reason); });
    });
    connect(panel_, &DeskPanel::objected, this, [this](const QString& reason) {
        actOnCurrent(Side::Marketing, [this, reason](const DeskPlace& place, const DeskRow& row) { work_->object(place, row, reason); });
    });
    connect(panel_, &DeskPanel::ruled, this, [this](Side side, usecase::Verdict verdict, const QString& reason) {
        actOnCurrent(side, [this, verdict, reason](const DeskPlace& place, const DeskRow& row) { work_->rule(place, row, verdict, reason); });
    });
}

void DeskPage::connectWork()
{
    connect(work_, &DeskWork::undoChanged, this, &DeskPage::enableActions);
    connect(work_, &DeskWork::settled, this, [this](const DeskPlace& place, bool leaves, const QString& message) {
        panel_->forget(place);
        emit noticed(message);
        if (leaves && place.section == model_->section()) {
            // The next lead is selected at once; the workspace's own answer follows.
            const bool current = place == currentPlace();
            const int row = model_->rowOf(place.id);
            arranging_ = true;
            model_->take(place.id);
            arranging_ = false;
            if (current) select(std::min(std::max(row, 0), model_->rowCount() - 1));
            table_->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(work_, &DeskWork::takenBack, this, [this](const DeskPlace& place, const QString& message) {
        emit noticed(message);
        // Selected when the workspace's own change has been read.
        wanted_ = QStringLiteral("%1/%2").arg(QLatin1String(usecase::key(place.section))).arg(place.id);
    });
    connect(work_, &DeskWork::refused, this, [this](const DeskPlace&, const Error& error) {
        emit failed(sentence(error));
    });
}

void DeskPage::actOnCurrent(Side side, std::function<void(const DeskPlace&, const DeskRow&)> deed)
{
    const DeskRow* row = currentRow();
    if (!row) return;
    actor_->actFor(side, [place = currentPlace(), chosen = *row, deed = std::move(deed)] { deed(place, chosen); });
}

const DeskRow* DeskPage::currentRow() const
{
    const DeskLine* line = model_->rowAt(table_->currentIndex());
    return line ? &line->row : nullptr;
}

DeskPlace DeskPage::currentPlace() const
{
    const DeskRow* row = currentRow();
    return {model_->section(), row ? row->id() : 0};
}

LeadTextContext DeskPage::context() const
{
    LeadTextContext context{session().now(), session().zone(), currentLanguage(), {}};
    for (const usecase::Person& person : desk_.persons) context.persons.emplace(person.id, QString::fromStdString(person.name));
    return context;
}

std::optional<agreement::Document> DeskPage::document() const
{
    return desk_.agreement ? std::optional(desk_.agreement->document) : std::nullopt;
}

void DeskPage::reload()
{
    if (loading_) {
        again_ = true;
        return;
    }
    loading_ = true;
    session().tasks().run<usecase::MarketingDesk>(
        this,
        [product = session().product(), now = session().now()](usecase::Store& store, const Progress& progress) {
            return usecase::marketingDesk(store, product, now, progress);
        },
        [this](Result<usecase::MarketingDesk> desk) {
            loading_ = false;
            if (desk)
                present(std::move(*desk));
            else if (desk.error().code != taskCancelled)
                emit failed(sentence(desk.error()));
            if (std::exchange(again_, false)) reload();
        });
}

void DeskPage::follow(const ChangeSet& changes)
{
    for (const Table table : {Table::Handover, Table::Lead, Table::Activity, Table::Agreement, Table::Person, Table::Cycle, Table::Batch})
        if (changes.touches(table)) {
            reload();
            return;
        }
}

void DeskPage::present(usecase::MarketingDesk desk)
{
    desk_ = std::move(desk);
    actor_->setPersons(desk_.persons);
    sections_->showCounts(desk_);
    if (!loaded_) {
        loaded_ = true;
        stack_->setCurrentIndex(1);
        arrange();
        if (isVisible()) table_->setFocus(Qt::OtherFocusReason);
    }
    showSection();
    openWanted();
}

void DeskPage::showSection()
{
    if (!loaded_) return;
    const DeskSection section = sections_->current();
    const usecase::DeskList& list = desk_.of(section);
    const std::int64_t before = section == model_->section() ? currentPlace().id : 0;
    const int rowBefore = table_->currentIndex().row();
    arranging_ = true;
    model_->show(section, list.rows, document(), session().now());
    arranging_ = false;
    const bool judged = section == DeskSection::Enrich || section == DeskSection::Nurture || section == DeskSection::Stale;
    hideColumns();
    hint_->setText(list.total > 0 ? deskSectionHint(section, desk_) : QString());
    const EmptyDeskWords words = emptyDeskWords(section, desk_.agreement.has_value());
    empty_->setTexts(words.title, words.text, judged && !desk_.agreement ? tr("Go to the agreement") : QString());
    listStack_->setCurrentIndex(list.rows.empty() ? 1 : 0);
    const int kept = model_->rowOf(before);
    select(kept >= 0 ? kept : std::clamp(before != 0 ? rowBefore : 0, 0, std::max(0, model_->rowCount() - 1)));
    emit subtitleChanged(tr("%1 waiting").arg(count(desk_.of(DeskSection::Returned).total + desk_.of(DeskSection::Answer).total +
                                                    desk_.of(DeskSection::Objections).total + desk_.of(DeskSection::Disputes).total)));
}

void DeskPage::select(int row)
{
    if (row >= 0 && row < model_->rowCount() && row != table_->currentIndex().row()) {
        arranging_ = true;
        table_->selectionModel()->setCurrentIndex(model_->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        arranging_ = false;
    }
    showCurrent();
}

void DeskPage::step(int offset) { select(std::clamp(table_->currentIndex().row() + offset, 0, std::max(0, model_->rowCount() - 1))); }

void DeskPage::showCurrent()
{
    enableActions();
    const DeskRow* row = currentRow();
    if (!row) {
        panel_->showNothing();
        return;
    }
    panel_->showRow(currentPlace(), *row, context());
    detailsDelay_.start();
}

void DeskPage::readDetails()
{
    const DeskRow* row = currentRow();
    if (!row) return;
    session().tasks().run<DeskDetails>(
        this,
        [lead = row->lead, handover = row->handover, document = document(), now = session().now()](usecase::Store& store, const Progress&) {
            return loadDeskDetails(store, lead, handover, document, now);
        },
        [this, number = ++asked_, place = currentPlace()](Result<DeskDetails> details) {
            if (number != asked_) return;
            if (details)
                panel_->showDetails(place, *details, desk_.attributes, context());
            else
                emit failed(sentence(details.error()));
        });
}

void DeskPage::enableActions()
{
    const DeskRow* row = currentRow();
    const DeskSection section = model_->section();
    const bool todo = section == DeskSection::Returned || section == DeskSection::Objections || section == DeskSection::Disputes || section == DeskSection::Enrich;
    actions_->edit->setEnabled(row && todo);
    actions_->withdraw->setEnabled(row && section == DeskSection::Returned);
    actions_->openLead->setEnabled(row != nullptr);
    actions_->exportSection->setEnabled(model_->rowCount() > 0);
    actions_->undo->setEnabled(work_->canUndo());
}

void DeskPage::open(const QVariant& argument)
{
    wanted_ = argument.toString();
    if (loaded_) openWanted();
}

void DeskPage::openWanted()
{
    if (wanted_.isEmpty()) return;
    const QStringList parts = std::exchange(wanted_, {}).split(u'/');
    const auto section = std::ranges::find(deskSections(), parts.front(), [](DeskSection each) { return QString::fromLatin1(usecase::key(each)); });
    if (section != deskSections().end()) {
        sections_->choose(*section);
        if (parts.size() > 1) select(model_->rowOf(parts[1].toLongLong()));
        return;
    }
    const HandoverId handover{parts.front().toLongLong()};
    for (const DeskSection each : deskSections()) {
        if (std::ranges::find(desk_.of(each).rows, handover, &DeskRow::handover) == desk_.of(each).rows.end()) continue;
        sections_->choose(each);
        select(model_->rowOf(handover.value));
        return;
    }
    emit noticed(tr("This lead is dealt with: it does not wait here any more."));
}

void DeskPage::exportSection()
{
    const DeskSection section = model_->section();
    const auto target = askWhereToSave(this, deskSectionName(section));
    if (!target) return;
    const exchange::OutputTable table = deskTable(section, desk_.of(section), desk_.agreement ? &desk_.agreement->document : nullptr, session().zone());
    if (const auto written = saveTable(table, *target); !written)
        emit failed(sentence(written.error()));
    else
        emit noticed(savedSentence(table.rows.size(), *target));
}

void DeskPage::arrange()
{
    const bool narrow = width() < narrowLetters * fontMetrics().averageCharWidth();
    sections_->setNarrow(narrow);
    columns_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    hideColumns();
}

void DeskPage::hideColumns()
{
    const DeskSection section = model_->section();
    const bool judged = section == DeskSection::Enrich || section == DeskSection::Nurture || section == DeskSection::Stale;
    const int letters = table_->viewport()->width() / std::max(1, fontMetrics().averageCharWidth());
    const auto hide = [this](DeskColumn column, bool hidden) { table_->setColumnHidden(static_cast<int>(column), hidden); };
    // A dispute waits for the review, not for a day.
    hide(DeskColumn::Due, section == DeskSection::Disputes || (judged && section != DeskSection::Stale));
    hide(DeskColumn::Holder, section != DeskSection::Answer);
    // Both stand in the panel, too.
    hide(DeskColumn::Name, letters < lettersForNames);
    hide(DeskColumn::Cell, letters < lettersForCells);
}

void DeskPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void DeskPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    clock_.start(clockMilliseconds);
    if (loaded_) model_->setNow(session().now());
    if (!focusWidget()) table_->setFocus();
}

void DeskPage::hideEvent(QHideEvent* event)
{
    clock_.stop();
    Page::hideEvent(event);
}

void DeskPage::retranslate()
{
    table_->setAccessibleName(tr("Leads of this section"));
    panel_->setAccessibleName(tr("The selected lead"));
    reading_->setTexts(tr("Marketing's desk is being read…"), {});
    sections_->retranslate();
    actions_->retranslate();
    actor_->retranslate();
    panel_->retranslate();
    model_->retranslate();
    if (loaded_) showSection();
}

}  // namespace handschlag::ui
