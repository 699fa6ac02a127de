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

void DecisionDesk::decide(const std::vector<HandoverId>& leads, const Deed& deed)
{
    if (!session_->actor()) return;
    Done done{++lastNumber_, {}};
    for (const HandoverId id : leads) {
        const QueueEntry* entry = model_->entry(id);
        if (!entry) continue;
        const bool also = deed.also && deed.alsoFor && deed.alsoFor(*entry);
        done.parts.push_back({*entry, 0, deed.events + (also ? 1 : 0)});
    }
    if (done.parts.empty()) return;
    auto round = std::make_shared<Round>();
    round->open = static_cast<int>(done.parts.size());
    for (Part& part : done.parts) {
        const bool leaves = deed.leaves || part.events > deed.events;
        part.step = leaves ? model_->take(part.entry.handover.id) : model_->putBack(part.entry);
    }
    const std::vector<Part> parts = done.parts;
    if (deed.events > 0) done_.push_back(std::move(done));
    emit undoChanged();
    for (const Part& part : parts) write(lastNumber_, part, deed, round);
}

void DecisionDesk::write(int number, const Part& part, const Deed& deed, const std::shared_ptr<Round>& round)
{
    const bool also = part.events > deed.events;
    enqueue(
        [deed, also, id = part.entry.handover.id, seen = part.entry.handover.rowVersion, actor = session_->actor()->id,
         now = session_->now()](Store& store, RowVersions& versions) {
            const auto context = [&] { return DeedContext{store, id, versions.of(id, seen), actor, now}; };
            if (also)
                if (auto first = versions.note(deed.also(context())); !first) return first;
            return versions.note(deed.write(context()));
        },
        [this, number, part, round](Result<Handover> answer) {
            if (!answer) round->refusals.push_back({part.entry.handover.id, QString::fromStdString(leads::displayName(part.entry.lead)), answer.error()});
            answered(number, part, answer);
            endOf(round);
        });
}

void DecisionDesk::answered(int number, const Part& part, const Result<Handover>& answer)
{
    const HandoverId id = part.entry.handover.id;
    model_->settle(id, part.step);
    if (answer) {
        emit settled(id);
        return;
    }
    // If it was taken back meanwhile, the row is there already.
    const auto remembered = std::ranges::find(done_, number, &Done::number);
    if (remembered != done_.end()) {
        std::erase_if(remembered->parts, [&](const Part& each) { return each.step == part.step; });
        if (remembered->parts.empty()) done_.erase(remembered);
    }
    model_->settle(id, model_->putBack(part.entry));
    emit undoChanged();
}

void DecisionDesk::endOf(const std::shared_ptr<Round>& round)
{
    if (--round->open == 0 && !round->refusals.empty()) emit refused(round->refusals);
}

void DecisionDesk::claim(HandoverId id)
{
    const QueueEntry* entry = model_->entry(id);
    // An accepted lead has its owner already; only what waits for a decision is claimed.
    if (!entry || !session_->actor() || entry->handover.state != handover::State::Open || entry->handover.claimedBy == session_->actor()->id) return;
    writeFact(id, &usecase::claim);
}

void DecisionDesk::release(HandoverId id)
{
    if (session_->actor()) writeFact(id, &usecase::release);
}

void DecisionDesk::writeFact(HandoverId id, Result<Handover> (*fact)(Store&, HandoverId, PersonId, Instant))
{
    const QueueEntry* entry = model_->entry(id);
    if (!entry) return;
    enqueue([id, fact, actor = session_->actor()->id, now = session_->now()](Store& store,
                                                                              RowVersions& versions) { return versions.note(fact(store, id, actor, now)); },
            [this, id, name = QString::fromStdString(leads::displayName(entry->lead))](Result<Handover> answer) {
                if (!answer) emit refused({{id, name, answer.error()}});
            });
}

std::vector<HandoverId> DecisionDesk::undo()
{
    if (done_.empty() || !session_->actor()) return {};
    Done last = std::move(done_.back());
    done_.pop_back();
    std::vector<HandoverId> leads;
    auto round = std::make_shared<Round>();
    round->open = static_cast<int>(last.parts.size());
    for (Part& part : last.parts) {
        part.step = model_->putBack(part.entry);
        leads.push_back(part.entry.handover.id);
    }
    emit undoChanged();
    for (const Part& part : last.parts) takeBack(part, round);
    return leads;
}

void DecisionDesk::takeBack(const Part& part, const std::shared_ptr<Round>& round)
{
    const HandoverId id = part.entry.handover.id;
    enqueue(
        [id, events = part.events, actor = session_->actor()->id, now = session_->now()](Store& store, RowVersions& versions) {
            auto taken = versions.note(usecase::undoDecision(store, id, actor, now));
            for (int more = 1; taken && more < events; ++more) taken = versions.note(usecase::undoDecision(store, id, actor, now));
            return taken;
        },
        [this, part, round](Result<Handover> answer) {
            const HandoverId lead = part.entry.handover.id;
            model_->settle(lead, part.step);
            if (answer)
                emit settled(lead);
            else
                round->refusals.push_back({lead, QString::fromStdString(leads::displayName(part.entry.lead)), answer.error()});
            endOf(round);
        });
}

}  // namespace handschlag::ui
