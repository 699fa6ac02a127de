#include "ui/queue/decision_desk.h"

#include <algorithm>

namespace handschlag::ui {

using handover::Handover;
using usecase::QueueEntry;
using usecase::Store;

int DecisionDesk::RowVersions::of(HandoverId id, int seen) const
{
    const auto found = latest.find(id);
    return found == latest.end() ? seen : std::max(seen, found->second);
}

Result<Handover> DecisionDesk::RowVersions::note(Result<Handover> answer)
{
    if (answer) latest[answer->id] = answer->rowVersion;
    return answer;
}

DecisionDesk::DecisionDesk(Session* session, QueueModel* model, QObject* parent) : QObject(parent), session_(session), model_(model) {}

void DecisionDesk::enqueue(Work work, std::function<void(Result<Handover>)> done)
{
    session_->tasks().run<Handover>(
        this, [work = std::move(work), versions = versions_](Store& store, const Progress&) { return work(store, *versions); }, std::move(done));
}

void DecisionDesk::decide(Done decision, Work work)
{
    decision.step = decision.leaves ? model_->take(decision.entry.handover.id) : model_->putBack(decision.entry);
    done_.push_back(decision);
    emit undoChanged();
    enqueue(std::move(work), [this, decision](Result<Handover> answer) { answered(decision, answer); });
}

void DecisionDesk::answered(const Done& decision, const Result<Handover>& answer)
{
    const HandoverId id = decision.entry.handover.id;
    model_->settle(id, decision.step);
    if (answer) {
        emit settled(id);
        return;
    }
    // If it was taken back meanwhile, the row is there already.
    const auto remembered = std::ranges::find(done_, decision.step, &Done::step);
    if (remembered == done_.end()) return;
    done_.erase(remembered);
    model_->settle(id, model_->putBack(decision.entry));
    emit undoChanged();
    emit refused(id, answer.error());
}

void DecisionDesk::accept(HandoverId id)
{
    const QueueEntry* entry = model_->entry(id);
    if (!entry) return;
    decide({*entry, DecisionKind::Accept},
           [id, seen = entry->handover.rowVersion, actor = session_->actor()->id, now = session_->now()](Store& store, RowVersions& versions) {
               return versions.note(usecase::accept(store, id, versions.of(id, seen), actor, now));
           });
}

void DecisionDesk::reject(usecase::RejectRequest request)
{
    const QueueEntry* entry = model_->entry(request.handover);
    if (!entry) return;
    request.rowVersion = entry->handover.rowVersion;
    decide({*entry, DecisionKind::Reject}, [request, actor = session_->actor()->id, now = session_->now()](Store& store, RowVersions& versions) {
        usecase::RejectRequest current = request;
        current.rowVersion = versions.of(request.handover, request.rowVersion);
        return versions.note(usecase::reject(store, current, actor, now));
    });
}

void DecisionDesk::markGood(HandoverId id)
{
    const QueueEntry* entry = model_->entry(id);
    if (!entry) return;
    const bool open = entry->handover.state == handover::State::Open;
    decide({*entry, DecisionKind::GoodLead, 0, open ? 2 : 1, open},
           [id, open, seen = entry->handover.rowVersion, actor = session_->actor()->id, now = session_->now()](Store& store, RowVersions& versions) {
               if (open) {
                   auto accepted = versions.note(usecase::accept(store, id, versions.of(id, seen), actor, now));
                   if (!accepted) return accepted;
               }
               return versions.note(usecase::markGoodLead(store, id, actor, now));
           });
}

void DecisionDesk::claim(HandoverId id)
{
    const QueueEntry* entry = model_->entry(id);
    // An accepted lead has its owner already; only what waits for a decision is claimed.
    if (!entry || !session_->actor() || entry->handover.state != handover::State::Open || entry->handover.claimedBy == session_->actor()->id) return;
    enqueue([id, actor = session_->actor()->id, now = session_->now()](
                Store& store, RowVersions& versions) { return versions.note(usecase::claim(store, id, actor, now)); },
            [this, id](Result<Handover> answer) {
                if (!answer) emit refused(id, answer.error());
            });
}

HandoverId DecisionDesk::undo()
{
    if (done_.empty() || !session_->actor()) return {};
    const Done last = done_.back();
    done_.pop_back();
    const HandoverId id = last.entry.handover.id;
    const int step = model_->putBack(last.entry);
    emit undoChanged();
    enqueue(
        [id, events = last.events, actor = session_->actor()->id, now = session_->now()](Store& store, RowVersions& versions) {
            auto taken = versions.note(usecase::undoDecision(store, id, actor, now));
            for (int more = 1; taken && more < events; ++more) taken = versions.note(usecase::undoDecision(store, id, actor, now));
            return taken;
        },
        [this, id, step](Result<Handover> answer) {
            model_->settle(id, step);
            if (answer)
                emit settled(id);
            else
                emit refused(id, answer.error());
        });
    return id;
}

}  // namespace handschlag::ui
