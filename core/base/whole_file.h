#pragma once
// A file as it is, in one piece of memory: read by all threads where it is large.
//
//   if (auto content = wholeFile(path)) use(*content); else readAnotherWay();

#include <filesystem>
#include <optional>
#include <string>

namespace handschlag {

/// Nothing for what cannot be read to its end, and for what has no size: a pipe, a device.
[[nodiscard]] std::optional<std::string> wholeFile(const std::filesystem::path& path);

}  // namespace handschlag
