#pragma once
// What one value of a field means to criteria, conditions and BANT.

#include <span>
#include <string_view>

#include "core/scoring/bant.h"
#include "core/scoring/field_reader.h"
#include "core/scoring/matcher.h"
#include "core/scoring/rule_tree.h"

namespace handschlag::scoring {

inline constexpr int noBucket = -1;
inline constexpr int missingValue = -2;

/// value is not missing.
[[nodiscard]] bool fits(const Matcher& matcher, const FieldValue& value);
/// Index of the first bucket that fits, or noBucket, or missingValue.
[[nodiscard]] int bucketOf(std::span<const Matcher> buckets, const FieldValue& value);
[[nodiscard]] BantAnswer answerOf(const FieldValue& value);
[[nodiscard]] Truth truthOfTest(const FieldTest& test, const FieldValue& value);
/// When a field counts as given: an e-mail address must look like one, a boolean must be true, text must not be blank.
[[nodiscard]] bool isValid(std::string_view field, const FieldValue& value);

}  // namespace handschlag::scoring
