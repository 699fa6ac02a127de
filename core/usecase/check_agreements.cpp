#include "core/usecase/check_agreements.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/agreement/document_json.h"
#include "core/agreement/signature.h"
#include "core/base/hashing.h"

namespace handschlag::usecase {
namespace {

using agreement::Side;
using agreement::Signature;
using agreement::Version;
using agreement::VersionState;

std::string label(const Version& version)
{
    const std::string number = std::to_string(version.number);
    return version.product.empty() ? number : number + " (" + version.product + ')';
}

bool wasInForce(const Version& version) { return version.state == VersionState::InForce || version.state == VersionState::Superseded; }

bool isInForceAt(const Version& version, Instant at)
{
    return wasInForce(version) && version.inForceAt && *version.inForceAt <= at && (!version.supersededAt || *version.supersededAt > at);
}

/// The hash it names belongs to another version that was signed; the first one names none.
bool continuesAnother(const Version& version, std::span<const Version> versions, bool received)
{
    if (version.previousHash.empty()) return true;
    // What came from another workspace may begin here with a later version.
    if (received && std::ranges::none_of(versions, [&](const Version& other) { return other.number < version.number && wasInForce(other); })) return true;
    return std::ranges::any_of(
        versions, [&](const Version& other) { return other.id != version.id && wasInForce(other) && other.hash == version.previousHash; });
}

bool hasSigned(const Version& version, Side side)
{
    return std::ranges::find(version.signatures, side, &Signature::side) != version.signatures.end();
}

bool lacksSignature(const Version& version)
{
    const bool marketing = hasSigned(version, Side::Marketing);
    const bool sales = hasSigned(version, Side::Sales);
    if (wasInForce(version)) return !marketing || !sales;
    return version.state == VersionState::SignedByOne && !marketing && !sales;
}

void checkSignatures(std::vector<Finding>& findings, const Version& version, const agreement::Document& document,
                     const SignedSurroundings& surroundings)
{
    const std::string& origin = surroundings.origin.empty() ? surroundings.workspaceToken : surroundings.origin;
    const agreement::SignedSubject subject{version.hash, origin, version.documentToken, version.number, version.previousHash};
    for (const Signature& signature : version.signatures) {
        if (!agreement::checkSignature(signature, subject, document.signatories).empty())
            findings.push_back({"check.signature_invalid", {label(version), signature.person}});
        const std::string head = agreement::auditHeadOf(signature);
        const auto recorded = surroundings.trail.find(version.hash + ' ' + signature.fingerprint);
        const bool known = recorded != surroundings.trail.end();
        const KeyEvent* revocation = revocationOf(surroundings.keys, signature.fingerprint);
        if (revocation && (!known || recorded->second.number > revocation->number))
            findings.push_back({"check.signature_after_revocation", {label(version), signature.person}});
        const bool elsewhere = known && recorded->second.elsewhere;
        if (!elsewhere && !head.empty() && !surroundings.auditHashes.contains(head))
            findings.push_back({"check.signature_outside_trail", {label(version), signature.person}});
    }
}

void checkVersion(std::vector<Finding>& findings, const Version& version, std::span<const Version> versions, const SignedSurroundings& surroundings)
{
    if (toHex(blake2b256(version.canonical)) != version.hash) findings.push_back({"check.version_changed", {label(version)}});
    if (wasInForce(version) && !continuesAnother(version, versions, !surroundings.origin.empty()))
        findings.push_back({"check.version_chain_broken", {label(version)}});
    if (lacksSignature(version)) findings.push_back({"check.signature_missing", {label(version)}});
    const auto document = agreement::parseDocument(version.canonical);
    if (!document)
        findings.push_back({"check.version_unreadable", {label(version)}});
    else
        checkSignatures(findings, version, *document, surroundings);
}

}  // namespace

SigningTrail signingTrail(std::span<const AuditEntry> entries)
{
    SigningTrail trail;
    for (const AuditEntry& entry : entries) {
        const bool here = entry.action == "agreement.sign";
        if (!here && entry.action != "agreement.receive_signature") continue;
        const auto details = nlohmann::json::parse(entry.details, nullptr, false);
        if (!details.is_object()) continue;
        const std::string key = details.value("hash", std::string()) + ' ' + details.value("fingerprint", std::string());
        trail[key] = {entry.number, !here};
    }
    return trail;
}

std::vector<Finding> checkVersions(std::span<const Version> versions, const SignedSurroundings& surroundings, Instant now)
{
    std::vector<Finding> findings;
    for (const Version& version : versions) checkVersion(findings, version, versions, surroundings);
    const auto inForce = std::ranges::count_if(versions, [now](const Version& version) { return isInForceAt(version, now); });
    if (inForce > 1) findings.push_back({"check.several_in_force", {std::to_string(inForce)}});
    return findings;
}

}  // namespace handschlag::usecase
