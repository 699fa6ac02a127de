#pragma once
// What stands beside the figures of the waterfall: the same question of another period, or of one group.

#include "ui/waterfall/scope_controls.h"
#include "ui/waterfall/waterfall_words.h"

namespace handschlag::ui {

struct Comparison {
    QString label;  ///< "Q1 2026", "fair"
    WaterfallReportPtr report;
};

/// The period of the same length right before: whole months for whole months, else days.
[[nodiscard]] std::pair<Day, Day> periodBefore(Day from, Day to);
/// The same days a year earlier; 29 February becomes the 28th.
[[nodiscard]] std::pair<Day, Day> yearBefore(Day from, Day to);
/// Nothing where nothing is compared, or with a group while there are none.
[[nodiscard]] std::optional<usecase::WaterfallQuery> comparisonQuery(const usecase::WaterfallQuery& query, const CompareWith& with);
[[nodiscard]] QString comparisonLabel(const usecase::WaterfallQuery& compared, const CompareWith& with, int yearStart);
/// "Q3 2026", "2026", else "03.01.2026 – 17.02.2026"; quarters and years are those of a year that begins in this month.
[[nodiscard]] QString periodName(Day from, Day to, int yearStart);

}  // namespace handschlag::ui
