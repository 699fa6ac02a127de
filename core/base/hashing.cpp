#include "core/base/hashing.h"

#include <sodium.h>

#include <stdexcept>

namespace handschlag {

void initialiseCrypto()
{
    if (sodium_init() < 0) throw std::runtime_error("libsodium cannot be initialised");
}

Digest blake2b256(std::span<const std::uint8_t> bytes)
{
    Digest digest{};
    crypto_generichash(digest.data(), digest.size(), bytes.data(), bytes.size(), nullptr, 0);
    return digest;
}

Digest blake2b256(std::string_view text)
{
    return blake2b256(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

std::string toHex(std::span<const std::uint8_t> bytes)
{
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

std::optional<std::vector<std::uint8_t>> fromHex(std::string_view text)
{
    if (text.size() % 2 != 0 || text.find_first_not_of("0123456789abcdef") != std::string_view::npos) return std::nullopt;
    std::vector<std::uint8_t> bytes(text.size() / 2);
    std::size_t written = 0;
    if (sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &written, nullptr) != 0) return std::nullopt;
    return bytes;
}

std::string toBase64(std::span<const std::uint8_t> bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();
    return text;
}

std::optional<std::vector<std::uint8_t>> fromBase64(std::string_view text)
{
    std::vector<std::uint8_t> bytes(text.size() / 4 * 3 + 3);
    std::size_t written = 0;
    const char* end = nullptr;
    if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &written, &end, sodium_base64_VARIANT_ORIGINAL) != 0) return std::nullopt;
    if (end != text.data() + text.size()) return std::nullopt;
    bytes.resize(written);
    return bytes;
}

std::string randomToken()
{
    std::array<std::uint8_t, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return toHex(bytes);
}

AscendingTokens::AscendingTokens() { randombytes_buf(&series_, sizeof series_); }

std::uint64_t AscendingTokens::next()
{
    constexpr std::size_t drawnAtOnce = 1'024;
    if (distances_.empty()) {
        distances_.resize(drawnAtOnce);
        randombytes_buf(distances_.data(), drawnAtOnce * sizeof(std::uint32_t));
    }
    last_ += std::uint64_t{1} + distances_.back();
    distances_.pop_back();
    return last_;
}

std::string AscendingTokens::text(std::uint64_t series, std::uint64_t number)
{
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[7 - i] = static_cast<std::uint8_t>(series >> (8 * i));
        bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    }
    return toHex(bytes);
}

}  // namespace handschlag
