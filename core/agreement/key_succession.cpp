#include "core/agreement/key_succession.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <optional>

#include "core/agreement/canonical.h"
#include "core/agreement/signature.h"
#include "core/agreement/strict_json.h"
#include "core/agreement/version.h"
#include "core/base/hashing.h"

namespace handschlag::agreement {
namespace {

using nlohmann::json;

constexpr ErrorCode invalid{"key.succession_invalid"};
constexpr auto purpose = "handschlag key succession v1";

std::optional<std::string> member(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? std::optional(found->get<std::string>()) : std::nullopt;
}

std::optional<std::string> fingerprintOfBase64(const std::string& publicKey)
{
    const auto bytes = fromBase64(publicKey);
    std::array<std::uint8_t, 32> key{};
    if (!bytes || bytes->size() != key.size()) return std::nullopt;
    std::ranges::copy(*bytes, key.begin());
    return fingerprintOf(key);
}

}  // namespace

Result<std::string> signSuccession(const SigningKey& previous, const SigningKey& next, Instant claimedAt)
{
    const json statement{{"purpose", purpose},
                         {"previous_fingerprint", fingerprintOf(previous.publicKey)},
                         {"previous_public_key", toBase64(previous.publicKey)},
                         {"fingerprint", fingerprintOf(next.publicKey)},
                         {"public_key", toBase64(next.publicKey)},
                         {"side", key(next.side)},
                         {"claimed_at", toIso(claimedAt)}};
    const auto bytes = canonicalJson(statement);
    if (!bytes) return std::unexpected(bytes.error());
    std::array<std::uint8_t, crypto_sign_BYTES> signature{};
    crypto_sign_detached(signature.data(), nullptr, reinterpret_cast<const std::uint8_t*>(bytes->data()), bytes->size(), previous.secretKey.data());
    return canonicalJson({{"statement", *bytes}, {"signature", toBase64(signature)}});
}

Result<KeySuccession> readSuccession(std::string_view text)
{
    const auto outer = parseStrictJson(text);
    if (!outer || !outer->is_object()) return refuse(invalid);
    const auto statement = member(*outer, "statement");
    const auto signature = member(*outer, "signature");
    const auto inner = statement ? parseStrictJson(*statement) : Result<json>(refuse(invalid));
    if (!signature || !inner || !inner->is_object() || member(*inner, "purpose") != purpose) return refuse(invalid);
    const auto previousKey = member(*inner, "previous_public_key");
    const auto nextKey = member(*inner, "public_key");
    const auto sideText = member(*inner, "side");
    const auto side = sideText ? sideFromKey(*sideText) : std::nullopt;
    const auto claimedText = member(*inner, "claimed_at");
    const auto claimedAt = claimedText ? instantFromIso(*claimedText) : std::nullopt;
    if (!previousKey || !nextKey || !side || !claimedAt) return refuse(invalid);
    const auto previous = fingerprintOfBase64(*previousKey);
    const auto next = fingerprintOfBase64(*nextKey);
    if (!previous || !next || member(*inner, "previous_fingerprint") != previous || member(*inner, "fingerprint") != next) return refuse(invalid);
    if (!verifyDetached(*statement, *previousKey, *signature)) return refuse(invalid);
    return KeySuccession{*previous, *next, *nextKey, *side, *claimedAt};
}

}  // namespace handschlag::agreement
