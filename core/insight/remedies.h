#pragma once
// What would have avoided these rejections, and at what price? Each small edit of the cited clause is run against the leads that were handed
// over, as they were known then: which of the rejected ones would it not have made MQLs, and which of the accepted and won ones neither.
// Leads that the definition as it stands would not hand over either count nowhere.
//
// Of every parameter the smallest edit that avoids at least half of what its largest avoids; ordered by the share avoided less the share of
// accepted leads lost. An edit that avoids nothing is left out.
//
//   const auto found = remedies(basis, document, "fit.employees", rejected, workers);

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

#include "core/base/workers.h"
#include "core/insight/backtest_basis.h"
#include "core/insight/small_edits.h"

namespace handschlag::insight {

struct Price {
    std::int64_t lost = 0;
    std::int64_t of = 0;
    [[nodiscard]] double share() const { return of > 0 ? static_cast<double>(lost) / static_cast<double>(of) : 0.0; }
    friend bool operator==(const Price&, const Price&) = default;
};

struct Remedy {
    SmallEdit edit;
    Price avoided;   ///< of the rejections looked at
    Price accepted;  ///< of the accepted leads
    Price won;       ///< of the won ones whose outcome is known
};

/// rejected: per handed-over cycle of the basis 1 for the rejections looked at. Fails with scoring.replay_stopped if asked to stop.
[[nodiscard]] Result<std::vector<Remedy>> remedies(const BacktestBasis& basis, const agreement::Document& document, std::string_view clause,
                                                   std::span<const std::uint8_t> rejected, const Workers& workers, const std::stop_token& stop = {});

}  // namespace handschlag::insight
