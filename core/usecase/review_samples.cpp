#include "core/usecase/review_samples.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/base/hashing.h"
#include "core/handover/handover_as_of.h"
#include "core/handover/standing_events.h"

namespace handschlag::usecase {
namespace {

using handover::EventKind;
using handover::HandoverEvent;
using review::SampleLead;

constexpr std::size_t samplesOfEach = 3;

/// The last that sales said of it and did not take back.
std::optional<HandoverEvent> decisionIn(const std::vector<HandoverEvent>& events)
{
    const auto standing = handover::standingEvents(events);
    const auto last = std::find_if(standing.rbegin(), standing.rend(), [](const HandoverEvent& event) { return event.kind == EventKind::Accept || event.kind == EventKind::Reject; });
    return last == standing.rend() ? std::nullopt : std::optional(*last);
}

}  // namespace

std::vector<SampleLead> sampleLeads(const ReviewBasis& basis, Instant at)
{
    std::array<std::map<Digest, SampleLead>, 2> drawn;  // accepted, rejected: by lot
    const std::string quarter = toText(basis.moment.quarter);
    for (const HandoverFile& file : basis.submitted(basis.from(), basis.to())) {
        const auto decision = decisionIn(handover::handoverAsOf(file.handover, file.events, at).events);
        if (!decision) continue;
        const bool rejected = decision->kind == EventKind::Reject;
        const handover::Handover& lead = file.handover;
        auto& lots = drawn[rejected ? 1 : 0];
        lots.emplace(blake2b256(quarter + lead.token), SampleLead{lead.id, basis.zone.dayOf(lead.submittedAt), lead.category, lead.fitBand, lead.readiness, rejected,
                                                                  rejected ? decision->reason : std::string(), rejected ? decision->clause : std::string()});
        if (lots.size() > samplesOfEach) lots.erase(std::prev(lots.end()));
    }
    std::vector<SampleLead> samples;
    for (auto& lots : drawn)
        for (auto& [lot, sample] : lots) samples.push_back(std::move(sample));
    std::ranges::sort(samples, {}, [](const SampleLead& sample) { return std::pair(sample.day, sample.handover); });
    return samples;
}

}  // namespace handschlag::usecase
