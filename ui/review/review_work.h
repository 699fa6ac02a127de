#pragma once
// What is written in a review, each on the worker as somebody of either side, and taken back where the program can.
//
//   work->addDecision(decision, actor);      // settled(message) or refused(error); undo() drops it again

#include <QObject>
#include <functional>
#include <vector>

#include "core/usecase/disputes.h"
#include "core/usecase/review_meeting.h"
#include "core/usecase/agreements.h"
#include "core/usecase/review_proposals.h"
#include "ui/shell/session.h"

namespace handschlag::ui {

class ReviewWork : public QObject {
    Q_OBJECT
public:
    explicit ReviewWork(Session* session, QObject* parent = nullptr) : QObject(parent), session_(session) {}

    void addDecision(const review::Decision& decision);
    void changeDecision(const review::Decision& before, const review::Decision& decision);
    void changePoint(const review::ReviewKey& review, const review::AgendaPoint& before, const review::AgendaPoint& point);
    void addPoint(const review::ReviewKey& review, const QString& title);
    void orderAgenda(const review::ReviewKey& review, const std::vector<std::string>& before, const std::vector<std::string>& keys);
    void setVoice(const review::ReviewKey& review, PersonId person, const QString& question, const QString& before, const QString& answer);
    void setQuestions(const std::vector<std::string>& questions);
    void rule(HandoverId handover, const QString& title, usecase::Verdict verdict, const QString& reason);
    void acceptProposal(const review::Proposal& proposal, bool returnToDraft);
    void declineProposal(const review::Proposal& proposal, const QString& reason);
    /// A change taken out of it. Refused if somebody wrote it meanwhile.
    void writeDraft(const agreement::Version& version, const agreement::Document& document);
    void propose(VersionId version);
    void agreeToAll(VersionId version);

    [[nodiscard]] bool canUndo() const { return !done_.empty(); }
    /// Takes the last one back; refused() if somebody went on meanwhile.
    void undo();
    /// Of another quarter or line nothing is taken back from here.
    void forget();

signals:
    void settled(const QString& message);
    void refused(const handschlag::Error& error);
    /// The draft that it belongs into is with both sides: it has to be asked whether it returns to draft.
    void draftProposed(const handschlag::review::Proposal& proposal);
    void undoChanged();

private:
    using Step = std::function<Result<void>(usecase::Store&)>;
    /// Does something and gives what takes it back, or nothing.
    using Deed = std::function<Result<Step>(usecase::Store&)>;
    void run(Deed deed, const QString& message, std::function<bool(const Error&)> failed = {});
    [[nodiscard]] PersonId actor() const { return session_->actor() ? session_->actor()->id : PersonId{}; }

    Session* session_;
    std::vector<Step> done_;
};

}  // namespace handschlag::ui
