#pragma once
// A first proposal of what the columns of a file mean: from their names (known fields, German and English synonyms) and from their cells
// (types, formats of dates, decimal mark).
//
//   const MappingProposal proposal = proposeMapping(table, FileKind::Leads);
//   if (!proposal.questions.empty()) ask(proposal.questions.front());

#include <string>
#include <vector>

#include "core/exchange/column_types.h"
#include "core/exchange/mapping.h"
#include "core/exchange/presets.h"

namespace handschlag::exchange {

struct MappingProposal {
    Mapping mapping;
    TableProfile profile;
    std::vector<Question> questions;  ///< about columns that the mapping uses; the mapping holds the first reading of each
};

/// For leads, columns that name no field become attributes unless all their cells are empty. A column without a name that is full of
/// e-mail addresses is the e-mail address, as is one of any name where nothing else tells leads apart. A preset goes before the names.
[[nodiscard]] MappingProposal proposeMapping(const CsvTable& table, FileKind kind, const Preset* preset = nullptr);
/// The same from a profile that is known already.
[[nodiscard]] MappingProposal proposeMapping(const CsvTable& table, TableProfile profile, FileKind kind, const Preset* preset = nullptr);

/// Questions that matter to a mapping: about its dates, and about the decimal mark if it reads numbers that could be either.
[[nodiscard]] std::vector<Question> questionsFor(const Mapping& mapping, const CsvTable& table, const TableProfile& profile);
/// Takes one of the readings of a question over into a mapping.
void answer(const Question& question, const Reading& reading, const CsvTable& table, Mapping& mapping);

/// The mapping alone, from rows without numbers.
[[nodiscard]] Mapping guessMapping(const std::vector<std::string>& headers, const std::vector<std::vector<std::string>>& sampleRows, FileKind kind);

/// What the rows most likely are: activities or outcomes if the headers fill all that those need and tell little of a person; else leads.
[[nodiscard]] FileKind guessKind(const std::vector<std::string>& headers, const std::vector<std::vector<std::string>>& sampleRows);
[[nodiscard]] FileKind guessKind(const CsvTable& table, const TableProfile& profile);

}  // namespace handschlag::exchange
