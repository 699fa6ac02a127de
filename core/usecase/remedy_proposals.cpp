#include "core/usecase/remedy_proposals.h"

#include <algorithm>

#include "core/agreement/clause_ids.h"
#include "core/agreement/document_json.h"
#include "core/agreement/wording.h"
#include "core/usecase/agreements.h"
#include "core/usecase/draft_changes.h"
#include "core/usecase/draft_writing.h"

namespace handschlag::usecase {
namespace {

using agreement::Change;
using agreement::Version;
using agreement::VersionState;

std::string shareOf(const agreement::Wording& words, const insight::Price& price)
{
    return words.say("%1 von %2", "%1 of %2", {words.number(price.lost), words.number(price.of)});
}

std::string nameOf(const agreement::Document& document, const std::string& clause, const agreement::Wording& words)
{
    const auto citable = agreement::citableClauses(document);
    const auto found = std::ranges::find(citable, clause, &agreement::CitableClause::id);
    return found == citable.end() ? clause : words.name(found->name);
}

}  // namespace

std::string remedyEvidence(const RemedyProposal& proposal, const agreement::Document& document)
{
    const agreement::Wording words(proposal.language);
    const auto& reasons = document.reasons.reasons;
    const auto known = std::ranges::find(reasons, proposal.reason, &agreement::RejectionReason::code);
    const std::string reason = known == reasons.end() ? proposal.reason : words.name(known->name);
    const std::string cited = proposal.clause.empty() ? reason : reason + " (" + nameOf(document, proposal.clause, words) + ")";
    const insight::Remedy& remedy = proposal.remedy;
    return words.say("%1, %2 bis %3: ", "%1, %2 to %3: ", {cited, words.day(proposal.query.from), words.day(proposal.query.to.plus(-1))}) +
           words.say("hätte %1 Ablehnungen vermieden; es fehlten %2 angenommenen und %3 gewonnenen Leads.",
                     "would have avoided %1 rejections, and lost %2 accepted and %3 won leads.",
                     {shareOf(words, remedy.avoided), shareOf(words, remedy.accepted), shareOf(words, remedy.won)});
}

Result<ProposedRemedy> proposeRemedy(Store& store, const RemedyProposal& proposal, PersonId actor, Instant now)
{
    const auto person = namedPartyById(store, actor);
    if (!person) return std::unexpected(person.error());
    const auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const Change& change = proposal.remedy.edit.change;
    const auto newest = newestVersion(store, proposal.query.product);
    if (!newest) return std::unexpected(newest.error());
    const auto document = agreement::parseDocument(newest->canonical);
    if (!document) return std::unexpected(document.error());
    const auto written = changeDraft(store, {proposal.query.product, change, remedyEvidence(proposal, *document), proposal.returnToDraft}, *person, now);
    if (!written) return std::unexpected(written.error());
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return ProposedRemedy{written->id, written->number, change, proposal.remedy.avoided.lost};
}

Result<Version> withdrawRemedy(Store& store, const ProposedRemedy& proposed, PersonId actor, Instant now)
{
    const auto person = namedPartyById(store, actor);
    if (!person) return std::unexpected(person.error());
    const auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto version = loadVersion(store, proposed.version);
    if (!version) return std::unexpected(version.error());
    if (version->state != VersionState::Draft) return handschlag::refuse(codes::draftProposed, {std::to_string(version->number)});
    const auto content = contentOf(*version);
    if (!content) return std::unexpected(content.error());
    const auto document = withChange(*content, agreement::reversed(proposed.change), codes::remedyMovedOn);
    if (!document) return std::unexpected(document.error());
    const auto written = writeDraft(store, *version, *document, *person, now);
    if (!written) return std::unexpected(written.error());
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return written;
}

}  // namespace handschlag::usecase
