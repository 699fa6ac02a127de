#pragma once
// A table as text for the clipboard; files have save_as.h. Text cells that a spreadsheet would read as a formula are neutralised with an apostrophe;
// numbers stay numbers, rates between 0 and 1.

#include <QAbstractItemModel>
#include <QString>

#include "ui/shared/table_cells.h"

namespace handschlag::ui {

/// Header and rows, cells apart by tabs.
[[nodiscard]] QString tabbedText(const QAbstractItemModel& model, const ColumnFilter& wanted = {});
/// RFC 4180 with the separator that spreadsheets of the current language expect (";" in German).
[[nodiscard]] QString csvText(const QAbstractItemModel& model, const ColumnFilter& wanted = {});

}  // namespace handschlag::ui
