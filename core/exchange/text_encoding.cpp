#include "core/exchange/text_encoding.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/base/text.h"
#include "core/base/text_pieces.h"

namespace handschlag::exchange {
namespace {

using Decoded = std::expected<DecodedText, EncodingProblem>;

constexpr std::array<const char*, 7> names{"UTF-8", "UTF-8 (BOM)", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252"};

std::uint32_t byteAt(std::string_view bytes, std::size_t index) { return static_cast<unsigned char>(bytes[index]); }

void appendUtf8(std::string& out, std::uint32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

bool isSurrogate(std::uint32_t c) { return c >= 0xD800 && c < 0xE000; }

Decoded contradiction(Encoding encoding, std::size_t offset) { return std::unexpected(EncodingProblem{encoding, offset, false}); }

Decoded converted(std::string text, Encoding encoding) { return DecodedText{encoding, {}, std::move(text)}; }

Decoded fromUtf16(std::string_view bytes, Encoding encoding)
{
    const std::size_t high = encoding == Encoding::Utf16Be ? 0 : 1;
    if (bytes.size() % 2 != 0) return contradiction(encoding, bytes.size());
    const auto unit = [&](std::size_t i) { return byteAt(bytes, i + high) << 8 | byteAt(bytes, i + 1 - high); };
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        std::uint32_t c = unit(i);
        if (isSurrogate(c)) {
            const std::uint32_t next = c < 0xDC00 && i + 2 < bytes.size() ? unit(i + 2) : 0;
            if (next < 0xDC00 || next > 0xDFFF) return contradiction(encoding, i);
            c = 0x10000 + ((c - 0xD800) << 10) + (next - 0xDC00);
            i += 2;
        }
        appendUtf8(out, c);
    }
    return converted(std::move(out), encoding);
}

Decoded fromUtf32(std::string_view bytes, Encoding encoding)
{
    if (bytes.size() % 4 != 0) return contradiction(encoding, bytes.size());
    std::string out;
    out.reserve(bytes.size() / 2);
    for (std::size_t i = 0; i < bytes.size(); i += 4) {
        std::uint32_t c = 0;
        for (std::size_t k = 0; k < 4; ++k) c = c << 8 | byteAt(bytes, encoding == Encoding::Utf32Be ? i + k : i + 3 - k);
        if (c > 0x10FFFF || isSurrogate(c)) return contradiction(encoding, i);
        appendUtf8(out, c);
    }
    return converted(std::move(out), encoding);
}

std::string fromWindows1252(std::string_view bytes)
{
    // 0x80..0x9F as the WHATWG encoding standard has it; undefined bytes stay control characters.
    static constexpr std::array<std::uint16_t, 32> upper{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                                         0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                                         0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    std::string out;
    out.reserve(bytes.size() + static_cast<std::size_t>(std::ranges::count_if(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; })));
    for (const char byte : bytes) {
        const auto c = static_cast<unsigned char>(byte);
        appendUtf8(out, c >= 0x80 && c < 0xA0 ? upper[c - 0x80U] : c);
    }
    return out;
}

/// True if the bytes read as code points of four bytes each: real files carry byte order marks of the wrong width.
bool looksLikeUtf32(std::string_view bytes, bool bigEndian)
{
    if (bytes.size() < 8 || bytes.size() % 4 != 0) return false;
    for (std::size_t i = 0; i < bytes.size() && i < 4096; i += 4) {
        const std::size_t top = bigEndian ? i : i + 3;
        const std::size_t plane = bigEndian ? i + 1 : i + 2;
        if (byteAt(bytes, top) != 0 || byteAt(bytes, plane) > 0x10) return false;
    }
    return true;
}

std::optional<Encoding> widePattern(std::string_view bytes)
{
    if (looksLikeUtf32(bytes, true)) return Encoding::Utf32Be;
    if (looksLikeUtf32(bytes, false)) return Encoding::Utf32Le;
    if (bytes.size() < 4 || bytes.size() % 2 != 0) return std::nullopt;
    const std::size_t seen = std::min<std::size_t>(bytes.size(), 4096);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < seen; ++i)
        if (bytes[i] == '\0') ++zeros[i % 2];
    // At least 70 % of the code units hold one zero byte, nearly always the same.
    const auto most = [&](std::size_t count, std::size_t other) { return count * 2 * 10 >= seen * 7 && other * 10 <= count; };
    if (most(zeros[0], zeros[1])) return Encoding::Utf16Be;
    if (most(zeros[1], zeros[0])) return Encoding::Utf16Le;
    return std::nullopt;
}

Decoded fromWide(std::string_view bytes, Encoding encoding)
{
    const bool four = encoding == Encoding::Utf32Be || encoding == Encoding::Utf32Le;
    return four ? fromUtf32(bytes, encoding) : fromUtf16(bytes, encoding);
}

/// How much of the text beyond ASCII is UTF-8: a file put together from two sources is neither this nor that.
struct Utf8Census {
    std::size_t characters = 0;  ///< of several bytes
    std::size_t strays = 0;      ///< bytes that belong to none
    std::size_t firstStray = 0;
};

std::size_t characterLength(std::string_view rest)
{
    const auto lead = static_cast<unsigned char>(rest.front());
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    return lead >= 0xC2 && lead < 0xF5 && isValidUtf8(rest.substr(0, length)) && rest.size() >= length ? length : 0;
}

Utf8Census censusOf(std::string_view bytes)
{
    Utf8Census census;
    for (std::size_t i = 0; i < bytes.size();) {
        if (static_cast<unsigned char>(bytes[i]) < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = characterLength(bytes.substr(i));
        if (length == 0 && census.strays++ == 0) census.firstStray = i;
        if (length != 0) ++census.characters;
        i += length == 0 ? 1 : length;
    }
    return census;
}

/// UTF-8 as it lies; nothing if the bytes are none. Looked through by all threads, for bytes 0 as well: each look at a large text costs.
std::optional<DecodedText> asUtf8(std::string_view bytes, Encoding encoding)
{
    // A character belongs to the piece in which it begins.
    const auto beginOf = [bytes](std::size_t at) {
        while (at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80) ++at;
        return at;
    };
    struct Look {
        bool valid = false, zero = false;
    };
    const auto looks = eachPiece<Look>(bytes.size(), [&](std::size_t from, std::size_t to) {
        const std::size_t begin = from == 0 ? 0 : beginOf(from);
        const std::string_view piece = bytes.substr(begin, std::max(begin, beginOf(to)) - begin);
        return Look{isValidUtf8(piece), piece.find('\0') != std::string_view::npos};
    });
    if (!std::ranges::all_of(looks, &Look::valid)) return std::nullopt;
    return DecodedText{encoding, bytes, std::nullopt, std::ranges::none_of(looks, &Look::zero)};
}

std::string_view withoutMark(std::string_view bytes, Encoding encoding)
{
    using namespace std::string_view_literals;
    const auto without = [&](std::string_view mark) { return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes; };
    switch (encoding) {
        case Encoding::Utf8:
        case Encoding::Utf8Bom: return without("\xEF\xBB\xBF"sv);
        case Encoding::Utf32Be: return bytes.starts_with("\xFE\xFF"sv) ? bytes.substr(2) : without("\x00\x00\xFE\xFF"sv);
        case Encoding::Utf32Le: return bytes.size() % 4 == 2 ? without("\xFF\xFE"sv) : without("\xFF\xFE\x00\x00"sv);
        case Encoding::Utf16Be: return without("\xFE\xFF"sv);
        case Encoding::Utf16Le: return without("\xFF\xFE"sv);
        case Encoding::Windows1252: break;
    }
    return bytes;
}

Decoded decodeAs(std::string_view bytes, Encoding encoding)
{
    const std::string_view text = withoutMark(bytes, encoding);
    if (encoding == Encoding::Windows1252) return converted(fromWindows1252(text), encoding);
    if (encoding != Encoding::Utf8 && encoding != Encoding::Utf8Bom) return fromWide(text, encoding);
    if (auto utf8 = asUtf8(text, encoding)) return *std::move(utf8);
    return contradiction(encoding, bytes.size() - text.size() + censusOf(text).firstStray);
}

/// Without a mark: UTF-8 if all of it is, windows-1252 if hardly anything is.
Decoded decodeUnmarked(std::string_view bytes)
{
    if (auto utf8 = asUtf8(bytes, Encoding::Utf8)) return *std::move(utf8);
    const Utf8Census census = censusOf(bytes);
    if (census.characters >= census.strays) return std::unexpected(EncodingProblem{Encoding::Utf8, census.firstStray, true});
    return converted(fromWindows1252(bytes), Encoding::Windows1252);
}

}  // namespace

const char* name(Encoding encoding) { return names[static_cast<std::size_t>(encoding)]; }

std::optional<Encoding> encodingFromName(std::string_view wanted)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (foldCase(wanted) == foldCase(names[i])) return static_cast<Encoding>(i);
    return std::nullopt;
}

Decoded decodeText(std::string_view bytes, std::optional<Encoding> as)
{
    using namespace std::string_view_literals;
    if (as) return decodeAs(bytes, *as);
    if (bytes.starts_with("\xEF\xBB\xBF"sv)) return decodeAs(bytes, Encoding::Utf8Bom);
    if (bytes.starts_with("\x00\x00\xFE\xFF"sv)) return fromUtf32(bytes.substr(4), Encoding::Utf32Be);
    if (bytes.starts_with("\xFF\xFE\x00\x00"sv)) return fromUtf32(bytes.substr(4), Encoding::Utf32Le);
    if (bytes.starts_with("\xFE\xFF"sv) || bytes.starts_with("\xFF\xFE"sv)) {
        const std::string_view rest = bytes.substr(2);
        if (looksLikeUtf32(rest, true)) return fromUtf32(rest, Encoding::Utf32Be);
        if (looksLikeUtf32(rest, false)) return fromUtf32(rest, Encoding::Utf32Le);
        return fromUtf16(rest, bytes[0] == '\xFE' ? Encoding::Utf16Be : Encoding::Utf16Le);
    }
    if (const auto wide = widePattern(bytes)) return fromWide(bytes, *wide);
    return decodeUnmarked(bytes);
}

}  // namespace handschlag::exchange
