#include "core/agreement/signature.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <utility>

#include "core/agreement/canonical.h"
#include "core/agreement/document_keys.h"
#include "core/agreement/strict_json.h"
#include "core/base/hashing.h"

namespace handschlag::agreement {
namespace {

using nlohmann::json;

constexpr auto purpose = "handschlag agreement signature v1";
constexpr ErrorCode wrongSide{"agreement.wrong_side"};
constexpr ErrorCode notSignatory{"agreement.not_signatory"};

namespace codes {
constexpr ErrorCode keyMalformed{"signature.key_malformed"};
constexpr ErrorCode fingerprintDiffers{"signature.fingerprint_differs"};
constexpr ErrorCode forged{"signature.forged"};
constexpr ErrorCode payloadDamaged{"signature.payload_damaged"};
constexpr ErrorCode otherPurpose{"signature.other_purpose"};
constexpr ErrorCode otherDocument{"signature.other_document"};
constexpr ErrorCode otherWorkspace{"signature.other_workspace"};
constexpr ErrorCode otherVersion{"signature.other_version"};
constexpr ErrorCode otherPrevious{"signature.other_previous"};
constexpr ErrorCode claimsDiffer{"signature.claims_differ"};
constexpr ErrorCode wrongSide{"signature.wrong_side"};
constexpr ErrorCode notSignatory{"signature.not_signatory"};
}  // namespace codes

json payloadOf(const SignedSubject& subject, const std::string& auditHead, const Signature& signature)
{
    return {{"purpose", purpose},
            {"document_hash", subject.documentHash},
            {"workspace", subject.workspace},
            {"document", subject.document},
            {"version", subject.version},
            {"previous_hash", subject.previousHash},
            {"audit_head", auditHead},
            {"side", key(signature.side)},
            {"person", signature.person},
            {"claimed_at", toIso(signature.claimedAt)},
            {"fingerprint", signature.fingerprint}};
}

std::optional<std::array<std::uint8_t, 32>> publicKeyOf(const std::string& base64)
{
    const auto bytes = fromBase64(base64);
    if (!bytes || bytes->size() != 32) return std::nullopt;
    std::array<std::uint8_t, 32> key{};
    std::ranges::copy(*bytes, key.begin());
    return key;
}

/// Collects what is wrong with one signature.
class Findings {
public:
    explicit Findings(std::string person) : person_(std::move(person)) {}
    void add(ErrorCode code, std::vector<std::string> arguments = {})
    {
        arguments.insert(arguments.begin(), person_);
        list.push_back({code, std::move(arguments), {}, Severity::Answer});
    }
    std::vector<Error> list;

private:
    std::string person_;
};

void checkKey(const Signature& signature, Findings& findings)
{
    const auto publicKey = publicKeyOf(signature.publicKey);
    if (!publicKey) return findings.add(codes::keyMalformed);
    if (fingerprintOf(*publicKey) != signature.fingerprint)
        findings.add(codes::fingerprintDiffers, {signature.fingerprint, fingerprintOf(*publicKey)});
    if (!verifyDetached(signature.payload, signature.publicKey, signature.signature)) findings.add(codes::forged);
}

/// The payload's members against what they should say.
void checkPayload(const Signature& signature, const SignedSubject& subject, Findings& findings)
{
    const auto payload = parseStrictJson(signature.payload);
    const json* head = payload && payload->is_object() && payload->contains("audit_head") ? &payload->at("audit_head") : nullptr;
    if (!head || !head->is_string()) return findings.add(codes::payloadDamaged);
    const json expected = payloadOf(subject, head->get<std::string>(), signature);
    if (payload->size() != expected.size()) return findings.add(codes::payloadDamaged);
    static constexpr std::array<std::pair<const char*, ErrorCode>, 6> named{{{"purpose", codes::otherPurpose},
                                                                             {"document_hash", codes::otherDocument},
                                                                             {"workspace", codes::otherWorkspace},
                                                                             {"document", codes::otherDocument},
                                                                             {"version", codes::otherVersion},
                                                                             {"previous_hash", codes::otherPrevious}}};
    for (const auto& [member, value] : expected.items()) {
        const auto found = payload->find(member);
        if (found == payload->end()) return findings.add(codes::payloadDamaged);
        if (*found == value) continue;
        const auto code = std::ranges::find_if(named, [&](const auto& entry) { return entry.first == member; });
        if (code == named.end())
            findings.add(codes::claimsDiffer, {member});
        else
            findings.add(code->second, {found->is_string() ? found->get<std::string>() : found->dump()});
    }
}

}  // namespace

Result<Signature> signSubject(const SignedSubject& subject, const std::string& auditHead, const SigningKey& key, Instant claimedAt)
{
    Signature signature{key.side, key.name, toBase64(key.publicKey), fingerprintOf(key.publicKey), claimedAt, {}, {}};
    const auto payload = canonicalJson(payloadOf(subject, auditHead, signature));
    if (!payload) return std::unexpected(payload.error());
    signature.payload = *payload;
    std::array<std::uint8_t, crypto_sign_BYTES> bytes{};
    crypto_sign_detached(bytes.data(), nullptr, reinterpret_cast<const std::uint8_t*>(payload->data()), payload->size(), key.secretKey.data());
    signature.signature = toBase64(bytes);
    return signature;
}

Result<void> checkSignatory(const SignatoriesClause& clause, Side side, const std::string& person, const std::string& fingerprint)
{
    const auto listed = std::ranges::find(clause.signatories, fingerprint, &Signatory::fingerprint);
    if (listed == clause.signatories.end() || listed->person != person) return refuse(notSignatory, {person, fingerprint});
    if (listed->side != side) return refuse(wrongSide, {person, key(side), key(listed->side)});
    return {};
}

std::vector<Error> checkSignature(const Signature& signature, const SignedSubject& subject, const SignatoriesClause& clause)
{
    Findings findings(signature.person);
    checkKey(signature, findings);
    checkPayload(signature, subject, findings);
    if (const auto listed = checkSignatory(clause, signature.side, signature.person, signature.fingerprint); !listed)
        findings.add(listed.error().code == wrongSide ? codes::wrongSide : codes::notSignatory,
                     {listed.error().arguments.begin() + 1, listed.error().arguments.end()});
    return findings.list;
}

std::string auditHeadOf(const Signature& signature)
{
    const auto payload = parseStrictJson(signature.payload);
    const bool readable = payload && payload->is_object() && payload->contains("audit_head") && payload->at("audit_head").is_string();
    return readable ? payload->at("audit_head").get<std::string>() : std::string();
}

bool verifyDetached(const std::string& bytes, const std::string& publicKey, const std::string& signature)
{
    const auto key = publicKeyOf(publicKey);
    const auto proof = fromBase64(signature);
    if (!key || !proof || proof->size() != crypto_sign_BYTES) return false;
    return crypto_sign_verify_detached(proof->data(), reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size(), key->data()) == 0;
}

}  // namespace handschlag::agreement
