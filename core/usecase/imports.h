#pragma once
// Files in: leads, activities and outcomes from CSV or workbooks, with a mapping; all or nothing.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/exchange/mapping.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct RejectedRow {
    std::int64_t row = 0;  ///< line-independent row number as a spreadsheet shows it: the header is row 1
    std::string column;    ///< empty: the whole row
    Error reason;
};

struct ImportWarning {
    std::int64_t row = 0;
    std::string column;
    Error reason;
};

struct ImportReport {
    BatchId batch;  ///< none after a dry run
    bool known = false;  ///< onlyNew: imported before, and nothing was done
    exchange::CsvOptions read;  ///< how the file was cut, all of it said
    int rows = 0;
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int duplicates = 0;
    std::vector<RejectedRow> rejected;
    std::vector<ImportWarning> warnings;
};

struct ImportRequest {
    BatchKind kind = BatchKind::Leads;
    std::string fileName;  ///< for the record and for messages
    std::string content;   ///< bytes of the file
    exchange::Mapping mapping;
    bool dryRun = false;
    std::string sheet;     ///< of a workbook; empty: the first visible one that holds anything
    bool onlyNew = false;  ///< nothing happens if a file of this kind with the same content was imported before, also if that was taken back
};

/// What the rows of a file are that makes a batch of this kind.
[[nodiscard]] exchange::FileKind fileKindOf(BatchKind kind);

/// Rows that cannot be used are listed; every other row is written in one transaction. A file without one usable row is refused.
[[nodiscard]] Result<ImportReport> importFile(Store& store, const ImportRequest& request, Instant now, const Progress& progress = {});

}  // namespace handschlag::usecase
