#pragma once
// What the keys of the queue do: asks what has to be asked, decides, goes on to the next lead. Marked leads are decided on together.

#include <QObject>
#include <functional>
#include <map>
#include <vector>

#include "ui/queue/decision_desk.h"
#include "ui/queue/lead_reading.h"
#include "ui/queue/outcome_panel.h"
#include "ui/queue/reject_panel.h"
#include "ui/queue/work_panel.h"

namespace handschlag::ui {

class ActorStrip;
class DetailsReader;
class QueueActions;
class QueueList;
class WorkArea;

class QueueCommands : public QObject {
    Q_OBJECT
public:
    /// What the commands work on; the page owns all of it.
    struct Parts {
        Session* session = nullptr;
        QueueModel* model = nullptr;
        QueueList* list = nullptr;
        DecisionDesk* desk = nullptr;
        DetailsReader* reader = nullptr;
        QueueActions* actions = nullptr;
        WorkArea* area = nullptr;
        ActorStrip* actor = nullptr;
    };
    explicit QueueCommands(const Parts& parts, QObject* parent = nullptr);

    void setPersons(const std::vector<usecase::Person>& persons);
    /// The selected lead has been read: asks what waited for it.
    void arrived();
    /// Which actions are possible now, and why the others are not.
    void enable();

signals:
    /// The selected lead or what is known of it is another one.
    void moved();
    void noticed(const QString& message);
    void failed(const QString& message);
    /// Everything has to be read again: the workspace said no.
    void outdated();
    /// Enter another contact at the company of this lead.
    void contactWanted(handschlag::HandoverId lead);

private:
    using Question = std::function<void(const LeadReading&)>;
    void connectActions();
    void connectQuestions();
    /// Asks as soon as the selected lead has been read; somebody is working on it from now on.
    void ask(Question question);
    void askReject(RejectPurpose purpose);
    void askTouch(const std::string& channel);
    void askOutcome(Outcome outcome);
    void decide(const std::vector<HandoverId>& leads, const Deed& deed);
    /// For a question that was asked of the selected lead, or of all marked ones.
    void decideAsked(HandoverId asked, const Deed& deed);
    void undo();
    void refused(const std::vector<Refusal>& refusals);
    void openRecord();
    void releaseClaim();
    void mark();
    [[nodiscard]] std::vector<HandoverId> targets() const;
    [[nodiscard]] HandoverId after(const std::vector<HandoverId>& leads) const;
    [[nodiscard]] WorkMoment moment() const;
    void enableSingle(const usecase::QueueEntry& entry);

    Parts parts_;
    std::map<PersonId, QString> persons_;
    HandoverId askWhenRead_;
    Question question_;
};

}  // namespace handschlag::ui
