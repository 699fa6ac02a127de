#pragma once
// The sentence of a clause that people read and sign, in the language of the program.

#include <QString>

#include "core/agreement/document.h"
#include "core/handover/cited_clause.h"

namespace handschlag::ui {

[[nodiscard]] QString clauseSentence(const agreement::Document& document, handover::ClauseKind kind);

}  // namespace handschlag::ui
