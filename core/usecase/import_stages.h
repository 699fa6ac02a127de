#pragma once
// The stage names that an import understands: those of the version in force, else of the newest.

#include "core/exchange/stage_names.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

[[nodiscard]] Result<exchange::StageNames> stageNamesOf(Store& store);

}  // namespace handschlag::usecase
