#include "core/usecase/import_findings.h"

namespace handschlag::usecase {

void reportFindings(ImportRun& run)
{
    for (const exchange::CsvNote& note : run.table.notes) run.report.warnings.push_back({note.row, note.column, note.reason});
}

}  // namespace handschlag::usecase
