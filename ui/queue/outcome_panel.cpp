#include "ui/queue/outcome_panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <cmath>

namespace handschlag::ui {
namespace {

constexpr double mostAmount = 1e12;

}  // namespace

std::optional<std::int64_t> centsOf(const QString& text)
{
    bool ok = false;
    double amount = QLocale().toDouble(text.trimmed(), &ok);
    if (!ok) amount = QLocale::c().toDouble(text.trimmed(), &ok);
    if (!ok || amount < 0 || amount > mostAmount) return {};
    return std::llround(amount * 100);
}

OutcomePanel::OutcomePanel(QWidget* parent)
    : WorkPanel(QStringLiteral("outcomePanel"), parent), amountLabel_(new QLabel), amount_(new QLineEdit), noteLabel_(new QLabel), note_(newNote())
{
    amount_->setObjectName(QStringLiteral("outcomeAmount"));
    note_->setObjectName(QStringLiteral("outcomeNote"));
    auto* grid = new QGridLayout;
    grid->addWidget(amountLabel_, 0, 0);
    grid->addWidget(amount_, 0, 1);
    grid->addWidget(noteLabel_, 1, 0);
    grid->addWidget(note_, 1, 1);
    questions()->addLayout(grid);
    amountLabel_->setBuddy(amount_);
    noteLabel_->setBuddy(note_);
    writesOnEnter(amount_);
    writesOnEnter(note_);
    retranslate();
}

void OutcomePanel::open(const usecase::HandoverDetails& details, Outcome outcome)
{
    if (isVisible()) keepDraft();
    lead_ = details.entry.handover.id;
    outcome_ = outcome;
    const Draft draft = drafts_[lead_];
    amount_->setText(draft.amount);
    note_->setPlainText(draft.note);
    retranslate();
    say({});
    const bool lost = outcome == Outcome::Lost;
    for (QWidget* widget : {static_cast<QWidget*>(amountLabel_), static_cast<QWidget*>(amount_)}) widget->setVisible(!lost);
    for (QWidget* widget : {static_cast<QWidget*>(noteLabel_), static_cast<QWidget*>(note_)}) widget->setVisible(lost);
    show();
    (lost ? static_cast<QWidget*>(note_) : amount_)->setFocus(Qt::OtherFocusReason);
}

void OutcomePanel::write()
{
    OutcomeRequest request{lead_, outcome_, {}, note_->toPlainText().trimmed().toStdString()};
    if (outcome_ != Outcome::Lost && !amount_->text().trimmed().isEmpty()) {
        request.amountCents = centsOf(amount_->text());
        if (!request.amountCents) {
            say(tr("“%1” is no amount.").arg(amount_->text()));
            amount_->setFocus();
            return;
        }
    }
    keepDraft();
    hide();
    emit sent(request);
}

void OutcomePanel::keepDraft() { drafts_[lead_] = {amount_->text(), note_->toPlainText()}; }

void OutcomePanel::retranslate()
{
    switch (outcome_) {
        case Outcome::Opportunity:
            setTitle(tr("Open an opportunity"));
            setWriteText(tr("Open"));
            break;
        case Outcome::Won:
            setTitle(tr("Won"));
            setWriteText(tr("Won"));
            break;
        case Outcome::Lost:
            setTitle(tr("Lost"));
            setWriteText(tr("Lost"));
            break;
    }
    amountLabel_->setText(tr("Amount (may stay empty)"));
    amount_->setAccessibleName(tr("Amount"));
    noteLabel_->setText(tr("Why it was lost (may stay empty)"));
    note_->setAccessibleName(tr("Note"));
}

}  // namespace handschlag::ui
