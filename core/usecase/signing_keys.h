#pragma once
// Which key file belongs to a person who wants to sign. The files themselves are read by whoever knows the folders.
//
//   std::vector<std::string> files = ...;                     // texts from the user's key folder
//   const auto demo = demoKeyFiles(store); files.insert(files.end(), demo->begin(), demo->end());
//   const auto file = findKeyFile(files, person);
//   const auto key = agreement::unsealKey(*file, passphrase);

#include <span>
#include <string>
#include <vector>

#include "core/agreement/signing_key.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

/// The one whose public key the workspace knows for this person, else one of that name. Refuses if there is none (key.none {name}).
[[nodiscard]] Result<std::string> findKeyFile(std::span<const std::string> keyFiles, const Person& person);
/// The sealed keys that a demo workspace brings along (setting "demo_keys", a JSON array of texts); empty elsewhere.
[[nodiscard]] Result<std::vector<std::string>> demoKeyFiles(Store& store);
constexpr auto demoPassphrase = "demo";

}  // namespace handschlag::usecase
