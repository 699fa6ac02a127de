#pragma once
// Ed25519 keys of signatories, sealed by a passphrase (Argon2id, XSalsa20-Poly1305). Key files live in the user's data folder.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/agreement/document.h"
#include "core/base/error.h"

namespace handschlag::agreement {

struct SigningKey {
    std::string name;
    Side side = Side::Marketing;
    std::array<std::uint8_t, 32> publicKey{};
    std::array<std::uint8_t, 64> secretKey{};
};

/// How costly guessing a passphrase is made. Fast is for tests and demo data only.
enum class SealStrength : std::uint8_t { Fast, Standard };

[[nodiscard]] SigningKey generateKey(std::string_view name, Side side);
/// "3f9a 01c2 ...": the first 16 bytes of BLAKE2b-256 of the public key, in groups of four hexadecimal digits.
[[nodiscard]] std::string fingerprintOf(const std::array<std::uint8_t, 32>& publicKey);

/// Canonical JSON text of a key file.
[[nodiscard]] std::string sealKey(const SigningKey& key, std::string_view passphrase, SealStrength strength = SealStrength::Standard);
/// Refuses a wrong passphrase (answer no) and a damaged file (unusable).
[[nodiscard]] Result<SigningKey> unsealKey(std::string_view keyFile, std::string_view passphrase);

/// What a key file tells without the passphrase.
struct PublicKeyInfo {
    std::string name;
    Side side = Side::Marketing;
    std::string publicKey;  ///< base64
    std::string fingerprint;
};
[[nodiscard]] Result<PublicKeyInfo> readPublicKey(std::string_view keyFile);

}  // namespace handschlag::agreement
