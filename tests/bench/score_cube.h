#pragma once
// Leads counted by stage, fit band, behaviour letter and outcome, each cell with a checksum over the exact points of its leads: two engines
// that give the same text agree on every lead. Stages: 0 excluded, 1 not enough points, 2 information missing, 3 MQL, 4 MQL that meets the
// BANT gate. Checksum: sum of (31 fit + 17 behaviour) * ((row + 1) mod 1009), in centipoints.
//
//   Cube cube; for (row ...) cube.add(row, score, gate, outcome);  cube.text()   // "0|3|3|0|1234|-567\n..."

#include <array>
#include <cstdint>
#include <string>

#include "core/scoring/score.h"
#include "core/scoring/tally.h"

namespace handschlag::bench {

class Cube {
public:
    void add(std::size_t row, const scoring::Score& score, bool bantGate, scoring::Outcome outcome)
    {
        Cell& cell = cells_[((stageOf(score.decision, bantGate) * 4 + score.fitBand - 1) * 4 + score.letter) * 3 + static_cast<std::size_t>(outcome)];
        ++cell.leads;
        cell.checksum += (31 * score.fitLow + 17 * score.behaviour) * static_cast<std::int64_t>((row + 1) % 1'009);
    }

    /// One line per cell that holds a lead.
    [[nodiscard]] std::string text() const
    {
        std::string lines;
        for (std::size_t k = 0; k < cells_.size(); ++k) {
            if (cells_[k].leads == 0) continue;
            if (!lines.empty()) lines += '\n';
            for (const std::size_t part : {k / 48, k / 12 % 4, k / 3 % 4, k % 3}) lines += std::to_string(part) + '|';
            lines += std::to_string(cells_[k].leads) + '|' + std::to_string(cells_[k].checksum);
        }
        return lines;
    }

private:
    struct Cell {
        std::int64_t leads = 0;
        std::int64_t checksum = 0;
    };
    static std::size_t stageOf(scoring::Decision decision, bool bantGate)
    {
        switch (decision) {
            case scoring::Decision::Excluded: return 0;
            case scoring::Decision::Enrich: return 2;
            case scoring::Decision::Mql: return bantGate ? 4 : 3;
            default: return 1;
        }
    }
    std::array<Cell, 240> cells_{};
};

}  // namespace handschlag::bench
