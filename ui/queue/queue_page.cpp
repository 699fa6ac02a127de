#include "ui/queue/queue_page.h"

#include <QAction>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

#include "ui/queue/absence_dialog.h"
#include "ui/queue/decision_desk.h"
#include "ui/queue/details_reader.h"
#include "ui/queue/filter_menu.h"
#include "ui/queue/new_lead_dialog.h"
#include "ui/queue/queue_actions.h"
#include "ui/queue/queue_commands.h"
#include "ui/queue/queue_header.h"
#include "ui/queue/queue_lead_panel.h"
#include "ui/queue/queue_list.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_table.h"
#include "ui/queue/queue_words.h"
#include "ui/queue/work_area.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/languages.h"
#include "ui/shared/messages.h"
#include "ui/shared/save_as.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int clockMilliseconds = 10'000;
constexpr int usualHalf = 600;

LeadTextContext contextOf(Session& session, const QueueLoad& load)
{
    LeadTextContext context{session.now(), session.zone(), currentLanguage(), {}};
    for (const usecase::Person& person : load.persons) context.persons.emplace(person.id, QString::fromStdString(person.name));
    return context;
}

}  // namespace

QueuePage::QueuePage(Session* session, QWidget* parent) : Page(session, parent)
{
    createModels();
    createViews();
    connectSignals();
}

void QueuePage::createModels()
{
    model_ = new QueueModel(session().zone(), this);
    desk_ = new DecisionDesk(&session(), model_, this);
    reader_ = new DetailsReader(&session(), this);
    actions_ = new QueueActions(this);
    actions_->setLetterKeys(session().memory().value(QStringLiteral("queue/letterKeys"), true).toBool());
}

void QueuePage::createViews()
{
    menu_ = new QMenu(this);
    more_ = new QMenu(this);
    filters_ = new FilterMenu(session().memory(), this);
    fillMenus();
    header_ = new QueueHeader({actions_->newLead, actions_->handOver}, menu_);
    header_->chooseTeam({session().memory().value(QStringLiteral("queue/team"), 0).toLongLong()});
    actor_ = new ActorStrip(&session(), {agreement::Side::Sales});
    list_ = new QueueList(model_);
    list_->setObjectName(QStringLiteral("queueList"));
    area_ = new WorkArea(actions_, more_);
    empty_ = new EmptyState(QStringLiteral("queue"));
    splitter_ = new QSplitter(Qt::Horizontal);
    stack_ = new QStackedWidget;
    commands_ = new QueueCommands({&session(), model_, list_, desk_, reader_, actions_, area_, actor_}, this);
    layOut();
    retranslate();
    commands_->enable();
}

void QueuePage::fillMenus()
{
    for (QAction* action : {actions_->newLead, actions_->next, actions_->previous, actions_->openRecord, actions_->search}) menu_->addAction(action);
    menu_->addSeparator();
    for (QAction* action : {actions_->mark, actions_->markAll, actions_->unmark}) menu_->addAction(action);
    menu_->addSeparator();
    menu_->addMenu(filters_);
    menu_->addSeparator();
    menu_->addAction(actions_->saveAs);
    menu_->addSeparator();
    menu_->addAction(actions_->away);
    menu_->addAction(actions_->letterKeys);
    menu_->setToolTipsVisible(true);
    more_->addActions(actions_->seldom());
    more_->setToolTipsVisible(true);
}

void QueuePage::layOut()
{
    splitter_->addWidget(list_);
    splitter_->addWidget(area_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({usualHalf, usualHalf});
    splitter_->setChildrenCollapsible(false);
    stack_->addWidget(splitter_);
    stack_->addWidget(empty_);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(theme::medium, theme::medium, theme::medium, theme::medium);
    page->addWidget(header_);
    page->addWidget(actor_);
    page->addWidget(stack_, 1);
    session().memory().keep(splitter_, QStringLiteral("queue/splitter"));
}

void QueuePage::connectSignals()
{
    connectActions();
    connect(model_, &QueueModel::countsChanged, this, [this] { header_->showCounts(model_->counts()); });
    connect(header_, &QueueHeader::filterChanged, this, [this] {
        list_->keepingPlace([this] { model_->setFilter(filter()); });
        if (!list_->current()) list_->select({});
        session().memory().setValue(QStringLiteral("queue/team"), QVariant::fromValue<qlonglong>(header_->chosen().value));
        if (choice() != load_.choice) reload();
        showCurrent();
    });
    connect(list_, &QueueList::currentLeadChanged, this, &QueuePage::showCurrent);
    connect(reader_, &DetailsReader::arrived, this, [this](HandoverId id) {
        if (id == list_->current()) showCurrent();
    });
    connect(reader_, &DetailsReader::failed, this, [this](HandoverId, const Error& error) { emit failed(sentence(error)); });
    connect(commands_, &QueueCommands::moved, this, &QueuePage::showCurrent);
    connect(commands_, &QueueCommands::noticed, this, &QueuePage::noticed);
    connect(commands_, &QueueCommands::failed, this, &QueuePage::failed);
    connect(commands_, &QueueCommands::outdated, this, &QueuePage::reload);
    connect(actor_, &ActorStrip::answered, list_, [this] { list_->setFocus(); });
    connect(actor_, &ActorStrip::failed, this, [this](const Error& error) { emit failed(sentence(error)); });
    connect(empty_, &EmptyState::buttonClicked, this, [this] {
        if (emptyQueueWords(load_).toAgreement)
            emit navigationRequested(QStringLiteral("agreement"), {});
        else
            handOver();
    });
    connect(&session(), &Session::actorChanged, this, [this] {
        header_->setPerson(session().actor() ? std::optional(session().actor()->id) : std::nullopt);
        if (loaded_ && choice() != load_.choice) reload();
    });
    connect(&clock_, &QTimer::timeout, this, &QueuePage::tick);
}

QueueFilter QueuePage::filter() const
{
    QueueFilter filter = header_->filter();
    filter.inquiryOnly = filters_->inquiryOnly();
    filter.duty = filters_->duty();
    return filter;
}

void QueuePage::connectFilters()
{
    connect(filters_, &FilterMenu::changed, header_, &QueueHeader::filterChanged);
    connect(filters_, &FilterMenu::saveWanted, this, &QueuePage::saveFilter);
    connect(filters_, &FilterMenu::recalled, this, [this](const SavedFilter& saved) {
        {
            const QSignalBlocker quiet(header_);
            header_->setSearch(saved.search);
            header_->chooseTeam({saved.team});
        }
        emit header_->filterChanged();
        list_->setFocus();
    });
}

void QueuePage::saveShown()
{
    const auto target = askWhereToSave(this, tr("queue", "name of a file"));
    if (!target) return;
    const exchange::OutputTable table = queueTable(*model_, session().now(), session().zone());
    if (const auto saved = saveTable(table, *target); !saved)
        emit failed(sentence(saved.error()));
    else
        emit noticed(savedSentence(table.rows.size(), *target));
}

void QueuePage::saveFilter()
{
    const QString name = QInputDialog::getText(this, tr("Save this filter"), tr("Name"));
    if (name.trimmed().isEmpty()) return;
    filters_->save({name.trimmed(), header_->filter().search, header_->chosen().value, filters_->inquiryOnly(), filters_->duty()});
}

void QueuePage::connectActions()
{
    connectFilters();
    connect(actions_->search, &QAction::triggered, header_, &QueueHeader::focusSearch);
    connect(actions_->handOver, &QAction::triggered, this, &QueuePage::handOver);
    connect(actions_->saveAs, &QAction::triggered, this, &QueuePage::saveShown);
    connect(actions_->away, &QAction::triggered, this, [this] {
        actor_->act([this] {
            auto* dialog = new AbsenceDialog(&session(), load_.persons, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    });
    connect(actions_->newLead, &QAction::triggered, this, [this] { actor_->act([this] { enterLead({}); }); });
    connect(commands_, &QueueCommands::contactWanted, this, &QueuePage::enterColleagueOf);
    connect(actions_->letterKeys, &QAction::toggled, this, [this](bool on) { session().memory().setValue(QStringLiteral("queue/letterKeys"), on); });
}

usecase::QueueChoice QueuePage::choice() const
{
    const QueueFilter filter = header_->filter();
    return {filter.team, filter.person};
}

void QueuePage::reload()
{
    if (loading_) {
        loadAgain_ = true;
        return;
    }
    header_->setPerson(session().actor() ? std::optional(session().actor()->id) : std::nullopt);
    loading_ = true;
    loadAgain_ = false;
    session().tasks().run<QueueLoad>(
        this,
        [product = session().product(), wanted = choice(), now = session().now()](usecase::Store& store, const Progress&) {
            return loadQueue(store, product, wanted, now);
        },
        [this](Result<QueueLoad> answer) {
            loading_ = false;
            if (answer)
                present(std::move(*answer));
            else
                emit failed(sentence(answer.error()));
            if (loadAgain_) reload();
        });
}

void QueuePage::follow(const ChangeSet& changes)
{
    changed_.add(changes);
    if (changed_.all) {
        changed_ = {};
        reader_->forget();
        reload();
        return;
    }
    reader_->forget(changed_.handovers, changed_.leads);
    readChanges();
}

void QueuePage::readChanges()
{
    if (readingChanges_ || changed_.none()) return;
    readingChanges_ = true;
    session().tasks().run<QueueUpdate>(
        this,
        [changed = std::exchange(changed_, {}), wanted = choice(), now = session().now()](usecase::Store& store, const Progress&) {
            return readChanged(store, changed, wanted, now);
        },
        [this](Result<QueueUpdate> answer) {
            readingChanges_ = false;
            if (answer)
                present(std::move(*answer));
            else
                emit failed(sentence(answer.error()));
            readChanges();
        });
}

void QueuePage::present(QueueUpdate update)
{
    // Another queue was chosen meanwhile: it is being read as a whole.
    if (!loaded_ || update.choice != choice()) return;
    list_->keepingPlace([&] { model_->update(update.asked, std::move(update.entries), session().now()); });
    if (!list_->current()) list_->select({});
    // Why nothing waits is not known yet.
    if (!model_->holdsLeads() && !desk_->canUndo()) return reload();
    showEmptyOrList();
    showCurrent();
}

void QueuePage::present(QueueLoad load)
{
    load_ = std::move(load);
    header_->setTeams(load_.teams);
    actor_->setPersons(load_.persons);
    commands_->setPersons(load_.persons);
    list_->keepingPlace([this] {
        model_->setFilter(filter());
        model_->setEntries(std::move(load_.entries), session().now());
    });
    load_.entries.clear();
    loaded_ = true;
    if (!list_->current()) list_->select({});
    showEmptyOrList();
    showCurrent();
    if (load_.choice != choice()) reload();
}

void QueuePage::showEmptyOrList()
{
    const bool empty = loaded_ && !model_->holdsLeads() && !desk_->canUndo();
    if (empty) {
        const EmptyQueueWords words = emptyQueueWords(load_);
        empty_->setTexts(words.title, words.text, words.toAgreement ? tr("Go to the agreement") : tr("Hand over now"));
    }
    QWidget* wanted = empty ? static_cast<QWidget*>(empty_) : splitter_;
    if (stack_->currentWidget() == wanted) return;
    stack_->setCurrentWidget(wanted);
    if (!empty && isVisible()) list_->setFocus();
}

void QueuePage::showCurrent()
{
    const HandoverId id = list_->current();
    if (const HandoverId asked = area_->askedLead(); asked && asked != id) area_->closeQuestions();
    commands_->enable();
    const usecase::QueueEntry* entry = model_->entry(id);
    if (!entry) {
        area_->lead->showNothing(!loaded_ ? QString() : model_->holdsLeads() ? tr("No lead matches the search.") : tr("Nothing more is waiting."));
        return;
    }
    reader_->want({id, model_->neighbour(id, 1)});
    const LeadReading* reading = reader_->reading(id);
    if (!reading) {
        area_->lead->showEntry(*entry, contextOf(session(), load_));
        return;
    }
    area_->lead->showReading(*reading, contextOf(session(), load_));
    commands_->arrived();
}

void QueuePage::handOver()
{
    if (handingOver_) return;
    handingOver_ = true;
    actions_->handOver->setEnabled(false);
    session().tasks().run<usecase::HandoverReport>(
        this,
        [product = session().product(), now = session().now()](usecase::Store& store, const Progress& progress) {
            return usecase::runHandover(store, product, now, progress);
        },
        [this](Result<usecase::HandoverReport> answer) {
            handingOver_ = false;
            actions_->handOver->setEnabled(true);
            if (!answer) {
                emit failed(sentence(answer.error()));
                return;
            }
            emit noticed(handoverSentence(*answer));
            reload();
        });
}

void QueuePage::enterLead(const leads::Fields& known)
{
    if (entering_) return;
    entering_ = true;
    session().tasks().run<usecase::ActiveAgreement>(
        this, [product = session().product(), now = session().now()](usecase::Store& store, const Progress&) { return usecase::activeAgreement(store, product, now); },
        [this, known](Result<usecase::ActiveAgreement> active) {
            entering_ = false;
            auto* dialog = new NewLeadDialog(&session(), active ? &active->document : nullptr, known, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog] {
                const QString entered = tr("%1 was entered. The lead is handed over as soon as it qualifies.").arg(dialog->name());
                const QStringList same = dialog->likelySame();
                emit noticed(same.isEmpty() ? entered : entered + u' ' + tr("It may be known already: %1.").arg(same.join(QStringLiteral(", "))));
            });
            dialog->open();
        });
}

void QueuePage::enterColleagueOf(HandoverId id)
{
    const LeadReading* reading = reader_->reading(id);
    leads::Fields known;
    for (const char* field : {"company", "country", "postcode", "industry", "employees"})
        if (const leads::FieldValue value = reading ? leads::valueOf(reading->details.entry.lead, field) : leads::FieldValue(); !leads::isMissing(value))
            known.emplace(field, value);
    enterLead(known);
}

void QueuePage::tick()
{
    list_->keepingPlace([this] { model_->setNow(session().now()); });
}

void QueuePage::open(const QVariant& argument) { list_->select({argument.toLongLong()}); }

bool QueuePage::event(QEvent* event)
{
    // The window has a use for Ctrl+N, too; here it means a lead.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::New)) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void QueuePage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::New))
        actions_->newLead->trigger();
    else
        Page::keyPressEvent(event);
}

void QueuePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    clock_.start(clockMilliseconds);
    if (loaded_) tick();
    if (!focusWidget()) list_->setFocus();
}

void QueuePage::hideEvent(QHideEvent* event)
{
    clock_.stop();
    Page::hideEvent(event);
}

void QueuePage::retranslate()
{
    list_->setAccessibleName(tr("Leads that wait"));
    actions_->retranslate();
    filters_->setTitle(tr("Filter"));
    filters_->retranslate();
    header_->retranslate();
    actor_->retranslate();
    area_->retranslate();
    model_->retranslate();
    if (!loaded_) return;
    showEmptyOrList();
    showCurrent();
}

}  // namespace handschlag::ui
