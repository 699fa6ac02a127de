#include "core/usecase/reviews.h"

#include <algorithm>
#include <set>

#include "core/agreement/canonical.h"
#include "core/agreement/document_json.h"
#include "core/agreement/word_redline.h"
#include "core/base/hashing.h"
#include "core/pipeline/history.h"
#include "core/review/figures_json.h"
#include "core/usecase/agreements.h"
#include "core/usecase/review_counting.h"
#include "core/usecase/review_meeting.h"
#include "core/usecase/review_ports.h"
#include "core/usecase/review_proposals.h"
#include "core/usecase/review_samples.h"
#include "core/usecase/version_writing.h"
#include "core/usecase/waterfalls.h"
#include "core/usecase/works_agreement.h"

namespace handschlag::usecase {
namespace {

using review::Figures;
using review::Quarter;
using review::Report;

/// More names than anybody reads; a list beyond them still counts.
constexpr std::size_t mostLeadsNamed = 5'000;

std::string hashOf(std::string_view text) { return toHex(blake2b256(text)); }

Result<std::optional<FrozenReview>> frozenReview(Store& store, std::string_view product, const Quarter& quarter)
{
    auto frozen = store.reviews().frozen(product);
    if (!frozen) return std::unexpected(frozen.error());
    const auto found = std::ranges::find_if(*frozen, [&quarter](const FrozenReview& one) { return one.review.quarter == quarter.first() && one.to == quarter.end(); });
    if (found == frozen->end()) return std::nullopt;
    if (hashOf(found->figures) != found->hash) return fail(codes::reviewDamaged, {toText(quarter)});
    return std::move(*found);
}

Result<Figures> figuresOf(const FrozenReview& frozen) { return review::figuresFromJson(nlohmann::json::parse(frozen.figures, nullptr, false)); }

std::string nameOf(const std::vector<Person>& persons, PersonId id)
{
    const auto found = std::ranges::find(persons, id, &Person::id);
    return found == persons.end() ? std::string() : found->name;
}

Result<void> addNames(Store& store, const ReviewBasis& basis, Report& report)
{
    std::set<HandoverId> wanted;
    const auto want = [&wanted](HandoverId id) {
        if (wanted.size() < mostLeadsNamed) wanted.insert(id);
    };
    for (const review::Dispute& dispute : report.openDisputes) want(dispute.handover);
    for (const review::SampleLead& sample : report.samples) want(sample.handover);
    for (const review::Dispute& dispute : report.figures.disputes) want(dispute.handover);
    for (const std::vector<review::ScoreLine>* lines : {&report.own, &report.figures.lines})
        for (const review::ScoreLine& line : *lines)
            for (const review::BreachRef& breach : line.breaches) want(breach.handover);
    std::vector<LeadId> leads;
    std::vector<HandoverId> handovers;
    for (const HandoverFile& file : basis.files) {
        if (!wanted.contains(file.handover.id)) continue;
        handovers.push_back(file.handover.id);
        leads.push_back(file.handover.lead);
    }
    const auto labels = leadLabels(store, leads);
    if (!labels) return std::unexpected(labels.error());
    for (std::size_t i = 0; i < handovers.size(); ++i) {
        const LeadLabel& label = (*labels)[i];
        report.leads.push_back({handovers[i], label.lead, label.name, label.company, label.externalId});
    }
    return {};
}

/// Those of this review, and before it the last one's with every older one that is still open.
Result<void> addDecisions(Store& store, const ReviewQuery& query, const std::vector<Person>& persons, Report& report)
{
    const auto all = store.reviews().decisions(query.product);
    if (!all) return std::unexpected(all.error());
    const Day first = query.quarter.first();
    Day before{std::numeric_limits<std::int32_t>::min()};
    for (const review::Decision& one : *all)
        if (one.review.quarter < first) before = std::max(before, one.review.quarter);
    const auto figures = review::keyFigures(report.figures);
    for (const review::Decision& one : *all) {
        const bool isOpen = one.state == review::DecisionState::Open;
        if (one.review.quarter > first || (one.review.quarter < before && !isOpen)) continue;
        review::ReportDecision made{one, nameOf(persons, one.owner), 0, {}};
        if (one.version) {
            const auto version = store.agreements().find(one.version);
            if (!version) return std::unexpected(version.error());
            if (*version) made.version = (*version)->number;
        }
        const bool own = one.review.quarter == first;
        if (!own && !one.figure.empty()) made.effect = review::effectOf(one, review::valueOf(figures, one.figure));
        (own ? report.decisions : report.lastDecisions).push_back(std::move(made));
    }
    return {};
}

Result<void> addVoices(Store& store, const ReviewQuery& query, Report& report)
{
    const auto voices = store.reviews().voices({query.product, query.quarter.first()});
    if (!voices) return std::unexpected(voices.error());
    for (const review::Voice& voice : *voices)
        if (!voice.answer.empty()) report.voices.push_back({voice.id, voice.question, voice.answer, query.viewer && voice.actor == query.viewer});
    return {};
}

/// The change in words, against the document that it was made for.
Result<std::string> labelOf(Store& store, const review::Proposal& proposal, Language language)
{
    const auto newest = newestVersion(store, proposal.product);
    if (!newest) return std::unexpected(newest.error());
    const auto content = nlohmann::json::parse(newest->canonical, nullptr, false);
    const auto document = agreement::parseDocument(newest->canonical);
    if (!document) return std::unexpected(document.error());
    const auto applied = agreement::apply(content, proposal.change);
    const auto changed = applied ? agreement::documentFromJson(*applied) : Result<agreement::Document>(*document);
    return agreement::changeLabel(proposal.change, *document, changed ? *changed : *document, language);
}

Result<void> addProposals(Store& store, const ReviewQuery& query, Instant begin, const std::vector<Person>& persons, Report& report)
{
    auto all = proposals(store, query.product);
    if (!all) return std::unexpected(all.error());
    for (review::Proposal& one : *all) {
        if (one.state != review::ProposalState::Open && one.answeredAt < begin) continue;
        auto label = labelOf(store, one, query.language);
        if (!label) return std::unexpected(label.error());
        std::string by = nameOf(persons, one.actor);
        report.proposals.push_back({std::move(one), std::move(*label), std::move(by)});
    }
    return {};
}

Result<void> addMeeting(Store& store, const ReviewQuery& query, Instant begin, const std::vector<Person>& persons, Report& report)
{
    auto points = agenda(store, {query.product, query.quarter.first()});
    if (!points) return std::unexpected(points.error());
    report.agenda = std::move(*points);
    if (const auto added = addDecisions(store, query, persons, report); !added) return added;
    if (const auto added = addVoices(store, query, report); !added) return added;
    return addProposals(store, query, begin, persons, report);
}

Result<void> audit(Store& store, const Person& actor, const FrozenReview& frozen)
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto details = agreement::canonicalJson({{"from", toIso(frozen.review.quarter)}, {"to", toIso(frozen.to)}, {"cut_off", frozen.cutOff.seconds}, {"hash", frozen.hash}});
    if (!details) return std::unexpected(details.error());
    AuditEntry entry;
    entry.recordedAt = frozen.at;
    entry.actor = actor.token;
    entry.action = "review.freeze";
    entry.subject = info->token;
    entry.details = *details;
    return store.workspace().appendAudit(entry);
}

}  // namespace

Result<Report> reviewReport(Store& store, const ReviewQuery& query, const Progress& progress)
{
    const auto frozen = frozenReview(store, query.product, query.quarter);
    if (!frozen) return std::unexpected(frozen.error());
    const Instant cutOff = *frozen ? (*frozen)->cutOff : query.asOf;
    auto basis = ReviewBasis::load(store, {query.product, query.quarter, cutOff, std::max(cutOff, query.asOf)});
    if (!basis) return std::unexpected(basis.error());
    const Instant begin = basis->start(query.quarter);
    if (cutOff < begin) return refuse(codes::reviewNotBegun, {toText(query.quarter), toIso(query.quarter.first())});
    const bool withWonBase = query.withWonBase && !*frozen;
    auto counted = countFigures(store, *basis, withWonBase ? WonBase::Counted : WonBase::LeftOut, progress);
    if (!counted) return std::unexpected(counted.error());
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    Report report;
    report.organisation = info->organisation;
    if (*frozen) {
        auto kept = figuresOf(**frozen);
        if (!kept) return std::unexpected(kept.error());
        report.restatements = review::restated(review::keyFigures(*kept), review::keyFigures(*counted));
        const auto lateness = mayTellLateness(store);
        if (!lateness) return std::unexpected(lateness.error());
        if (!*lateness) review::hideLateness(*kept);
        report.freeze = {(*frozen)->at, cutOff, nameOf(*persons, (*frozen)->actor), (*frozen)->hash};
        report.figures = std::move(*kept);
    } else {
        report.figures = std::move(*counted);
    }
    if (const auto viewer = std::ranges::find(*persons, query.viewer, &Person::id); viewer != persons->end() && viewer->side == agreement::Side::Sales) {
        auto own = ownLines(store, *basis, query.viewer);
        if (!own) return std::unexpected(own.error());
        report.own = std::move(*own);
    }
    auto disputes = disputesAt(store, basis->files, basis->zone, query.asOf);
    if (!disputes) return std::unexpected(disputes.error());
    report.openDisputes = std::move(*disputes);
    if (const auto added = addMeeting(store, query, begin, *persons, report); !added) return std::unexpected(added.error());
    if (query.withLeads) {
        report.samples = sampleLeads(*basis, query.asOf);
        if (const auto named = addNames(store, *basis, report); !named) return std::unexpected(named.error());
    }
    return report;
}

Result<review::Freeze> freezeReview(Store& store, std::string_view product, const Quarter& quarter, PersonId actor, Instant now, const Progress& progress)
{
    const auto person = namedPartyById(store, actor);
    if (!person) return std::unexpected(person.error());
    const auto former = frozenReview(store, product, quarter);
    if (!former) return std::unexpected(former.error());
    if (*former) return handschlag::refuse(codes::reviewFrozenAlready, {toText(quarter), toIso((*former)->at)});
    const auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto figures = reviewFigures(store, product, quarter, now, progress);
    if (!figures) return std::unexpected(figures.error());
    if (!figures->over) return handschlag::refuse(codes::reviewNotOver, {toText(quarter), toIso(quarter.end().plus(-1))});
    FrozenReview frozen;
    frozen.review = {std::string(product), quarter.first()};
    frozen.to = quarter.end();
    frozen.cutOff = now;
    frozen.at = now;
    frozen.actor = actor;
    frozen.figures = review::toJson(*figures).dump();
    frozen.hash = hashOf(frozen.figures);
    if (const auto kept = store.reviews().freeze(frozen); !kept) return std::unexpected(kept.error());
    if (const auto audited = audit(store, *person, frozen); !audited) return std::unexpected(audited.error());
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return review::Freeze{now, now, person->name, frozen.hash};
}

Result<std::vector<review::Restatement>> restatements(Store& store, std::string_view product, const Quarter& quarter, Instant now, const Progress& progress)
{
    const auto frozen = frozenReview(store, product, quarter);
    if (!frozen) return std::unexpected(frozen.error());
    if (!*frozen) return std::vector<review::Restatement>{};
    const auto kept = figuresOf(**frozen);
    if (!kept) return std::unexpected(kept.error());
    auto basis = ReviewBasis::load(store, {std::string(product), quarter, (*frozen)->cutOff, std::max((*frozen)->cutOff, now)});
    if (!basis) return std::unexpected(basis.error());
    const auto counted = countFigures(store, *basis, WonBase::LeftOut, progress);
    if (!counted) return std::unexpected(counted.error());
    return review::restated(review::keyFigures(*kept), review::keyFigures(*counted));
}

Result<std::vector<Quarter>> reviewQuarters(Store& store, std::string_view product, Day today)
{
    constexpr int most = 80;
    const auto start = fiscalYearStart(store);
    if (!start) return std::unexpected(start.error());
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto zone = calendar::Zone::find(info->zone);
    if (!zone) return std::unexpected(zone.error());
    const auto history = store.history().history();
    if (!history) return std::unexpected(history.error());
    Day earliest = today;
    for (const pipeline::HistoryEvent& event : (*history)->events) {
        const pipeline::HistoryCycle& cycle = (*history)->cycles[event.cycle];
        if ((*history)->products[cycle.product] == product) earliest = std::min(earliest, zone->dayOf(event.effectiveAt));
    }
    const auto versions = store.agreements().versions(product);
    if (!versions) return std::unexpected(versions.error());
    for (const agreement::Version& version : *versions)
        if (version.inForceAt) earliest = std::min(earliest, zone->dayOf(*version.inForceAt));
    std::vector<Quarter> quarters;
    for (Quarter quarter = review::quarterOf(today, *start); quarter.end() > earliest && std::ssize(quarters) < most; quarter = quarter.previous())
        quarters.push_back(quarter);
    return quarters;
}

}  // namespace handschlag::usecase
