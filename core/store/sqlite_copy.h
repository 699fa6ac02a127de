#pragma once
// The online backup of SQLite: a whole copy of one state of a database while others read and write it.

#include <string>

#include "core/base/error.h"
#include "core/base/progress.h"

namespace handschlag::store {

/// target: an empty file of its owner's, which becomes the copy, one file without a log beside it. still: nobody can have the source open (a
/// backup on a shelf), so nothing is written beside it. Fails with store.busy where a writer does not let go, store.disk_full, store.io_failed,
/// workspace.damaged, task.cancelled.
[[nodiscard]] Result<void> copyDatabase(const std::string& source, bool still, const std::string& target, const Progress& progress);
/// One file again, after it was opened as a workspace.
[[nodiscard]] Result<void> settleIntoOneFile(const std::string& path);

}  // namespace handschlag::store
