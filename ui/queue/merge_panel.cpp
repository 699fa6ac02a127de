#include "ui/queue/merge_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/queue/choice_list.h"
#include "ui/shared/duplicate_words.h"

namespace handschlag::ui {

MergePanel::MergePanel(QWidget* parent)
    : WorkPanel(QStringLiteral("mergePanel"), parent), none_(wrappedLabel()), list_(new ChoiceList), otherLabel_(new QLabel), other_(new QLineEdit)
{
    list_->setObjectName(QStringLiteral("mergeChoices"));
    other_->setObjectName(QStringLiteral("mergeOther"));
    questions()->addWidget(none_);
    questions()->addWidget(list_);
    questions()->addWidget(otherLabel_);
    questions()->addWidget(other_);
    otherLabel_->setBuddy(other_);
    writesOnEnter(other_);
    retranslate();
}

void MergePanel::open(const LeadReading& reading)
{
    if (isVisible()) keepDraft();
    reading_ = reading;
    other_->setText(drafts_[lead()]);
    say({});
    retranslate();
    show();
    (list_->count() > 0 ? static_cast<QWidget*>(list_) : other_)->setFocus(Qt::OtherFocusReason);
}

void MergePanel::listDuplicates()
{
    const int before = list_->chosen();
    std::vector<ChoiceList::Choice> choices;
    if (reading_ && reading_->context)
        for (const usecase::LikelySame& same : reading_->context->duplicates) {
            const QString why = name(same.reason);
            QString text = QString::fromStdString(same.name);
            if (!same.company.empty()) text += QStringLiteral(", ") + QString::fromStdString(same.company);
            const int number = static_cast<int>(choices.size()) + 1;
            choices.push_back({number <= 9 ? number : -1, tr("%1 (%2)", "lead (why it may be the same)").arg(text, why)});
        }
    list_->setChoices(choices);
    list_->choose(before < static_cast<int>(choices.size()) ? before : -1);
    list_->setVisible(!choices.empty());
    none_->setVisible(choices.empty());
}

void MergePanel::write()
{
    if (!reading_) return;
    usecase::MergeRequest request;
    request.handover = lead();
    request.survivorExternalId = other_->text().trimmed().toStdString();
    if (request.survivorExternalId.empty() && list_->chosen() >= 0)
        request.survivor = reading_->context->duplicates[static_cast<std::size_t>(list_->chosen())].lead;
    if (!request.survivor && request.survivorExternalId.empty()) {
        say(tr("Say which lead this one is: press its number, or type the id it has elsewhere."));
        return;
    }
    keepDraft();
    hide();
    emit sent(request);
}

void MergePanel::keepDraft()
{
    if (reading_) drafts_[lead()] = other_->text();
}

void MergePanel::retranslate()
{
    setTitle(tr("This lead is a duplicate: which one stays?"),
             tr("Its activities go to the lead that stays, missing fields are filled, the strictest consent wins. Ctrl+Z takes it back."));
    setWriteText(tr("Merge"));
    none_->setText(tr("No lead with the same e-mail address, or the same name and company, is known."));
    listDuplicates();
    list_->setAccessibleName(tr("Likely duplicates"));
    otherLabel_->setText(tr("Or its id elsewhere (external id)"));
    other_->setAccessibleName(tr("External id of the lead that stays"));
}

}  // namespace handschlag::ui
