#include "ui/review/review_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/review/agenda_list.h"
#include "ui/review/decision_strip.h"
#include "ui/review/present_window.h"
#include "ui/review/review_actions.h"
#include "ui/review/review_words.h"
#include "ui/review/slide_deck.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/either_stop.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"
#include "ui/shared/messages.h"
#include "ui/shared/period_box.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int agendaLetters = 26;
constexpr int firstSlideWidth = 800;

}  // namespace

ReviewPage::ReviewPage(Session* session, QWidget* parent) : Page(session, parent)
{
    createModels();
    createViews();
    connectSignals();
    retranslate();
}

ReviewPage::~ReviewPage() { delete window_; }

void ReviewPage::createModels()
{
    work_ = new ReviewWork(&session(), this);
    actions_ = new ReviewActions(this);
}

void ReviewPage::createViews()
{
    actor_ = new ActorStrip(&session(), {agreement::Side::Marketing, agreement::Side::Sales}, this);
    deck_ = new SlideDeck({&session(), work_, actor_, false}, this);
    deck_->setObjectName(QStringLiteral("reviewDeck"));
    decisions_ = new DecisionStrip(actions_->addDecision, this);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    column->addWidget(actor_);
    column->addWidget(deck_, 1);
    column->addWidget(decisions_);
    auto* both = new QSplitter(Qt::Horizontal);
    both->addWidget(createAgenda());
    both->addWidget(right);
    both->setChildrenCollapsible(false);
    both->setStretchFactor(0, 0);
    both->setStretchFactor(1, 1);
    both->setHandleWidth(theme::large);
    both->setSizes({agendaLetters * fontMetrics().averageCharWidth(), firstSlideWidth});
    session().memory().keep(both, QStringLiteral("review/splitter"));
    auto* content = new QWidget;
    auto* whole = new QVBoxLayout(content);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(theme::medium);
    whole->addWidget(createBar());
    whole->addWidget(both, 1);
    waiting_ = theme::plainLabel();
    waiting_->setAlignment(Qt::AlignCenter);
    waiting_->setWordWrap(true);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(waiting_);
    stack_->addWidget(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(theme::large, 0, theme::large, theme::medium);
    page->addWidget(stack_);
}

QWidget* ReviewPage::createBar()
{
    auto* bar = new QWidget;
    before_ = new QToolButton(bar);
    after_ = new QToolButton(bar);
    before_->setObjectName(QStringLiteral("quarterBefore"));
    after_->setObjectName(QStringLiteral("quarterAfter"));
    before_->setArrowType(Qt::LeftArrow);
    after_->setArrowType(Qt::RightArrow);
    quarters_ = new QComboBox(bar);
    quarters_->setObjectName(QStringLiteral("reviewQuarters"));
    state_ = theme::plainLabel({}, bar);
    state_->setObjectName(QStringLiteral("reviewState"));
    state_->setWordWrap(true);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::small);
    for (QWidget* widget : {static_cast<QWidget*>(before_), static_cast<QWidget*>(quarters_), static_cast<QWidget*>(after_)}) row->addWidget(widget);
    row->addWidget(state_, 1);
    for (QAction* action : {actions_->undo, actions_->present, actions_->pdf, actions_->freeze}) {
        auto* button = new QToolButton(bar);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        if (action == actions_->undo)
            button->setAutoRaise(true);
        else
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    return bar;
}

QWidget* ReviewPage::createAgenda()
{
    auto* left = new QWidget;
    agenda_ = new AgendaList(left);
    setFocusProxy(agenda_);
    agenda_->setMinimumWidth(agendaLetters * fontMetrics().averageCharWidth() * 3 / 4);
    agenda_->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction* action : {actions_->moveUp, actions_->moveDown, actions_->hide, actions_->rename}) agenda_->addAction(action);
    newPoint_ = new QLineEdit(left);
    newPoint_->setObjectName(QStringLiteral("newPoint"));
    newPoint_->setMaxLength(120);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    column->addWidget(agenda_, 1);
    column->addWidget(newPoint_);
    return left;
}

void ReviewPage::connectSignals()
{
    connect(quarters_, &QComboBox::activated, this, [this](int row) {
        if (load_ && row >= 0 && row < static_cast<int>(load_->quarters.size())) chooseQuarter(load_->quarters[static_cast<std::size_t>(row)]);
    });
    connect(before_, &QToolButton::clicked, this, [this] { stepQuarter(1); });
    connect(after_, &QToolButton::clicked, this, [this] { stepQuarter(-1); });
    connect(work_, &ReviewWork::settled, this, [this](const QString& message) {
        if (!message.isEmpty()) say(message, false);
        reload();
    });
    connect(work_, &ReviewWork::refused, this, [this](const Error& error) {
        say(sentence(error), true);
        reload();
    });
    connect(work_, &ReviewWork::undoChanged, this, &ReviewPage::enableActions);
    connect(actor_, &ActorStrip::failed, this, [this](const Error& error) { say(sentence(error), true); });
    connect(&session(), &Session::actorChanged, this, [this] {
        if (load_) reload();
    });
    connect(decisions_, &DecisionStrip::decisionRequested, this, &ReviewPage::requestDecision);
    connectAgenda();
    connectDeck(deck_);
    connectActions();
}

void ReviewPage::connectAgenda()
{
    connect(agenda_, &AgendaList::chosen, this, [this](const std::string& key) {
        deck_->showPoint(key);
        decisions_->setListed(key == "decisions");
        enableActions();
    });
    connect(agenda_, &AgendaList::ticked, this, &ReviewPage::tick);
    connect(agenda_, &AgendaList::reordered, this, [this](const std::vector<std::string>& keys) {
        std::vector<std::string> before;
        for (const review::AgendaPoint& point : load_->report.agenda) before.push_back(point.key);
        actor_->act([this, before, keys] { work_->orderAgenda(load_->key(), before, keys); });
    });
    connect(newPoint_, &QLineEdit::returnPressed, this, &ReviewPage::addPoint);
}

void ReviewPage::connectDeck(SlideDeck* deck)
{
    connect(deck, &SlideDeck::decisionRequested, this, &ReviewPage::requestDecision);
    connect(deck, &SlideDeck::changed, this, &ReviewPage::reload);
    connect(deck, &SlideDeck::noticed, this, [this](const QString& message) { say(message, false); });
    connect(deck, &SlideDeck::failed, this, [this](const Error& error) { say(sentence(error), true); });
    connect(deck, &SlideDeck::navigationRequested, this, [this](const QString& page, const QVariant& argument) {
        if (PresentWindow* presenting = window_.data()) presenting->close();
        emit navigationRequested(page, argument);
    });
}

void ReviewPage::connectActions()
{
    connect(actions_->present, &QAction::triggered, this, &ReviewPage::presentMeeting);
    connect(actions_->pdf, &QAction::triggered, this, &ReviewPage::print);
    connect(actions_->freeze, &QAction::triggered, this, &ReviewPage::askToFreeze);
    connect(actions_->addDecision, &QAction::triggered, this, [this] { requestDecision(0); });
    connect(actions_->previousQuarter, &QAction::triggered, this, [this] { stepQuarter(1); });
    connect(actions_->nextQuarter, &QAction::triggered, this, [this] { stepQuarter(-1); });
    connect(actions_->nextPoint, &QAction::triggered, this, [this] { stepPoint(1); });
    connect(actions_->previousPoint, &QAction::triggered, this, [this] { stepPoint(-1); });
    connect(actions_->moveUp, &QAction::triggered, this, [this] { agenda_->moveCurrent(-1); });
    connect(actions_->moveDown, &QAction::triggered, this, [this] { agenda_->moveCurrent(1); });
    connect(actions_->hide, &QAction::triggered, this, [this] { changeCurrentPoint([](review::AgendaPoint& point) { point.hidden = !point.hidden; }); });
    connect(actions_->rename, &QAction::triggered, this, &ReviewPage::renamePoint);
    connect(actions_->undo, &QAction::triggered, work_, &ReviewWork::undo);
}

void ReviewPage::reload()
{
    if (product_ != session().product()) {
        product_ = session().product();
        quarter_.reset();
        work_->forget();
    }
    reading_.request_stop();
    reading_ = std::stop_source();
    read(false);
}

void ReviewPage::read(bool withWonBase)
{
    ReviewWish wish;
    wish.product = session().product();
    wish.quarter = quarter_;
    wish.now = session().now();
    wish.today = dayIn(session().zone(), session().now());
    wish.viewer = session().actor();
    wish.language = currentLanguage();
    wish.withWonBase = withWonBase;
    session().tasks().run<ReviewLoad>(
        this,
        [wish, own = reading_.get_token()](usecase::Store& store, const Progress& progress) {
            const EitherStop stop(progress, own);
            return loadReview(store, wish, stop.progress());
        },
        [this, question = ++question_](Result<ReviewLoad> load) {
            if (question != question_) return;
            if (load) {
                const bool whole = load->wonBaseCounted;
                adopt(std::move(*load));
                if (!whole) read(true);
                return;
            }
            if (!load_) waiting_->setText(sentence(load.error()));
            emit failed(sentence(load.error()));
        });
}

/// Until it is counted anew, the won base of this quarter stands as it was.
void ReviewPage::keepWonBase(ReviewLoad& load) const
{
    if (load.wonBaseCounted || !load_ || !load_->wonBaseCounted || load_->key() != load.key() || load_->isFrozen()) return;
    load.report.figures.lift = load_->report.figures.lift;
    if (load_->report.figures.lacks(review::Missing::WonBase)) load.report.figures.missing.push_back(review::Missing::WonBase);
    load.wonBaseCounted = true;
}

void ReviewPage::follow(const ChangeSet& changes)
{
    const bool leadsOnly = std::ranges::all_of(changes.changes, [](const Change& change) { return change.table == Table::Lead || change.table == Table::Activity; });
    if (!leadsOnly) reload();
}

void ReviewPage::adopt(ReviewLoad load)
{
    const bool other = !load_ || load_->key() != load.key();
    keepWonBase(load);
    load_ = std::make_shared<const ReviewLoad>(std::move(load));
    quarter_ = load_->report.figures.quarter;
    if (other) {
        gone_.clear();
        for (const QString& key : session().memory().value(goneKey()).toStringList()) gone_.insert(key.toStdString());
    }
    actor_->setPersons(load_->persons);
    showBar();
    deck_->present(load_);
    showAgenda();
    decisions_->present(*load_);
    if (PresentWindow* presenting = window_.data()) presenting->present(load_, agenda_->shownKeys());
    stack_->setCurrentIndex(1);
    enableActions();
}

void ReviewPage::showBar()
{
    const QSignalBlocker silent(quarters_);
    quarters_->clear();
    for (const review::Quarter& quarter : load_->quarters) quarters_->addItem(ReviewWords::quarter(quarter));
    const auto at = std::ranges::find(load_->quarters, load_->report.figures.quarter);
    quarters_->setCurrentIndex(static_cast<int>(at - load_->quarters.begin()));
    before_->setEnabled(quarters_->currentIndex() + 1 < quarters_->count());
    after_->setEnabled(quarters_->currentIndex() > 0);
    const review::Report& report = load_->report;
    QString state;
    theme::Tone tone = theme::Tone::Neutral;
    if (report.freeze) {
        const QString when = dateTime(report.freeze->at, session().zone());
        state = report.freeze->by.empty() ? tr("Frozen on %1").arg(when) : tr("Frozen on %1 by %2").arg(when, QString::fromStdString(report.freeze->by));
        const int corrected = static_cast<int>(report.restatements.size());
        if (corrected > 0) state += tr("; %n figure(s) corrected since", nullptr, corrected);
        tone = corrected > 0 ? theme::Tone::Warn : theme::Tone::Ok;
    } else if (report.figures.over) {
        state = tr("Open: the figures still follow the data");
    } else {
        state = tr("The quarter runs until %1").arg(date(report.figures.quarter.end().plus(-1)));
    }
    state_->setText(state);
    theme::setTone(state_, tone);
    emit subtitleChanged(ReviewWords::days(report.figures.quarter));
}

void ReviewPage::showAgenda()
{
    agenda_->present(load_->report.agenda, gone_, load_->isFrozen());
    newPoint_->setVisible(!load_->isFrozen());
}

void ReviewPage::enableActions()
{
    const bool there = load_ != nullptr;
    const bool open = there && !load_->isFrozen();
    const review::AgendaPoint* point = currentPoint();
    actions_->present->setEnabled(there);
    actions_->pdf->setEnabled(there);
    actions_->freeze->setEnabled(open && load_->report.figures.over);
    actions_->addDecision->setEnabled(open);
    actions_->previousQuarter->setEnabled(there && before_->isEnabled());
    actions_->nextQuarter->setEnabled(there && after_->isEnabled());
    for (QAction* action : {actions_->moveUp, actions_->moveDown, actions_->hide}) action->setEnabled(open && point);
    actions_->rename->setEnabled(open && point && point->isOwn());
    actions_->undo->setEnabled(work_->canUndo());
}

void ReviewPage::chooseQuarter(const review::Quarter& quarter)
{
    deck_->keepNote();
    quarter_ = quarter;
    work_->forget();
    reload();
}

void ReviewPage::stepQuarter(int by)
{
    const int row = quarters_->currentIndex() + by;
    if (load_ && row >= 0 && row < quarters_->count()) chooseQuarter(load_->quarters[static_cast<std::size_t>(row)]);
}

void ReviewPage::stepPoint(int by)
{
    const int row = agenda_->currentRow() + by;
    if (row < 0 || row >= agenda_->count()) return;
    if (by > 0) tick(agenda_->currentKey(), true);
    agenda_->setCurrentRow(row);
}

QString ReviewPage::goneKey() const
{
    return QStringLiteral("review/gone/%1/%2").arg(QString::fromStdString(load_->report.figures.product), QString::fromStdString(review::toText(load_->report.figures.quarter)));
}

void ReviewPage::tick(const std::string& key, bool gone)
{
    if (!load_) return;
    if (gone)
        gone_.insert(key);
    else
        gone_.erase(key);
    QStringList kept;
    for (const std::string& each : gone_) kept << QString::fromStdString(each);
    session().memory().setValue(goneKey(), kept);
    agenda_->present(load_->report.agenda, gone_, load_->isFrozen());
}

const review::AgendaPoint* ReviewPage::currentPoint() const
{
    if (!load_) return nullptr;
    const auto found = std::ranges::find(load_->report.agenda, agenda_->currentKey(), &review::AgendaPoint::key);
    return found == load_->report.agenda.end() ? nullptr : &*found;
}

void ReviewPage::addPoint()
{
    const QString title = newPoint_->text().trimmed();
    if (title.isEmpty() || !load_) return;
    actor_->act([this, title] {
        newPoint_->clear();
        work_->addPoint(load_->key(), title);
    });
}

void ReviewPage::changeCurrentPoint(const std::function<void(review::AgendaPoint&)>& change)
{
    const review::AgendaPoint* point = currentPoint();
    if (!point) return;
    review::AgendaPoint changed = *point;
    change(changed);
    actor_->act([this, before = *point, changed] { work_->changePoint(load_->key(), before, changed); });
}

void ReviewPage::open(const QVariant& argument)
{
    agenda_->setCurrentKey(argument.toString().toStdString());
}

void ReviewPage::say(const QString& message, bool failure)
{
    if (PresentWindow* presenting = window_.data()) return presenting->say(message, failure);
    if (failure)
        emit failed(message);
    else
        emit noticed(message);
}

void ReviewPage::retranslate()
{
    actions_->retranslate();
    actor_->retranslate();
    waiting_->setText(tr("The quarter is being counted…"));
    before_->setToolTip(tr("Quarter before (Alt+Page Up)"));
    after_->setToolTip(tr("Quarter after (Alt+Page Down)"));
    before_->setAccessibleName(tr("Quarter before"));
    after_->setAccessibleName(tr("Quarter after"));
    quarters_->setAccessibleName(tr("Quarter"));
    agenda_->setAccessibleName(tr("Agenda"));
    newPoint_->setPlaceholderText(tr("Add a point…"));
    newPoint_->setAccessibleName(tr("Title of a point of your own"));
    deck_->retranslate();
    if (!load_) return;
    showBar();
    showAgenda();
    decisions_->present(*load_);
    reload();
}

}  // namespace handschlag::ui
