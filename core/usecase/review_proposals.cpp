#include "core/usecase/review_proposals.h"

#include <algorithm>
#include <cmath>

#include "core/agreement/document_json.h"
#include "core/agreement/validation.h"
#include "core/base/text.h"
#include "core/usecase/agreements.h"
#include "core/usecase/backtests.h"
#include "core/usecase/draft_changes.h"
#include "core/usecase/review_meeting.h"
#include "core/usecase/review_ports.h"
#include "core/usecase/version_writing.h"

namespace handschlag::usecase {
namespace {

using review::Proposal;
using review::ProposalState;

std::optional<std::int64_t> inBp(const std::optional<double>& share)
{
    constexpr double one = 10'000;
    return share ? std::optional<std::int64_t>(std::llround(*share * one)) : std::nullopt;
}

std::optional<std::int64_t> medianOf(const insight::Backtest& backtest) { return backtest.forecast.fan ? std::optional(backtest.forecast.fan->median) : std::nullopt; }

std::optional<std::int64_t> precisionOf(const insight::Backtest& backtest)
{
    return backtest.shown ? inBp(backtest.of(*backtest.shown).precision.value) : std::nullopt;
}

Result<std::optional<review::ProposalBacktest>> backtestOf(Store& store, std::string_view product, const agreement::Document& document, Instant now,
                                                           const Progress& progress)
{
    const auto loaded = loadBacktest(store, product, now, progress);
    if (!loaded) return std::unexpected(loaded.error());
    const auto report = runBacktest(*loaded, document, Workers(), progress);
    if (!report) return std::unexpected(report.error());
    if (!report->baseline || report->candidate.total + report->baseline->total == 0) return std::nullopt;
    review::ProposalBacktest made;
    made.against = loaded->baseline->version.number;
    made.leadsBefore = medianOf(*report->baseline);
    made.leadsAfter = medianOf(report->candidate);
    made.chanceBeforeBp = inBp(report->baseline->forecast.chance);
    made.chanceAfterBp = inBp(report->candidate.forecast.chance);
    made.precisionBeforeBp = precisionOf(*report->baseline);
    made.precisionAfterBp = precisionOf(report->candidate);
    return made;
}

/// The version in force, else the newest.
Result<agreement::Document> documentFor(Store& store, std::string_view product, Instant now)
{
    const auto versions = store.agreements().versions(product);
    if (!versions) return std::unexpected(versions.error());
    if (versions->empty()) return handschlag::refuse(codes::proposalNoAgreement);
    auto active = activeAgreement(store, product, now);
    if (!active) return std::unexpected(active.error());
    return std::move(active->document);
}

Result<Proposal> open(Store& store, const Proposal& wanted)
{
    const auto all = store.reviews().proposals(wanted.product);
    if (!all) return std::unexpected(all.error());
    const auto stored = std::ranges::find(*all, wanted.id, &Proposal::id);
    if (stored == all->end()) return handschlag::refuse(codes::reviewUnknownRow, {std::to_string(wanted.id)});
    if (stored->state != ProposalState::Open) return handschlag::refuse(codes::proposalAnswered, {review::key(stored->state)});
    Proposal proposal = *stored;
    proposal.rowVersion = wanted.rowVersion;
    return proposal;
}

Result<Proposal> answered(Store& store, Transaction& transaction, Proposal proposal)
{
    if (const auto put = store.reviews().put(proposal); !put) return std::unexpected(put.error());
    if (const auto committed = transaction.commit(); !committed) return std::unexpected(committed.error());
    ++proposal.rowVersion;
    return proposal;
}

}  // namespace

Result<Proposal> gatherProposal(Store& store, std::string_view product, const agreement::Change& change, std::string_view evidence, PersonId actor, Instant now,
                                const Progress& progress)
{
    const auto person = namedPartyById(store, actor);
    if (!person) return std::unexpected(person.error());
    const auto document = documentFor(store, product, now);
    if (!document) return std::unexpected(document.error());
    const auto changed = withChange(agreement::toJson(*document), change);
    if (!changed) return std::unexpected(changed.error());
    auto backtest = backtestOf(store, product, *changed, now, progress);
    if (!backtest) return std::unexpected(backtest.error());
    Proposal proposal;
    proposal.product = product;
    proposal.at = now;
    proposal.actor = actor;
    proposal.side = person->side;
    proposal.change = change;
    proposal.evidence = trimmed(evidence);
    proposal.backtest = std::move(*backtest);
    const auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto id = store.reviews().put(proposal);
    if (!id) return std::unexpected(id.error());
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    proposal.id = *id;
    proposal.rowVersion = 1;
    return proposal;
}

Result<Proposal> acceptProposal(Store& store, const Proposal& wanted, bool returnToDraft, PersonId actor, Instant now)
{
    const auto person = namedPartyById(store, actor);
    if (!person) return std::unexpected(person.error());
    const auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto proposal = open(store, wanted);
    if (!proposal) return std::unexpected(proposal.error());
    // Somebody who has left cannot answer for a change any more: then it is the accepting person's.
    const auto author = namedPartyById(store, proposal->actor);
    const auto version = changeDraft(store, {proposal->product, proposal->change, proposal->evidence, returnToDraft}, author ? *author : *person, now);
    if (!version) return std::unexpected(version.error());
    proposal->state = ProposalState::Accepted;
    proposal->answeredAt = now;
    proposal->answeredBy = actor;
    proposal->version = version->id;
    return answered(store, **transaction, std::move(*proposal));
}

Result<Proposal> declineProposal(Store& store, const Proposal& wanted, std::string_view reason, PersonId actor, Instant now)
{
    if (const auto person = namedPartyById(store, actor); !person) return std::unexpected(person.error());
    if (trimmed(reason).empty()) return handschlag::refuse(codes::decisionTextNeeded);
    const auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto proposal = open(store, wanted);
    if (!proposal) return std::unexpected(proposal.error());
    proposal->state = ProposalState::Declined;
    proposal->answeredAt = now;
    proposal->answeredBy = actor;
    proposal->reason = trimmed(reason);
    return answered(store, **transaction, std::move(*proposal));
}

Result<std::vector<Proposal>> proposals(Store& store, std::string_view product) { return store.reviews().proposals(product); }

}  // namespace handschlag::usecase
