#pragma once
// An agreement on paper: what a PDF or a text document of a version says.
//
//   const auto papers = publishVersion(store, version.id, {Language::German, Language::English}, now);

#include <vector>

#include "core/publish/publication.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

/// One publication per language, in that order. Reads only. Fails where the version is missing or unreadable.
[[nodiscard]] Result<std::vector<publish::Publication>> publishVersion(Store& store, VersionId version, const std::vector<Language>& languages,
                                                                       Instant now);

}  // namespace handschlag::usecase
