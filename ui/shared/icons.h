#pragma once
// Icons by what they mean ("queue", "import", "warning" ...), drawn in the colour of the text around them in either palette.

#include <QIcon>
#include <QString>

#include "ui/shared/theme.h"

namespace handschlag::ui {

/// Follows the application's palette, disabled and selected states included.
[[nodiscard]] QIcon icon(const QString& name, theme::Tone tone = theme::Tone::Neutral);
/// The program's own icon, in its own colours.
[[nodiscard]] QIcon programIcon();

}  // namespace handschlag::ui
