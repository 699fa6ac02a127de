#pragma once
// The user's signing keys on disk: one sealed file per person, readable by the user alone.

#include <QString>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace handschlag::ui {

/// Texts of every key file in the folder that can be read, by name; none if there is no folder yet.
[[nodiscard]] std::vector<std::string> readKeyFiles(const QString& folder);
/// "Anna%20Kern.handschlag-key": reversible, so that two names never share a file and no name leaves the folder.
[[nodiscard]] QString keyFilePath(const QString& folder, const std::string& name);
/// Mode 0600 in a folder of mode 0700. Refuses to overwrite (key.exists {name, path}); key.not_stored {path}.
[[nodiscard]] Result<void> writeKeyFile(const QString& folder, const std::string& name, std::string_view content);

}  // namespace handschlag::ui
