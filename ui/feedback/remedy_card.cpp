#include "ui/feedback/remedy_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/agreement/word_redline.h"
#include "ui/feedback/feedback_words.h"
#include "ui/negotiation/redline_text.h"
#include "ui/shared/clause_sentence.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

RemedyCard::RemedyCard(insight::Remedy remedy, const agreement::Document& document, QWidget* parent)
    : QFrame(parent), remedy_(std::move(remedy)), document_(document), change_(theme::plainLabel({}, this)), sentence_(new QLabel(this)),
      price_(theme::plainLabel({}, this)), state_(theme::plainLabel({}, this)), propose_(new QPushButton(this)), undo_(new QPushButton(this)),
      open_(new QPushButton(this))
{
    setObjectName(QStringLiteral("remedyCard"));
    setFrameShape(StyledPanel);
    change_->setObjectName(QStringLiteral("remedyChange"));
    sentence_->setObjectName(QStringLiteral("remedySentence"));
    price_->setObjectName(QStringLiteral("remedyPrice"));
    state_->setObjectName(QStringLiteral("remedyState"));
    propose_->setObjectName(QStringLiteral("remedyPropose"));
    undo_->setObjectName(QStringLiteral("remedyUndo"));
    open_->setObjectName(QStringLiteral("remedyOpen"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    change_->setFont(strong);
    sentence_->setTextFormat(Qt::RichText);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel* label : {change_, sentence_, price_, state_}) label->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(state_, 1);
    for (QPushButton* button : {propose_, undo_, open_}) buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme::tight);
    for (QLabel* label : {change_, sentence_, price_}) column->addWidget(label);
    column->addLayout(buttons);
    connect(propose_, &QPushButton::clicked, this, &RemedyCard::proposeClicked);
    connect(undo_, &QPushButton::clicked, this, &RemedyCard::undoClicked);
    connect(open_, &QPushButton::clicked, this, &RemedyCard::openClicked);
    showTexts();
}

void RemedyCard::setProposed(std::optional<usecase::ProposedRemedy> proposed)
{
    proposed_ = std::move(proposed);
    showTexts();
}

void RemedyCard::setBusy(bool busy)
{
    for (QPushButton* button : {propose_, undo_}) button->setEnabled(!busy);
}

void RemedyCard::showTexts()
{
    const auto& edit = remedy_.edit;
    change_->setText(QString::fromStdString(agreement::changeLabel(edit.change, document_, edit.document, currentLanguage())));
    price_->setText(FeedbackWords::price(remedy_));
    showSentence();
    state_->setText(proposed_ ? tr("✓ Stands in draft %1, with this evidence as its comment.").arg(proposed_->number) : QString());
    propose_->setText(tr("Propose in the draft"));
    propose_->setAccessibleName(QStringLiteral("%1: %2").arg(propose_->text(), change_->text()));
    undo_->setText(tr("Take back"));
    open_->setText(tr("Open the clause"));
    propose_->setVisible(!proposed_);
    undo_->setVisible(proposed_.has_value());
    open_->setVisible(proposed_.has_value());
}

void RemedyCard::showSentence()
{
    const std::string& clause = remedy_.edit.change.clause;
    const std::string before = citedSentence(document_, clause).toStdString();
    const std::string after = citedSentence(remedy_.edit.document, clause).toStdString();
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
