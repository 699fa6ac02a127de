#pragma once
// A workspace in one SQLite file (*.handschlag): create, open. See core/usecase/ports.h for what can be done with it.
// A QCoreApplication must exist. Failures name the file; their codes are in store_errors.h.

#include <memory>
#include <string>

#include "core/usecase/ports.h"

namespace handschlag::store {

class PopulationShelf;

/// Creates the file; refuses to overwrite anything that exists. info.token is given by the store if empty.
[[nodiscard]] Result<std::unique_ptr<usecase::Store>> createWorkspace(const std::string& path, const usecase::WorkspaceInfo& info);

/// Opens a workspace and brings its schema up to date. Refuses what is no workspace, or one of a newer schema, by name.
/// shelf: where its population may be known already.
[[nodiscard]] Result<std::unique_ptr<usecase::Store>> openWorkspace(const std::string& path, std::shared_ptr<PopulationShelf> shelf = {});

/// One for all connections of a process. cacheFolder: for images of large populations (made if it is missing, readable by its owner only);
/// empty: none.
[[nodiscard]] std::shared_ptr<PopulationShelf> makePopulationShelf(const std::string& cacheFolder);

/// Takes away a workspace that was just created and could not be filled. Its store must be closed.
void discardWorkspace(const std::string& path);

}  // namespace handschlag::store
