#pragma once
// Texts compared word by word, as rich text in which nothing of the texts is markup, and as plain text for readers of the screen.

#include <QPalette>
#include <QString>
#include <span>

#include "core/agreement/word_redline.h"

namespace handschlag::ui {

/// Removed words are struck through, added ones underlined, both also coloured. For a QLabel or QTextDocument.
[[nodiscard]] QString redlineHtml(std::span<const agreement::WordRun> runs, const QPalette& palette);
/// "Ein Lead ab [entfällt: 100] [neu: 50] Mitarbeitern"
[[nodiscard]] QString redlineSpoken(std::span<const agreement::WordRun> runs);
/// One value that takes the place of another, each may be empty.
[[nodiscard]] QString replacedHtml(const QString& before, const QString& after, const QPalette& palette);

}  // namespace handschlag::ui
