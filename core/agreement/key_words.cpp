#include "core/agreement/key_words.h"

#include <sodium.h>

#include <algorithm>
#include <span>
#include <vector>

#include "core/agreement/embedded_words.h"
#include "core/base/hashing.h"

namespace handschlag::agreement {
namespace {

constexpr ErrorCode invalid{"key.fingerprint_invalid"};
constexpr ErrorCode unavailable{"key.words_unavailable"};
constexpr std::size_t fingerprintBytes = 16;
constexpr unsigned bitsPerWord = 10;
// Part of the meaning of the words, like the lists: a change gives every key new words.
constexpr unsigned long long passes = 2;
constexpr std::size_t memoryBytes = 64ULL * 1024 * 1024;

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

Result<std::vector<std::uint8_t>> bytesOf(std::string_view text)
{
    std::string digits;
    for (const char c : text)
        if (c != ' ') digits += lower(c);
    auto bytes = fromHex(digits);
    if (!bytes || bytes->size() != fingerprintBytes) return refuse(invalid, {std::string(text.substr(0, 80))});
    return *std::move(bytes);
}

std::vector<std::string> wordsIn(std::string_view text)
{
    std::vector<std::string> words;
    bool inside = false;
    for (const char c : text) {
        if (isLetter(c) && !inside) words.emplace_back();
        inside = isLetter(c);
        if (inside) words.back() += lower(c);
    }
    return words;
}

}  // namespace

Result<std::string> normalFingerprint(std::string_view text)
{
    const auto bytes = bytesOf(text);
    if (!bytes) return std::unexpected(bytes.error());
    std::string result;
    for (std::size_t i = 0; i < bytes->size(); i += 2) result += (i == 0 ? "" : " ") + toHex(std::span(*bytes).subspan(i, 2));
    return result;
}

Result<SpokenKey> spokenKey(std::string_view fingerprint)
{
    const auto bytes = bytesOf(fingerprint);
    if (!bytes) return std::unexpected(bytes.error());
    const Digest salt = blake2b256("handschlag six words v1");
    std::array<std::uint8_t, crypto_pwhash_BYTES_MIN> derived{};
    if (crypto_pwhash(derived.data(), derived.size(), reinterpret_cast<const char*>(bytes->data()), bytes->size(), salt.data(), passes, memoryBytes,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(unavailable);
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 8; ++i) bits = bits << 8U | derived[i];
    SpokenKey key;
    for (std::size_t i = 0; i < key.german.size(); ++i) {
        const auto index = static_cast<std::size_t>(bits >> (64U - bitsPerWord * (i + 1)) & 1023U);
        key.german[i] = embeddedWords(Language::German)[index];
        key.english[i] = embeddedWords(Language::English)[index];
    }
    return key;
}

Result<KeyWords> keyWords(std::string_view fingerprint, Language language)
{
    const auto key = spokenKey(fingerprint);
    if (!key) return std::unexpected(key.error());
    return key->in(language);
}

Result<bool> matchesWords(std::string_view fingerprint, std::string_view spoken)
{
    const auto key = spokenKey(fingerprint);
    if (!key) return std::unexpected(key.error());
    const std::vector<std::string> heard = wordsIn(spoken);
    return std::ranges::equal(heard, key->german) || std::ranges::equal(heard, key->english);
}

std::string joined(const KeyWords& words)
{
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

}  // namespace handschlag::agreement
