#include "core/store/workspace_file.h"

namespace handschlag::store {

Result<std::unique_ptr<usecase::Store>> openWorkspace(const std::string& path) { return fail(ErrorCode{"workspace.open_failed"}, {path}); }

}  // namespace handschlag::store
