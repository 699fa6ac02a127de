#pragma once
// The document as people read it: plain sentences in German and English, generated from the parameters and never stored.
// What is bound is the parameter; these texts follow it. They are part of the document, so they live here and not in a translation file.
//
//   for (const ClauseText& clause : sentences(document, Language::German)) ...
//   // {"fit.employees", "fit", "Mitarbeiterzahl", {"1 bis 99 gibt minus 40 Punkte, ... "}, ""}

#include <string>
#include <vector>

#include "core/agreement/document.h"

namespace handschlag::agreement {

struct ClauseText {
    std::string id;
    std::string parent;  ///< id of the whole clause; equal to id for a whole clause
    std::string heading;
    std::vector<std::string> sentences;
    std::string note;  ///< the free note of a whole clause; signed, but it does not execute
};

/// Each of the fourteen clauses, followed by its parts: required items, criteria, groups, rules, exclusions, routes.
[[nodiscard]] std::vector<ClauseText> sentences(const Document& document, Language language);

/// "Innendienst bekommt den Lead, wenn ..." and editors need single conditions: a clause to stand behind "wenn" or "if".
[[nodiscard]] std::string conditionText(const Rule& rule, const Document& document, Language language);

}  // namespace handschlag::agreement
