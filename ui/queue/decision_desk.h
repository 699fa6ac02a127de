#pragma once
// The SDR's decisions: shown at once, written behind, taken back one by one. A decision that the workspace refuses comes back as a row.

#include <QObject>
#include <memory>
#include <unordered_map>
#include <vector>

#include "ui/queue/queue_model.h"
#include "ui/shell/session.h"

namespace handschlag::ui {

enum class DecisionKind { Accept, Reject, GoodLead };

class DecisionDesk : public QObject {
    Q_OBJECT
public:
    DecisionDesk(Session* session, QueueModel* model, QObject* parent = nullptr);

    /// Each needs session().actor() to be set.
    void accept(HandoverId id);
    void reject(usecase::RejectRequest request);
    /// Praise for an accepted lead, which stays in the list; an open one is accepted with it.
    void markGood(HandoverId id);
    void claim(HandoverId id);

    [[nodiscard]] bool canUndo() const { return !done_.empty(); }
    /// Takes the newest own decision back; returns its lead.
    HandoverId undo();

signals:
    void undoChanged();
    /// Written and durable.
    void settled(HandoverId id);
    /// The workspace said no: the row is back, what was typed is still there.
    void refused(HandoverId id, const handschlag::Error& error);

private:
    /// Row versions that this window's own writes produced; touched by the worker only.
    struct RowVersions {
        std::unordered_map<HandoverId, int> latest;
        [[nodiscard]] int of(HandoverId id, int seen) const;
        Result<handover::Handover> note(Result<handover::Handover> answer);
    };
    struct Done {
        usecase::QueueEntry entry;
        DecisionKind kind = DecisionKind::Accept;
        int step = 0;
        int events = 1;      ///< how many decisions on the record this one wrote
        bool leaves = true;  ///< the lead leaves the list with it
    };
    using Work = std::function<Result<handover::Handover>(usecase::Store&, RowVersions&)>;
    void decide(Done decision, Work work);
    void answered(const Done& decision, const Result<handover::Handover>& answer);
    void enqueue(Work work, std::function<void(Result<handover::Handover>)> done);

    Session* session_;
    QueueModel* model_;
    std::shared_ptr<RowVersions> versions_ = std::make_shared<RowVersions>();
    std::vector<Done> done_;
};

}  // namespace handschlag::ui
