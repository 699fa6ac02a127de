#include "core/agreement/key_trust.h"

#include <algorithm>

#include "core/agreement/canonical.h"
#include "core/agreement/key_words.h"
#include "core/agreement/strict_json.h"

namespace handschlag::agreement {
namespace {

using nlohmann::json;

constexpr ErrorCode damaged{"key.trust_damaged"};
constexpr auto formatName = "handschlag-key-trust";

std::optional<std::string> text(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? std::optional(found->get<std::string>()) : std::nullopt;
}

struct Entry {
    std::string fingerprint;
    Instant at;
    std::string name;
};

std::optional<std::vector<Entry>> entries(const json& file, const char* list, const char* time)
{
    const auto found = file.find(list);
    if (found == file.end() || !found->is_array()) return std::nullopt;
    std::vector<Entry> result;
    for (const json& entry : *found) {
        if (!entry.is_object()) return std::nullopt;
        const auto fingerprint = text(entry, "fingerprint");
        const auto at = text(entry, time);
        const auto instant = at ? instantFromIso(*at) : std::nullopt;
        const auto normal = fingerprint ? normalFingerprint(*fingerprint) : Result<std::string>(refuse(damaged));
        if (!normal || !instant) return std::nullopt;
        result.push_back({*normal, *instant, text(entry, "name").value_or("")});
    }
    return result;
}

}  // namespace

Result<KeyTrust> readKeyTrust(std::string_view content)
{
    if (content.empty()) return KeyTrust{};
    const auto file = parseStrictJson(content);
    if (!file || !file->is_object() || text(*file, "format") != formatName) return fail(damaged);
    const auto trusted = entries(*file, "trusted", "confirmed_at");
    const auto revoked = entries(*file, "revoked", "revoked_at");
    if (!trusted || !revoked) return fail(damaged);
    KeyTrust trust;
    for (const Entry& entry : *trusted) trust.trusted.push_back({entry.fingerprint, entry.name, entry.at});
    for (const Entry& entry : *revoked) trust.revoked.push_back({entry.fingerprint, entry.at});
    return trust;
}

std::string writeKeyTrust(const KeyTrust& trust)
{
    json file{{"format", formatName}, {"format_version", 1}, {"trusted", json::array()}, {"revoked", json::array()}};
    for (const TrustedKey& key : trust.trusted)
        file["trusted"].push_back({{"fingerprint", key.fingerprint}, {"name", key.name}, {"confirmed_at", toIso(key.confirmedAt)}});
    for (const RevokedKey& key : trust.revoked) file["revoked"].push_back({{"fingerprint", key.fingerprint}, {"revoked_at", toIso(key.revokedAt)}});
    return canonicalJson(file).value();
}

void confirm(KeyTrust& trust, const TrustedKey& key)
{
    forget(trust, key.fingerprint);
    trust.trusted.push_back(key);
}

bool forget(KeyTrust& trust, std::string_view fingerprint)
{
    return std::erase_if(trust.trusted, [&](const TrustedKey& key) { return key.fingerprint == fingerprint; }) > 0;
}

void revoke(KeyTrust& trust, const RevokedKey& key)
{
    if (!revokedAt(trust, key.fingerprint)) trust.revoked.push_back(key);
}

bool isTrusted(const KeyTrust& trust, std::string_view fingerprint)
{
    return std::ranges::find(trust.trusted, fingerprint, &TrustedKey::fingerprint) != trust.trusted.end();
}

std::optional<Instant> revokedAt(const KeyTrust& trust, std::string_view fingerprint)
{
    const auto found = std::ranges::find(trust.revoked, fingerprint, &RevokedKey::fingerprint);
    return found == trust.revoked.end() ? std::nullopt : std::optional(found->revokedAt);
}

std::vector<std::string> trustedFingerprints(const KeyTrust& trust)
{
    std::vector<std::string> result;
    for (const TrustedKey& key : trust.trusted) result.push_back(key.fingerprint);
    return result;
}

}  // namespace handschlag::agreement
