#include "ui/queue/later_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/queue/cadence_text.h"
#include "ui/queue/choice_list.h"
#include "ui/queue/follow_up_chooser.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"

namespace handschlag::ui {

LaterPanel::LaterPanel(QWidget* parent)
    : WorkPanel(QStringLiteral("laterPanel"), parent), dates_(new ChoiceList), at_(new FollowUpChooser(true)), noteLabel_(new QLabel), note_(newNote()),
      pauseLabel_(new QLabel), pause_(new QComboBox)
{
    dates_->setObjectName(QStringLiteral("laterDates"));
    note_->setObjectName(QStringLiteral("laterNote"));
    pause_->setObjectName(QStringLiteral("laterPause"));
    auto* row = new QHBoxLayout;
    auto* right = new QVBoxLayout;
    right->addWidget(noteLabel_);
    right->addWidget(note_);
    right->addStretch();
    row->addWidget(dates_);
    row->addLayout(right, 1);
    questions()->addLayout(row);
    questions()->addWidget(at_);
    auto* pauses = new QHBoxLayout;
    pauses->addWidget(pauseLabel_);
    pauses->addWidget(pause_, 1);
    questions()->addLayout(pauses);
    noteLabel_->setBuddy(note_);
    pauseLabel_->setBuddy(pause_);
    writesOnEnter(note_);
    connect(dates_, &ChoiceList::choiceChanged, this, [this] {
        if (dates_->chosen() >= 0) at_->pick(static_cast<UsualDate>(dates_->chosen()));
    });
    retranslate();
}

void LaterPanel::open(const usecase::HandoverDetails& details, const WorkMoment& moment, int leads)
{
    if (isVisible()) keepDraft();
    details_ = details;
    moment_ = moment;
    leads_ = leads;
    retranslate();
    say({});
    const Draft draft = drafts_[lead()];
    at_->begin(moment.now, zoneNamed(moment.zone), details.document.calendar);
    dates_->choose(-1);
    if (draft.at && *draft.at > moment.now) at_->setValue(draft.at);
    note_->setPlainText(draft.note);
    pause_->setCurrentIndex(std::max(0, pause_->findData(draft.pause)));
    show();
    dates_->setFocus(Qt::OtherFocusReason);
}

bool LaterPanel::letter(const QString& letter) { return at_->pickByLetter(letter); }

void LaterPanel::write()
{
    if (!details_) return;
    usecase::FollowUpRequest request;
    request.handover = lead();
    request.at = *at_->value();
    request.pause = pause_->currentData().toString().toStdString();
    request.comment = note_->toPlainText().trimmed().toStdString();
    if (request.at <= moment_.now) {
        say(tr("The date to follow up is already over."));
        at_->focusDate();
        return;
    }
    keepDraft();
    hide();
    emit sent(request);
}

void LaterPanel::keepDraft()
{
    if (details_) drafts_[lead()] = {at_->value(), note_->toPlainText(), pause_->currentData().toString()};
}

void LaterPanel::retranslate()
{
    const QString cadence = details_ && leads_ == 1 ? cadenceText(*details_, moment_.now, zoneNamed(moment_.zone)) : QString();
    setTitle(leads_ == 1 ? tr("Follow up later") : tr("Follow up later: %n lead(s)", nullptr, leads_), cadence);
    setWriteText(tr("Set the date"));
    const int chosen = dates_->chosen();
    dates_->setChoices({{1, tr("today, in two hours")}, {2, tr("tomorrow morning")}, {3, tr("in three working days")}, {4, tr("next week")}});
    {
        const QSignalBlocker quiet(dates_);
        dates_->choose(chosen);
    }
    dates_->setAccessibleName(tr("Usual dates"));
    at_->retranslate();
    at_->setLabel(tr("Follow up on"));
    noteLabel_->setText(tr("Note (may stay empty)"));
    note_->setAccessibleName(tr("Note"));
    pauseLabel_->setText(tr("Until then"));
    pause_->setAccessibleName(tr("Why the clocks stand still until then"));
    const QVariant before = pause_->currentData();
    pause_->clear();
    pause_->addItem(tr("The clocks run on"), QString());
    if (details_)
        for (const auto& reason : details_->document.sales.pauses)
            pause_->addItem(QString::fromStdString(reason.name.in(currentLanguage())), QString::fromStdString(reason.code));
    pause_->setCurrentIndex(std::max(0, pause_->findData(before)));
    pause_->setVisible(pause_->count() > 1);
    pauseLabel_->setVisible(pause_->count() > 1);
}

}  // namespace handschlag::ui
