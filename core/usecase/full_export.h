#pragma once
// Everything of a workspace as files that other programs read: each table as CSV and as JSON, agreements as documents and bundles, and mappings
// by which leads, activities and outcomes can be imported again.
//
//   const auto made = exportEverything(store, {}, [&](const std::string& file, std::string_view bytes) { return append(folder / file, bytes); }, progress);
//
// Times are UTC as ISO 8601, amounts in the currency's unit, yes and no as true and false, persons by their names. In CSV, texts that a spreadsheet
// would run as a formula begin with an apostrophe; JSON has them as they are.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

/// Adds bytes to the end of a file; folders of its name may be new.
using WritePart = std::function<Result<void>(const std::string& file, std::string_view bytes)>;

struct ExportedFile {
    std::string name;       ///< "leads.csv", "agreements/version-2.sla"
    std::int64_t rows = 0;  ///< of a table; else 0
};

struct FullExport {
    std::vector<ExportedFile> files;
    std::int64_t leads = 0;
    std::int64_t activities = 0;
    std::int64_t outcomes = 0;
};

/// One state of the workspace: fails with export.changed_meanwhile if somebody wrote while it was read. hold: others wait with writing, for when
/// that has happened. Fails with task.cancelled once asked to stop, and with what `write` fails.
[[nodiscard]] Result<FullExport> exportEverything(Store& store, bool hold, const WritePart& write, const Progress& progress = {});

}  // namespace handschlag::usecase
