#include "ui/exchange/duplicates_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/exchange/duplicate_pair_model.h"
#include "ui/exchange/glimpse_text.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/formats.h"
#include "ui/shared/messages.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using usecase::LeadPair;

constexpr int certain = 100, veryLikely = 90;
enum StackPage { TablePage, EmptyPage };

PersonId actorOf(const Session& session) { return session.actor() ? session.actor()->id : PersonId{}; }

}  // namespace

DuplicatesPanel::DuplicatesPanel(Session* session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      pairs_(new DuplicatePairModel(session->zone(), this)),
      views_(new QComboBox(this)),
      summary_(theme::plainLabel({}, this)),
      selectLabel_(theme::plainLabel({}, this)),
      select_(new QComboBox(this)),
      progress_(new QProgressBar(this)),
      stopButton_(new QPushButton(this)),
      stack_(new QStackedWidget(this)),
      table_(new TableView(this)),
      empty_(new EmptyState(QStringLiteral("leads"), this)),
      merge_(new QPushButton(this)),
      mergeOther_(new QPushButton(this)),
      never_(new QPushButton(this)),
      back_(new QPushButton(this)),
      undo_(new QPushButton(this))
{
    const std::pair<QWidget*, const char*> names[] = {{views_, "pairsShown"}, {summary_, "pairSummary"}, {select_, "selectPairs"}, {stopButton_, "stopLooking"}, {table_, "pairs"},
                                                      {merge_, "mergePairs"}, {mergeOther_, "mergeIntoOther"}, {never_, "neverMerge"}, {back_, "takePairBack"},
                                                      {undo_, "undoLast"}};
    for (const auto& [widget, name] : names) widget->setObjectName(QLatin1String(name));
    table_->setModel(pairs_);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->horizontalHeader()->setSectionResizeMode(static_cast<int>(DuplicatePairColumn::First), QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(static_cast<int>(DuplicatePairColumn::Second), QHeaderView::Stretch);
    giveTwoLines(table_);
    progress_->setTextVisible(false);
    progress_->setMaximumWidth(160);
    layOut();
    connectSignals();
    showFound();
}

DuplicatesPanel::~DuplicatesPanel() { stop_.request_stop(); }

void DuplicatesPanel::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::small);
    head->addWidget(views_);
    head->addWidget(summary_, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{progress_, stopButton_, selectLabel_, select_}) head->addWidget(part);
    selectLabel_->setBuddy(select_);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {merge_, mergeOther_, never_, back_}) buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(undo_);
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::medium, 0, 0);
    layout->setSpacing(theme::small);
    layout->addLayout(head);
    layout->addWidget(stack_, 1);
    layout->addLayout(buttons);
}

void DuplicatesPanel::connectSignals()
{
    connect(views_, &QComboBox::activated, this, &DuplicatesPanel::look);
    connect(select_, &QComboBox::activated, this, &DuplicatesPanel::selectByRule);
    connect(stopButton_, &QPushButton::clicked, this, &DuplicatesPanel::stopLooking);
    connect(empty_, &EmptyState::buttonClicked, this, &DuplicatesPanel::look);
    connect(merge_, &QPushButton::clicked, this, [this] { merge(true); });
    connect(mergeOther_, &QPushButton::clicked, this, [this] { merge(false); });
    connect(never_, &QPushButton::clicked, this, &DuplicatesPanel::keepApart);
    connect(back_, &QPushButton::clicked, this, &DuplicatesPanel::takeBackChosen);
    connect(undo_, &QPushButton::clicked, this, &DuplicatesPanel::takeBackLast);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DuplicatesPanel::showButtons);
}

DuplicatesPanel::View DuplicatesPanel::view() const { return static_cast<View>(std::max(0, views_->currentIndex())); }

void DuplicatesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (stale_) look();
}

void DuplicatesPanel::reload()
{
    stale_ = true;
    if (isVisible() && !working_) look();
}

void DuplicatesPanel::look()
{
    stop_.request_stop();
    stop_ = std::stop_source();
    stale_ = false;
    stopped_ = false;
    looking_ = true;
    progress_->setRange(0, 0);
    showTexts();
    view() == View::Likely ? lookForLikely() : lookForDecided();
}

/// On the worker that nobody waits for: a million leads take seconds.
void DuplicatesPanel::lookForLikely()
{
    connect(&session_->background(), &TaskRunner::progressed, this, &DuplicatesPanel::showProgress, Qt::UniqueConnection);
    session_->background().run<usecase::LikelyPairs>(
        this,
        [stop = stop_](usecase::Store& store, const Progress& progress) mutable {
            const std::stop_callback both(progress.stop, [&stop] { stop.request_stop(); });
            Progress own = progress;
            own.stop = stop.get_token();
            return usecase::likelyPairs(store, own);
        },
        [this, question = ++question_](Result<usecase::LikelyPairs> found) {
            if (question != question_) return;
            looking_ = false;
            if (found) {
                total_ = found->total;
                pairs_->showLikely(found->pairs);
            } else if (found.error().code == taskCancelled) {
                stopped_ = true;
                total_ = 0;
                pairs_->showLikely({});
            } else {
                emit failed(sentence(found.error()));
            }
            showFound();
        });
}

void DuplicatesPanel::showProgress(qint64 done, qint64 total)
{
    if (!looking_ || total <= 0 || done >= total) return;
    progress_->setRange(0, 1'000);
    progress_->setValue(static_cast<int>(done * 1'000 / total));
}

void DuplicatesPanel::lookForDecided()
{
    session_->tasks().run<std::vector<usecase::DecidedPair>>(
        this,
        [merged = view() == View::Merged](usecase::Store& store, const Progress&) { return merged ? usecase::mergedPairs(store) : usecase::pairsKeptApart(store); },
        [this, question = ++question_](Result<std::vector<usecase::DecidedPair>> found) {
            if (question != question_) return;
            looking_ = false;
            if (!found) emit failed(sentence(found.error()));
            pairs_->showDecided(found.value_or(std::vector<usecase::DecidedPair>{}));
            total_ = pairs_->rowCount();
            showFound();
        });
}

void DuplicatesPanel::stopLooking() { stop_.request_stop(); }

void DuplicatesPanel::showFound()
{
    const bool likely = view() == View::Likely;
    table_->setColumnHidden(static_cast<int>(DuplicatePairColumn::Score), !likely);
    table_->setColumnHidden(static_cast<int>(DuplicatePairColumn::Reason), !likely);
    table_->setColumnHidden(static_cast<int>(DuplicatePairColumn::When), likely);
    const int letter = table_->fontMetrics().averageCharWidth();
    table_->setColumnWidth(static_cast<int>(DuplicatePairColumn::Score), 8 * letter);
    table_->setColumnWidth(static_cast<int>(DuplicatePairColumn::Reason), 30 * letter);
    table_->setColumnWidth(static_cast<int>(DuplicatePairColumn::When), 20 * letter);
    showTexts();
}

std::vector<LeadPair> DuplicatesPanel::chosen() const
{
    std::vector<LeadPair> pairs;
    QModelIndexList rows = table_->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [](const QModelIndex& index) { return index.row(); });
    for (const QModelIndex& index : rows) pairs.push_back(pairs_->at(index.row()));
    return pairs;
}

/// Those with at least this score: the list is sorted by it.
void DuplicatesPanel::selectByRule()
{
    const int least = select_->currentData().toInt();
    QItemSelection selection;
    for (int row = 0; row < pairs_->rowCount(); ++row) {
        const QModelIndex first = pairs_->index(row, 0);
        if (first.data().toInt() < least) break;
        if (row == 0) selection.select(first, pairs_->index(0, pairs_->columnCount() - 1));
        else selection.front() = QItemSelectionRange(pairs_->index(0, 0), pairs_->index(row, pairs_->columnCount() - 1));
    }
    table_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    table_->setFocus();
}

void DuplicatesPanel::merge(bool firstStays)
{
    const std::vector<LeadPair> asked = chosen();
    if (asked.empty() || working_) return;
    std::vector<LeadPair> pairs = asked;
    if (!firstStays)
        for (LeadPair& pair : pairs) std::swap(pair.first, pair.second);
    working_ = true;
    showButtons();
    session_->tasks().run<usecase::MergedPairs>(
        this,
        [pairs, actor = actorOf(*session_), now = session_->now()](usecase::Store& store, const Progress& progress) {
            return usecase::mergePairs(store, pairs, actor, now, progress);
        },
        [this, asked](Result<usecase::MergedPairs> merged) {
            working_ = false;
            if (!merged) {
                emit failed(sentence(merged.error()));
                return showTexts();
            }
            lastDeed_ = Deed::Merge;
            lastPairs_ = merged->merged;
            if (!merged->refused.empty())
                emit failed(tr("%n pair(s) were not merged: %1", nullptr, static_cast<int>(merged->refused.size())).arg(sentence(merged->refused.front().second)));
            else
                emit noticed(tr("%n pair(s) merged.", nullptr, static_cast<int>(merged->merged.size())));
            look();
        });
}

void DuplicatesPanel::keepApart()
{
    const std::vector<LeadPair> pairs = chosen();
    if (pairs.empty() || working_) return;
    working_ = true;
    showButtons();
    session_->tasks().run<bool>(
        this,
        [pairs, actor = actorOf(*session_), now = session_->now()](usecase::Store& store, const Progress&) -> Result<bool> {
            const auto kept = usecase::keepApart(store, pairs, actor, now);
            return kept ? Result<bool>(true) : std::unexpected(kept.error());
        },
        [this, pairs](Result<bool> kept) {
            working_ = false;
            if (!kept) {
                emit failed(sentence(kept.error()));
                return showTexts();
            }
            lastDeed_ = Deed::KeepApart;
            lastPairs_ = pairs;
            total_ -= static_cast<std::int64_t>(pairs.size());
            pairs_->remove(pairs);
            emit noticed(tr("%n pair(s) will not be proposed again.", nullptr, static_cast<int>(pairs.size())));
            look();  // of three that look alike, another pair may come
        });
}

void DuplicatesPanel::takeBackChosen() { takeBack(view() == View::Merged ? Deed::Merge : Deed::KeepApart, chosen()); }

void DuplicatesPanel::takeBackLast() { takeBack(lastDeed_, lastPairs_); }

void DuplicatesPanel::takeBack(Deed deed, std::vector<LeadPair> pairs)
{
    if (pairs.empty() || working_ || deed == Deed::None) return;
    if (deed == Deed::Merge && view() == View::Merged) std::ranges::reverse(pairs);  // listed newest first
    working_ = true;
    showButtons();
    session_->tasks().run<bool>(
        this,
        [deed, pairs, actor = actorOf(*session_), now = session_->now()](usecase::Store& store, const Progress&) -> Result<bool> {
            const auto done = deed == Deed::Merge ? usecase::undoMerges(store, pairs, actor, now) : usecase::allowAgain(store, pairs, actor, now);
            return done ? Result<bool>(true) : std::unexpected(done.error());
        },
        [this, pairs](Result<bool> done) {
            working_ = false;
            lastDeed_ = Deed::None;
            if (done)
                emit noticed(tr("%n pair(s) are as before.", nullptr, static_cast<int>(pairs.size())));
            else
                emit failed(sentence(done.error()));
            look();
        });
}

void DuplicatesPanel::retranslate()
{
    const int shown = std::max(0, views_->currentIndex());
    views_->clear();
    views_->addItems({tr("Likely duplicates"), tr("Merged"), tr("Never to be merged")});
    views_->setCurrentIndex(shown);
    views_->setAccessibleName(tr("Pairs shown"));
    select_->clear();
    select_->setPlaceholderText(tr("choose\u2026"));
    select_->addItem(tr("all"), 0);
    select_->addItem(tr("score 90 and more"), veryLikely);
    select_->addItem(tr("score 100"), certain);
    select_->setCurrentIndex(-1);
    selectLabel_->setText(tr("Select"));
    select_->setAccessibleName(selectLabel_->text());
    stopButton_->setText(tr("Stop"));
    merge_->setText(tr("&Merge"));
    merge_->setToolTip(tr("Activities of both, missing fields filled, and whoever objects to being contacted still does. A lead that sales works on stays. Can be taken back."));
    mergeOther_->setText(tr("Merge the other wa&y round"));
    mergeOther_->setToolTip(tr("The lead on the right stays, the one on the left goes into it"));
    never_->setText(tr("&Never merge these two"));
    never_->setToolTip(tr("Never proposes them again. Can be taken back."));
    undo_->setText(tr("&Undo the last step"));
    progress_->setAccessibleName(tr("Looking for duplicates"));
    pairs_->retranslate();
    showTexts();
}

void DuplicatesPanel::showTexts()
{
    const bool likely = view() == View::Likely;
    if (looking_)
        summary_->setText(tr("Looking\u2026"));
    else if (total_ > pairs_->rowCount())
        summary_->setText(tr("The likeliest %1 of %2 pairs").arg(count(pairs_->rowCount()), count(total_)));
    else
        summary_->setText(total_ > 0 ? tr("%Ln pair(s)", nullptr, static_cast<int>(total_)) : QString());
    progress_->setVisible(looking_ && likely);
    stopButton_->setVisible(looking_ && likely);
    const bool none = pairs_->rowCount() == 0;
    stack_->setCurrentIndex(none ? EmptyPage : TablePage);
    table_->setAccessibleName(views_->currentText());
    if (looking_)
        empty_->setTexts(tr("Looking for leads that are likely one person\u2026"), tr("By e-mail address, and by name with company or domain."));
    else if (stopped_)
        empty_->setTexts(tr("The search was stopped."), {}, tr("Look again"));
    else if (likely)
        empty_->setTexts(tr("No two leads look like one person."), tr("Leads are compared by e-mail address, and by name with company or domain."), tr("Look again"));
    else if (view() == View::Merged)
        empty_->setTexts(tr("No leads are merged."), tr("Merges appear here, and can be taken back."));
    else
        empty_->setTexts(tr("No two leads are kept apart."), tr("Pairs that are never to be merged appear here."));
    back_->setText(view() == View::Merged ? tr("&Take the merge back") : tr("&Propose them again"));
    showButtons();
}

void DuplicatesPanel::showButtons()
{
    const bool likely = view() == View::Likely, none = pairs_->rowCount() == 0;
    const bool any = table_->selectionModel()->hasSelection() && !working_ && !looking_ && !none;
    for (QPushButton* button : {merge_, mergeOther_, never_}) {
        button->setVisible(likely && !none);
        button->setEnabled(any);
    }
    back_->setVisible(!likely && !none);
    back_->setEnabled(any);
    undo_->setVisible(lastDeed_ != Deed::None);
    undo_->setEnabled(!working_);
    select_->setVisible(likely && !none && !looking_);
    selectLabel_->setVisible(select_->isVisibleTo(this));
}

}  // namespace handschlag::ui
