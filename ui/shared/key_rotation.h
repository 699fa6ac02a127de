#pragma once
// A new key takes the place of an old one: in the user's folder, then in each workspace that knows the old one.
//
//   const auto fingerprint = rotateKey(folder, "Anna Kern", old, fresh, now);
//   const auto told = tellSuccessions(store, folder, "Anna Kern", now);

#include <string>

#include "core/usecase/ports.h"
#include "ui/shared/key_folder.h"

namespace handschlag::ui {

/// Slow: opens a key and seals one. Returns the fingerprint of the new key; nothing is changed if the passphrase is wrong.
[[nodiscard]] Result<std::string> rotateKey(const KeyFolder& folder, const std::string& name, const std::string& passphrase,
                                            const std::string& newPassphrase, Instant now);
/// False if the workspace knew everything, or knows another key.
[[nodiscard]] Result<bool> tellSuccessions(usecase::Store& store, const KeyFolder& folder, const std::string& name, Instant now);

}  // namespace handschlag::ui
