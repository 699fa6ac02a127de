#include "core/usecase/review_basis.h"

#include <algorithm>

#include "core/handover/handover_as_of.h"
#include "core/handover/standing_events.h"

namespace handschlag::usecase {
namespace {

using handover::EventKind;
using handover::HandoverEvent;

/// An event before the cut-off that was taken back after it never was; neither was its taking back.
void dropWhatWasTakenBack(std::vector<HandoverEvent>& events, const ReviewMoment& moment)
{
    std::vector<std::int64_t> gone;
    for (const HandoverEvent& undo : events) {
        if (undo.kind != EventKind::Undo || undo.effectiveAt <= moment.cutOff || undo.recordedAt > moment.knownAt) continue;
        const auto undone = std::ranges::find(events, undo.undoes, &HandoverEvent::id);
        if (undone == events.end() || undone->effectiveAt > moment.cutOff) continue;
        gone.insert(gone.end(), {undo.id, undone->id});
    }
    if (gone.empty()) return;
    std::erase_if(events, [&gone](const HandoverEvent& event) { return std::ranges::find(gone, event.id) != gone.end(); });
}

Result<std::vector<review::InForce>> inForceBy(ReviewBasis& basis, const std::vector<agreement::Version>& versions)
{
    std::vector<review::InForce> found;
    for (const agreement::Version& version : versions) {
        if (!version.inForceAt || *version.inForceAt > basis.moment.cutOff) continue;
        const auto document = basis.document(version.number);
        if (!document) return std::unexpected(document.error());
        const auto& marketing = (*document)->marketing;
        found.push_back({version.number, basis.zone.dayOf(*version.inForceAt), (*document)->signatories.validUntil, marketing.leadsPerQuarter,
                         marketing.completenessPercent, (*document)->sales.feedbackPercent});
    }
    return found;
}

std::string opinionOf(agreement::Side side, const std::vector<HandoverEvent>& standing, const std::vector<Person>& persons)
{
    for (auto event = standing.rbegin(); event != standing.rend() && event->kind != EventKind::Object; ++event) {
        if (event->kind != EventKind::Vote) continue;
        const auto person = std::ranges::find(persons, event->actor, &Person::id);
        if (person != persons.end() && person->side == side) return event->reason;
    }
    return {};
}

}  // namespace

Result<ReviewBasis> ReviewBasis::load(Store& store, const ReviewMoment& moment)
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto zone = calendar::Zone::find(info->zone);
    if (!zone) return std::unexpected(zone.error());
    auto files = handoverFiles(store, moment.product);
    if (!files) return std::unexpected(files.error());
    if (moment.knownAt > moment.cutOff)
        for (HandoverFile& file : *files) dropWhatWasTakenBack(file.events, moment);
    const auto versions = store.agreements().versions(moment.product);
    if (!versions) return std::unexpected(versions.error());
    ReviewBasis basis{moment, *zone, std::move(*files), {}, {}, {}, TermsBook(store)};
    for (const agreement::Version& version : *versions) {
        basis.numbers.emplace(version.id, version.number);
        basis.ids.emplace(version.number, version.id);
    }
    auto inForce = inForceBy(basis, *versions);
    if (!inForce) return std::unexpected(inForce.error());
    basis.versions = std::move(*inForce);
    return basis;
}

std::vector<HandoverFile> ReviewBasis::submitted(Day first, Day end) const
{
    const Instant begin = zone.startOf(first);
    const Instant over = zone.startOf(end);
    std::vector<HandoverFile> some;
    for (const HandoverFile& file : files)
        if (const Instant at = file.handover.submittedAt; at >= begin && at < over && at <= moment.cutOff) some.push_back(file);
    return some;
}

Result<const agreement::Document*> ReviewBasis::document(int version)
{
    const auto terms = book.of(ids[version]);
    if (!terms) return std::unexpected(terms.error());
    return &(*terms)->document;
}

Result<std::vector<review::Dispute>> disputesAt(Store& store, const std::vector<HandoverFile>& files, const calendar::Zone& zone, Instant at)
{
    const auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    std::vector<review::Dispute> disputes;
    for (const HandoverFile& file : files) {
        if (std::ranges::find(file.events, EventKind::Object, &HandoverEvent::kind) == file.events.end()) continue;
        const auto past = handover::handoverAsOf(file.handover, file.events, at);
        if (past.handover.state != handover::State::Disputed) continue;
        const auto standing = handover::standingEvents(past.events);
        const auto objection = handover::newestOf(standing, EventKind::Object);
        const auto rejection = handover::newestOf(standing, EventKind::Reject);
        if (!objection || !rejection) continue;
        disputes.push_back({file.handover.id, rejection->reason, rejection->clause, zone.dayOf(objection->effectiveAt),
                            opinionOf(agreement::Side::Marketing, standing, *persons), opinionOf(agreement::Side::Sales, standing, *persons)});
    }
    std::ranges::stable_sort(disputes, {}, &review::Dispute::since);
    return disputes;
}

}  // namespace handschlag::usecase
