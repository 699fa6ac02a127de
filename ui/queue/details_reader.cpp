#include "ui/queue/details_reader.h"

#include <algorithm>

namespace handschlag::ui {
namespace {

constexpr std::size_t kept = 16;

}  // namespace

const usecase::HandoverDetails* DetailsReader::details(HandoverId id) const
{
    const auto found = known_.find(id);
    return found == known_.end() ? nullptr : &found->second;
}

void DetailsReader::want(std::vector<HandoverId> leads)
{
    wanted_ = std::move(leads);
    readNext();
}

void DetailsReader::forget()
{
    ++round_;
    known_.clear();
    readNext();
}

void DetailsReader::forget(const std::set<HandoverId>& handovers, const std::set<LeadId>& leads)
{
    // What is being read may have been read before the change.
    if (handovers.contains(beingRead_) || !leads.empty()) ++round_;
    std::erase_if(known_, [&](const auto& known) {
        return handovers.contains(known.first) || leads.contains(known.second.entry.handover.lead);
    });
    readNext();
}

void DetailsReader::readNext()
{
    if (reading_) return;
    const auto next = std::ranges::find_if(wanted_, [this](HandoverId id) { return id && !known_.contains(id); });
    if (next == wanted_.end()) return;
    const HandoverId id = *next;
    reading_ = true;
    beingRead_ = id;
    session_->tasks().run<usecase::HandoverDetails>(
        this, [id, now = session_->now()](usecase::Store& store, const Progress&) { return usecase::handoverDetails(store, id, now); },
        [this, id, round = round_](Result<usecase::HandoverDetails> answer) {
            reading_ = false;
            if (!answer) {
                std::erase(wanted_, id);
                emit failed(id, answer.error());
            } else if (round == round_) {
                if (known_.size() >= kept) known_.clear();
                known_.insert_or_assign(id, std::move(*answer));
                emit arrived(id);
            }
            readNext();
        });
}

}  // namespace handschlag::ui
