#pragma once
// Why no lead can be handed over, said in one sentence or two.

#include <QString>

#include "ui/leads/lead_list.h"

namespace handschlag::ui {

/// Empty if leads qualify, or if there are none at all.
[[nodiscard]] QString whyNothingQualifies(const LeadList& list);

}  // namespace handschlag::ui
