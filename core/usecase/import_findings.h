#pragma once
// What the file itself gives cause to warn of, before any of its rows is used.

#include "core/usecase/import_run.h"

namespace handschlag::usecase {

/// Columns that had to be named, lines that were left out, and what a spreadsheet did to values.
void reportFindings(ImportRun& run);

}  // namespace handschlag::usecase
