#pragma once
// A lead in two lines, as far as it takes to tell it from another one; and tables that have room for them.

#include <QString>

#include "core/usecase/duplicates.h"

class QTableView;

namespace handschlag::ui {

/// "Jana Weber, Weber GmbH" and below it "jana@weber.example · W-1"
[[nodiscard]] QString glimpseText(const usecase::LeadGlimpse& lead);
/// Lines of two rows of text, wrapped.
void giveTwoLines(QTableView* table);

}  // namespace handschlag::ui
