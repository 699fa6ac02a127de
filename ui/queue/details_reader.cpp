#include "ui/queue/details_reader.h"

#include <algorithm>

namespace handschlag::ui {
namespace {

constexpr std::size_t kept = 16;

}  // namespace

const LeadReading* DetailsReader::reading(HandoverId id) const
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
        return handovers.contains(known.first) || leads.contains(known.second.details.entry.handover.lead);
    });
    readNext();
}

void DetailsReader::readNext()
{
    if (reading_) return;
    const auto next = std::ranges::find_if(wanted_, [this](HandoverId id) { return id && !known_.contains(id); });
    if (next == wanted_.end()) {
        readContext();
        return;
    }
    const HandoverId id = *next;
    reading_ = true;
    beingRead_ = id;
    session_->tasks().run<LeadReading>(
        this, [id, now = session_->now()](usecase::Store& store, const Progress&) { return readLead(store, id, now); },
        [this, id, round = round_](Result<LeadReading> answer) {
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

void DetailsReader::readContext()
{
    const auto shown = wanted_.empty() ? known_.end() : known_.find(wanted_.front());
    if (readingContext_ || shown == known_.end() || shown->second.context) return;
    readingContext_ = true;
    session_->background().run<usecase::LeadContext>(
        this, [lead = shown->second.details.entry.handover.lead](usecase::Store& store, const Progress&) { return usecase::leadContext(store, lead); },
        [this, id = shown->first, round = round_](Result<usecase::LeadContext> answer) {
            readingContext_ = false;
            // Without what is around it a lead can be worked on all the same.
            if (const auto found = known_.find(id); found != known_.end() && round == round_) {
                found->second.context = answer ? std::move(*answer) : usecase::LeadContext{};
                emit arrived(id);
            }
            if (!reading_) readContext();
        });
}

}  // namespace handschlag::ui
