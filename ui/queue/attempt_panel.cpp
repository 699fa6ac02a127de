#include "ui/queue/attempt_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/queue/cadence_text.h"
#include "ui/queue/choice_list.h"
#include "ui/queue/follow_up_chooser.h"
#include "ui/queue/touch_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"

namespace handschlag::ui {

const std::vector<std::string>& resultsOf(const std::string& channel)
{
    static const std::vector<std::string> spoken{"reached", "no_answer", "message_left", "wrong_contact"};
    static const std::vector<std::string> written{"sent", "replied", "bounced", "wrong_contact"};
    return channel == "call" ? spoken : written;
}

AttemptPanel::AttemptPanel(QWidget* parent)
    : WorkPanel(QStringLiteral("attemptPanel"), parent), results_(new ChoiceList), noteLabel_(new QLabel), note_(newNote()),
      followUp_(new FollowUpChooser(false)), pauseLabel_(new QLabel), pause_(new QComboBox)
{
    results_->setObjectName(QStringLiteral("attemptResults"));
    note_->setObjectName(QStringLiteral("attemptNote"));
    pause_->setObjectName(QStringLiteral("attemptPause"));
    auto* row = new QHBoxLayout;
    auto* right = new QVBoxLayout;
    right->addWidget(noteLabel_);
    right->addWidget(note_);
    right->addStretch();
    row->addWidget(results_);
    row->addLayout(right, 1);
    questions()->addLayout(row);
    questions()->addWidget(followUp_);
    auto* pauses = new QHBoxLayout;
    pauses->addWidget(pauseLabel_);
    pauses->addWidget(pause_, 1);
    questions()->addLayout(pauses);
    noteLabel_->setBuddy(note_);
    pauseLabel_->setBuddy(pause_);
    writesOnEnter(note_);
    connect(results_, &ChoiceList::picked, this, [this] { note_->setFocus(Qt::OtherFocusReason); });
    connect(results_, &ChoiceList::choiceChanged, this, [this] { writeButton()->setEnabled(results_->chosen() >= 0); });
    connect(followUp_, &FollowUpChooser::changed, this, [this] { pause_->setEnabled(followUp_->value().has_value()); });
    retranslate();
}

void AttemptPanel::open(const usecase::HandoverDetails& details, const std::string& channel, const WorkMoment& moment)
{
    if (isVisible()) keepDraft();
    details_ = details;
    channel_ = channel;
    moment_ = moment;
    retranslate();
    say({});
    const Draft draft = drafts_[{lead(), channel_}];
    const QTimeZone zone = zoneNamed(moment.zone);
    results_->choose(draft.result);
    note_->setPlainText(draft.note);
    followUp_->begin(moment.now, zone, details.document.calendar);
    followUp_->setValue(draft.followUp && *draft.followUp > moment.now ? draft.followUp : std::nullopt);
    pause_->setCurrentIndex(std::max(0, pause_->findData(draft.pause)));
    pause_->setEnabled(followUp_->value().has_value());
    writeButton()->setEnabled(results_->chosen() >= 0);
    show();
    (draft.note.isEmpty() ? static_cast<QWidget*>(results_) : note_)->setFocus(Qt::OtherFocusReason);
}

void AttemptPanel::listPauses()
{
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

bool AttemptPanel::letter(const QString& letter) { return followUp_->pickByLetter(letter); }

void AttemptPanel::write()
{
    if (!details_) return;
    if (results_->chosen() < 0) {
        say(tr("Say first what came of it: press its number."));
        results_->setFocus();
        return;
    }
    usecase::TouchRequest request;
    request.handover = lead();
    request.channel = channel_;
    request.result = resultsOf(channel_)[static_cast<std::size_t>(results_->chosen())];
    request.comment = note_->toPlainText().trimmed().toStdString();
    request.followUpAt = followUp_->value();
    if (request.followUpAt) request.pause = pause_->currentData().toString().toStdString();
    if (request.followUpAt && *request.followUpAt <= moment_.now) {
        say(tr("The date to follow up is already over."));
        followUp_->focusDate();
        return;
    }
    keepDraft();
    hide();
    emit sent(request);
}

void AttemptPanel::keepDraft()
{
    if (details_) drafts_[{lead(), channel_}] = {results_->chosen(), note_->toPlainText(), followUp_->value(), pause_->currentData().toString()};
}

void AttemptPanel::retranslate()
{
    const bool call = channel_ != "email";
    const QString detail = details_ ? cadenceText(*details_, moment_.now, zoneNamed(moment_.zone)) : QString();
    setTitle(call ? tr("Log a call") : tr("Log an e-mail"), detail);
    setWriteText(call ? tr("Log the call") : tr("Log the e-mail"));
    const int chosen = results_->chosen();
    std::vector<ChoiceList::Choice> choices;
    for (const std::string& result : resultsOf(channel_.empty() ? "call" : channel_))
        choices.push_back({static_cast<int>(choices.size()) + 1, touchResultName(result)});
    results_->setChoices(choices);
    results_->choose(chosen < static_cast<int>(choices.size()) ? chosen : -1);
    results_->setAccessibleName(tr("Result"));
    noteLabel_->setText(tr("Note (may stay empty)"));
    note_->setAccessibleName(tr("Note"));
    followUp_->retranslate();
    followUp_->setLabel(tr("Follow up on"));
    pauseLabel_->setText(tr("Until then"));
    pause_->setAccessibleName(tr("Why the clocks stand still until then"));
    listPauses();
}

}  // namespace handschlag::ui
