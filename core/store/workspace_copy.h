#pragma once
// Backups: a workspace copied whole while others work in it, and a copy put back as a workspace. The copy is made under a temporary name,
// checked like any workspace, written through to the disk and only then given its name, so that a file of that name is always whole.
//
//   const auto made = backUpWorkspace("firma.handschlag", "/backup/firma-2026-11-22.handschlag-backup", now, progress);
//   if (!made) return std::unexpected(made.error());     // nothing was written
//   made->findings                                       // what `check` says of the workspace itself, as of its copy

#include <string>

#include "core/base/progress.h"
#include "core/usecase/workspace_copy.h"

namespace handschlag::store {

/// Fails with backup.exists {target}, with what opening refuses (workspace.*), backup.damaged {source, message} where the file itself is damaged,
/// store.disk_full, store.io_failed, task.cancelled. Whatever fails, nothing is left behind and the workspace is as it was.
[[nodiscard]] Result<usecase::WorkspaceCopy> backUpWorkspace(const std::string& workspace, const std::string& target, Instant now, const Progress& progress = {});
/// The other way: target becomes a workspace of today's schema. Never over anything that is there (workspace.exists).
[[nodiscard]] Result<usecase::WorkspaceCopy> restoreWorkspace(const std::string& backup, const std::string& target, Instant now, const Progress& progress = {});

}  // namespace handschlag::store
