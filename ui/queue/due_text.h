#pragma once
// "09:10 · in 25 min": a deadline as people read it in a narrow column.

#include <QString>
#include <QTimeZone>

#include "core/base/instant.h"

namespace handschlag::ui {

/// Clock time in the zone (with weekday or date if it is another day) and the time left; or by how much it is overdue.
[[nodiscard]] QString dueText(Instant due, Instant now, const QTimeZone& zone);

}  // namespace handschlag::ui
