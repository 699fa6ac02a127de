#pragma once
// Files in: leads, activities and outcomes from CSV or workbooks, with a mapping; all or nothing.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/exchange/mapping.h"
#include "core/leads/duplicate_pairs.h"
#include "core/usecase/duplicates.h"
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

/// A row of leads that would be a lead of its own, and looks like one that is known.
struct ImportDuplicate {
    std::int64_t row = 0;
    LeadGlimpse brought;
    LeadGlimpse known;          ///< of the workspace ...
    std::int64_t otherRow = 0;  ///< ... or, if this is not 0, what an earlier row of the file brings
    leads::Likeness likeness;
};

enum class DuplicateChoice : std::uint8_t {
    OwnLead,    ///< imported as a lead of its own; as without a decision
    SameLead,   ///< the lead that is known takes the row's values and its id as a further name; of two rows the first one does, the second is left out
    NeverMerge  ///< imported as a lead of its own, and never proposed again
};

/// What is to become of one row. A lead that refuses something is never made to allow it.
struct RowDecision {
    std::int64_t row = 0;
    LeadId lead;                ///< of the workspace ...
    std::int64_t otherRow = 0;  ///< ... or an earlier row
    DuplicateChoice choice = DuplicateChoice::OwnLead;
    friend bool operator==(const RowDecision&, const RowDecision&) = default;
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
    std::vector<ImportDuplicate> likely;  ///< by row, the best mostPairs of them; each row once, with the lead it is likest
    std::int64_t likelyTotal = 0;
};

struct ImportRequest {
    BatchKind kind = BatchKind::Leads;
    std::string fileName;  ///< for the record and for messages
    std::string content;   ///< bytes of the file
    exchange::Mapping mapping;
    bool dryRun = false;
    std::string sheet;     ///< of a workbook; empty: the first visible one that holds anything
    bool onlyNew = false;  ///< nothing happens if a file of this kind with the same content was imported before, also if that was taken back
    leads::KnownPeoplePtr people = {};           ///< leads: rows that look like one of them, or like each other, are reported
    std::vector<RowDecision> decisions = {};     ///< of leads
};

/// What the rows of a file are that makes a batch of this kind.
[[nodiscard]] exchange::FileKind fileKindOf(BatchKind kind);

/// Rows that cannot be used are listed; every other row is written in one transaction. A file without one usable row is refused.
[[nodiscard]] Result<ImportReport> importFile(Store& store, const ImportRequest& request, Instant now, const Progress& progress = {});

}  // namespace handschlag::usecase
