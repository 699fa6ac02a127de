#pragma once
// May this path be written over? A workspace, the files its database keeps beside it, devices, pipes and folders are never a place for
// an export. Looks only; changes nothing.
//
//   if (const auto may = mayReplace(path); !may) return std::unexpected(may.error());

#include <cstdint>
#include <string>

#include "core/base/error.h"

namespace handschlag {

/// application_id in the header of every workspace file (SQLite keeps it at byte 68, big endian).
constexpr std::int32_t workspaceMark = 0x48735773;

namespace codes {
inline constexpr ErrorCode targetIsNoFile{"file.no_regular_file"};     ///< path
inline constexpr ErrorCode targetIsWorkspace{"file.is_workspace"};     ///< path
}  // namespace codes

/// Fails if something lies there that is no regular file, or that is (part of) a workspace; follows symbolic links.
[[nodiscard]] Result<void> mayReplace(const std::string& path);

}  // namespace handschlag
