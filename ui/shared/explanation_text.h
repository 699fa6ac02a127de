#pragma once
// An explanation in sentences: names come from the agreement the lead was judged under, in the language of the program. Plain text;
// escape it before putting it into rich text.
//
//   for (const scoring::Part& part : why.parts) list << signedPoints(part.points) << partText(part, document);

#include <QString>

#include <string_view>

#include "core/agreement/document.h"
#include "core/scoring/score.h"

namespace handschlag::ui {

/// "Company size: 320 (250 to 999)", "Whitepaper: 2×, last on 12.03.2026", "Most that counts in Web".
[[nodiscard]] QString partText(const scoring::Part& part, const agreement::Document& document);
/// "E-mail", "Phone or Mobile", "16,38 points of interest to category A".
[[nodiscard]] QString missingText(const scoring::Missing& missing, const agreement::Document& document);
/// "Fit", "Situation", "Behaviour"
[[nodiscard]] QString sectionName(scoring::Section section);
/// Name of a criterion, behaviour rule, group, exclusion or route by its id; a readable form of the id if the document has none.
[[nodiscard]] QString clauseName(std::string_view id, const agreement::Document& document);
/// What people call an activity: the name of the rule that counts it, else a readable form of its type.
[[nodiscard]] QString activityName(std::string_view type, std::string_view asset, const agreement::Document& document);

}  // namespace handschlag::ui
