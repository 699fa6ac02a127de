#pragma once
// The edits of one clause that make fewer leads qualify, one parameter at a time and in small steps, each as a whole document.
//
//   fit            a criterion's buckets lose points, or exclude; the fit threshold rises
//   behaviour      a rule loses points, the cuts between the letters rise, the points the rule tree asks for rise
//   required       one more field of those that leads have and the clause does not ask for
//   thresholds     the numbers the rule tree asks for rise; a cell of the table no longer hands over
// A clause that says nothing in numbers (exclusions, BANT, routing, calendar ...) has none.
//
//   for (const SmallEdit& edit : smallEdits(document, "fit.employees")) edit.change, edit.document

#include <string_view>
#include <vector>

#include "core/agreement/difference.h"
#include "core/agreement/document.h"

namespace handschlag::insight {

struct SmallEdit {
    agreement::Change change;
    int step = 0;  ///< 1 is the smallest edit of this parameter
    agreement::Document document;
};

/// clause: id of a clause or of a part of it. Edits that put something wrong into the document are left out.
[[nodiscard]] std::vector<SmallEdit> smallEdits(const agreement::Document& document, std::string_view clause);

}  // namespace handschlag::insight
