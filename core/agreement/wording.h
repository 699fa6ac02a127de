#pragma once
// The small words of the document's sentences: numbers, points, durations, lists, names of fields, in German and English.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/agreement/document.h"
#include "core/base/localized_text.h"

namespace handschlag::agreement {

class Wording {
public:
    explicit Wording(Language language) : language_(language) {}

    [[nodiscard]] Language language() const { return language_; }
    /// The text of this language.
    [[nodiscard]] std::string say(std::string_view de, std::string_view en) const { return std::string(language_ == Language::German ? de : en); }
    /// say() with %1 ... %4 replaced, in one pass.
    [[nodiscard]] std::string say(std::string_view de, std::string_view en, const std::vector<std::string>& arguments) const;
    [[nodiscard]] std::string name(const LocalizedText& text) const { return text.in(language_); }

    /// "1.000", "1,000"
    [[nodiscard]] std::string number(std::int64_t value) const;
    /// "2,50", "minus 40"; no unit.
    [[nodiscard]] std::string amount(Centipoints points) const;
    /// "1 Punkt", "2,50 Punkte", "minus 40 Punkte"
    [[nodiscard]] std::string points(Centipoints points) const;
    /// After a preposition: "ab 50 Punkten", "from 50 points".
    [[nodiscard]] std::string pointsDative(Centipoints points) const;
    /// "30 Minuten", "9 Geschäftsstunden", "1 Geschäftsstunde und 30 Minuten"
    [[nodiscard]] std::string duration(int businessMinutes) const;
    /// "innerhalb von 14 Tagen"
    [[nodiscard]] std::string days(int count) const;
    /// "1. April 2026", "1 April 2026"
    [[nodiscard]] std::string day(Day day) const;
    [[nodiscard]] std::string dayOfYear(int month, int day) const;
    [[nodiscard]] std::string weekday(int monday0) const;
    [[nodiscard]] std::string quoted(std::string_view text) const;
    /// "a, b und c"
    [[nodiscard]] std::string listed(const std::vector<std::string>& parts, bool alternatives) const;
    /// Each quoted, then listed as alternatives.
    [[nodiscard]] std::string words(const std::vector<std::string>& words) const;
    /// "Nachname"; an own attribute by its name.
    [[nodiscard]] std::string field(std::string_view name) const;
    [[nodiscard]] std::string measure(Measure measure) const;
    [[nodiscard]] std::string role(Role role) const;

private:
    Language language_;
};

/// First letter in upper case (ASCII and the German umlauts).
[[nodiscard]] std::string capitalised(std::string text);
/// The same, with a full stop at the end.
[[nodiscard]] std::string asSentence(std::string text);

}  // namespace handschlag::agreement
