#include "core/agreement/bundle.h"

#include <algorithm>

#include "core/agreement/canonical.h"
#include "core/agreement/document_json.h"
#include "core/agreement/json_codec.h"
#include "core/agreement/signature.h"
#include "core/agreement/strict_json.h"

namespace handschlag::agreement {
namespace {

using nlohmann::json;

constexpr auto formatName = "handschlag-bundle";
constexpr ErrorCode unreadable{"bundle.unreadable"};
constexpr ErrorCode otherFormat{"bundle.other_format"};
constexpr ErrorCode hashDiffers{"bundle.hash_differs"};
constexpr ErrorCode digestDiffers{"bundle.digest_differs"};
constexpr ErrorCode notCanonical{"bundle.not_canonical"};
constexpr ErrorCode unsignedBundle{"bundle.unsigned"};
constexpr ErrorCode signedTwice{"bundle.signed_twice"};
constexpr ErrorCode revoked{"signature.revoked"};
constexpr ErrorCode fromFuture{"signature.from_future"};

struct BundledSignature {
    Side side = Side::Marketing;
    std::string person;
    std::string publicKey;
    std::string fingerprint;
    std::string claimedAt;
    std::string payload;
    std::string signature;
};

struct Bundle {
    std::string format = formatName;
    int formatVersion = 1;
    std::string workspace;
    std::string documentId;
    int version = 1;
    std::string previousHash;
    std::string documentHash;
    std::string digest;
    std::vector<BundledSignature> signatures;
};

template <class Codec>
void describe(Codec& codec, Of<Codec, BundledSignature>& signature)
{
    codec.required("side", signature.side);
    codec.required("person", signature.person);
    codec.required("public_key", signature.publicKey);
    codec.required("fingerprint", signature.fingerprint);
    codec.required("claimed_at", signature.claimedAt);
    codec.required("payload", signature.payload);
    codec.required("signature", signature.signature);
}

/// Everything but the document, which keeps its own reader.
template <class Codec>
void describe(Codec& codec, Of<Codec, Bundle>& bundle)
{
    codec.required("format", bundle.format);
    codec.required("format_version", bundle.formatVersion);
    codec.required("workspace", bundle.workspace);
    codec.required("document_id", bundle.documentId);
    codec.required("version", bundle.version);
    codec.required("previous_hash", bundle.previousHash);
    codec.required("document_hash", bundle.documentHash);
    codec.required("digest", bundle.digest);
    codec.required("signatures", bundle.signatures);
}

std::string withoutSpaces(std::string text)
{
    std::erase(text, ' ');
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

Result<std::string> digestOf(json bundle)
{
    bundle.erase("digest");
    const auto bytes = canonicalJson(bundle);
    if (!bytes) return std::unexpected(bytes.error());
    return hashOf(*bytes);
}

class Verifier {
public:
    explicit Verifier(const KeyKnowledge& known) : known_(known)
    {
        for (const std::string& fingerprint : known.trusted) trusted_.push_back(withoutSpaces(fingerprint));
    }

    Verification verify(std::string_view bytes)
    {
        const auto value = parseStrictJson(bytes);
        if (!value) return stop(value.error());
        if (!value->is_object() || value->value("format", json()) != formatName || value->value("format_version", json()) != 1)
            return stop({otherFormat, {}, {}, Severity::Answer});
        checkIntegrity(*value, bytes);
        const auto documentJson = value->find("document");
        json rest = *value;
        rest.erase("document");
        Bundle bundle;
        Reading reading;
        readValue(rest, bundle, "", reading);
        if (reading.error) return stop(*reading.error);
        if (documentJson == value->end()) return stop({codes::missingKey, {"document"}, {}, Severity::Answer});
        checkDocument(*documentJson, bundle);
        finish();
        return std::move(result_);
    }

private:
    void add(ErrorCode code, std::vector<std::string> arguments = {})
    {
        result_.problems.push_back({code, std::move(arguments), {}, Severity::Answer});
    }

    Verification stop(Error error)
    {
        error.severity = Severity::Answer;
        if (result_.problems.empty()) add(unreadable);
        result_.problems.push_back(std::move(error));
        return std::move(result_);
    }

    /// Both hashes are taken over the JSON as it stands, before anything is understood: a damaged bundle names its hash first.
    void checkIntegrity(const json& value, std::string_view bytes)
    {
        if (value.contains("document")) {
            const auto document = canonicalJson(value["document"]);
            result_.hash = document ? hashOf(*document) : std::string{};
            const json stated = value.value("document_hash", json(""));
            if (stated != result_.hash) add(hashDiffers, {stated.is_string() ? stated.get<std::string>() : stated.dump(), result_.hash});
        }
        const auto digest = digestOf(value);
        const json stated = value.value("digest", json(""));
        if (!digest || stated != *digest)
            add(digestDiffers, {stated.is_string() ? stated.get<std::string>() : stated.dump(), digest.value_or(std::string{})});
        const auto canonical = canonicalJson(value);
        if (!canonical || *canonical != bytes) add(notCanonical);
    }

    void checkDocument(const json& documentJson, const Bundle& bundle)
    {
        result_.version = bundle.version;
        const auto document = documentFromJson(documentJson);
        if (!document) result_.problems.push_back(document.error());
        if (document) result_.product = document->product;
        if (const auto canonical = canonicalJson(documentJson))
            result_.content = BundleContent{bundle.workspace, bundle.documentId, bundle.version, bundle.previousHash, *canonical};
        const SignatoriesClause signatories = document ? document->signatories : SignatoriesClause{};
        const SignedSubject subject{result_.hash, bundle.workspace, bundle.documentId, bundle.version, bundle.previousHash};
        for (const BundledSignature& bundled : bundle.signatures) checkOne(bundled, subject, signatories);
        if (bundle.signatures.empty()) add(unsignedBundle);
    }

    void checkOne(const BundledSignature& bundled, const SignedSubject& subject, const SignatoriesClause& clause)
    {
        const auto claimedAt = instantFromIso(bundled.claimedAt);
        if (!claimedAt) add(codes::badValue, {"claimed_at", "yyyy-MM-ddTHH:mm:ssZ"});
        const Signature signature{bundled.side,    bundled.person,   bundled.publicKey, bundled.fingerprint, claimedAt.value_or(Instant{}),
                                  bundled.payload, bundled.signature};
        if (std::ranges::any_of(result_.signatures, [&](const VerifiedSignature& other) { return other.signature.side == signature.side; }))
            add(signedTwice, {key(signature.side)});
        std::vector<Error> problems = checkSignature(signature, subject, clause);
        const auto revokedAt = revocationOf(signature.fingerprint);
        if (revokedAt && signature.claimedAt >= *revokedAt)
            problems.push_back({revoked, {signature.person, signature.fingerprint, toIso(*revokedAt)}, {}, Severity::Answer});
        if (claimedAt && known_.now && signature.claimedAt > known_.now->plus(clockToleranceSeconds))
            problems.push_back({fromFuture, {signature.person, toIso(signature.claimedAt)}, {}, Severity::Answer});
        result_.problems.insert(result_.problems.end(), problems.begin(), problems.end());
        const bool trusted = std::ranges::find(trusted_, withoutSpaces(signature.fingerprint)) != trusted_.end();
        const bool valid = problems.empty();
        result_.signatures.push_back({signature, valid, valid && trusted, revokedAt, std::move(problems)});
    }

    [[nodiscard]] std::optional<Instant> revocationOf(const std::string& fingerprint) const
    {
        const auto found = std::ranges::find_if(
            known_.revoked, [&](const RevokedKey& one) { return withoutSpaces(one.fingerprint) == withoutSpaces(fingerprint); });
        return found == known_.revoked.end() ? std::nullopt : std::optional(found->revokedAt);
    }

    void finish()
    {
        const auto validSide = [this](Side side) {
            return std::ranges::any_of(result_.signatures, [side](const VerifiedSignature& one) { return one.valid && one.signature.side == side; });
        };
        result_.valid = result_.problems.empty();
        result_.bothSides = validSide(Side::Marketing) && validSide(Side::Sales);
        result_.confirmed = result_.valid && std::ranges::all_of(result_.signatures, &VerifiedSignature::confirmed);
        for (const std::string& fingerprint : trusted_)
            if (!std::ranges::any_of(result_.signatures,
                                     [&](const auto& one) { return one.confirmed && withoutSpaces(one.signature.fingerprint) == fingerprint; }))
                result_.unmatchedTrust.push_back(fingerprint);
    }

    const KeyKnowledge& known_;
    std::vector<std::string> trusted_;
    Verification result_;
};

}  // namespace

Result<std::string> writeBundle(const Version& version, const std::string& workspaceToken)
{
    const auto document = parseStrictJson(version.canonical);
    if (!document) return std::unexpected(document.error());
    Bundle bundle;
    bundle.workspace = workspaceToken;
    bundle.documentId = version.documentToken;
    bundle.version = version.number;
    bundle.previousHash = version.previousHash;
    bundle.documentHash = version.hash;
    for (const Signature& one : version.signatures)
        bundle.signatures.push_back({one.side, one.person, one.publicKey, one.fingerprint, toIso(one.claimedAt), one.payload, one.signature});
    json value = toJsonValue(bundle);
    value["document"] = *document;
    const auto digest = digestOf(value);
    if (!digest) return std::unexpected(digest.error());
    value["digest"] = *digest;
    return canonicalJson(value);
}

Verification verifyBundle(std::string_view bytes, std::span<const std::string> trustedFingerprints)
{
    const KeyKnowledge known{{trustedFingerprints.begin(), trustedFingerprints.end()}, {}, {}};
    return verifyBundle(bytes, known);
}

Verification verifyBundle(std::string_view bytes, const KeyKnowledge& known) { return Verifier(known).verify(bytes); }

}  // namespace handschlag::agreement
