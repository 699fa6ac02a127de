#pragma once
// The sentences that people read and sign, in the language of the program. Plain text.

#include <QString>
#include <string_view>

#include "core/agreement/document.h"
#include "core/handover/cited_clause.h"

namespace handschlag::ui {

/// A whole clause with its parts, one line each.
[[nodiscard]] QString clauseSentence(const agreement::Document& document, handover::ClauseKind kind);
/// What is cited by this id, without its parts; the whole clause if the part has no sentence of its own, empty for an unknown id.
[[nodiscard]] QString citedSentence(const agreement::Document& document, std::string_view id);

}  // namespace handschlag::ui
