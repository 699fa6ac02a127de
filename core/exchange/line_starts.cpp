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
    for (; from + placesAtOnce <= to; from += placesAtOnce)
        visit(from, placesOf(text.data() + from, '\n'), placesOf(text.data() + from, '\r', quote));
    std::array<char, placesAtOnce> rest{};
    if (from < to) std::copy_n(text.data() + from, to - from, rest.data());
    if (from < to) visit(from, placesOf(rest.data(), '\n'), placesOf(rest.data(), '\r', quote));
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

/// Lines that begin behind the line ends of a piece; rows and lines are counted from those ends.
struct Piece {
    LineStarts found;
    std::int64_t lines = 0;
    bool plain = true;
};

Piece linesOf(std::string_view text, std::size_t from, std::size_t to, char quote)
{
    // A line may lie in two pieces: less than half of what a record may have in each.
    constexpr std::size_t longest = CsvParser::mostCells / 2 - 2 * placesAtOnce;
    constexpr std::size_t usualLine = 32;
    Piece piece;
    auto& [starts, jumps] = piece.found;
    starts.reserve((to - from) / usualLine);
    std::size_t latest = from;
    std::uint64_t others = 0;
    std::int64_t blank = -1;  // lines before the row; at first none is known
    eachWindow(text, from, to, quote, [&](std::size_t at, std::uint64_t ends, std::uint64_t notPlain) {
        others |= notPlain;
        if (ends == 0) return;
        piece.plain = piece.plain && at - latest <= longest;
        latest = at;
        const std::uint64_t rows = beforeRows(text, at, ends);
        for (std::uint64_t places = ends; places != 0; places &= places - 1, ++piece.lines) {
            if ((rows & places & (~places + 1)) == 0) continue;
            const auto row = static_cast<std::int64_t>(starts.size());
            if (piece.lines - row != blank) jumps.emplace_back(starts.size(), piece.lines);
            blank = piece.lines - row;
            starts.push_back(static_cast<std::uint32_t>(at + static_cast<std::size_t>(std::countr_zero(places)) + 1));
        }
    });
    piece.plain = piece.plain && others == 0 && to - latest <= longest;
    return piece;
}

/// A number that follows the one before says nothing new.
void addJump(LineStarts& lines, std::size_t row, std::int64_t number)
{
    const auto ahead = [](std::size_t at, std::int64_t of) { return of - static_cast<std::int64_t>(at); };
    auto& jumps = lines.jumps;
    if (jumps.empty() || ahead(jumps.back().first, jumps.back().second) != ahead(row, number)) jumps.emplace_back(row, number);
}

}  // namespace

std::optional<LineStarts> findLines(std::string_view text, std::size_t offset, std::int64_t linesBefore, CsvMarks marks)
{
    const std::size_t bytes = text.size() - offset;
    const char quote = marks.quote == 0 ? '\r' : marks.quote;
    std::atomic<bool> plain = true;
    const auto pieces = eachPiece<Piece>(bytes, [&](std::size_t from, std::size_t to) {
        Piece piece = plain ? linesOf(text, offset + from, offset + to, quote) : Piece{};
        if (!piece.plain) plain = false;
        return piece;
    });
    if (!plain) return std::nullopt;

    LineStarts lines;
    const bool first = bytes > 0 && text[offset] != '\n';
    std::size_t rows = first ? 1 : 0;
    for (const Piece& piece : pieces) rows += piece.found.starts.size();
    lines.starts.reserve(rows);
    if (first) lines.starts.push_back(static_cast<std::uint32_t>(offset));
    if (first) addJump(lines, 0, linesBefore + 1);
    std::int64_t number = linesBefore + 2;
    for (const Piece& piece : pieces) {
        for (const auto& [row, line] : piece.found.jumps) addJump(lines, lines.starts.size() + row, number + line);
        lines.starts.insert(lines.starts.end(), piece.found.starts.begin(), piece.found.starts.end());
        number += piece.lines;
    }
    return lines;
}

}  // namespace handschlag::exchange
