#include "core/agreement/signing_key.h"

#include <sodium.h>

#include <algorithm>
#include <optional>
#include <span>
#include <stdexcept>
#include <vector>

#include "core/agreement/canonical.h"
#include "core/agreement/strict_json.h"
#include "core/agreement/version.h"
#include "core/base/hashing.h"

namespace handschlag::agreement {
namespace {

using nlohmann::json;
using Bytes = std::vector<std::uint8_t>;

constexpr ErrorCode damaged{"key.damaged"};
constexpr ErrorCode wrongPassphrase{"key.wrong_passphrase"};

constexpr auto formatName = "handschlag-key";
// Bounds against a key file that would make opening it take for ever; well above what is ever written.
constexpr std::int64_t maximumOperations = 20;
constexpr std::int64_t maximumMemory = 1'073'741'824;

struct Cost {
    std::int64_t operations;
    std::int64_t memory;
};

Cost costOf(SealStrength strength)
{
    if (strength == SealStrength::Fast) return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

/// The sealing key; wiped when it goes out of scope. Nothing if memory is short.
class DerivedKey {
public:
    DerivedKey(std::string_view passphrase, const Bytes& salt, Cost cost)
    {
        valid_ =
            crypto_pwhash(key_.data(), key_.size(), passphrase.data(), passphrase.size(), salt.data(),
                          static_cast<unsigned long long>(cost.operations), static_cast<std::size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13) == 0;
    }
    ~DerivedKey() { sodium_memzero(key_.data(), key_.size()); }
    DerivedKey(const DerivedKey&) = delete;
    DerivedKey& operator=(const DerivedKey&) = delete;
    [[nodiscard]] bool valid() const { return valid_; }
    [[nodiscard]] const std::uint8_t* data() const { return key_.data(); }

private:
    std::array<std::uint8_t, crypto_secretbox_KEYBYTES> key_{};
    bool valid_ = false;
};

Bytes randomBytes(std::size_t count)
{
    Bytes bytes(count);
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

struct KeyFile {
    PublicKeyInfo info;
    std::array<std::uint8_t, 32> publicKey{};
    Bytes salt;
    Bytes nonce;
    Bytes sealed;
    Cost cost{};
};

std::optional<std::string> textMember(const json& object, const char* key)
{
    const auto found = object.find(key);
    if (found == object.end() || !found->is_string()) return std::nullopt;
    return found->get<std::string>();
}

std::optional<Bytes> bytesMember(const json& object, const char* key, std::size_t size)
{
    const auto text = textMember(object, key);
    auto bytes = text ? fromBase64(*text) : std::nullopt;
    return bytes && bytes->size() == size ? bytes : std::nullopt;
}

std::optional<std::int64_t> costMember(const json& object, const char* key, std::int64_t least, std::int64_t most)
{
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number_integer()) return std::nullopt;
    const auto number = found->get<std::int64_t>();
    return number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<KeyFile> parsed(std::string_view text)
{
    const auto read = parseStrictJson(text);
    if (!read || !read->is_object() || textMember(*read, "format") != formatName) return std::nullopt;
    const auto name = textMember(*read, "name");
    const auto sideText = textMember(*read, "side");
    const auto side = sideText ? sideFromKey(*sideText) : std::nullopt;
    const auto publicKey = bytesMember(*read, "public_key", crypto_sign_PUBLICKEYBYTES);
    const auto salt = bytesMember(*read, "salt", crypto_pwhash_SALTBYTES);
    const auto nonce = bytesMember(*read, "nonce", crypto_secretbox_NONCEBYTES);
    const auto sealed = bytesMember(*read, "sealed", crypto_secretbox_MACBYTES + crypto_sign_SECRETKEYBYTES);
    const auto operations = costMember(*read, "operations", static_cast<std::int64_t>(crypto_pwhash_OPSLIMIT_MIN), maximumOperations);
    const auto memory = costMember(*read, "memory_bytes", static_cast<std::int64_t>(crypto_pwhash_MEMLIMIT_MIN), maximumMemory);
    if (!name || !side || !publicKey || !salt || !nonce || !sealed || !operations || !memory) return std::nullopt;
    KeyFile file;
    std::ranges::copy(*publicKey, file.publicKey.begin());
    file.info = {*name, *side, *textMember(*read, "public_key"), fingerprintOf(file.publicKey)};
    file.salt = *salt;
    file.nonce = *nonce;
    file.sealed = *sealed;
    file.cost = {*operations, *memory};
    return file;
}

}  // namespace

SigningKey generateKey(std::string_view name, Side side)
{
    SigningKey key;
    key.name = std::string(name);
    key.side = side;
    crypto_sign_keypair(key.publicKey.data(), key.secretKey.data());
    return key;
}

std::string fingerprintOf(const std::array<std::uint8_t, 32>& publicKey)
{
    const Digest digest = blake2b256(publicKey);
    std::string text;
    for (std::size_t i = 0; i < 16; i += 2) text += (text.empty() ? "" : " ") + toHex(std::span(digest).subspan(i, 2));
    return text;
}

std::string sealKey(const SigningKey& key, std::string_view passphrase, SealStrength strength)
{
    const Cost cost = costOf(strength);
    const Bytes salt = randomBytes(crypto_pwhash_SALTBYTES);
    const Bytes nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    const DerivedKey derived(passphrase, salt, cost);
    if (!derived.valid()) throw std::runtime_error("not enough memory to seal a key");
    Bytes sealed(crypto_secretbox_MACBYTES + key.secretKey.size());
    crypto_secretbox_easy(sealed.data(), key.secretKey.data(), key.secretKey.size(), nonce.data(), derived.data());
    const json file{{"format", formatName},
                    {"format_version", 1},
                    {"name", key.name},
                    {"side", agreement::key(key.side)},
                    {"public_key", toBase64(key.publicKey)},
                    {"fingerprint", fingerprintOf(key.publicKey)},
                    {"derivation", "argon2id"},
                    {"operations", cost.operations},
                    {"memory_bytes", cost.memory},
                    {"salt", toBase64(salt)},
                    {"nonce", toBase64(nonce)},
                    {"sealed", toBase64(sealed)}};
    return canonicalJson(file).value();
}

Result<SigningKey> unsealKey(std::string_view keyFile, std::string_view passphrase)
{
    const auto file = parsed(keyFile);
    if (!file) return fail(damaged);
    const DerivedKey derived(passphrase, file->salt, file->cost);
    if (!derived.valid()) return fail(damaged, {}, "out of memory");
    SigningKey key;
    key.name = file->info.name;
    key.side = file->info.side;
    key.publicKey = file->publicKey;
    if (crypto_secretbox_open_easy(key.secretKey.data(), file->sealed.data(), file->sealed.size(), file->nonce.data(), derived.data()) != 0)
        return refuse(wrongPassphrase, {file->info.name});
    // The public key stands outside the seal: a file whose public half was exchanged must not sign.
    if (!std::equal(key.publicKey.begin(), key.publicKey.end(), key.secretKey.begin() + 32)) return fail(damaged);
    return key;
}

Result<PublicKeyInfo> readPublicKey(std::string_view keyFile)
{
    const auto file = parsed(keyFile);
    if (!file) return fail(damaged);
    return file->info;
}

}  // namespace handschlag::agreement
