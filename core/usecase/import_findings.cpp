#include "core/usecase/import_findings.h"

#include <iterator>

namespace handschlag::usecase {

Findings::Findings(const ImportRun& run)
    : place_(run.report.warnings.size()),
      accidents_(std::async(std::launch::async, [&head = run.head, rows = run.rows, &mapping = run.request.mapping, kind = fileKindOf(run.request.kind)] {
            return exchange::findAccidents(head, rows, mapping, kind);
        }))
{
}

void Findings::addTo(ImportRun& run)
{
    std::vector<ImportWarning> found;
    for (const exchange::CsvNote& note : run.head.notes) found.push_back({note.row, note.column, note.reason});
    for (exchange::Accident& accident : accidents_.get()) found.push_back({accident.row, run.head.headers[accident.column], std::move(accident.what)});
    auto& warnings = run.report.warnings;
    warnings.insert(warnings.begin() + static_cast<std::ptrdiff_t>(place_), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

}  // namespace handschlag::usecase
