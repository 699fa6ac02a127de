#pragma once
// What the parts and figures of a review are called, in German and English: the same words on the page, on paper and on the command line.
//
//   lineName(words, "first_touch")                       // "Erster Kontakt rechtzeitig"
//   figureName(words, "sales.decision.rate_bp")          // "Vertrieb: Entscheidung rechtzeitig, Anteil"
//   valueText(words, Unit::BasisPoints, 8'333)           // "83,3 %"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/agreement/wording.h"
#include "core/review/figures.h"
#include "core/review/key_figures.h"
#include "core/review/meeting.h"

namespace handschlag::review {

[[nodiscard]] std::string sideName(const agreement::Wording& words, agreement::Side side);
/// Of a score line's key.
[[nodiscard]] std::string lineName(const agreement::Wording& words, std::string_view key);
/// Of a key of key_figures.h; reasons and stages by their keys unless the figures name them.
[[nodiscard]] std::string figureName(const agreement::Wording& words, std::string_view key, const Figures* figures = nullptr);
/// Of a point of the default agenda.
[[nodiscard]] std::string agendaTitle(const agreement::Wording& words, std::string_view key);
/// One sentence.
[[nodiscard]] std::string missingText(const agreement::Wording& words, Missing missing);
/// "Q1 2018"; of a year that does not begin in January "Q1 2018/19".
[[nodiscard]] std::string quarterName(const Quarter& quarter);
/// Of the fiscal year that it belongs to: "2026", "2026/27".
[[nodiscard]] std::string yearName(const Quarter& quarter);

/// "83,3 %", "83.3 %"; never parted from its sign
[[nodiscard]] std::string percentText(const agreement::Wording& words, std::int64_t basisPoints);
/// Hundredths with one decimal: "3,5".
[[nodiscard]] std::string decimalText(const agreement::Wording& words, std::int64_t hundredths);
/// A dash where there is no value.
[[nodiscard]] std::string valueText(const agreement::Wording& words, Unit unit, const std::optional<std::int64_t>& value);
/// Rejections by the name of their reason, whatever clause they cite; the most frequent first.
[[nodiscard]] std::vector<std::pair<std::string, std::int64_t>> reasonsByName(const agreement::Wording& words, const Figures& figures);
[[nodiscard]] std::string stateName(const agreement::Wording& words, DecisionState state);
[[nodiscard]] std::string standingName(const agreement::Wording& words, handover::Standing standing);

}  // namespace handschlag::review
