#pragma once
// A lead in one line, as far as it takes to tell it from another one.

#include <QString>

#include "core/usecase/duplicates.h"

namespace handschlag::ui {

/// "Jana Weber, Weber GmbH · jana@weber.example · W-1"
[[nodiscard]] QString glimpseText(const usecase::LeadGlimpse& lead);

}  // namespace handschlag::ui
