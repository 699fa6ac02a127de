#pragma once
// A whole import taken back: the leads it brought are gone with every value, its activities too, changed fields are what they were before, its
// stage entries are retracted, and a cycle or handover that it ended as won goes on. The batch and the audit trail stay, and so do the fields of
// the workspace that it made known. All or nothing, and only as long as nobody has built on it.
//
//   const auto outlook = importUndoOutlook(store, batch);   // what would happen, or who has built on it
//   const auto undone = undoImport(store, batch, me, now);  // refuses with "import.undo_built_on" if anybody has

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

/// Why an import cannot be taken back: what was built on it, each kind once, imports each by itself.
struct ImportDependent {
    enum class Kind : std::uint8_t {
        Handover,  ///< its leads were handed over, or judged again, with what it brought
        Settled,   ///< a handover that it ended as won has moved on
        Cycle,     ///< a lead that it had won has begun anew
        Merge,     ///< one of its leads was merged
        Edit,      ///< fields it wrote were changed by hand or by a decision, or something was added to its leads
        Import     ///< a later import changed or added to its leads
    };
    Kind kind = Kind::Handover;
    std::int64_t count = 0;
    std::string lead;    ///< name of the first lead concerned
    BatchId batch;       ///< of a later import ...
    std::string source;  ///< ... with its file
};

struct ImportUndo {
    Batch batch;
    std::int64_t leads = 0;         ///< brought by it: removed
    std::int64_t activities = 0;    ///< removed
    std::int64_t entries = 0;       ///< retracted
    std::int64_t changedLeads = 0;  ///< with fields that are restored ...
    std::int64_t values = 0;        ///< ... so many
    std::int64_t cycles = 0;        ///< won by it: they go on
    int laterImports = 0;           ///< that met something known: what they left out because of this one has to be imported again
    std::vector<Day> frozenReviews;  ///< first days of frozen quarters that counted what it brought: they stay, and are restated
    std::vector<ImportDependent> dependents;
    /// By what its rows made: leads, activities, or stage entries.
    [[nodiscard]] std::int64_t removed() const;
};

/// Changes nothing. Refused: a batch that is not there, no import ("import.undo_no_import"), undone already.
[[nodiscard]] Result<ImportUndo> importUndoOutlook(Store& store, BatchId batch);
/// actor: none if nobody is named.
[[nodiscard]] Result<ImportUndo> undoImport(Store& store, BatchId batch, PersonId actor, Instant now, const Progress& progress = {});

/// True of a file that was imported, undone or not; false of demo data and merges.
[[nodiscard]] bool isImport(const Batch& batch);

}  // namespace handschlag::usecase
