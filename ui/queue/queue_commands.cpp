#include "ui/queue/queue_commands.h"

#include <QAction>
#include <QDesktopServices>
#include <QUrl>
#include <algorithm>

#include "ui/queue/attempt_panel.h"
#include "ui/queue/details_reader.h"
#include "ui/queue/later_panel.h"
#include "ui/queue/merge_panel.h"
#include "ui/queue/possible.h"
#include "ui/queue/qualify_panel.h"
#include "ui/queue/queue_actions.h"
#include "ui/queue/queue_deeds.h"
#include "ui/queue/queue_lead_panel.h"
#include "ui/queue/queue_list.h"
#include "ui/queue/return_panel.h"
#include "ui/queue/work_area.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/messages.h"

namespace handschlag::ui {
namespace {

constexpr std::size_t namedRefusals = 5;

}  // namespace

QueueCommands::QueueCommands(const Parts& parts, QObject* parent) : QObject(parent), parts_(parts)
{
    connectActions();
    connectQuestions();
    connect(parts_.desk, &DecisionDesk::refused, this, &QueueCommands::refused);
    connect(parts_.desk, &DecisionDesk::undoChanged, this, &QueueCommands::enable);
    connect(parts_.model, &QueueModel::marksChanged, this, &QueueCommands::enable);
}

void QueueCommands::setPersons(const std::vector<usecase::Person>& persons)
{
    persons_.clear();
    for (const usecase::Person& person : persons) persons_.emplace(person.id, QString::fromStdString(person.name));
}

WorkMoment QueueCommands::moment() const { return {parts_.session->now(), parts_.session->info().zone}; }

void QueueCommands::connectActions()
{
    const auto on = [this](QAction* action, std::function<void()> does) { connect(action, &QAction::triggered, this, std::move(does)); };
    QueueActions* actions = parts_.actions;
    on(actions->accept, [this] { decide(targets(), deeds::accept()); });
    on(actions->good, [this] { decide({parts_.list->current()}, deeds::praise()); });
    on(actions->reject, [this] { askReject(RejectPurpose::Reject); });
    on(actions->recycle, [this] { askReject(RejectPurpose::Recycle); });
    on(actions->disqualify, [this] { askReject(RejectPurpose::Disqualify); });
    on(actions->findContact, [this] { askReject(RejectPurpose::FindContact); });
    on(actions->merge, [this] { ask([this](const LeadReading& reading) { parts_.area->merge->open(reading); }); });
    on(actions->call, [this] { askTouch("call"); });
    on(actions->mail, [this] { askTouch("email"); });
    on(actions->later, [this] {
        ask([this](const LeadReading& reading) { parts_.area->later->open(reading.details, moment(), static_cast<int>(targets().size())); });
    });
    on(actions->qualify, [this] { ask([this](const LeadReading& reading) { parts_.area->qualify->open(reading, persons_, moment()); }); });
    on(actions->giveBack, [this] {
        ask([this](const LeadReading& reading) { parts_.area->giveBack->open(reading.details, static_cast<int>(targets().size())); });
    });
    on(actions->opportunity, [this] { askOutcome(Outcome::Opportunity); });
    on(actions->won, [this] { askOutcome(Outcome::Won); });
    on(actions->lost, [this] { askOutcome(Outcome::Lost); });
    on(actions->release, [this] { releaseClaim(); });
    on(actions->mark, [this] { mark(); });
    on(actions->markAll, [this] { parts_.model->markAllShown(); });
    on(actions->unmark, [this] { parts_.model->unmarkAll(); });
    on(actions->next, [this] { parts_.list->step(1); });
    on(actions->previous, [this] { parts_.list->step(-1); });
    on(actions->undo, [this] { undo(); });
    on(actions->openRecord, [this] { openRecord(); });
}

void QueueCommands::connectQuestions()
{
    WorkArea* area = parts_.area;
    connect(area->reject, &RejectPanel::sent, this, [this, area](const usecase::RejectRequest& request) {
        const RejectPurpose purpose = area->reject->purpose();
        decideAsked(request.handover, deeds::reject(request, purpose));
        if (purpose == RejectPurpose::FindContact) emit contactWanted(request.handover);
    });
    connect(area->attempt, &AttemptPanel::sent, this, [this](const usecase::TouchRequest& request) { decide({request.handover}, deeds::touch(request)); });
    connect(area->later, &LaterPanel::sent, this,
            [this](const usecase::FollowUpRequest& request) { decideAsked(request.handover, deeds::followUp(request)); });
    connect(area->qualify, &QualifyPanel::sent, this, [this](const usecase::QualifyRequest& request) { decide({request.handover}, deeds::qualify(request)); });
    connect(area->qualify, &QualifyPanel::noted, this, [this](HandoverId lead, const usecase::BantNote& note) {
        parts_.actor->act([this, lead, note] {
            parts_.list->setFocus();
            parts_.desk->decide({lead}, deeds::note(note));
        });
    });
    connect(area->giveBack, &ReturnPanel::sent, this,
            [this](const usecase::ReturnRequest& request) { decideAsked(request.handover, deeds::giveBack(request)); });
    connect(area->outcome, &OutcomePanel::sent, this, [this](const OutcomeRequest& request) { decide({request.handover}, deeds::conclude(request)); });
    connect(area->merge, &MergePanel::sent, this, [this](const usecase::MergeRequest& request) { decide({request.handover}, deeds::merge(request)); });
    connect(area, &WorkArea::closed, parts_.list, [this] { parts_.list->setFocus(); });
    connect(area->lead, &QueueLeadPanel::contacted, this, [this] { parts_.desk->claim(parts_.list->current()); });
    // What is written needs its text no longer; what is refused keeps it.
    connect(parts_.desk, &DecisionDesk::settled, this, [area](HandoverId id) {
        area->reject->forget(id);
        area->attempt->forget(id, "call");
        area->attempt->forget(id, "email");
        area->later->forget(id);
        area->qualify->forget(id);
        area->giveBack->forget(id);
        area->outcome->forget(id);
        area->merge->forget(id);
    });
}

std::vector<HandoverId> QueueCommands::targets() const
{
    std::vector<HandoverId> leads = parts_.model->markedLeads();
    if (leads.empty() && parts_.list->current()) leads.push_back(parts_.list->current());
    return leads;
}

HandoverId QueueCommands::after(const std::vector<HandoverId>& leads) const
{
    const auto decided = [&leads](HandoverId id) { return std::ranges::find(leads, id) != leads.end(); };
    const HandoverId current = parts_.list->current();
    if (!decided(current)) return current;
    for (const int offset : {1, -1}) {
        HandoverId next = parts_.model->neighbour(current, offset);
        while (next && decided(next)) next = parts_.model->neighbour(next, offset);
        if (next) return next;
    }
    return {};
}

void QueueCommands::decide(const std::vector<HandoverId>& leads, const Deed& deed)
{
    if (leads.empty() || !leads.front()) return;
    parts_.list->setFocus();
    if (leads.size() == 1) parts_.list->select(leads.front());
    parts_.actor->act([this, leads, deed] {
        const HandoverId next = after(leads);
        parts_.area->closeQuestions();
        parts_.model->unmarkAll();
        parts_.desk->decide(leads, deed);
        parts_.list->select(next);
        emit moved();
    });
}

void QueueCommands::decideAsked(HandoverId asked, const Deed& deed)
{
    const auto marked = parts_.model->markedLeads();
    decide(marked.empty() ? std::vector{asked} : marked, deed);
}

void QueueCommands::ask(Question question)
{
    const HandoverId id = parts_.list->current();
    if (!id) return;
    parts_.actor->act([this, id, question = std::move(question)] {
        askWhenRead_ = id;
        question_ = question;
        if (parts_.model->markedLeads().empty()) parts_.desk->claim(id);
        emit moved();
    });
}

void QueueCommands::arrived()
{
    const HandoverId id = parts_.list->current();
    const LeadReading* reading = parts_.reader->reading(id);
    if (!reading || askWhenRead_ != id) return;
    askWhenRead_ = {};
    parts_.area->closeQuestions();
    question_(*reading);
}

void QueueCommands::askReject(RejectPurpose purpose)
{
    ask([this, purpose](const LeadReading& reading) {
        if (reasonsFor(reading.details.document, reading.details.entry.handover.state, purpose).empty()) {
            emit failed(tr("The agreement has no reason that leads this way. Reject (R) shows the reasons there are."));
            return;
        }
        const int leads = purpose == RejectPurpose::Reject ? static_cast<int>(targets().size()) : 1;
        parts_.area->reject->open(reading, parts_.session->now(), parts_.session->info().zone, purpose, leads);
    });
}

void QueueCommands::askTouch(const std::string& channel)
{
    ask([this, channel](const LeadReading& reading) { parts_.area->attempt->open(reading.details, channel, moment()); });
}

void QueueCommands::askOutcome(Outcome outcome)
{
    ask([this, outcome](const LeadReading& reading) { parts_.area->outcome->open(reading.details, outcome); });
}

void QueueCommands::undo()
{
    const std::vector<HandoverId> leads = parts_.desk->undo();
    if (leads.empty()) return;
    parts_.list->select(leads.front());
    parts_.list->setFocus();
    emit moved();
}

void QueueCommands::refused(const std::vector<Refusal>& refusals)
{
    parts_.list->select(refusals.front().handover);
    if (refusals.size() == 1) {
        emit failed(sentence(refusals.front().error));
    } else {
        QStringList lines;
        for (std::size_t i = 0; i < std::min(namedRefusals, refusals.size()); ++i)
            lines << tr("%1: %2", "lead: why not").arg(refusals[i].name, sentence(refusals[i].error));
        if (refusals.size() > namedRefusals) lines << tr("%n more", nullptr, static_cast<int>(refusals.size() - namedRefusals));
        emit failed(tr("%n lead(s) could not be decided on and are back:", nullptr, static_cast<int>(refusals.size())) + u'\n' + lines.join(u'\n'));
    }
    parts_.reader->forget();
    emit outdated();
}

void QueueCommands::openRecord()
{
    const LeadReading* reading = parts_.reader->reading(parts_.list->current());
    if (!reading) return;
    const std::string_view text = leads::textOf(leads::valueOf(reading->details.entry.lead, "crm_url"));
    const QUrl url(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), QUrl::StrictMode);
    if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
        QDesktopServices::openUrl(url);
    else
        emit failed(tr("The CRM address of this lead is no web address. Nothing was opened."));
}

void QueueCommands::releaseClaim()
{
    const HandoverId id = parts_.list->current();
    if (!id) return;
    parts_.actor->act([this, id] { parts_.desk->release(id); });
}

void QueueCommands::mark()
{
    const HandoverId id = parts_.list->current();
    if (!id) return;
    parts_.model->setMarked(id, !parts_.model->isMarked(id));
    parts_.list->step(1);
}

void QueueCommands::enable()
{
    const auto marked = parts_.model->markedLeads();
    parts_.area->showMarked(static_cast<int>(marked.size()));
    QueueActions* actions = parts_.actions;
    actions->undo->setEnabled(parts_.desk->canUndo());
    actions->unmark->setEnabled(!marked.empty());
    const usecase::QueueEntry* entry = parts_.model->entry(parts_.list->current());
    if (!entry) {
        for (QAction* action : actions->daily() + actions->seldom() + QList<QAction*>{actions->openRecord, actions->mark})
            actions->setPossible(action, tr("No lead is selected."));
        return;
    }
    actions->setPossible(actions->mark, {});
    enableSingle(*entry);
    if (marked.empty()) return;
    for (QAction* action : {actions->accept, actions->reject, actions->later, actions->giveBack}) actions->setPossible(action, {});
    const QString single = tr("This is decided one lead at a time: remove the marks first.");
    for (QAction* action : actions->daily() + actions->seldom())
        if (action != actions->accept && action != actions->reject && action != actions->later && action != actions->giveBack)
            actions->setPossible(action, single);
}

void QueueCommands::enableSingle(const usecase::QueueEntry& entry)
{
    using enum handover::EventKind;
    QueueActions* actions = parts_.actions;
    const LeadReading* reading = parts_.reader->reading(entry.handover.id);
    const usecase::QueueEntry& known = reading ? reading->details.entry : entry;
    const bool open = entry.handover.state == handover::State::Open;
    actions->setPossible(actions->accept, whyNot(Accept, entry));
    actions->setPossible(actions->reject, whyNoReject(entry));
    actions->setPossible(actions->call, whyNot(Touch, entry));
    actions->setPossible(actions->mail, reading ? whyNoMail(known) : whyNot(Touch, entry));
    actions->setPossible(actions->later, open ? QString() : whyNot(FollowUp, entry));
    // BANT may be noted before the decision, too.
    actions->setPossible(actions->qualify, {});
    actions->setPossible(actions->good, open ? QString() : whyNot(GoodLead, entry));
    actions->setPossible(actions->giveBack, whyNot(Return, entry));
    actions->setPossible(actions->recycle, whyNot(Recycle, entry));
    actions->setPossible(actions->disqualify, whyNot(Disqualify, entry));
    actions->setPossible(actions->findContact, whyNot(Recycle, entry));
    actions->setPossible(actions->merge, open ? QString() : whyNot(Merge, entry));
    actions->setPossible(actions->opportunity, whyNot(OpenOpportunity, entry));
    actions->setPossible(actions->won, whyNot(Win, entry));
    actions->setPossible(actions->lost, whyNot(Lose, entry));
    actions->setPossible(actions->release, whyNoRelease(entry, parts_.session->actor() ? parts_.session->actor()->id : PersonId{}));
    const bool linked = reading && !leads::isMissing(leads::valueOf(known.lead, "crm_url"));
    actions->setPossible(actions->openRecord, linked ? QString() : tr("No CRM address of this lead is known."));
}

}  // namespace handschlag::ui
