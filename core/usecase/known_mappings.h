#pragma once
// Mappings that a workspace remembers: a file with the same columns, in whatever order, is read as the last one was.
//
//   rememberMapping(store, table, {FileKind::Leads, mapping, "leads.csv", now});
//   const auto known = knownMapping(store, otherTable);   // *known: of a file with the same headers

#include <optional>
#include <string>

#include "core/exchange/csv.h"
#include "core/exchange/mapping.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct KnownMapping {
    exchange::FileKind kind = exchange::FileKind::Leads;
    exchange::Mapping mapping;
    std::string fileName;  ///< that it was made for
    Instant savedAt;
};

/// In a transaction of its own. Takes the place of the one before. A column that says why rows were refused does not count.
[[nodiscard]] Result<void> rememberMapping(Store& store, const exchange::CsvTable& table, const KnownMapping& mapping);
/// Nothing too if what was remembered can no longer be read.
[[nodiscard]] Result<std::optional<KnownMapping>> knownMapping(Store& store, const exchange::CsvTable& table);

}  // namespace handschlag::usecase
