#pragma once
// Chosen values of the won base become buckets of criteria of fit.
//
// A bucket of the document gets the points. A word or range that has no bucket of its own gets one, before the others, because the first that
// fits wins; a word is taken out of a bucket that listed it among others. A missing value sets the criterion's points for missing values. A field that no
// criterion looks at gets a new criterion, in which other values count 0.
//
//   giveChosenPoints(document, {{"source", rate.group, 2'000}});

#include <span>
#include <string>

#include "core/insight/value_groups.h"

namespace handschlag::insight {

struct ChosenValue {
    std::string field;
    ValueGroup group;
    agreement::Centipoints points = 0;
};

void giveChosenPoints(agreement::Document& document, std::span<const ChosenValue> chosen);
/// How a bucket of this group is called: "100 bis 249", "5.000 und mehr", the word itself. decimals: the numbers are 1/10,000.
[[nodiscard]] LocalizedText groupName(const ValueGroup& group, bool decimals = false);

}  // namespace handschlag::insight
