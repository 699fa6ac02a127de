#pragma once
// A section of marketing's desk as a table, for spreadsheets and mailings.

#include <QTimeZone>

#include "core/exchange/table_output.h"
#include "core/usecase/marketing_desk.h"

namespace handschlag::ui {

/// A row per lead in the order shown; times as the zone's clocks show them, fields by their names.
[[nodiscard]] exchange::OutputTable deskTable(usecase::DeskSection section, const usecase::DeskList& list, const agreement::Document* document, const QTimeZone& zone);

}  // namespace handschlag::ui
