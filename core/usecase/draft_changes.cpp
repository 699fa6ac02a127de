#include "core/usecase/draft_changes.h"

#include "core/agreement/document_json.h"
#include "core/usecase/agreements.h"
#include "core/usecase/draft_writing.h"
#include "core/usecase/remedy_proposals.h"

namespace handschlag::usecase {
namespace {

using agreement::Change;
using agreement::NegotiationEvent;
using agreement::NegotiationKind;
using agreement::Version;
using agreement::VersionState;
using nlohmann::json;

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

}  // namespace

Result<agreement::Document> withChange(const json& content, const Change& change, const ErrorCode& moved)
{
    const std::vector<std::string> where{change.clause, change.parameter};
    const auto applied = agreement::apply(content, change);
    if (!applied) return handschlag::refuse(moved, where);
    const auto made = agreement::differences(content, *applied);
    if (made.size() != 1 || made.front().place() != change.place() || made.front().before != change.before) return handschlag::refuse(moved, where);
    return agreement::documentFromJson(*applied);
}

Result<agreement::Document> withChange(const json& content, const Change& change) { return withChange(content, change, codes::parameterDiffers); }

Result<Version> changeDraft(Store& store, const DraftChange& wanted, const Person& actor, Instant now)
{
    const auto newest = newestVersion(store, wanted.product);
    if (!newest) return std::unexpected(newest.error());
    if (!mayBeEdited(*newest, wanted.returnToDraft)) return handschlag::refuse(codes::draftProposed, {std::to_string(newest->number)});
    const auto content = contentOf(*newest);
    if (!content) return std::unexpected(content.error());
    const auto document = withChange(*content, wanted.change);
    if (!document) return std::unexpected(document.error());
    const auto written = writeDraft(store, *newest, *document, actor, now);
    if (!written || wanted.comment.empty()) return written;
    const auto comment = commentOn(*written, wanted.change, actor, wanted.comment, now);
    if (const auto said = appendComment(store, *written, comment, actor); !said) return std::unexpected(said.error());
    return written;
}

}  // namespace handschlag::usecase
