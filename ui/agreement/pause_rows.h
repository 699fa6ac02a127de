#pragma once
// The agreed reasons why clocks may stand still, as rows of a table. People see and type names; the stable code is made of the first name
// that a new reason is given, and stays when the reason is named otherwise later.

#include <string>
#include <string_view>

#include "ui/agreement/table_source.h"

namespace handschlag::ui {

/// place: of the table, e.g. "sales.pauses".
[[nodiscard]] TableSource pauseRows();

/// "Kunde möchte Ruhe!" > "kunde_moechte_ruhe"; "pause" where no letter or digit of ASCII is left.
[[nodiscard]] std::string codeFromName(std::string_view name);

}  // namespace handschlag::ui
