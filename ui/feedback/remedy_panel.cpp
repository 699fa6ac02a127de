#include "ui/feedback/remedy_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/usecase/review_proposals.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/either_stop.h"
#include "ui/shared/languages.h"
#include "ui/shared/messages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int settleMilliseconds = 250;  // while somebody walks through the reasons
constexpr std::size_t mostShown = 8;

}  // namespace

bool RemedyQuestion::sameAs(const RemedyQuestion& other) const
{
    return query.product == other.query.product && query.from == other.query.from && query.to == other.query.to && reason == other.reason &&
           clause == other.clause && rejections == other.rejections && agreement == other.agreement;
}

RemedyPanel::RemedyPanel(Session* session, ActorStrip* actor, QWidget* parent)
    : QWidget(parent), session_(session), actor_(actor), title_(theme::plainLabel({}, this)), state_(theme::plainLabel({}, this)),
      progress_(new QProgressBar(this)), cancel_(new QPushButton(this))
{
    createViews();
    delay_.setSingleShot(true);
    delay_.setInterval(settleMilliseconds);
    connect(&delay_, &QTimer::timeout, this, &RemedyPanel::read);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        if (reading_) {
            searching_.request_stop();
            return;
        }
        if (!delay_.isActive()) {
            stopped_ = false;
            return read();
        }
        delay_.stop();
        stopped_ = true;
        showState(tr("Stopped. The list of rejections stands."), false);
    });
    connect(&session_->tasks(), &TaskRunner::progressed, this, [this](qint64 done, qint64 total) {
        if (!reading_) return;
        progress_->setRange(0, done < total ? static_cast<int>(total) : 0);
        progress_->setValue(static_cast<int>(done));
    });
    retranslate();
}

void RemedyPanel::createViews()
{
    title_->setFont(theme::headingFont(font()));
    state_->setObjectName(QStringLiteral("remedyPanelState"));
    state_->setWordWrap(true);
    theme::setTone(state_, theme::Tone::Muted);
    progress_->setObjectName(QStringLiteral("remedyProgress"));
    progress_->setTextVisible(false);
    progress_->setMaximumHeight(theme::small);
    cancel_->setObjectName(QStringLiteral("remedyCancel"));
    auto* cards = new QWidget(this);
    list_ = new QVBoxLayout(cards);
    list_->setContentsMargins(0, 0, 0, 0);
    list_->setSpacing(theme::small);
    list_->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(cards);
    auto* working = new QHBoxLayout;
    working->addWidget(state_, 1);
    working->addWidget(cancel_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(title_);
    column->addLayout(working);
    column->addWidget(progress_);
    column->addWidget(area, 1);
}

void RemedyPanel::showState(const QString& text, bool working)
{
    state_->setText(text);
    state_->setVisible(!text.isEmpty());
    progress_->setVisible(working);
    cancel_->setVisible(working || stopped_);
    cancel_->setText(working ? tr("Cancel") : tr("Try again"));
}

void RemedyPanel::removeCards()
{
    for (RemedyCard* card : cards_) card->deleteLater();
    cards_.clear();
}

void RemedyPanel::setDraft(const std::optional<DraftStanding>& draft)
{
    draft_ = draft;
    for (RemedyCard* card : cards_) card->setDraft(draft_);
    const auto gone = [this](const usecase::ProposedRemedy& put) {
        return !draft_ || draft_->id != put.version || std::ranges::find(draft_->changes, put.change) == draft_->changes.end();
    };
    if (std::erase_if(put_, gone) > 0) emit undoChanged();
}

void RemedyPanel::clear()
{
    drop();
    delay_.stop();
    question_.reset();
    removeCards();
    stopped_ = interrupted_ = false;
    showState(tr("Choose a reason: the smallest edits that would have avoided its rejections appear here."), false);
}

void RemedyPanel::ask(const RemedyQuestion& question, const std::optional<agreement::Document>& document)
{
    if (question_ && question_->sameAs(question)) return;
    drop();
    question_ = question;
    document_ = document;
    stopped_ = false;
    removeCards();
    if (question.clause.empty()) {
        delay_.stop();
        return showState(tr("These rejections cite no clause, so there is no edit to try. Look at them one by one."), false);
    }
    progress_->setRange(0, 0);
    showState(tr("Looking for small edits of the clause…"), true);
    if (isVisible())
        delay_.start();
    else
        interrupted_ = true;
}

/// Whatever is being looked for is no longer wanted.
void RemedyPanel::drop()
{
    ++asked_;
    searching_.request_stop();
    reading_ = false;
}

Result<RemedyPanel::Found> RemedyPanel::search(usecase::Store& store, const RemedyQuestion& question, Ground ground, const Progress& progress)
{
    const auto current = ground ? usecase::isCurrent(store, *ground, question.query) : Result<bool>(false);
    if (!current) return std::unexpected(current.error());
    if (!*current) {
        auto loaded = usecase::remedyGround(store, question.query, progress);
        if (!loaded) return std::unexpected(loaded.error());
        ground = std::make_shared<const usecase::RemedyGround>(std::move(*loaded));
    }
    auto remedies = usecase::remediesOn(*ground, question.reason, question.clause, progress.stop);
    if (!remedies) return std::unexpected(remedies.error());
    const auto proposals = usecase::proposals(store, question.query.product);
    if (!proposals) return std::unexpected(proposals.error());
    Found found{std::move(ground), std::move(*remedies), {}};
    for (const review::Proposal& proposal : *proposals)
        if (proposal.state == review::ProposalState::Open) found.gathered.push_back(proposal.change);
    return found;
}

/// Out of sight nothing is searched for, so that other pages need not wait, and nothing large is kept.
void RemedyPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    interrupted_ = reading_ || delay_.isActive();
    drop();
    delay_.stop();
    ground_.reset();
}

void RemedyPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(interrupted_, false)) delay_.start();
}

void RemedyPanel::read()
{
    if (!question_) return;
    reading_ = true;
    progress_->setRange(0, 0);
    showState(tr("Looking for small edits of the clause…"), true);
    searching_ = std::stop_source();
    session_->tasks().run<Found>(
        this,
        [question = *question_, ground = ground_, own = searching_.get_token()](usecase::Store& store, const Progress& progress) {
            const EitherStop stop(progress, own);
            return search(store, question, ground, stop.progress());
        },
        [this, number = ++asked_](Result<Found> found) {
            if (number != asked_) return;
            reading_ = false;
            if (found) {
                ground_ = std::move(found->ground);
                return present(std::move(*found));
            }
            stopped_ = true;
            showState(found.error().code == taskCancelled ? tr("Stopped. The list of rejections stands.") : sentence(found.error()), false);
        });
}

void RemedyPanel::present(Found found)
{
    removeCards();
    if (found.remedies.empty() || !document_) {
        showState(tr("No small edit of this clause would have avoided them. Talk about them in the review, or look at the rejections themselves."),
                  false);
        return;
    }
    showState(
        tr("Against the leads that were handed over, as they were known then. Leads that the agreement would not hand over today count nowhere."),
        false);
    for (std::size_t i = 0; i < std::min(found.remedies.size(), mostShown); ++i) {
        const bool gathered = std::ranges::find(found.gathered, found.remedies[i].edit.change) != found.gathered.end();
        addCard(std::move(found.remedies[i]), gathered);
    }
}

void RemedyPanel::addCard(insight::Remedy remedy, bool gathered)
{
    auto* card = new RemedyCard(std::move(remedy), *document_, this);
    card->setDraft(draft_);
    card->setKept(gathered);
    connect(card, &RemedyCard::proposeClicked, this, [this, card] {
        if (!question_) return;
        const RemedyQuestion& asked = *question_;
        actor_->act([this, proposal = usecase::RemedyProposal{asked.query, asked.reason, asked.clause, card->remedy(), currentLanguage(),
                                                              card->returnsToDraft()}] { propose(proposal); });
    });
    connect(card, &RemedyCard::keepClicked, this, [this, card] {
        if (!question_) return;
        const RemedyQuestion& asked = *question_;
        actor_->act([this, proposal = usecase::RemedyProposal{asked.query, asked.reason, asked.clause, card->remedy(), currentLanguage(), false}] {
            keepForReview(proposal);
        });
    });
    connect(card, &RemedyCard::undoClicked, this, [this, card] {
        if (card->proposed()) actor_->act([this, put = *card->proposed()] { withdraw(put); });
    });
    connect(card, &RemedyCard::openClicked, this, [this, card] { emit clauseOpened(QString::fromStdString(card->remedy().edit.change.clause)); });
    list_->insertWidget(list_->count() - 1, card);
    cards_.push_back(card);
}

/// With a backtest, which takes its time and can be stopped.
void RemedyPanel::keepForReview(const usecase::RemedyProposal& proposal)
{
    if (!session_->actor() || !document_) return;
    const agreement::Change change = proposal.remedy.edit.change;
    setBusy(change, true);
    session_->tasks().run<review::Proposal>(
        this,
        [proposal, document = *document_, actor = session_->actor()->id, now = session_->now()](usecase::Store& store, const Progress& progress) {
            const std::string evidence = usecase::remedyEvidence(proposal, document);
            return usecase::gatherProposal(store, proposal.query.product, proposal.remedy.edit.change, evidence, actor, now, progress);
        },
        [this, change](const Result<review::Proposal>& kept) {
            setBusy(change, false);
            if (!kept) {
                emit failed(sentence(kept.error()));
                return;
            }
            if (RemedyCard* card = cardOf(change)) card->setKept(true);
            emit noticed(tr("Kept for the review, with its evidence and backtest; it is accepted or declined there."));
        });
}

/// Until the window has heard of the draft as it now is.
void RemedyPanel::noteInDraft(const usecase::ProposedRemedy& put)
{
    DraftStanding now = draft_.value_or(DraftStanding{});
    if (now.id != put.version) now = {put.version, put.number, agreement::VersionState::Draft, false, {}};
    now.state = agreement::VersionState::Draft;
    now.changes.push_back(put.change);
    setDraft(now);
}

RemedyCard* RemedyPanel::cardOf(const agreement::Change& change) const
{
    const auto found = std::ranges::find_if(cards_, [&](const RemedyCard* card) { return card->remedy().edit.change == change; });
    return found == cards_.end() ? nullptr : *found;
}

void RemedyPanel::setBusy(const agreement::Change& change, bool busy)
{
    if (RemedyCard* card = cardOf(change)) card->setBusy(busy);
}

void RemedyPanel::propose(const usecase::RemedyProposal& proposal)
{
    if (!session_->actor()) return;
    const agreement::Change change = proposal.remedy.edit.change;
    setBusy(change, true);
    session_->tasks().run<usecase::ProposedRemedy>(
        this,
        [proposal, actor = session_->actor()->id, now = session_->now()](usecase::Store& store, const Progress&) {
            return usecase::proposeRemedy(store, proposal, actor, now);
        },
        [this, change](Result<usecase::ProposedRemedy> put) {
            setBusy(change, false);
            if (!put) {
                emit failed(sentence(put.error()));
                return;
            }
            put_.push_back(*put);
            noteInDraft(*put);
            emit undoChanged();
            emit noticed(tr("The change stands in draft %1 with its evidence; the other side answers it there.").arg(put->number));
        });
}

void RemedyPanel::withdraw(const usecase::ProposedRemedy& put)
{
    if (!session_->actor()) return;
    setBusy(put.change, true);
    session_->tasks().run<agreement::Version>(
        this,
        [put, actor = session_->actor()->id, now = session_->now()](usecase::Store& store, const Progress&) {
            return usecase::withdrawRemedy(store, put, actor, now);
        },
        [this, put](Result<agreement::Version> written) {
            setBusy(put.change, false);
            if (!written) {
                emit failed(sentence(written.error()));
                return;
            }
            // The window hears of the draft as it now is, and shows it.
            if (draft_) {
                DraftStanding now = *draft_;
                std::erase(now.changes, put.change);
                setDraft(now);
            }
            std::erase_if(put_, [&](const usecase::ProposedRemedy& other) { return other.change == put.change; });
            emit undoChanged();
            emit noticed(tr("The change is out of draft %1 again.").arg(written->number));
        });
}

bool RemedyPanel::canUndo() const { return !put_.empty(); }

void RemedyPanel::undoLast()
{
    if (canUndo()) actor_->act([this] { withdraw(usecase::ProposedRemedy(put_.back())); });
}

void RemedyPanel::retranslate()
{
    title_->setText(tr("What would have avoided them"));
    cancel_->setAccessibleDescription(tr("Search for edits"));
    progress_->setAccessibleName(tr("Progress of the search for edits"));
    if (!question_) clear();
}

}  // namespace handschlag::ui
