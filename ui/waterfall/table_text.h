#pragma once
// A table as text for the clipboard and as CSV. Text cells that a spreadsheet would read as a formula are neutralised with an apostrophe;
// numbers stay numbers, rates between 0 and 1.

#include <QAbstractItemModel>
#include <QString>

namespace handschlag::ui {

/// Header and rows, cells apart by tabs.
[[nodiscard]] QString tabbedText(const QAbstractItemModel& model);
/// RFC 4180 with the separator that spreadsheets of the current language expect (";" in German).
[[nodiscard]] QString csvText(const QAbstractItemModel& model);

}  // namespace handschlag::ui
