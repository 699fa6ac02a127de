#include "core/exchange/line_starts.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>

#include "core/base/byte_places.h"
#include "core/base/text_pieces.h"

namespace handschlag::exchange {
namespace {

/// visit(at, places of line ends, places of what makes a text no plain one) for each 64 bytes of a piece, in order.
template <class Visit>
void eachWindow(std::string_view text, std::size_t from, std::size_t to, char quote, Visit visit)
{
    for (; from + placesAtOnce <= to; from += placesAtOnce) visit(from, placesOf(text.data() + from, '\n'), placesOf(text.data() + from, '\r', quote));
    std::array<char, placesAtOnce> rest{};
    if (from < to) std::copy_n(text.data() + from, to - from, rest.data());
    if (from < to) visit(from, placesOf(rest.data(), '\n'), placesOf(rest.data(), '\r', quote));
}

/// As std::popcount, in place: without an instruction of its own that is a call.
std::size_t bitsOf(std::uint64_t places)
{
    places -= places >> 1 & 0x5555'5555'5555'5555U;
    places = (places & 0x3333'3333'3333'3333U) + (places >> 2 & 0x3333'3333'3333'3333U);
    places = (places + (places >> 4)) & 0x0f0f'0f0f'0f0f'0f0fU;
    return static_cast<std::size_t>(places * 0x0101'0101'0101'0101U >> 56);
}

/// Of the line ends in a window those that a line follows which is not blank.
std::uint64_t beforeRows(std::string_view text, std::size_t at, std::uint64_t ends)
{
    const std::size_t behind = at + placesAtOnce;
    const std::uint64_t last = std::uint64_t{1} << (placesAtOnce - 1);
    std::uint64_t rows = ends & ~(ends >> 1);
    if (behind < text.size() && text[behind] == '\n') rows &= ~last;
    if (behind >= text.size() && !text.empty() && text.back() == '\n') rows &= ~(std::uint64_t{1} << (text.size() - 1 - at));
    return rows;
}

/// Lines that begin behind the line ends of a piece.
struct Piece {
    std::size_t lines = 0;
    std::size_t rows = 0;  ///< that are not blank
    bool plain = true;
};

Piece countLines(std::string_view text, std::size_t from, std::size_t to, char quote)
{
    // A line may lie in two pieces: less than half of what a record may have in each.
    constexpr std::size_t longest = CsvParser::mostCells / 2 - 2 * placesAtOnce;
    Piece piece;
    std::size_t latest = from;
    std::uint64_t others = 0;
    eachWindow(text, from, to, quote, [&](std::size_t at, std::uint64_t ends, std::uint64_t notPlain) {
        others |= notPlain;
        if (ends == 0) return;
        piece.plain = piece.plain && at - latest <= longest;
        latest = at;
        const std::size_t lines = bitsOf(ends);
        const std::uint64_t rows = beforeRows(text, at, ends);
        piece.lines += lines;
        piece.rows += rows == ends ? lines : bitsOf(rows);
    });
    piece.plain = piece.plain && others == 0 && to - latest <= longest;
    return piece;
}

/// A number that follows the one before says nothing new.
void addJump(std::vector<std::pair<std::size_t, std::int64_t>>& jumps, std::size_t row, std::int64_t number)
{
    const auto ahead = [](std::size_t at, std::int64_t of) { return of - static_cast<std::int64_t>(at); };
    if (jumps.empty() || ahead(jumps.back().first, jumps.back().second) != ahead(row, number)) jumps.emplace_back(row, number);
}

}  // namespace

std::optional<LineStarts> findLines(std::string_view text, std::size_t offset, std::int64_t linesBefore, CsvMarks marks)
{
    const std::size_t bytes = text.size() - offset;
    const char quote = marks.quote == 0 ? '\r' : marks.quote;
    std::atomic<bool> plain = true;
    const auto pieces = eachPiece<Piece>(bytes, [&](std::size_t from, std::size_t to) {
        const Piece piece = plain ? countLines(text, offset + from, offset + to, quote) : Piece{};
        if (!piece.plain) plain = false;
        return piece;
    });
    if (!plain) return std::nullopt;

    struct Begin {
        std::size_t row = 0;
        std::int64_t number = 0;
    };
    const bool first = bytes > 0 && text[offset] != '\n';
    Begin begin{first ? std::size_t{1} : 0, linesBefore + 2};
    std::vector<Begin> begins;
    for (const Piece& piece : pieces) {
        begins.push_back(begin);
        begin = {begin.row + piece.rows, begin.number + static_cast<std::int64_t>(piece.lines)};
    }
    LineStarts lines;
    lines.starts.resize(begin.row);
    if (first) lines.starts.front() = static_cast<std::uint32_t>(offset);
    if (first) addJump(lines.jumps, 0, linesBefore + 1);
    using Jumps = std::vector<std::pair<std::size_t, std::int64_t>>;
    const auto jumps = eachPiece<Jumps>(bytes, [&](std::size_t from, std::size_t to) {
        Jumps found;
        auto [row, number] = begins[from / textPieceBytes];
        std::int64_t ahead = -1;
        eachWindow(text, offset + from, offset + to, quote, [&](std::size_t at, std::uint64_t ends, std::uint64_t) {
            const std::uint64_t rows = beforeRows(text, at, ends);
            for (std::uint64_t places = ends; places != 0; places &= places - 1, ++number) {
                if ((rows & places & (~places + 1)) == 0) continue;
                if (number - static_cast<std::int64_t>(row) != ahead) found.emplace_back(row, number);
                ahead = number - static_cast<std::int64_t>(row);
                lines.starts[row++] = static_cast<std::uint32_t>(at + static_cast<std::size_t>(std::countr_zero(places)) + 1);
            }
        });
        return found;
    });
    for (const Jumps& found : jumps)
        for (const auto& [row, number] : found) addJump(lines.jumps, row, number);
    return lines;
}

}  // namespace handschlag::exchange
