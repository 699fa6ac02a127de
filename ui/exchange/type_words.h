#pragma once
// The types of columns and their evidence, in words.

#include <QString>

#include "core/exchange/column_types.h"

namespace handschlag::ui {

/// "Date", "E-mail address"
[[nodiscard]] QString name(exchange::ColumnType type);
/// "Date: 31 of 31"
[[nodiscard]] QString evidenceOf(const exchange::ColumnProfile& profile);
/// "29 of 31 values fit dd.MM.yyyy. Rows that do not: 4, 9", for whoever wants to know more.
[[nodiscard]] QString evidenceInFull(const exchange::ColumnProfile& profile);

}  // namespace handschlag::ui
