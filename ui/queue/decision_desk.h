#pragma once
// The SDR's decisions: shown at once, written behind, taken back one by one, newest first. A decision on several leads is one: one undo takes
// all of it back. What the workspace refuses comes back as a row.
//
//   desk->decide({id}, deeds::accept());      desk->decide(marked, deeds::reject(request));      desk->undo();

#include <QObject>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

#include "ui/queue/queue_model.h"
#include "ui/shell/session.h"

namespace handschlag::ui {

/// What is to be written for one lead.
struct DeedContext {
    usecase::Store& store;
    HandoverId handover;
    int rowVersion = -1;
    PersonId actor;
    Instant now;
};

/// One decision, as it is written for each of its leads (queue_deeds.h).
struct Deed {
    using Write = std::function<Result<handover::Handover>(const DeedContext&)>;
    Write write;
    bool leaves = true;  ///< the lead leaves the list with it
    int events = 1;      ///< how many decisions on the record it writes; 0: nothing that could be taken back
    Write also = {};     ///< before `write`, in a transaction of its own; counts among the events where it applies
    std::function<bool(const usecase::QueueEntry&)> alsoFor = {};
};

/// A lead whose decision was not written, and why.
struct Refusal {
    HandoverId handover;
    QString name;
    Error error;
};

class DecisionDesk : public QObject {
    Q_OBJECT
public:
    DecisionDesk(Session* session, QueueModel* model, QObject* parent = nullptr);

    /// Needs session().actor() to be set. Leads that the list does not hold are left out.
    void decide(const std::vector<HandoverId>& leads, const Deed& deed);
    void claim(HandoverId id);
    void release(HandoverId id);

    [[nodiscard]] bool canUndo() const { return !done_.empty(); }
    /// Takes the newest own decision back; returns its leads.
    std::vector<HandoverId> undo();

signals:
    void undoChanged();
    /// Written and durable.
    void settled(HandoverId id);
    /// The workspace said no: the rows are back, what was typed is still there. Announced once for all leads of a decision.
    void refused(const std::vector<handschlag::ui::Refusal>& refusals);

private:
    /// Row versions that this window's own writes produced; touched by the worker only.
    struct RowVersions {
        std::unordered_map<HandoverId, int> latest;
        [[nodiscard]] int of(HandoverId id, int seen) const;
        Result<handover::Handover> note(Result<handover::Handover> answer);
    };
    struct Part {
        usecase::QueueEntry entry;  ///< before the decision
        int step = 0;
        int events = 1;
    };
    /// One decision; its parts are the leads for which it stands.
    struct Done {
        int number = 0;
        std::vector<Part> parts;
    };
    /// Answers still to come, and what was refused until then.
    struct Round {
        int open = 0;
        std::vector<Refusal> refusals;
    };
    using Work = std::function<Result<handover::Handover>(usecase::Store&, RowVersions&)>;
    void write(int number, const Part& part, const Deed& deed, const std::shared_ptr<Round>& round);
    void answered(int number, const Part& part, const Result<handover::Handover>& answer);
    void takeBack(const Part& part, const std::shared_ptr<Round>& round);
    /// A fact about who works on a lead: shown when it is read again, and nothing to take back.
    void writeFact(HandoverId id, Result<handover::Handover> (*fact)(usecase::Store&, HandoverId, PersonId, Instant));
    void endOf(const std::shared_ptr<Round>& round);
    void enqueue(Work work, std::function<void(Result<handover::Handover>)> done);

    Session* session_;
    QueueModel* model_;
    std::shared_ptr<RowVersions> versions_ = std::make_shared<RowVersions>();
    std::vector<Done> done_;
    int lastNumber_ = 0;
};

}  // namespace handschlag::ui
