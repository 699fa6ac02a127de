#pragma once
// BLAKE2b-256, random bytes and their text forms (libsodium underneath).

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace handschlag {

using Digest = std::array<std::uint8_t, 32>;

/// Must be called once before any of the functions below; safe to call again.
void initialiseCrypto();

/// BLAKE2b with 32 bytes of output, no key (RFC 7693).
[[nodiscard]] Digest blake2b256(std::span<const std::uint8_t> bytes);
[[nodiscard]] Digest blake2b256(std::string_view text);

[[nodiscard]] std::string toHex(std::span<const std::uint8_t> bytes);
/// Lower-case hexadecimal of even length only.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> fromHex(std::string_view text);

[[nodiscard]] std::string toBase64(std::span<const std::uint8_t> bytes);
[[nodiscard]] std::optional<std::vector<std::uint8_t>> fromBase64(std::string_view text);

/// 128 random bits as 32 hexadecimal digits: the public id of a lead, document or workspace.
[[nodiscard]] std::string randomToken();

/// Tokens of the same form for very many rows at once, each greater than the one before: an index takes them at its end. 64 bits are random
/// for all, then random distances; two series do not meet.
///
///   AscendingTokens tokens; const std::string token = AscendingTokens::text(tokens.series(), tokens.next());
class AscendingTokens {
public:
    AscendingTokens();
    [[nodiscard]] std::uint64_t series() const { return series_; }
    /// The number of the next one in the series.
    [[nodiscard]] std::uint64_t next();
    [[nodiscard]] static std::string text(std::uint64_t series, std::uint64_t number);

private:
    std::uint64_t series_ = 0;
    std::uint64_t last_ = 0;
    std::vector<std::uint32_t> distances_;  ///< drawn ahead
};

}  // namespace handschlag
