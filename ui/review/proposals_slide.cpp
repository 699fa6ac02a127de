#include "ui/review/proposals_slide.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/desk/reason_form.h"
#include "ui/review/draft_points.h"
#include "ui/review/lines_view.h"
#include "ui/review/review_words.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using review::ProposalState;

QString text(const std::string& value) { return QString::fromStdString(value); }

LineCell stateCell(const review::Proposal& proposal)
{
    switch (proposal.state) {
        case ProposalState::Open: return {.text = ProposalsSlide::tr("open", "a proposal")};
        case ProposalState::Accepted: return {.text = ProposalsSlide::tr("✓ in the draft"), .tone = theme::Tone::Ok};
        case ProposalState::Declined: {
            const QString reason = text(proposal.reason);
            return {.text = reason.isEmpty() ? ProposalsSlide::tr("✗ declined") : ProposalsSlide::tr("✗ declined: %1").arg(reason), .tone = theme::Tone::Muted};
        }
    }
    return {};
}

}  // namespace

ProposalsSlide::ProposalsSlide(const SlideTools& tools, QWidget* parent)
    : Slide(tools, parent),
      table_(new LinesView(QStringLiteral("reviewProposals"), {6, 5, 5, 2, 3})),
      accept_(new QPushButton),
      decline_(new QPushButton),
      reason_(new ReasonForm(QStringLiteral("proposalReason"))),
      question_(createQuestion()),
      draft_(new DraftPoints(tools)),
      open_(new QPushButton)
{
    accept_->setObjectName(QStringLiteral("proposalAccept"));
    decline_->setObjectName(QStringLiteral("proposalDecline"));
    open_->setObjectName(QStringLiteral("draftOpen"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(accept_);
    buttons->addWidget(decline_);
    buttons->addStretch();
    column()->addWidget(table_);
    column()->addLayout(buttons);
    column()->addWidget(reason_);
    column()->addWidget(question_);
    column()->addWidget(draft_);
    column()->addWidget(open_, 0, Qt::AlignLeft);
    reason_->hide();
    question_->hide();
    connectSignals();
}

QWidget* ProposalsSlide::createQuestion()
{
    auto* question = new QWidget;
    asked_ = theme::plainLabel({}, question);
    asked_->setWordWrap(true);
    theme::setTone(asked_, theme::Tone::Warn);
    back_ = new QPushButton(question);
    back_->setObjectName(QStringLiteral("proposalReturnToDraft"));
    leave_ = new QPushButton(question);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back_);
    buttons->addWidget(leave_);
    buttons->addStretch();
    auto* whole = new QVBoxLayout(question);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(asked_);
    whole->addLayout(buttons);
    return question;
}

void ProposalsSlide::connectSignals()
{
    connect(table_, &LinesView::currentLineChanged, this, &ProposalsSlide::showChoice);
    connect(table_, &LinesView::lineActivated, this, [this] { accept_->setFocus(Qt::OtherFocusReason); });
    connect(accept_, &QPushButton::clicked, this, [this] { accept(false); });
    connect(decline_, &QPushButton::clicked, this, [this] {
        reason_->setVisible(!reason_->isVisible());
        if (reason_->isVisible()) reason_->focusText();
    });
    connect(reason_, &ReasonForm::sent, this, &ProposalsSlide::decline);
    connect(back_, &QPushButton::clicked, this, [this] { accept(true); });
    connect(draft_, &DraftPoints::changed, this, &Slide::changed);
    connect(draft_, &DraftPoints::failed, this, &Slide::failed);
    connect(draft_, &DraftPoints::revealWanted, this, [this](QWidget* card) { reveal(card); });
    connect(leave_, &QPushButton::clicked, question_, &QWidget::hide);
    connect(tools().work, &ReviewWork::draftProposed, this, [this](const review::Proposal& proposal) {
        if (!isVisible()) return;
        table_->setCurrentId(std::to_string(proposal.id));
        question_->show();
        back_->setFocus(Qt::OtherFocusReason);
    });
    connect(open_, &QPushButton::clicked, this, [this] { emit navigationRequested(QStringLiteral("agreement"), {}); });
}

void ProposalsSlide::setTexts()
{
    accept_->setText(tr("Accept into the draft"));
    decline_->setText(tr("Decline…"));
    reason_->setTexts(tr("Why it is declined"), tr("Decline"));
    asked_->setText(tr("The draft is proposed already. Taking the change in returns it to draft, and signatures are void."));
    back_->setText(tr("Return to draft and accept"));
    leave_->setText(tr("Leave it"));
    open_->setText(tr("Open the agreement"));
    table_->setAccessibleName(tr("Proposed changes of the definition"));
}

void ProposalsSlide::fill(const ReviewLoad& load)
{
    if (load.report.proposals.empty() && !DraftPoints::any(load))
        return showEmpty(tr("No change of the definition is proposed"),
                         tr("Over the quarter, changes are gathered on the Feedback page with “Keep for the review”, each with its evidence and backtest. Changes can also be "
                            "made in the draft itself."),
                         tr("Go to the feedback"), QStringLiteral("feedback"));
    fillProposals(load);
    draft_->present(this->load());
    open_->setVisible(load.agreement.has_value() && !tools().presenting);
    showChoice();
    showContent();
}

void ProposalsSlide::fillProposals(const ReviewLoad& load)
{
    std::vector<TextLine> lines;
    int open = 0;
    for (const review::ReportProposal& row : load.report.proposals) {
        const review::Proposal& proposal = row.proposal;
        open += proposal.state == ProposalState::Open ? 1 : 0;
        const QString backtest = proposal.backtest ? ReviewWords::backtest(*proposal.backtest) : QString();
        lines.push_back({std::to_string(proposal.id),
                         {{.text = text(row.label), .strong = true},
                          {.text = text(proposal.evidence)},
                          {.text = backtest.isEmpty() ? tr("nothing to replay") : backtest, .tone = backtest.isEmpty() ? theme::Tone::Muted : theme::Tone::Neutral,
                           .detail = backtest.isEmpty() ? QString() : tr("against version %1").arg(proposal.backtest->against)},
                          {.text = row.by.empty() ? name(proposal.side) : text(row.by)},
                          stateCell(proposal)}});
    }
    say(lines.empty() ? QString() : tr("%n proposal(s)", nullptr, static_cast<int>(lines.size())) + (open > 0 ? tr(", %n open", nullptr, open) : tr(", none open")));
    table_->lines().setHeaders({tr("Change"), tr("Evidence"), tr("Backtest"), tr("By"), tr("State")});
    table_->lines().setLines(std::move(lines));
    table_->setVisible(!load.report.proposals.empty());
    if (table_->currentId().empty() && !load.report.proposals.empty()) {
        const auto first = std::ranges::find(load.report.proposals, ProposalState::Open, [](const review::ReportProposal& row) { return row.proposal.state; });
        table_->setCurrentId(std::to_string((first == load.report.proposals.end() ? load.report.proposals.front() : *first).proposal.id));
    }
}

const review::Proposal* ProposalsSlide::choice() const
{
    if (!load()) return nullptr;
    const std::string id = table_->currentId();
    const auto found = std::ranges::find_if(load()->report.proposals, [&id](const review::ReportProposal& row) { return std::to_string(row.proposal.id) == id; });
    return found == load()->report.proposals.end() ? nullptr : &found->proposal;
}

void ProposalsSlide::showChoice()
{
    const review::Proposal* proposal = choice();
    const bool open = proposal && proposal->state == ProposalState::Open;
    accept_->setVisible(open);
    decline_->setVisible(open);
    question_->hide();
    reason_->hide();
}

void ProposalsSlide::accept(bool returnToDraft)
{
    const review::Proposal* proposal = choice();
    if (!proposal) return;
    table_->setFocus(Qt::OtherFocusReason);  // where the answer will stand
    question_->hide();
    tools().actor->act([work = tools().work, wanted = *proposal, returnToDraft] { work->acceptProposal(wanted, returnToDraft); });
}

void ProposalsSlide::decline(const QString& reason)
{
    const review::Proposal* proposal = choice();
    if (!proposal) return;
    tools().actor->act([this, wanted = *proposal, reason] {
        reason_->setText({});
        tools().work->declineProposal(wanted, reason);
    });
}

}  // namespace handschlag::ui
