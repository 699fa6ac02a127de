#include "ui/queue/queue_page.h"

#include <QAction>
#include <QDesktopServices>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <utility>

#include "ui/queue/decision_bar.h"
#include "ui/queue/decision_desk.h"
#include "ui/queue/details_reader.h"
#include "ui/queue/queue_actions.h"
#include "ui/queue/queue_header.h"
#include "ui/queue/queue_lead_panel.h"
#include "ui/queue/queue_list.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_words.h"
#include "ui/queue/reject_panel.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/languages.h"
#include "ui/shared/messages.h"
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
    for (QAction* action : {actions_->next, actions_->previous, actions_->openRecord, actions_->search}) menu_->addAction(action);
    menu_->addSeparator();
    menu_->addAction(actions_->letterKeys);
    header_ = new QueueHeader({actions_->handOver}, menu_);
    header_->chooseTeam({session().memory().value(QStringLiteral("queue/team"), 0).toLongLong()});
    actor_ = new ActorStrip(&session(), {agreement::Side::Sales});
    list_ = new QueueList(model_);
    list_->setObjectName(QStringLiteral("queueList"));
    panel_ = new QueueLeadPanel;
    panel_->setObjectName(QStringLiteral("leadPanel"));
    rejectPanel_ = new RejectPanel;
    empty_ = new EmptyState(QStringLiteral("queue"));
    splitter_ = new QSplitter(Qt::Horizontal);
    stack_ = new QStackedWidget;
    layOut();
    retranslate();
    enableActions();
}

void QueuePage::layOut()
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->addWidget(panel_, 1);
    column->addWidget(rejectPanel_);
    column->addWidget(new DecisionBar({actions_->accept, actions_->reject, actions_->good}, {actions_->openRecord, actions_->undo}));
    splitter_->addWidget(list_);
    splitter_->addWidget(right);
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
        list_->keepingPlace([this] { model_->setFilter(header_->filter()); });
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
    connect(desk_, &DecisionDesk::refused, this, &QueuePage::refused);
    connect(desk_, &DecisionDesk::undoChanged, this, &QueuePage::enableActions);
    connect(rejectPanel_, &RejectPanel::sent, this, &QueuePage::reject);
    connect(rejectPanel_, &RejectPanel::closed, list_, [this] { list_->setFocus(); });
    connect(panel_, &QueueLeadPanel::contacted, this, [this] { desk_->claim(list_->current()); });
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

void QueuePage::connectActions()
{
    connect(actions_->accept, &QAction::triggered, this, [this] { decideOnCurrent([this](HandoverId id) { desk_->accept(id); }); });
    connect(actions_->good, &QAction::triggered, this, [this] { decideOnCurrent([this](HandoverId id) { desk_->markGood(id); }); });
    connect(actions_->reject, &QAction::triggered, this, &QueuePage::openReject);
    connect(actions_->next, &QAction::triggered, this, [this] { list_->step(1); });
    connect(actions_->previous, &QAction::triggered, this, [this] { list_->step(-1); });
    connect(actions_->undo, &QAction::triggered, this, &QueuePage::undo);
    connect(actions_->openRecord, &QAction::triggered, this, &QueuePage::openRecord);
    connect(actions_->search, &QAction::triggered, header_, &QueueHeader::focusSearch);
    connect(actions_->handOver, &QAction::triggered, this, &QueuePage::handOver);
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
    list_->keepingPlace([this] {
        model_->setFilter(header_->filter());
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
    enableActions();
    const usecase::QueueEntry* entry = model_->entry(id);
    if (!entry) {
        panel_->setPlainText(!loaded_ ? QString() : model_->holdsLeads() ? tr("No lead matches the search.") : tr("Nothing more is waiting."));
        return;
    }
    reader_->want({id, model_->neighbour(id, 1)});
    const usecase::HandoverDetails* details = reader_->details(id);
    if (!details) {
        panel_->showEntry(*entry, contextOf(session(), load_));
        return;
    }
    panel_->showDetails(*details, contextOf(session(), load_));
    if (rejectWhenRead_ != id) return;
    rejectWhenRead_ = {};
    rejectPanel_->open(*details, session().now(), session().info().zone);
}

void QueuePage::enableActions()
{
    const usecase::QueueEntry* entry = model_->entry(list_->current());
    const bool open = entry && entry->handover.state == handover::State::Open;
    actions_->accept->setEnabled(open);
    actions_->good->setEnabled(entry != nullptr);
    actions_->reject->setEnabled(entry != nullptr);
    actions_->openRecord->setEnabled(entry && !leads::isMissing(leads::valueOf(entry->lead, "crm_url")));
    actions_->undo->setEnabled(desk_->canUndo());
    actions_->handOver->setEnabled(!handingOver_);
}

void QueuePage::decideOnCurrent(const std::function<void(HandoverId)>& decide)
{
    const HandoverId id = list_->current();
    if (!id) return;
    actor_->act([this, id, decide] {
        HandoverId next = model_->neighbour(id, 1);
        if (!next) next = model_->neighbour(id, -1);
        decide(id);
        list_->select(next);
        showCurrent();
    });
}

void QueuePage::openReject()
{
    const HandoverId id = list_->current();
    if (!id) return;
    actor_->act([this, id] {
        rejectWhenRead_ = id;
        desk_->claim(id);
        showCurrent();
    });
}

void QueuePage::reject(const usecase::RejectRequest& request)
{
    list_->setFocus();
    list_->select(request.handover);
    decideOnCurrent([this, request](HandoverId) { desk_->reject(request); });
}

void QueuePage::undo()
{
    if (const HandoverId id = desk_->undo()) {
        list_->select(id);
        list_->setFocus();
        showCurrent();
    }
}

void QueuePage::refused(HandoverId id, const Error& error)
{
    list_->select(id);
    emit failed(sentence(error));
    reader_->forget();
    reload();
}

void QueuePage::openRecord()
{
    const usecase::QueueEntry* entry = model_->entry(list_->current());
    if (!entry) return;
    const std::string_view text = leads::textOf(leads::valueOf(entry->lead, "crm_url"));
    const QUrl url(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), QUrl::StrictMode);
    if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
        QDesktopServices::openUrl(url);
    else
        emit failed(tr("The CRM address of this lead is no web address. Nothing was opened."));
}

void QueuePage::handOver()
{
    if (handingOver_) return;
    handingOver_ = true;
    enableActions();
    session().tasks().run<usecase::HandoverReport>(
        this,
        [product = session().product(), now = session().now()](usecase::Store& store, const Progress& progress) {
            return usecase::runHandover(store, product, now, progress);
        },
        [this](Result<usecase::HandoverReport> answer) {
            handingOver_ = false;
            enableActions();
            if (!answer) {
                emit failed(sentence(answer.error()));
                return;
            }
            emit noticed(handoverSentence(*answer));
            reload();
        });
}

void QueuePage::tick()
{
    list_->keepingPlace([this] { model_->setNow(session().now()); });
}

void QueuePage::open(const QVariant& argument) { list_->select({argument.toLongLong()}); }

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
    panel_->setAccessibleName(tr("The selected lead"));
    actions_->retranslate();
    header_->retranslate();
    actor_->retranslate();
    rejectPanel_->retranslate();
    model_->retranslate();
    if (!loaded_) return;
    showEmptyOrList();
    showCurrent();
}

}  // namespace handschlag::ui
