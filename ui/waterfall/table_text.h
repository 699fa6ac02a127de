#pragma once
// A table as text for the clipboard and as CSV. Text cells that a spreadsheet would read as a formula are neutralised with an apostrophe;
// numbers stay numbers, rates between 0 and 1.

#include <QAbstractItemModel>
#include <QString>
#include <functional>

namespace handschlag::ui {

/// Which columns are written; none: all.
using ColumnFilter = std::function<bool(int column)>;

/// Header and rows, cells apart by tabs.
[[nodiscard]] QString tabbedText(const QAbstractItemModel& model, const ColumnFilter& wanted = {});
/// RFC 4180 with the separator that spreadsheets of the current language expect (";" in German).
[[nodiscard]] QString csvText(const QAbstractItemModel& model, const ColumnFilter& wanted = {});

}  // namespace handschlag::ui
