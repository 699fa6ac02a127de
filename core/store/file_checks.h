#pragma once
// May this path become, or is it, a workspace? Looks only; changes nothing.

#include <cstdint>
#include <string>

#include "core/base/error.h"

namespace handschlag::store {

/// Refuses a path where something lies, a folder that is not there or cannot be written to, and a network drive.
[[nodiscard]] Result<void> mayCreate(const std::string& path);
/// The same, but a network drive will do: for what nobody works in.
[[nodiscard]] Result<void> mayPlace(const std::string& path);
[[nodiscard]] bool isOnNetwork(const std::string& existing);
/// Refuses a missing file, a folder, another kind of file, a newer schema, a file or folder that cannot be written to, and a network drive.
[[nodiscard]] Result<void> mayOpen(const std::string& path, int newestSchema);

/// The same for a file that is only read, wherever it lies.
[[nodiscard]] Result<void> mayRead(const std::string& path, int newestSchema);

/// f_type of statfs(2): NFS, SMB/CIFS, AFS, Coda, NCP. Locks of SQLite are not to be trusted there.
[[nodiscard]] bool isNetworkFileSystem(std::uint32_t type);

}  // namespace handschlag::store
