#pragma once
// A large text looked through by all threads, piece by piece; a small one by the caller alone.
//
//   const auto zeros = eachPiece<std::size_t>(text.size(), [&](std::size_t from, std::size_t to) { return count(text.substr(from, to - from)); });

#include <algorithm>
#include <cstddef>
#include <vector>

#include "core/base/workers.h"

namespace handschlag {

constexpr std::size_t textPieceBytes = std::size_t{1} << 20;

/// What look(from, to) found in the bytes from .. to - 1 of each piece, in their order.
template <class Found, class Look>
[[nodiscard]] std::vector<Found> eachPiece(std::size_t bytes, const Look& look)
{
    std::vector<Found> found((bytes + textPieceBytes - 1) / textPieceBytes);
    // A megabyte or two is gone through before another thread has woken.
    const Workers workers(found.size() > 2 ? 0 : 1);
    workers.each(found.size(), [&](int, std::size_t i) { found[i] = look(i * textPieceBytes, std::min((i + 1) * textPieceBytes, bytes)); });
    return found;
}

}  // namespace handschlag
