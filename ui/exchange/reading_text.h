#pragma once
// What a cell says if it is read in one way or another, in words that leave no doubt: months by name, numbers without thousands marks.

#include <QString>

#include "core/exchange/column_types.h"

namespace handschlag::ui {

/// "1 February 2026", "1. Februar 2026"; "1234", "1,234".
[[nodiscard]] QString textOf(const exchange::Reading& reading);

}  // namespace handschlag::ui
