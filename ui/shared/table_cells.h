#pragma once
// What a shown table is as a file: real numbers, rates, days and times behind the texts of its cells.
//
//   const exchange::OutputTable table = tableOf(*model, tr("waterfall"));   // see save_as.h

#include <QAbstractItemModel>
#include <QString>
#include <QTimeZone>

#include <functional>

#include "core/base/instant.h"
#include "core/exchange/table_output.h"

namespace handschlag::ui {

/// The number (whole, double, bool), QDate or QDateTime behind a cell's text; invalid where the text is all there is.
constexpr int rawNumberRole = Qt::UserRole + 0x51;
/// Of a header: true where the numbers of the column are rates between 0 and 1.
constexpr int rateRole = rawNumberRole + 1;

/// Which columns are written; none: all.
using ColumnFilter = std::function<bool(int column)>;

/// The table that a model shows, with its headers; a lone dash stands for nothing.
[[nodiscard]] exchange::OutputTable tableOf(const QAbstractItemModel& model, const QString& name, const ColumnFilter& wanted = {});
/// As the wall clock of that zone shows it.
[[nodiscard]] exchange::SheetCell timeCell(Instant at, const QTimeZone& zone);
[[nodiscard]] exchange::SheetCell dayCell(Instant at, const QTimeZone& zone);
/// Up to six places, noughts at the end left out.
[[nodiscard]] exchange::SheetCell numberCell(double number);
[[nodiscard]] exchange::SheetCell textCell(const QString& text);
[[nodiscard]] exchange::SheetColumn column(const QString& title, exchange::SheetCellKind kind = exchange::SheetCellKind::Text);

/// For rawNumberRole.
[[nodiscard]] QVariant rawDay(Day day);

}  // namespace handschlag::ui
