#pragma once
// What a user knows of other people's keys: which fingerprints were confirmed, and which keys are revoked. It belongs to the user, not to a
// workspace: whoever can write the workspace must not be able to say whom to trust.
//
//   auto trust = readKeyTrust(text); confirm(*trust, {"3f9a ...", "Max Roth", now}); writeKeyTrust(*trust);

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/instant.h"

namespace handschlag::agreement {

struct TrustedKey {
    std::string fingerprint;
    std::string name;  ///< whose key it is, as the user heard it
    Instant confirmedAt;
    friend bool operator==(const TrustedKey&, const TrustedKey&) = default;
};

struct RevokedKey {
    std::string fingerprint;
    Instant revokedAt;
    friend bool operator==(const RevokedKey&, const RevokedKey&) = default;
};

struct KeyTrust {
    std::vector<TrustedKey> trusted;
    std::vector<RevokedKey> revoked;
    friend bool operator==(const KeyTrust&, const KeyTrust&) = default;
};

/// An empty text is nobody known. key.trust_damaged: nothing is guessed from a damaged list.
[[nodiscard]] Result<KeyTrust> readKeyTrust(std::string_view text);
[[nodiscard]] std::string writeKeyTrust(const KeyTrust& trust);

/// Adds it, or renews what is known of the same fingerprint.
void confirm(KeyTrust& trust, const TrustedKey& key);
/// Not known before: false.
bool forget(KeyTrust& trust, std::string_view fingerprint);
/// The first revocation counts; a later one does not move it.
void revoke(KeyTrust& trust, const RevokedKey& key);
[[nodiscard]] bool isTrusted(const KeyTrust& trust, std::string_view fingerprint);
[[nodiscard]] std::optional<Instant> revokedAt(const KeyTrust& trust, std::string_view fingerprint);
[[nodiscard]] std::vector<std::string> trustedFingerprints(const KeyTrust& trust);

}  // namespace handschlag::agreement
