#include "core/usecase/remedy_proposals.h"

#include <algorithm>

#include "core/agreement/clause_ids.h"
#include "core/agreement/document_json.h"
#include "core/agreement/wording.h"
#include "core/usecase/agreements.h"
#include "core/usecase/draft_writing.h"

namespace handschlag::usecase {
namespace {

using agreement::Change;
using agreement::NegotiationEvent;
using agreement::NegotiationKind;
using agreement::Version;
using agreement::VersionState;
using nlohmann::json;

/// The content with the change, if what it begins with stands there.
Result<agreement::Document> changed(const json& content, const Change& change, const ErrorCode& moved)
{
    const std::vector<std::string> where{change.clause, change.parameter};
    const auto applied = agreement::apply(content, change);
    if (!applied) return handschlag::refuse(moved, where);
    const auto made = agreement::differences(content, *applied);
    if (made.size() != 1 || made.front().place() != change.place() || made.front().before != change.before) return handschlag::refuse(moved, where);
    return agreement::documentFromJson(*applied);
}

NegotiationEvent commentOn(const Version& version, const Change& change, const Person& actor, std::string comment, Instant now)
{
    NegotiationEvent event;
    event.version = version.id;
    event.kind = NegotiationKind::Commented;
    event.actor = actor.id;
    event.side = actor.side;
    event.at = now;
    event.clause = change.clause;
    event.parameter = change.parameter;
    event.comment = std::move(comment);
    return event;
}

Result<void> appendComment(Store& store, const Version& version, const NegotiationEvent& event, const Person& actor)
{
    const auto id = store.agreements().append(event);
    if (!id) return std::unexpected(id.error());
    return auditVersion(store, version, actor, std::string("agreement.") + agreement::key(event.kind), event.at,
                        {{"clause", event.clause}, {"event", *id}});
}

bool mayBeEdited(const Version& version, bool returnToDraft)
{
    return version.state != VersionState::SignedByOne && (version.state != VersionState::Proposed || returnToDraft);
}

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
    const auto newest = newestVersion(store, proposal.query.product);
    if (!newest) return std::unexpected(newest.error());
    if (!mayBeEdited(*newest, proposal.returnToDraft)) return handschlag::refuse(codes::draftProposed, {std::to_string(newest->number)});
    const auto content = contentOf(*newest);
    if (!content) return std::unexpected(content.error());
    const Change& change = proposal.remedy.edit.change;
    const auto document = changed(*content, change, codes::parameterDiffers);
    if (!document) return std::unexpected(document.error());
    const auto written = writeDraft(store, *newest, *document, *person, now);
    if (!written) return std::unexpected(written.error());
    const auto comment = commentOn(*written, change, *person, remedyEvidence(proposal, *document), now);
    if (const auto said = appendComment(store, *written, comment, *person); !said) return std::unexpected(said.error());
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
    const auto document = changed(*content, agreement::reversed(proposed.change), codes::remedyMovedOn);
    if (!document) return std::unexpected(document.error());
    const auto written = writeDraft(store, *version, *document, *person, now);
    if (!written) return std::unexpected(written.error());
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return written;
}

}  // namespace handschlag::usecase
