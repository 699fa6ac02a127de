#pragma once
// A redline as people read it: texts compared word by word, clauses side by side, one line for each changed parameter.
//
//   for (const ClauseRedline& clause : redline(inForce, draft, Language::German))
//       for (const WordRun& run : clause.runs) ...   // Kept "Ein Lead ab ", Removed "100", Added "50", Kept " Mitarbeitern"
//   changeLabel(change, inForce, draft, Language::German);   // "Mitarbeiterzahl, 1 bis 99: Punkte minus 40 > minus 10"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/agreement/difference.h"
#include "core/agreement/document.h"
#include "core/base/localized_text.h"

namespace handschlag::agreement {

struct WordRun {
    enum class Kind : std::uint8_t { Kept, Removed, Added } kind = Kind::Kept;
    std::string text;
    friend bool operator==(const WordRun&, const WordRun&) = default;
};

/// Kept and removed runs together are `from`, kept and added ones are `to`. What was removed stands before what came in its place.
[[nodiscard]] std::vector<WordRun> wordRedline(std::string_view from, std::string_view to);

struct ClauseRedline {
    std::string id;
    std::string parent;   ///< id of the whole clause; equal to id for a whole clause
    std::string heading;  ///< of the newer document, if the clause is still there
    std::vector<WordRun> runs;  ///< the sentences, then the note, one paragraph each ("\n" between)
    bool isNew = false;
    bool isGone = false;
    [[nodiscard]] bool isChanged() const;
};

/// All clauses of the newer document in its order; what is gone stands where it stood.
[[nodiscard]] std::vector<ClauseRedline> redline(const Document& from, const Document& to, Language language);

/// One line: where, which parameter, what it was and is. Values are in people's units (points, durations, days, percent), names instead
/// of keys where there are names.
[[nodiscard]] std::string changeLabel(const Change& change, const Document& from, const Document& to, Language language);
/// The parts of that line, for tables: "Mitarbeiterzahl, 1 bis 99", "Punkte", "minus 40", "minus 10".
struct ChangeWords {
    std::string place;
    std::string parameter;
    std::string before;  ///< empty: nothing was there
    std::string after;   ///< empty: nothing is there
};
[[nodiscard]] ChangeWords changeWords(const Change& change, const Document& from, const Document& to, Language language);
/// One value of that parameter in words, e.g. of an offer.
[[nodiscard]] std::string valueWords(const Change& change, const nlohmann::json& value, const Document& document, Language language);

}  // namespace handschlag::agreement
