#pragma once
// What became of a lead that was handed over, as a label to measure a definition by.
//
// A cycle is looked at from the moment it was handed over (or, imported, from its imported entry to marketing_qualified). Its outcome is
// positive if the stage was entered within the horizon from there, and negative if not. Neither is said before the horizon is over, also
// not of those that were quick: good news come sooner than bad ones. An entry that was only imputed has no time of its own and counts as in
// time. No label have: cycles that were never handed over, those that began after the entry (an anomaly), and those that expired because
// nobody worked them.

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/instant.h"
#include "core/pipeline/entries.h"

namespace handschlag::insight {

enum class Outcome : std::uint8_t { Accepted, Qualified, Won };
inline constexpr std::array outcomes{Outcome::Accepted, Outcome::Qualified, Outcome::Won};

enum class Label : std::uint8_t { None, Open, Negative, Positive };

using Labels = std::array<Label, outcomes.size()>;  ///< by Outcome

/// Decisions are promised within hours, so two weeks are plenty; everything later has the waterfall's 90 days.
[[nodiscard]] constexpr int horizonDays(Outcome outcome) { return outcome == Outcome::Accepted ? 14 : 90; }

/// "accepted", "qualified", "won": the stable English key.
[[nodiscard]] const char* key(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFromKey(std::string_view text);
[[nodiscard]] pipeline::Role roleOf(Outcome outcome);

/// importedMql: the entry to marketing_qualified comes from an import, so that the lead had been handed over elsewhere.
[[nodiscard]] std::optional<Instant> handedOverAt(const pipeline::CycleEntries& cycle, bool importedMql);
[[nodiscard]] Labels labelsOf(const pipeline::CycleEntries& cycle, Instant handedOverAt, Instant asOf);

}  // namespace handschlag::insight
