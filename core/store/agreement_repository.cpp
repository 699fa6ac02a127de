#include "core/store/agreement_repository.h"

#include "core/base/hashing.h"
#include "core/store/enum_key.h"
#include "core/store/query.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

using agreement::NegotiationEvent;
using agreement::Signature;
using agreement::Version;
using agreement::VersionState;

constexpr int stateCount = static_cast<int>(VersionState::Superseded) + 1;

Version versionAt(const Query& row)
{
    Version version;
    version.id = row.id<VersionId>(0);
    version.document = row.id<DocumentId>(1);
    version.documentToken = row.text(2);
    version.product = row.text(3);
    version.number = row.smallInteger(4);
    version.state =
        enumFromKey<VersionState>(row.text(5), stateCount, [](VersionState state) { return agreement::key(state); }).value_or(VersionState::Draft);
    version.canonical = row.text(6);
    version.hash = row.text(7);
    version.previousHash = row.text(8);
    version.createdAt = row.instant(9);
    version.proposedAt = row.optionalInstant(10);
    version.inForceAt = row.optionalInstant(11);
    version.supersededAt = row.optionalInstant(12);
    version.trialFrom = row.optionalInstant(13);
    version.trialUntil = row.optionalInstant(14);
    version.rowVersion = row.smallInteger(15);
    version.base = row.text(16);
    return version;
}

Signature signatureAt(const Query& row)
{
    return {agreement::sideFromKey(row.text(0)).value_or(agreement::Side::Observer),
            row.text(1),
            row.text(2),
            row.text(3),
            row.instant(4),
            row.text(5),
            row.text(6)};
}

/// A value of a parameter; NULL is absent.
std::optional<nlohmann::json> valueAt(const Query& row, int column)
{
    const std::string text = row.text(column);
    if (text.empty()) return std::nullopt;
    auto value = nlohmann::json::parse(text, nullptr, false);
    return value.is_discarded() ? std::nullopt : std::optional(std::move(value));
}

std::optional<std::string> written(const std::optional<nlohmann::json>& value) { return value ? std::optional(value->dump()) : std::nullopt; }

NegotiationEvent eventAt(const Query& row)
{
    NegotiationEvent event;
    event.id = row.integer(0);
    event.version = row.id<VersionId>(1);
    event.kind = agreement::negotiationKindFromKey(row.text(2)).value_or(agreement::NegotiationKind::Commented);
    event.clause = row.text(3);
    event.parameter = row.text(4);
    event.actor = row.id<PersonId>(5);
    event.side = agreement::sideFromKey(row.text(6)).value_or(agreement::Side::Observer);
    event.at = row.instant(7);
    event.before = valueAt(row, 8);
    event.after = valueAt(row, 9);
    event.comment = row.text(10);
    return event;
}

}  // namespace

Result<void> AgreementRepository::readSignatures(Version& version)
{
    Query query(session_, "agreement_signature_of");
    auto signatures = rowsOf<Signature>(query.bind(version.id), signatureAt);
    if (!signatures) return std::unexpected(signatures.error());
    version.signatures = std::move(*signatures);
    return {};
}

Result<std::vector<Version>> AgreementRepository::versions(std::string_view product)
{
    Query query(session_, "agreement_version_of_product");
    auto versions = rowsOf<Version>(query.bind(product), versionAt);
    if (!versions) return versions;
    for (Version& version : *versions)
        if (const auto read = readSignatures(version); !read) return std::unexpected(read.error());
    return versions;
}

Result<std::vector<std::string>> AgreementRepository::products()
{
    Query query(session_, "agreement_product_all");
    return rowsOf<std::string>(query, [](const Query& row) { return row.text(0); });
}

Result<std::optional<Version>> AgreementRepository::find(VersionId id)
{
    Query query(session_, "agreement_version_find");
    auto version = rowOf<Version>(query.bind(id), versionAt);
    if (!version || !*version) return version;
    if (const auto read = readSignatures(**version); !read) return std::unexpected(read.error());
    return version;
}

Result<DocumentId> AgreementRepository::documentOf(const std::string& product)
{
    Query query(session_, "agreement_document_find");
    const auto found = rowOf<DocumentId>(query.bind(product), [](const Query& row) { return row.id<DocumentId>(0); });
    if (!found) return std::unexpected(found.error());
    if (*found) return **found;
    const auto id = Query(session_, "agreement_document_insert").bind(randomToken(), product).insert();
    if (!id) return std::unexpected(id.error());
    return DocumentId{*id};
}

Result<VersionId> AgreementRepository::add(const Version& version)
{
    const auto document = documentOf(version.product);
    if (!document) return std::unexpected(document.error());
    Query next(session_, "agreement_next_number");
    const auto number = rowOf<std::int64_t>(next.bind(*document), [](const Query& row) { return row.integer(0); });
    if (!number) return std::unexpected(number.error());
    return insert(*document, **number, version);
}

Result<VersionId> AgreementRepository::insert(DocumentId document, std::int64_t number, const Version& version)
{
    Query query(session_, "agreement_version_insert");
    query.bind(document, number, agreement::key(version.state), version.canonical, version.hash, version.previousHash, version.createdAt,
               version.proposedAt, version.inForceAt, version.supersededAt, version.trialFrom, version.trialUntil, 0,
               version.base.empty() ? version.canonical : version.base);
    const auto id = query.insert();
    if (!id) return std::unexpected(id.error());
    session_.note(Table::Agreement, *id);
    return VersionId{*id};
}

Result<void> AgreementRepository::moveDraftsBehind(DocumentId document, int number)
{
    // Two steps, through negative numbers: within one, a number would be taken before its owner has moved on.
    const auto lifted = Query(session_, "agreement_version_number_lift").bind(document, number, document, number).change();
    if (!lifted) return std::unexpected(lifted.error());
    const auto settled = Query(session_, "agreement_version_number_settle").bind(document).change();
    if (!settled) return std::unexpected(settled.error());
    return {};
}

Result<VersionId> AgreementRepository::addReceived(const Version& version)
{
    const auto document = documentOf(version.product);
    if (!document) return std::unexpected(document.error());
    Query adopt(session_, "agreement_document_adopt");
    const auto adopted = adopt.bind(version.documentToken, *document, version.documentToken).change();
    if (!adopted) return std::unexpected(adopted.error());
    if (const auto moved = moveDraftsBehind(*document, version.number); !moved) return std::unexpected(moved.error());
    return insert(*document, version.number, version);
}

Result<void> AgreementRepository::update(const Version& version)
{
    Query query(session_, "agreement_version_update");
    query.bind(agreement::key(version.state), version.canonical, version.hash, version.previousHash, version.proposedAt, version.inForceAt,
               version.supersededAt, version.trialFrom, version.trialUntil, version.id, version.rowVersion);
    const auto changed = query.change();
    if (!changed) return std::unexpected(changed.error());
    if (*changed == 0) return refuse(codes::conflict, {key(Table::Agreement), std::to_string(version.id.value)});
    session_.note(Table::Agreement, version.id.value);
    return {};
}

Result<void> AgreementRepository::addSignature(VersionId id, const Signature& signature)
{
    Query query(session_, "agreement_signature_insert");
    query.bind(id, agreement::key(signature.side), signature.person, signature.publicKey, signature.fingerprint, signature.claimedAt,
               signature.payload, signature.signature);
    if (const auto added = query.insert(); !added) return std::unexpected(added.error());
    session_.note(Table::Agreement, id.value);
    return {};
}

Result<void> AgreementRepository::dropSignatures(VersionId id)
{
    const auto dropped = Query(session_, "agreement_signature_delete").bind(id).change();
    if (!dropped) return std::unexpected(dropped.error());
    session_.note(Table::Agreement, id.value);
    return {};
}

Result<std::int64_t> AgreementRepository::append(const NegotiationEvent& event)
{
    FreeTextId comment;
    if (!event.comment.empty()) {
        const auto written = Query(session_, "free_text_insert").bind(event.comment).insert();
        if (!written) return std::unexpected(written.error());
        comment = FreeTextId{*written};
    }
    Query query(session_, "negotiation_event_insert");
    query.bind(event.version, agreement::key(event.kind), event.clause, event.parameter, event.actor, agreement::key(event.side), event.at, event.at,
               written(event.before), written(event.after), comment);
    const auto id = query.insert();
    if (!id) return std::unexpected(id.error());
    session_.note(Table::Agreement, event.version.value);
    return *id;
}

Result<std::vector<NegotiationEvent>> AgreementRepository::negotiation(VersionId id)
{
    Query query(session_, "negotiation_event_of");
    return rowsOf<NegotiationEvent>(query.bind(id), eventAt);
}

}  // namespace handschlag::store
