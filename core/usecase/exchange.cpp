#include "core/usecase/exchange.h"

#include <algorithm>

#include "core/agreement/canonical.h"
#include "core/agreement/document_json.h"
#include "core/agreement/validation.h"
#include "core/agreement/version_life.h"
#include "core/usecase/check_agreements.h"
#include "core/usecase/coming_into_force.h"
#include "core/usecase/key_history.h"
#include "core/usecase/version_writing.h"

namespace handschlag::usecase {
namespace {

using agreement::Document;
using agreement::Signature;
using agreement::Version;
using agreement::VersionEvent;
using agreement::VersionState;

constexpr ErrorCode nothingNew{"exchange.nothing_new"};
constexpr ErrorCode otherText{"exchange.other_text"};
constexpr ErrorCode otherDocument{"exchange.other_document"};
constexpr ErrorCode otherWorkspace{"exchange.other_workspace"};
constexpr ErrorCode otherProduct{"exchange.other_product"};
constexpr ErrorCode otherPrevious{"exchange.other_previous"};
constexpr ErrorCode outOfOrder{"exchange.out_of_order"};
constexpr ErrorCode notOpen{"exchange.not_open"};
constexpr ErrorCode numberOnTrial{"exchange.number_on_trial"};
constexpr ErrorCode unreadableDocument{"exchange.unreadable_document"};
constexpr ErrorCode revokedSigner{"key.revoked"};

std::string originSetting(std::string_view documentToken) { return "agreement.origin." + std::string(documentToken); }

bool isMereDraft(const Version& version) { return version.state == VersionState::Draft && !version.trialFrom; }

/// A bundle that holds what it says; having no signature yet is no fault on its way.
struct Received {
    agreement::Verification verdict;
    agreement::BundleContent content;
    Document document;
    std::string hash;
};

Result<Received> readReceived(std::string_view bytes, Instant now)
{
    Received received;
    agreement::KeyKnowledge known;
    known.now = now;
    received.verdict = agreement::verifyBundle(bytes, known);
    for (const Error& problem : received.verdict.problems)
        if (problem.code.name != "bundle.unsigned") return std::unexpected(problem);
    if (!received.verdict.content) return handschlag::refuse(unreadableDocument);
    received.content = *received.verdict.content;
    auto document = agreement::parseDocument(received.content.canonical);
    if (!document) return std::unexpected(document.error());
    if (agreement::hasErrors(agreement::validate(*document))) return handschlag::refuse(unreadableDocument);
    received.document = std::move(*document);
    received.hash = received.verdict.hash;
    return received;
}

class Import {
public:
    Import(Store& store, const Received& received, const Person& actor, std::span<const agreement::RevokedKey> revoked, Instant now)
        : store_(store), received_(received), actor_(actor), revoked_(revoked), now_(now)
    {
    }

    [[nodiscard]] Result<ReceivedAgreement> run()
    {
        if (const auto allowed = refuseRevokedSigners(); !allowed) return std::unexpected(allowed.error());
        auto known = store_.agreements().versions(received_.document.product);
        if (!known) return std::unexpected(known.error());
        versions_ = std::move(*known);
        if (const auto same = checkToken(); !same) return std::unexpected(same.error());
        const auto here = std::ranges::find_if(versions_, [this](const Version& version) {
            return sameDocument_ && version.number == received_.content.version && !isMereDraft(version);
        });
        ReceivedAgreement result;
        result.isNew = here == versions_.end();
        auto version = result.isNew ? addVersion() : knownVersion(*here);
        if (!version) return std::unexpected(version.error());
        if (const auto added = addSignatures(*version, result.added); !added) return std::unexpected(added.error());
        if (!result.isNew && result.added.empty()) return handschlag::refuse(nothingNew, {number()});
        if (const auto updated = store_.agreements().update(*version); !updated) return std::unexpected(updated.error());
        const auto stored = loadVersion(store_, version->id);
        if (!stored) return std::unexpected(stored.error());
        result.version = *stored;
        return result;
    }

private:
    [[nodiscard]] std::string number() const { return std::to_string(received_.content.version); }

    [[nodiscard]] Result<void> refuseRevokedSigners()
    {
        for (const agreement::VerifiedSignature& one : received_.verdict.signatures) {
            const Signature& signature = one.signature;
            // What the key claims about time is worth nothing once it is revoked: only what was recorded before counts.
            const auto known = std::ranges::find(revoked_, signature.fingerprint, &agreement::RevokedKey::fingerprint);
            if (known != revoked_.end())
                return handschlag::refuse(revokedSigner, {signature.person, signature.fingerprint, toIso(known->revokedAt)});
            if (const auto allowed = refuseRevoked(store_, signature.person, signature.fingerprint); !allowed) return allowed;
        }
        return {};
    }

    /// The document here is the same one, or nothing but drafts that give way.
    [[nodiscard]] Result<void> checkToken()
    {
        const auto products = store_.agreements().products();
        if (!products) return std::unexpected(products.error());
        for (const std::string& product : *products) {
            const auto versions = store_.agreements().versions(product);
            if (!versions) return std::unexpected(versions.error());
            if (product != received_.document.product && !versions->empty() && versions->front().documentToken == received_.content.documentToken)
                return handschlag::refuse(otherProduct, {received_.document.product, product});
        }
        sameDocument_ = !versions_.empty() && versions_.front().documentToken == received_.content.documentToken;
        if (!sameDocument_)
            return std::ranges::all_of(versions_, isMereDraft) ? Result<void>() : handschlag::refuse(otherDocument, {received_.document.product});
        const auto origin = originOf(store_, received_.content.documentToken);
        if (!origin) return std::unexpected(origin.error());
        return *origin == received_.content.workspace ? Result<void>() : handschlag::refuse(otherWorkspace);
    }

    [[nodiscard]] Result<Version> knownVersion(const Version& version) const
    {
        if (version.hash != received_.hash) return handschlag::refuse(otherText, {number()});
        if (version.previousHash != received_.content.previousHash) return handschlag::refuse(otherPrevious, {number()});
        const bool settled = version.state == VersionState::InForce || version.state == VersionState::Superseded;
        const bool complete = std::ranges::all_of(received_.verdict.signatures, [&](const auto& one) {
            return std::ranges::find(version.signatures, one.signature.signature, &Signature::signature) != version.signatures.end();
        });
        if (complete) return handschlag::refuse(nothingNew, {number()});
        if (settled || version.state == VersionState::Draft) return handschlag::refuse(notOpen, {number(), agreement::key(version.state)});
        return version;
    }

    [[nodiscard]] Result<Version> addVersion()
    {
        for (const Version& version : versions_) {
            if (sameDocument_ && !isMereDraft(version) && version.number >= received_.content.version)
                return handschlag::refuse(version.trialFrom && version.state == VersionState::Draft ? numberOnTrial : outOfOrder,
                                          {number(), std::to_string(version.number)});
        }
        Version version;
        version.documentToken = received_.content.documentToken;
        version.product = received_.document.product;
        version.number = received_.content.version;
        version.state = VersionState::Proposed;
        version.canonical = received_.content.canonical;
        version.hash = received_.hash;
        version.previousHash = received_.content.previousHash;
        version.createdAt = now_;
        version.proposedAt = now_;
        if (!sameDocument_)
            if (const auto kept = rememberOrigin(); !kept) return std::unexpected(kept.error());
        const auto id = store_.agreements().addReceived(version);
        if (!id) return std::unexpected(id.error());
        auto stored = loadVersion(store_, *id);
        if (!stored) return stored;
        const auto follows = continuesHere(store_, *stored);
        if (!follows) return std::unexpected(follows.error());
        if (!*follows) return handschlag::refuse(otherPrevious, {number()});
        if (const auto audited = auditVersion(store_, *stored, actor_, "agreement.receive", now_, {{"origin", received_.content.workspace}}); !audited)
            return std::unexpected(audited.error());
        return stored;
    }

    [[nodiscard]] Result<void> rememberOrigin()
    {
        const auto info = store_.workspace().info();
        if (!info) return std::unexpected(info.error());
        if (info->token == received_.content.workspace) return {};
        return store_.workspace().setSetting(originSetting(received_.content.documentToken), received_.content.workspace);
    }

    [[nodiscard]] Result<void> addSignatures(Version& version, std::vector<Signature>& added)
    {
        for (const agreement::VerifiedSignature& one : received_.verdict.signatures) {
            const Signature& signature = one.signature;
            if (std::ranges::find(version.signatures, signature.signature, &Signature::signature) != version.signatures.end()) continue;
            const auto step = agreement::advance(agreement::lifeOf(version, now_), {VersionEvent::Sign, signature.side});
            if (!step) return std::unexpected(step.error());
            if (const auto kept = store_.agreements().addSignature(version.id, signature); !kept) return kept;
            version.signatures.push_back(signature);
            version.state = step->life.state;
            if (version.state == VersionState::InForce)
                if (const auto effective = putInForce(store_, version, received_.document, actor_, now_); !effective) return effective;
            const auto audited = auditVersion(store_, version, actor_, "agreement.receive_signature", now_,
                                              {{"side", agreement::key(signature.side)},
                                               {"fingerprint", signature.fingerprint},
                                               {"signature_hash", agreement::hashOf(signature.signature)},
                                               {"state", agreement::key(version.state)}});
            if (!audited) return audited;
            added.push_back(signature);
        }
        return {};
    }

    Store& store_;
    const Received& received_;
    const Person& actor_;
    std::span<const agreement::RevokedKey> revoked_;
    Instant now_;
    std::vector<Version> versions_;
    bool sameDocument_ = false;
};

}  // namespace

Result<std::string> originOf(Store& store, std::string_view documentToken)
{
    const auto elsewhere = store.workspace().setting(originSetting(documentToken));
    if (!elsewhere) return std::unexpected(elsewhere.error());
    if (*elsewhere) return **elsewhere;
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    return info->token;
}

Result<bool> continuesHere(Store& store, const Version& version)
{
    const auto previous = signedBefore(store, version.product, version.number);
    if (!previous) return std::unexpected(previous.error());
    if (*previous == version.previousHash) return true;
    const auto elsewhere = store.workspace().setting(originSetting(version.documentToken));
    if (!elsewhere) return std::unexpected(elsewhere.error());
    return elsewhere->has_value() && previous->empty();
}

Result<bool> hasReceivedSignature(Store& store, const Version& version)
{
    const auto entries = store.workspace().auditOf("agreement.receive_signature");
    if (!entries) return std::unexpected(entries.error());
    const SigningTrail trail = signingTrail(*entries);
    return std::ranges::any_of(version.signatures,
                               [&](const Signature& signature) { return trail.contains(version.hash + ' ' + signature.fingerprint); });
}

Result<ReceivedAgreement> importAgreement(Store& store, std::string_view bytes, PersonId actor, std::span<const agreement::RevokedKey> revoked,
                                          Instant now)
{
    const auto received = readReceived(bytes, now);
    if (!received) return std::unexpected(received.error());
    const auto person = partyById(store, actor);
    if (!person) return std::unexpected(person.error());
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto result = Import(store, *received, *person, revoked, now).run();
    if (!result) return result;
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return result;
}

}  // namespace handschlag::usecase
