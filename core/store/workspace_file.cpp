#include "core/store/workspace_file.h"

namespace handschlag::store {

}  // namespace handschlag::store
