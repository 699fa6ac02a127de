#pragma once
// Why two leads may be one person, in words.

#include <QString>

#include "core/leads/duplicates.h"
#include "core/leads/likeness.h"

namespace handschlag::ui {

/// "same e-mail address"
[[nodiscard]] QString name(leads::DuplicateReason reason);
/// "same e-mail address, same company, another name"
[[nodiscard]] QString reasonsOf(const leads::Likeness& likeness);

}  // namespace handschlag::ui
