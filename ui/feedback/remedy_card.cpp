#include "ui/feedback/remedy_card.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/agreement/word_redline.h"
#include "ui/feedback/changed_sentences.h"
#include "ui/feedback/feedback_words.h"
#include "ui/negotiation/redline_text.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

using agreement::VersionState;

RemedyCard::RemedyCard(insight::Remedy remedy, const agreement::Document& document, QWidget* parent)
    : QFrame(parent), remedy_(std::move(remedy)), document_(document), change_(theme::plainLabel({}, this)), sentence_(new QLabel(this)),
      price_(theme::plainLabel({}, this)), state_(theme::plainLabel({}, this)), propose_(new QPushButton(this)), keep_(new QPushButton(this)), undo_(new QPushButton(this)),
      open_(new QPushButton(this))
{
    setObjectName(QStringLiteral("remedyCard"));
    setFrameShape(StyledPanel);
    change_->setObjectName(QStringLiteral("remedyChange"));
    sentence_->setObjectName(QStringLiteral("remedySentence"));
    price_->setObjectName(QStringLiteral("remedyPrice"));
    state_->setObjectName(QStringLiteral("remedyState"));
    propose_->setObjectName(QStringLiteral("remedyPropose"));
    keep_->setObjectName(QStringLiteral("remedyKeep"));
    undo_->setObjectName(QStringLiteral("remedyUndo"));
    open_->setObjectName(QStringLiteral("remedyOpen"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    change_->setFont(strong);
    sentence_->setTextFormat(Qt::RichText);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel* label : {change_, sentence_, price_, state_}) label->setWordWrap(true);
    // Two long German buttons are one below the other where the panel is narrow.
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins({});
    for (QPushButton* button : {propose_, keep_, undo_, open_}) flow->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme::tight);
    for (QLabel* label : {change_, price_, sentence_, state_}) column->addWidget(label);
    column->addWidget(buttons);
    connect(propose_, &QPushButton::clicked, this, &RemedyCard::proposeClicked);
    connect(keep_, &QPushButton::clicked, this, &RemedyCard::keepClicked);
    connect(undo_, &QPushButton::clicked, this, &RemedyCard::undoClicked);
    connect(open_, &QPushButton::clicked, this, &RemedyCard::openClicked);
    showTexts();
}

void RemedyCard::setDraft(const std::optional<DraftStanding>& draft)
{
    draft_ = draft;
    proposed_.reset();
    if (draft && std::ranges::find(draft->changes, remedy_.edit.change) != draft->changes.end())
        proposed_ = usecase::ProposedRemedy{draft->id, draft->number, remedy_.edit.change, remedy_.avoided.lost};
    showWay();
}

bool RemedyCard::returnsToDraft() const { return draft_ && draft_->state == VersionState::Proposed; }

void RemedyCard::setBusy(bool busy)
{
    busy_ = busy;
    showWay();
}

void RemedyCard::setKept(bool kept)
{
    kept_ = kept;
    showTexts();
}

void RemedyCard::showTexts()
{
    const auto& edit = remedy_.edit;
    change_->setText(FeedbackWords::change(edit, document_));
    price_->setText(FeedbackWords::price(remedy_));
    keep_->setText(kept_ ? tr("✓ Kept for the review") : tr("Keep for the review"));
    keep_->setToolTip(tr("Gathers the change with these figures and a backtest for the next quarterly review; nothing is changed yet."));
    keep_->setAccessibleName(QStringLiteral("%1: %2").arg(keep_->text(), change_->text()));
    undo_->setText(tr("Take back"));
    open_->setText(tr("Open the clause"));
    showSentence();
    showWay();
}

/// Why it cannot be proposed; empty: nothing is in the way.
QString RemedyCard::hindrance() const
{
    if (!draft_) return {};
    if (draft_->state == VersionState::SignedByOne)
        return tr("Version %1 is signed by one side; an edit would void that signature.").arg(draft_->number);
    const auto other = std::ranges::find(draft_->changes, remedy_.edit.change.place(), &agreement::Change::place);
    return other == draft_->changes.end() ? QString() : tr("Version %1 changes the same place to something else.").arg(draft_->number);
}

/// Into the draft, out of it, or why not.
void RemedyCard::showWay()
{
    const QString why = proposed_ ? QString() : hindrance();
    const bool editable = !draft_ || (draft_->state == VersionState::Draft && !draft_->frozen);
    const bool noDraft = !draft_ || draft_->frozen || (draft_->state != VersionState::Draft && draft_->state != VersionState::Proposed);
    state_->setText(proposed_ ? tr("✓ Stands in version %1.").arg(proposed_->number) : why);
    theme::setTone(state_, proposed_ ? theme::Tone::Ok : theme::Tone::Muted);
    state_->setVisible(!state_->text().isEmpty());
    if (noDraft)
        propose_->setText(tr("Propose in a new draft"));
    else
        propose_->setText((returnsToDraft() ? tr("Return version %1 to draft and propose") : tr("Propose in draft %1")).arg(draft_->number));
    propose_->setAccessibleName(QStringLiteral("%1: %2").arg(propose_->text(), change_->text()));
    propose_->setToolTip(tr("Becomes your change in the draft, with these figures as its comment; the other side answers it there."));
    propose_->setVisible(!proposed_);
    propose_->setEnabled(!busy_ && why.isEmpty());
    keep_->setVisible(!proposed_);
    keep_->setEnabled(!busy_ && !kept_);
    undo_->setVisible(proposed_ && editable);
    undo_->setEnabled(!busy_);
    undo_->setAccessibleName(QStringLiteral("%1: %2").arg(undo_->text(), change_->text()));
    open_->setVisible(proposed_.has_value() || !why.isEmpty());
    open_->setAccessibleName(QStringLiteral("%1: %2").arg(open_->text(), change_->text()));
}

void RemedyCard::showSentence()
{
    const auto [before, after] = changedSentences(document_, remedy_.edit.document, remedy_.edit.change.clause);
    const auto runs = agreement::wordRedline(before, after);
    sentence_->setVisible(before != after);
    sentence_->setText(redlineHtml(runs, palette()));
    sentence_->setAccessibleName(redlineSpoken(runs));
}

void RemedyCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) showTexts();
    if (event->type() == QEvent::PaletteChange) showSentence();
}

}  // namespace handschlag::ui
