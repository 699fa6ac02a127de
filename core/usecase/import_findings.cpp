#include "core/usecase/import_findings.h"

#include "core/exchange/spreadsheet_accidents.h"

namespace handschlag::usecase {

void reportFindings(ImportRun& run)
{
    for (const exchange::CsvNote& note : run.head.notes) run.report.warnings.push_back({note.row, note.column, note.reason});
    for (exchange::Accident& accident : exchange::findAccidents(run.head, run.rows, run.request.mapping, fileKindOf(run.request.kind)))
        run.report.warnings.push_back({accident.row, run.head.headers[accident.column], std::move(accident.what)});
}

}  // namespace handschlag::usecase
