#pragma once
// What a file itself tells before any row is used: notes of its reader, and what spreadsheets did to its cells.

#include <future>
#include <vector>

#include "core/exchange/spreadsheet_accidents.h"
#include "core/usecase/import_run.h"

namespace handschlag::usecase {

/// Looks through the cells on threads of its own while the rows are imported; whoever goes out of scope early waits for it.
class Findings {
public:
    /// What the run reads must outlive this.
    explicit Findings(const ImportRun& run);
    /// Puts them before what the rows gave cause to warn of since.
    void addTo(ImportRun& run);

private:
    std::size_t place_;
    std::future<std::vector<exchange::Accident>> accidents_;
};

}  // namespace handschlag::usecase
