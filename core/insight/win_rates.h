#pragma once
// Relative win rates per value of every attribute, over all mature leads (domain "Won-base analysis"): each value against all leads that do not
// have it. Personal fields take part only through the buckets of the document (e-mail: business or private).
//
//   const WinRates rates = winRates(base, document);
//   for (const FieldWinRates& field : rates.fields) for (const WinRate& row : field.values) row.relative, row.adjusted, row.thin

#include <optional>
#include <string>
#include <vector>

#include "core/insight/relative_rate.h"
#include "core/insight/value_groups.h"
#include "core/insight/win_base.h"

namespace handschlag::insight {

/// False discovery rate up to which a difference counts.
inline constexpr double discoveryRate = 0.05;
/// Words of a field that are listed although there is not enough evidence for them.
inline constexpr std::size_t thinWordsListed = 20;

struct WinRate {
    ValueGroup group;
    WinCounts counts;
    std::optional<RelativeRate> relative;  ///< nothing if all leads have the value
    bool thin = true;                      ///< not enough evidence: shown in grey
    std::optional<double> adjusted;        ///< p-value after Benjamini-Hochberg over all tested values of all fields; nothing: thin, not tested
    [[nodiscard]] bool makesADifference() const { return adjusted && *adjusted <= discoveryRate; }
};

struct FieldWinRates {
    std::string field;
    leads::FieldKind kind = leads::FieldKind::Text;
    std::vector<WinRate> values;      ///< buckets and ranges in their order, words by number of leads; the missing value last
    std::int64_t filledLater = 0;     ///< leads of which the field is known only since after the handover: nobody could have used it
    std::size_t thinWordsLeftOut = 0;
};

struct WinRates {
    Outcome outcome = Outcome::Won;
    std::int64_t leads = 0;
    std::int64_t wins = 0;
    std::int64_t tested = 0;            ///< values
    std::vector<FieldWinRates> fields;  ///< strongest evidence first
};

[[nodiscard]] WinRates winRates(const WinBase& base, const agreement::Document& document);

/// Points that a bucket could give: 20 for each doubling of the win rate (20 * log2 of the relative rate), rounded to 5, within -40..+40. 0 where
/// the difference may be chance; nothing where there is not enough evidence or no bucket can look for it.
[[nodiscard]] std::optional<agreement::Centipoints> suggestedPoints(const WinRate& rate);

}  // namespace handschlag::insight
