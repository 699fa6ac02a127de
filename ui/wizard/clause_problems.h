#pragma once
// What is wrong with a document, in the words of the program.

#include <QString>

#include "core/agreement/validation.h"
#include "core/handover/cited_clause.h"

namespace handschlag::ui {

/// "Company size: Two ranges overlap ...", with the part's name in front if it is about a part.
[[nodiscard]] QString problemSentence(const agreement::Problem& problem, const agreement::Document& document);

}  // namespace handschlag::ui
