#pragma once
// The user's signing keys on disk, one file per person, readable by the user alone.

#include <string>
#include <string_view>
#include <vector>

#include "app/cli/command.h"

namespace handschlag::cli {

struct StoredKey {
    QString path;
    std::string content;
};

/// All files of the folder that could be read, by name; none if there is no folder yet.
[[nodiscard]] QList<StoredKey> storedKeys();
[[nodiscard]] QString keyPathFor(const std::string& name);
/// Mode 0600, in a folder of mode 0700. Refuses to overwrite (key.exists {name, path}).
[[nodiscard]] Result<void> storeKey(const std::string& name, std::string_view content);

/// From --passphrase-file without its last line end, else asked on the terminal without echo (twice if it is a new one).
[[nodiscard]] Result<std::string> passphrase(const Invocation& invocation, bool isNew);

}  // namespace handschlag::cli
