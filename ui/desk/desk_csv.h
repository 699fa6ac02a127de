#pragma once
// A section of marketing's desk as CSV, for spreadsheets and mailings.

#include <string>

#include "core/usecase/marketing_desk.h"

namespace handschlag::ui {

/// One header line, then a line per row in the order shown; times in UTC as ISO 8601, fields by their stable names.
[[nodiscard]] std::string deskCsv(usecase::DeskSection section, const usecase::DeskList& list);

}  // namespace handschlag::ui
