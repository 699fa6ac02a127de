#include "ui/review/dispute_slide.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/feedback/feedback_words.h"
#include "ui/review/lines_view.h"
#include "ui/review/review_words.h"
#include "ui/review/sample_list.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

QString text(const std::string& value) { return QString::fromStdString(value); }

QString verdictOf(const std::string& key)
{
    if (key == usecase::key(usecase::Verdict::Upheld)) return DisputeSlide::tr("upheld");
    if (key == usecase::key(usecase::Verdict::Overturned)) return DisputeSlide::tr("overturned");
    return DisputeSlide::tr("open", "a ruling");
}

QString statement(const QString& who, const usecase::DeskStatement& said)
{
    QStringList words;
    if (!said.fact.empty()) words << FeedbackWords::fact(said.fact);
    if (!said.comment.empty()) words << DisputeSlide::tr("“%1”").arg(text(said.comment));
    return words.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(who, words.join(QStringLiteral(" · ")));
}

}  // namespace

DisputeSlide::DisputeSlide(const SlideTools& tools, QWidget* parent)
    : Slide(tools, parent), table_(new LinesView(QStringLiteral("reviewDisputes"), {6, 6, 3, 3, 3})), title_(theme::plainLabel()), said_(theme::plainLabel()), ruling_(new RulingPanel(nullptr, Qt::Horizontal)), open_(new QPushButton),
      samples_(new SampleList)
{
    for (QLabel* label : {title_, said_}) label->setWordWrap(true);
    title_->setObjectName(QStringLiteral("disputeTitle"));
    title_->setFont(theme::headingFont(font()));
    said_->setObjectName(QStringLiteral("disputeSaid"));
    open_->setObjectName(QStringLiteral("disputeOpenLead"));
    column()->addWidget(table_);
    column()->addWidget(title_);
    column()->addWidget(said_);
    column()->addWidget(ruling_);
    column()->addWidget(open_, 0, Qt::AlignLeft);
    column()->addWidget(samples_);
    connect(table_, &LinesView::currentLineChanged, this, [this] {
        keepDraft();
        showChoice();
    });
    connect(table_, &LinesView::lineActivated, this, [this] { ruling_->focusFirst(); });
    connect(ruling_, &RulingPanel::ruled, this, &DisputeSlide::rule);
    connect(samples_, &SampleList::chosen, this, [this](HandoverId handover) {
        const review::LeadName* lead = load() && !this->tools().presenting ? load()->report.lead(handover) : nullptr;
        if (lead) emit navigationRequested(QStringLiteral("leads"), QVariant::fromValue<qlonglong>(lead->lead.value));
    });
    connect(open_, &QPushButton::clicked, this, [this] {
        if (const usecase::DeskRow* row = choice()) emit navigationRequested(QStringLiteral("leads"), QVariant::fromValue<qlonglong>(row->lead.value));
    });
}

void DisputeSlide::setTexts()
{
    ruling_->retranslate();
    samples_->retranslate();
    open_->setText(tr("Open lead"));
    table_->setAccessibleName(tr("Open disputes"));
}

void DisputeSlide::changeEvent(QEvent* event)
{
    Slide::changeEvent(event);
    if (event->type() == QEvent::FontChange) title_->setFont(theme::headingFont(font()));
}

void DisputeSlide::fill(const ReviewLoad& load)
{
    const auto& disputes = load.report.openDisputes;
    keepDraft();
    samples_->present(load);
    if (disputes.empty() && load.report.samples.empty()) {
        shown_.clear();
        return showEmpty(tr("No open disputes"), tr("Every rejection of this workspace is accepted or ruled. Objections are made on marketing's desk."), {}, {});
    }
    table_->setVisible(!disputes.empty());
    open_->setVisible(!disputes.empty() && !tools().presenting);
    if (disputes.empty()) say(tr("No open disputes: every rejection is accepted or ruled"));
    else say(tr("%n rejection(s) that marketing contests; a ruling needs both sides", nullptr, static_cast<int>(disputes.size())));
    const FeedbackNames names(load.document());
    table_->lines().setHeaders({tr("Lead"), tr("Rejected because"), tr("Since"), tr("Marketing"), tr("Sales")});
    std::vector<TextLine> lines;
    for (const review::Dispute& dispute : disputes)
        lines.push_back({std::to_string(dispute.handover.value),
                         {{.text = ReviewWords::lead(load.report, dispute.handover), .strong = true},
                          {.text = QStringLiteral("%1 (%2)").arg(names.reason(dispute.reason), names.clause(dispute.clause))},
                          {.text = date(dispute.since)},
                          {.text = verdictOf(dispute.marketing)},
                          {.text = verdictOf(dispute.sales)}}});
    table_->lines().setLines(std::move(lines));
    if (table_->currentId().empty() && !disputes.empty()) table_->setCurrentIndex(table_->lines().index(0, 0));
    showChoice();
    showContent();
    goOn();
}

/// After a ruling: the other side's turn, or the next dispute.
void DisputeSlide::goOn()
{
    if (ruled_.empty() || !isVisible()) return;
    const usecase::DeskRow* row = choice();
    const bool still = row && ruled_ == shown_;
    // What was read before the ruling does not know of it.
    if (still && std::ranges::find(row->opinions, ruledBy_, &usecase::DeskOpinion::side) == row->opinions.end()) return;
    ruled_.clear();
    if (still)
        ruling_->focusFirst();
    else
        table_->setFocus(Qt::OtherFocusReason);
}

const usecase::DeskRow* DisputeSlide::choice() const
{
    if (!load()) return nullptr;
    const std::string id = table_->currentId();
    const auto found = std::ranges::find_if(load()->disputes, [&id](const usecase::DeskRow& row) { return std::to_string(row.handover.value) == id; });
    return found == load()->disputes.end() ? nullptr : &*found;
}

void DisputeSlide::keepDraft()
{
    if (!shown_.empty()) drafts_[shown_] = ruling_->drafts();
}

void DisputeSlide::showChoice()
{
    const usecase::DeskRow* row = choice();
    shown_ = row ? std::to_string(row->handover.value) : std::string();
    ruling_->setVisible(row);
    open_->setEnabled(row);
    title_->setVisible(row);
    said_->setVisible(row);
    if (!row) return;
    title_->setText(ReviewWords::lead(load()->report, row->handover));
    QStringList said;
    if (row->sales) said << statement(name(agreement::Side::Sales), *row->sales);
    if (row->objection) said << statement(name(agreement::Side::Marketing), *row->objection);
    said.removeAll(QString());
    said_->setText(said.join(u'\n'));
    said_->setVisible(!said.isEmpty());
    ruling_->setOpinions(row->opinions, drafts_[shown_]);
}

void DisputeSlide::rule(agreement::Side side, usecase::Verdict verdict, const QString& reason)
{
    const usecase::DeskRow* row = choice();
    if (!row) return;
    const HandoverId handover = row->handover;
    const QString title = text(row->company.empty() ? row->name : row->company);
    tools().actor->actFor(side, [this, handover, title, side, verdict, reason] {
        // Sent for good: what was typed for this side is done with.
        drafts_[std::to_string(handover.value)][side == agreement::Side::Marketing ? 0 : 1] = {};
        shown_.clear();
        ruled_ = std::to_string(handover.value);
        ruledBy_ = side;
        tools().work->rule(handover, title, verdict, reason);
    });
}

}  // namespace handschlag::ui
