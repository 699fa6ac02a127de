#pragma once
// The figures of a quarter as a flat list with stable keys: what restatements compare and what a decision's success is measured by.
//
//   marketing.delivered            net leads       marketing.delivered.gross, .disputed, .promised
//   SIDE.LINE.kept, .judged        counts          SIDE.LINE.rate_bp      (completeness, delivery, correction; decision, first_touch, cadence ...)
//   waterfall.ROLE                 entered         waterfall.ROLE.rate_bp (from the stage before)
//   acceptance.accepted, .rejected, acceptance.rate_bp            reasons.REASON
//   recycled
//
//   const auto changed = restated(keyFigures(frozen), keyFigures(current));

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/review/figures.h"

namespace handschlag::review {

enum class Unit : std::uint8_t { Count, BasisPoints };

struct KeyFigure {
    std::string key;
    std::optional<std::int64_t> value;  ///< nothing: there was nothing to divide by
    Unit unit = Unit::Count;
    friend bool operator==(const KeyFigure&, const KeyFigure&) = default;
};

/// In the order of the report. A figure that is missing is not in it.
[[nodiscard]] std::vector<KeyFigure> keyFigures(const Figures& figures);
[[nodiscard]] std::optional<std::int64_t> valueOf(std::span<const KeyFigure> figures, std::string_view key);
/// By its key: what ends in "_bp" is a share.
[[nodiscard]] Unit unitOf(std::string_view key);

/// A figure that has been corrected since the quarter was frozen.
struct Restatement {
    std::string key;
    Unit unit = Unit::Count;
    std::optional<std::int64_t> before;  ///< frozen
    std::optional<std::int64_t> after;
    friend bool operator==(const Restatement&, const Restatement&) = default;
};

/// In the order of `frozen`, then what is new. A count that one of them has not got is 0 in it.
[[nodiscard]] std::vector<Restatement> restated(std::span<const KeyFigure> frozen, std::span<const KeyFigure> current);

}  // namespace handschlag::review
