#pragma once
// What an edit changes in a clause, in words: only the sentences that differ, so that a long clause does not hide the one number.

#include <string>

#include "core/agreement/document.h"

namespace handschlag::ui {

struct ChangedSentences {
    std::string before, after;
};

/// In the language of the program; the whole clause where sentences came or went; both the same where no sentence speaks of the edit.
[[nodiscard]] ChangedSentences changedSentences(const agreement::Document& before, const agreement::Document& after, const std::string& clause);

}  // namespace handschlag::ui
