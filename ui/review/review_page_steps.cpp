// What is done in a meeting: presenting, deciding, printing, freezing (declared in review_page.h).

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>

#include "ui/review/agenda_list.h"
#include "ui/review/decision_dialog.h"
#include "ui/review/present_window.h"
#include "ui/review/review_page.h"
#include "ui/review/review_pdf_dialog.h"
#include "ui/review/review_words.h"
#include "ui/review/slide_deck.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/formats.h"
#include "ui/shared/messages.h"
#include "ui/shared/period_box.h"

namespace handschlag::ui {

void ReviewPage::presentMeeting()
{
    if (!load_ || window_) return;
    deck_->keepNote();
    auto* window = new PresentWindow({&session(), work_, actor_, true}, font(), this);
    window_ = window;
    connectDeck(&window->deck());
    connect(window, &PresentWindow::gone, this, [this](const std::string& key) { tick(key, true); });
    connect(window, &PresentWindow::decisionWanted, this, [this] { requestDecision(0); });
    connect(window, &PresentWindow::undoWanted, work_, &ReviewWork::undo);
    connect(window, &PresentWindow::closed, this, [this, window] {
        // Where the presentation ended the page goes on.
        const std::string point = window->point();
        window_.clear();
        agenda_->setCurrentKey(point);
        agenda_->setFocus(Qt::OtherFocusReason);
    });
    auto keys = agenda_->shownKeys();
    const std::string at = agenda_->currentKey();
    const bool shown = std::ranges::find(keys, at) != keys.end();
    const std::string first = shown || keys.empty() ? at : keys.front();
    window->present(load_, keys);
    window->showPoint(first);
    window->showFullScreen();
    window->activateWindow();
    window->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::requestDecision(qint64 id)
{
    if (!load_) return;
    if (id == 0) {
        if (load_->isFrozen()) return say(tr("The quarter is frozen; decide in the review of the next one."), true);
        review::Decision decision;
        decision.review = load_->key();
        const review::AgendaPoint* point = currentPoint();
        const bool telling = point && point->key != "decisions" && point->key != "signing" && point->key != "last_decisions";
        if (telling) decision.issue = ReviewWords::point(*point).toStdString();
        if (session().actor()) decision.owner = session().actor()->id;
        return openDecision(decision);
    }
    for (const auto* list : {&load_->report.decisions, &load_->report.lastDecisions})
        for (const review::ReportDecision& row : *list)
            if (row.decision.id == id) return openDecision(row.decision);
}

void ReviewPage::openDecision(const review::Decision& decision)
{
    QWidget* above = this;
    if (PresentWindow* presenting = window_.data()) above = presenting;
    auto* dialog = new DecisionDialog(load_, decision, dayIn(session().zone(), session().now()), above);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DecisionDialog::decided, this, [this, before = decision](const review::Decision& decided) {
        const PresentWindow* presenting = window_.data();
        ActorStrip* strip = presenting ? &presenting->actor() : actor_;
        strip->act([this, before, decided] {
            if (decided.id == 0)
                work_->addDecision(decided);
            else if (decided != before)
                work_->changeDecision(before, decided);
        });
    });
    dialog->open();
}

void ReviewPage::renamePoint()
{
    const review::AgendaPoint* point = currentPoint();
    if (!point || !point->isOwn()) return;
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("renamePoint"));
    dialog->setWindowTitle(tr("Rename the point"));
    dialog->setLabelText(tr("Title"));
    dialog->setTextValue(QString::fromStdString(point->title));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& title) {
        if (!title.trimmed().isEmpty()) changeCurrentPoint([&title](review::AgendaPoint& changed) { changed.title = title.trimmed().toStdString(); });
    });
    dialog->open();
}

void ReviewPage::print()
{
    if (!load_) return;
    deck_->keepNote();
    auto* dialog = new ReviewPdfDialog(&session(), load_->report.figures.quarter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReviewPdfDialog::published, this, [this](const QString& path) { emit noticed(tr("The report was written to %1.").arg(path)); });
    connect(dialog, &ReviewPdfDialog::failed, this, [this](const Error& error) { emit failed(sentence(error)); });
    dialog->open();
}

void ReviewPage::askToFreeze()
{
    if (!load_ || load_->isFrozen()) return;
    deck_->keepNote();
    const review::Figures& figures = load_->report.figures;
    auto* question = new QMessageBox(QMessageBox::Question, tr("Freeze %1").arg(ReviewWords::quarter(figures.quarter)),
                                     tr("Fix the figures of %1 as they are now?").arg(ReviewWords::quarter(figures.quarter)), QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("freezeQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Fixed for good: both scorecards, deliveries, waterfall, acceptance with its reasons, recycling and forecast, with everything known until "
                                    "%1. Agenda, notes, voices and decisions of this review can no longer be changed. What is corrected later is shown beside, with old and new "
                                    "value. This cannot be undone.")
                                     .arg(dateTime(session().now(), session().zone())));
    QPushButton* freezes = question->addButton(tr("Freeze"), QMessageBox::AcceptRole);
    freezes->setObjectName(QStringLiteral("freezeNow"));
    question->setDefaultButton(QMessageBox::Cancel);  // it is for good
    connect(freezes, &QPushButton::clicked, this, [this] {
        actor_->act([this] { freeze(); });
    });
    question->open();
}

void ReviewPage::freeze()
{
    session().tasks().run<review::Freeze>(
        this,
        [product = load_->report.figures.product, quarter = load_->report.figures.quarter, actor = session().actor()->id,
         now = session().now()](usecase::Store& store, const Progress& progress) { return usecase::freezeReview(store, product, quarter, actor, now, progress); },
        [this, quarter = load_->report.figures.quarter](const Result<review::Freeze>& frozen) {
            if (!frozen) return say(sentence(frozen.error()), true);
            work_->forget();
            say(tr("%1 is frozen.").arg(ReviewWords::quarter(quarter)), false);
            reload();
        });
}

}  // namespace handschlag::ui
