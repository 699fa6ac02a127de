#pragma once
// First entries of every cycle of one product line, one row of 40 bytes each, by the rules of entries.h: what standing events say as of
// asOf and, with known-on, of what was recorded by then. Skipped stages are imputed and flagged. Immutable, safe to read from any thread.
//
// Times are seconds since the year 2000 in 32 bits; what lies outside 1932 .. 2067 counts as their ends.
//
//   const Flow flow(history, "", document.stages, asOf, std::nullopt);
//   const Waterfall waterfall = computeWaterfall(flow, request);   // waterfall.h

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

#include "core/agreement/document.h"
#include "core/base/workers.h"
#include "core/pipeline/history.h"
#include "core/pipeline/stage_order.h"

namespace handschlag::pipeline {

/// Seconds since 2000-01-01T00:00:00Z.
using FlowTime = std::int32_t;
inline constexpr Instant flowEpoch{946'684'800};
inline constexpr FlowTime notEntered = std::numeric_limits<FlowTime>::min();
[[nodiscard]] FlowTime flowTime(Instant instant);
[[nodiscard]] constexpr Instant instantOf(FlowTime time) { return flowEpoch.plus(time); }

/// Where a cycle that entered a stage stands as of asOf, unless it advanced.
enum class Fate : std::uint8_t { Open, Rejected, Left, Won };

struct FlowRow {
    std::array<FlowTime, roleCount> at;  ///< first entry by role; notEntered
    std::uint32_t lead = 0;              ///< the same for all cycles of a lead
    std::uint8_t imputed = 0;            ///< bit per role
    Fate fate = Fate::Open;
    bool recycled = false;               ///< a second or later cycle
    bool sharesLead = false;             ///< the lead has other rows
    [[nodiscard]] bool isImputed(Role role) const { return (imputed >> static_cast<unsigned>(role) & 1U) != 0; }
};
static_assert(sizeof(FlowRow) == 40);

class Flow {
public:
    /// product: the cycles of this line only. Throws nothing; a history without such cycles gives an empty flow.
    Flow(const History& history, std::string_view product, agreement::StagesClause stages, Instant asOf, std::optional<Instant> knownOn);

    struct Amount {
        std::uint32_t row;
        Role role;
        std::int64_t cents;
    };

    [[nodiscard]] const std::vector<FlowRow>& rows() const { return rows_; }
    /// In the order of rows.
    [[nodiscard]] const std::vector<Amount>& amounts() const { return amounts_; }
    [[nodiscard]] const agreement::StagesClause& stages() const { return stages_; }
    [[nodiscard]] Instant asOf() const { return asOf_; }
    /// Index of the row's cycle in the history.
    [[nodiscard]] std::uint32_t cycleOf(std::size_t row) const { return cycles_[row]; }

private:
    void chooseCycles(const History& history, std::string_view product);
    void enter(const History& history, const std::vector<bool>& gone, std::optional<Instant> knownOn);
    void value(const History& history, const std::vector<bool>& gone, std::optional<Instant> knownOn);
    void leave(const History& history, std::optional<Instant> knownOn);
    void impute();

    agreement::StagesClause stages_;
    Instant asOf_;
    std::vector<FlowRow> rows_;
    std::vector<Amount> amounts_;
    std::vector<std::uint32_t> cycles_;   ///< of each row
    std::vector<std::uint32_t> rowOf_;    ///< of each cycle of the history; none: noRow
};

}  // namespace handschlag::pipeline
