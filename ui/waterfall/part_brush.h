#pragma once
// How a part of a bar is painted: a colour and a pattern, so that colour never speaks alone.

#include <QBrush>
#include <QPalette>
#include <QPen>
#include <optional>

#include "core/pipeline/waterfall.h"

namespace handschlag::ui {

/// No part: the cohort whose horizon is still running.
using BarPart = std::optional<pipeline::Part>;

[[nodiscard]] QBrush partBrush(BarPart part, const QPalette& palette);
[[nodiscard]] QPen partPen(BarPart part, const QPalette& palette);

}  // namespace handschlag::ui
