#pragma once
// Lines of stable wording inside a clause's free note: what sales says of a qualified lead, what each side expects. They are part of the note, so
// they are signed and do not execute; everything else in the note stays as it is. One entry is one line in either language:
//
//   Stimme des Vertriebs (Max Roth): Ruft zurück und kennt sein Budget.
//
//   auto voices = noteEntries(document.thresholds.note, voiceLabel);
//   setNoteEntries(document.thresholds.note, voiceLabel, voices);

#include <string>
#include <string_view>
#include <vector>

#include "core/agreement/document.h"

namespace handschlag::agreement {

struct NoteLabel {
    std::string_view de;
    std::string_view en;
};

/// In the note of clause 8: what a person of sales answers to "What is a qualified lead for you?". The quarterly review offers it again.
inline constexpr NoteLabel voiceLabel{"Stimme des Vertriebs", "Voice of sales"};
/// In the note of clause 14, without a person: what a side expects of the other.
inline constexpr NoteLabel marketingExpectsLabel{"Das Marketing erwartet", "Marketing expects"};
inline constexpr NoteLabel salesExpectsLabel{"Der Vertrieb erwartet", "Sales expects"};

struct NoteEntry {
    std::string who;  ///< empty: the label says it
    LocalizedText text;
    friend bool operator==(const NoteEntry&, const NoteEntry&) = default;
};

/// In the order of the note; a text that stands in one language only is that text in both.
[[nodiscard]] std::vector<NoteEntry> noteEntries(const LocalizedText& note, const NoteLabel& label);
/// Takes the place of the entries with this label, behind everything else. Line breaks become blanks; an entry without text is left out.
void setNoteEntries(LocalizedText& note, const NoteLabel& label, const std::vector<NoteEntry>& entries);

/// What becomes of a text when somebody types it in one language: the other one follows as long as it was no translation of its own.
[[nodiscard]] LocalizedText typed(const LocalizedText& before, std::string text, Language language);

}  // namespace handschlag::agreement
