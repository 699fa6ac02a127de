#pragma once
// A Match made ready: words folded and domains normalised once. Immutable.
//
//   const Matcher leads(TextMatch{TextHow::Contains, false, {"leiter"}});
//   leads.fitsText("Produktionsleiterin") == true

#include <cstdint>
#include <span>
#include <string_view>

#include "core/agreement/match.h"

namespace handschlag::scoring {

class Matcher {
public:
    explicit Matcher(const agreement::Match& match);
    /// value is not empty: a missing value fits nothing.
    [[nodiscard]] bool fitsText(std::string_view value) const;
    /// Numbers, instants and decimals as the population holds them; only a boolean can be "not present".
    [[nodiscard]] bool fitsNumber(std::int64_t value, bool boolean) const;

    [[nodiscard]] const agreement::Match& match() const { return original_; }

private:
    agreement::Match original_;
    agreement::Match match_;  ///< folded and normalised
};

/// True if some range, or several together, holds every whole number from 0 on.
[[nodiscard]] bool coverAllCounts(std::span<const agreement::RangeMatch> ranges);

}  // namespace handschlag::scoring
