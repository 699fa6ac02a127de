#pragma once
// A match as a choice of how to look and a line of text: what people edit, and the sentence it reads as.

#include <QString>
#include <QStringList>
#include <optional>

#include "core/agreement/match.h"

namespace handschlag::ui {

enum class MatchHow { Range, Equals, WholeWord, Contains, StartsWith, BusinessMail, PrivateMail, Domain, Present };

/// In the order people choose from.
[[nodiscard]] const std::vector<MatchHow>& matchHows();
[[nodiscard]] QString nameOf(MatchHow how);
/// True if a line of text belongs to it.
[[nodiscard]] bool takesText(MatchHow how);
/// What to type there.
[[nodiscard]] QString hintFor(MatchHow how);

[[nodiscard]] MatchHow howOf(const agreement::Match& match);
[[nodiscard]] QString textOf(const agreement::Match& match);
/// Nothing if the text cannot be meant that way ("100-249", "5000-", "-99"; words with commas between).
[[nodiscard]] std::optional<agreement::Match> matchFrom(MatchHow how, const QString& text);
[[nodiscard]] QString matchSentence(const agreement::Match& match);

/// "a, b" > {"a", "b"}; empty entries vanish.
[[nodiscard]] QStringList wordsFrom(const QString& text);

}  // namespace handschlag::ui
