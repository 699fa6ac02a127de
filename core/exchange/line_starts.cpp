#include "core/exchange/line_starts.h"

#include <atomic>
#include <bit>

#include "core/base/byte_places.h"
#include "core/base/text_pieces.h"

namespace handschlag::exchange {
namespace {

/// visit(place) for each such byte of a piece, in order.
template <class Visit, class... Bytes>
void eachPlace(std::string_view text, std::size_t from, std::size_t to, Visit visit, Bytes... bytes)
{
    for (; from + placesAtOnce <= to; from += placesAtOnce)
        for (std::uint64_t places = placesOf(text.data() + from, bytes...); places != 0; places &= places - 1)
            visit(from + static_cast<std::size_t>(std::countr_zero(places)));
    for (; from < to; ++from)
        if (((text[from] == bytes) || ...)) visit(from);
}

/// Lines that begin behind the line ends of a piece.
struct Piece {
    std::size_t lines = 0;
    std::size_t rows = 0;  ///< that are not blank
    bool plain = true;
};

Piece countLines(std::string_view text, std::size_t from, std::size_t to, char quote)
{
    // A line may lie in two pieces: half of what a record may have in each.
    constexpr std::size_t longest = CsvParser::mostCells / 2;
    Piece piece;
    std::size_t start = from;
    const auto visit = [&](std::size_t place) {
        piece.plain = piece.plain && text[place] == '\n' && place - start <= longest;
        start = place + 1;
        ++piece.lines;
        if (start < text.size() && text[start] != '\n') ++piece.rows;
    };
    eachPlace(text, from, to, visit, '\n', '\r', quote);
    piece.plain = piece.plain && to - start <= longest;
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
        const auto visit = [&](std::size_t place) {
            if (place + 1 < text.size() && text[place + 1] != '\n') {
                addJump(found, row, number);
                lines.starts[row++] = static_cast<std::uint32_t>(place + 1);
            }
            ++number;
        };
        eachPlace(text, offset + from, offset + to, visit, '\n');
        return found;
    });
    for (const Jumps& found : jumps)
        for (const auto& [row, number] : found) addJump(lines.jumps, row, number);
    return lines;
}

}  // namespace handschlag::exchange
