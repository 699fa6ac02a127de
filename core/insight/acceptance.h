#pragma once
// How much of what a candidate delivers would sales accept, and how much work is that?

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/agreement/document.h"

namespace handschlag::insight {

/// Cells: fit band 1..4 times letter A..D.
inline constexpr int cellCount = 16;
[[nodiscard]] constexpr std::size_t cellIndex(int fitBand, int letter) { return static_cast<std::size_t>((fitBand - 1) * 4 + letter); }
/// "A1"
[[nodiscard]] std::string cellName(std::size_t cell);

/// A cell counts as if it had seen this many decisions more, decided as on average: with few of its own it says little, with many it speaks
/// for itself (mean of a beta distribution).
inline constexpr double priorDecisions = 10;
/// Under this many decisions in all there is not enough evidence.
inline constexpr std::int64_t decisionsForAcceptance = 30;

struct CellDecisions {
    std::int64_t accepted = 0;
    std::int64_t decided = 0;
};

struct CellAcceptance {
    std::size_t cell = 0;
    std::int64_t leads = 0;  ///< of those looked at in this cell
    CellDecisions past;
    double expected = 0;  ///< (accepted + prior * mean) / (decided + prior)
};

struct Acceptance {
    std::int64_t decided = 0;           ///< past decisions before acceptance in all
    std::int64_t looked = 0;            ///< leads of the candidate whose cells were looked at
    std::optional<double> overall;      ///< accepted / decided; nothing without a decision
    std::optional<double> expected;     ///< of the candidate's leads; nothing: not enough evidence, or no lead
    std::vector<CellAcceptance> cells;  ///< those with leads or decisions, in order A1, B1, .. D4
};

[[nodiscard]] Acceptance predictAcceptance(const std::array<CellDecisions, cellCount>& past, const std::array<std::int64_t, cellCount>& leads);

/// A touch with its preparation and its note.
inline constexpr int minutesPerTouch = 10;

/// Work of a quarter: leads x touches of the full cadence x minutes.
struct Load {
    double leads = 0;  ///< per quarter
    int touches = 0;   ///< per lead
    int salespeople = 0;
    double hours = 0;                 ///< of all
    std::optional<double> hoursEach;  ///< per salesperson; nothing if there is none
    int agreedHours = 0;              ///< sales' commitment per quarter; 0: none
    [[nodiscard]] bool exceeds() const { return agreedHours > 0 && hours > agreedHours; }
};

[[nodiscard]] Load loadOf(const agreement::SalesClause& sales, double leadsPerQuarter, int salespeople);

}  // namespace handschlag::insight
