#include "core/usecase/negotiation.h"

#include "core/agreement/document_json.h"
#include "core/agreement/strict_json.h"
#include "core/base/text.h"
#include "core/usecase/draft_writing.h"

namespace handschlag::usecase {
namespace {

using agreement::NegotiationEvent;
using agreement::NegotiationKind;
using agreement::Place;
using agreement::Point;
using agreement::Version;
using agreement::VersionEvent;
using nlohmann::json;

constexpr ErrorCode commentNeeded{"agreement.comment_needed"};
constexpr ErrorCode sameValue{"agreement.same_value"};
constexpr ErrorCode otherProduct{"agreement.other_product"};
constexpr ErrorCode placeMissing{"agreement.place_missing"};

/// A version at the table: who speaks, what stands, and which points there are.
struct Table {
    std::unique_ptr<Transaction> transaction;
    Person person;
    Version version;
    std::vector<Point> points;
};

Result<std::vector<Point>> pointsOf(Store& store, const Version& version)
{
    const auto events = store.agreements().negotiation(version.id);
    if (!events) return std::unexpected(events.error());
    const auto base = baseOf(version);
    if (!base) return std::unexpected(base.error());
    const auto content = contentOf(version);
    if (!content) return std::unexpected(content.error());
    return agreement::pointsOf(*base, *content, *events);
}

/// Refuses what the state of the version does not allow.
Result<Table> sitDown(Store& store, VersionId id, VersionEvent what, PersonId actor, Instant now)
{
    auto person = namedPartyById(store, actor);
    if (!person) return std::unexpected(person.error());
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto version = loadVersion(store, id);
    if (!version) return std::unexpected(version.error());
    const auto step = agreement::advance(agreement::lifeOf(*version, now), {what, person->side});
    if (!step) return std::unexpected(step.error());
    auto found = pointsOf(store, *version);
    if (!found) return std::unexpected(found.error());
    return Table{std::move(*transaction), std::move(*person), std::move(*version), std::move(*found)};
}

NegotiationEvent eventOf(const Table& table, NegotiationKind kind, const Place& place, std::string_view comment, Instant now)
{
    NegotiationEvent event;
    event.version = table.version.id;
    event.kind = kind;
    event.actor = table.person.id;
    event.side = table.person.side;
    event.at = now;
    event.clause = place.clause;
    event.parameter = place.parameter;
    event.comment = toNfc(trimmed(comment));
    return event;
}

/// The audit names the clause and the event; values and words stay where they can be erased.
Result<Version> conclude(Store& store, const Table& table, const NegotiationEvent& event)
{
    const auto id = store.agreements().append(event);
    if (!id) return std::unexpected(id.error());
    const std::string action = std::string("agreement.") + agreement::key(event.kind);
    if (const auto audited = auditVersion(store, table.version, table.person, action, event.at, {{"clause", event.clause}, {"event", *id}}); !audited)
        return std::unexpected(audited.error());
    if (const auto committed = table.transaction->commit(); !committed) return std::unexpected(committed.error());
    return loadVersion(store, table.version.id);
}

Result<Version> answer(Store& store, VersionId id, VersionEvent what, NegotiationKind kind, const Place& place, std::string_view comment,
                       PersonId actor, Instant now)
{
    const auto table = sitDown(store, id, what, actor, now);
    if (!table) return std::unexpected(table.error());
    if (const auto may = agreement::checkAnswer(table->points, place, kind, table->person.side); !may) return std::unexpected(may.error());
    return conclude(store, *table, eventOf(*table, kind, place, comment, now));
}

/// The document with another value at one place.
Result<agreement::Document> withValue(const Version& version, const Point& point, const std::optional<json>& value)
{
    const auto content = contentOf(version);
    if (!content) return std::unexpected(content.error());
    agreement::Change change = point.change;
    change.after = value;
    const auto changed = agreement::apply(*content, change);
    if (!changed) return std::unexpected(changed.error());
    auto document = agreement::documentFromJson(*changed);
    if (!document) return std::unexpected(Error{document.error().code, document.error().arguments, document.error().detail, Severity::Answer});
    return document;
}

}  // namespace

Result<std::vector<Point>> points(Store& store, VersionId id)
{
    const auto version = loadVersion(store, id);
    if (!version) return std::unexpected(version.error());
    return pointsOf(store, *version);
}

Result<std::vector<NegotiationEvent>> negotiation(Store& store, VersionId id)
{
    const auto version = loadVersion(store, id);
    if (!version) return std::unexpected(version.error());
    return store.agreements().negotiation(id);
}

Result<Version> comment(Store& store, VersionId id, const Place& place, std::string_view text, PersonId actor, Instant now)
{
    if (trimmed(text).empty()) return misuse(commentNeeded);
    const auto table = sitDown(store, id, VersionEvent::Comment, actor, now);
    if (!table) return std::unexpected(table.error());
    const auto content = contentOf(table->version);
    if (!content) return std::unexpected(content.error());
    const Place somewhere{place.clause, place.parameter.empty() ? "id" : place.parameter};
    const bool isPoint = agreement::findPoint(table->points, place) != nullptr;
    if (!isPoint && !agreement::pathOf(*content, somewhere)) return handschlag::refuse(placeMissing, {place.clause, place.parameter});
    return conclude(store, *table, eventOf(*table, NegotiationKind::Commented, place, text, now));
}

Result<Version> agree(Store& store, VersionId id, const Place& place, PersonId actor, Instant now, std::string_view comment)
{
    return answer(store, id, VersionEvent::Agree, NegotiationKind::Agreed, place, comment, actor, now);
}

Result<int> agreeToAll(Store& store, VersionId id, PersonId actor, Instant now)
{
    const auto table = sitDown(store, id, VersionEvent::Agree, actor, now);
    if (!table) return std::unexpected(table.error());
    int count = 0;
    for (const Point& point : table->points) {
        if (point.state != agreement::PointState::Pending || point.authorSide == table->person.side) continue;
        const auto appended = store.agreements().append(eventOf(*table, NegotiationKind::Agreed, point.place(), {}, now));
        if (!appended) return std::unexpected(appended.error());
        ++count;
    }
    if (count == 0) return 0;
    if (const auto audited = auditVersion(store, table->version, table->person, "agreement.agreed", now, {{"points", count}}); !audited)
        return std::unexpected(audited.error());
    if (const auto committed = table->transaction->commit(); !committed) return std::unexpected(committed.error());
    return count;
}

Result<Version> decline(Store& store, VersionId id, const Place& place, std::string_view reason, PersonId actor, Instant now)
{
    if (trimmed(reason).empty()) return misuse(commentNeeded);
    return answer(store, id, VersionEvent::Decline, NegotiationKind::Declined, place, reason, actor, now);
}

Result<Version> counter(Store& store, VersionId id, const Place& place, const std::optional<json>& value, std::string_view comment, PersonId actor,
                        Instant now)
{
    const auto table = sitDown(store, id, VersionEvent::Counter, actor, now);
    if (!table) return std::unexpected(table.error());
    if (const auto may = agreement::checkAnswer(table->points, place, NegotiationKind::Countered, table->person.side); !may)
        return std::unexpected(may.error());
    const Point& point = *agreement::findPoint(table->points, place);
    if (value == point.change.after) return handschlag::refuse(sameValue, {place.clause});
    if (const auto possible = withValue(table->version, point, value); !possible) return std::unexpected(possible.error());
    NegotiationEvent event = eventOf(*table, NegotiationKind::Countered, place, comment, now);
    event.before = point.change.after;
    event.after = value;
    return conclude(store, *table, event);
}

Result<Version> acceptCounter(Store& store, VersionId id, const Place& place, PersonId actor, Instant now)
{
    const auto table = sitDown(store, id, VersionEvent::Edit, actor, now);
    if (!table) return std::unexpected(table.error());
    if (const auto may = agreement::checkAnswer(table->points, place, NegotiationKind::CounterAccepted, table->person.side); !may)
        return std::unexpected(may.error());
    const Point& point = *agreement::findPoint(table->points, place);
    const auto document = withValue(table->version, point, point.offered);
    if (!document) return std::unexpected(document.error());
    auto written = writeDraft(store, table->version, *document, table->person, now, place);
    if (!written) return written;
    if (const auto committed = table->transaction->commit(); !committed) return std::unexpected(committed.error());
    return written;
}

Result<Version> declineCounter(Store& store, VersionId id, const Place& place, std::string_view comment, PersonId actor, Instant now)
{
    return answer(store, id, VersionEvent::DeclineCounter, NegotiationKind::CounterDeclined, place, comment, actor, now);
}

Result<MergedDraft> mergeDraft(Store& store, VersionId id, std::string_view baseCanonical, const agreement::Document& mine, PersonId actor, Instant now)
{
    const auto person = namedPartyById(store, actor);
    if (!person) return std::unexpected(person.error());
    const auto form = canonicalForm(mine);
    if (!form) return std::unexpected(form.error());
    const auto base = agreement::parseStrictJson(baseCanonical);
    if (!base) return std::unexpected(base.error());
    const auto edited = agreement::parseStrictJson(form->bytes);
    if (!edited) return std::unexpected(edited.error());
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto version = loadVersion(store, id);
    if (!version) return std::unexpected(version.error());
    if (mine.product != version->product) return misuse(otherProduct, {mine.product, version->product});
    const auto stored = contentOf(*version);
    if (!stored) return std::unexpected(stored.error());
    agreement::Merge merged = agreement::merge(*base, *edited, *stored);
    auto document = agreement::documentFromJson(merged.document);
    if (!document) return std::unexpected(document.error());
    MergedDraft result{*version, std::move(*document), std::move(merged.conflicts), version->canonical};
    if (!result.conflicts.empty() || merged.document == *stored) return result;
    auto written = writeDraft(store, *version, result.document, *person, now);
    if (!written) return std::unexpected(written.error());
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    result.version = std::move(*written);
    return result;
}

}  // namespace handschlag::usecase
