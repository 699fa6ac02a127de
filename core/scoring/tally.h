#pragma once
// What a lead amounts to in one byte, and how many leads of each kind there are.

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/scoring/score.h"

namespace handschlag::scoring {

/// Decision, fit band, behaviour letter and BANT gate of one lead.
struct Cell {
    std::uint8_t bits = 0;
    [[nodiscard]] Decision decision() const { return static_cast<Decision>(bits & 7); }
    [[nodiscard]] int letter() const { return bits >> 3 & 3; }      ///< 0 = A .. 3 = D
    [[nodiscard]] int fitBand() const { return (bits >> 5 & 3) + 1; }  ///< 1..4, of fitLow
    [[nodiscard]] bool bantGate() const { return (bits & 0x80) != 0; }
    friend bool operator==(Cell, Cell) = default;
};
static_assert(sizeof(Cell) == 1);

/// How a lead ended, as far as it has.
enum class Outcome : std::uint8_t { Open, Won, Lost };

/// Leads by cell and outcome.
struct Tally {
    std::array<std::array<std::uint32_t, 256>, 3> leads{};  ///< [outcome][Cell::bits]
    [[nodiscard]] std::uint32_t of(Decision decision) const
    {
        std::uint32_t sum = 0;
        for (const auto& cells : leads)
            for (std::size_t bits = 0; bits < cells.size(); ++bits) sum += (bits & 7) == static_cast<std::size_t>(decision) ? cells[bits] : 0;
        return sum;
    }
    [[nodiscard]] std::uint32_t of(Decision decision, Outcome outcome) const
    {
        const auto& cells = leads[static_cast<std::size_t>(outcome)];
        std::uint32_t sum = 0;
        for (std::size_t bits = 0; bits < cells.size(); ++bits) sum += (bits & 7) == static_cast<std::size_t>(decision) ? cells[bits] : 0;
        return sum;
    }
    friend bool operator==(const Tally&, const Tally&) = default;
};

}  // namespace handschlag::scoring
