#pragma once
// The checks of a bundle in words: a sign and a sentence for each.

#include <QString>

#include "core/agreement/bundle_checks.h"

namespace handschlag::ui {

/// "✓", "–", "✗": never the only carrier of the outcome.
[[nodiscard]] QString signOf(agreement::CheckOutcome outcome);
/// What was checked and what came out, with the reasons if it failed.
[[nodiscard]] QString sentenceOf(const agreement::BundleCheck& check);
/// The verdict on the whole.
[[nodiscard]] QString verdictOf(const agreement::Verification& verification);

}  // namespace handschlag::ui
