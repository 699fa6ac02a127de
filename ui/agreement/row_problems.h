#pragma once
// Which problems of the draft belong to which row of a table or field of a form.

#include <QStringList>

#include <string>

#include "core/agreement/validation.h"

namespace handschlag::ui {

/// Sentences of the problems of the row with this id: those that name it as their clause, or among their arguments while their clause is
/// the row's owner ("fit.employees" for one of its buckets; empty: no owner).
[[nodiscard]] QStringList problemsOfRow(const std::vector<agreement::Problem>& problems, const std::string& id, const std::string& owner);
/// Of a field whose place is "marketing.leadsPerQuarter": problems of the clause that name leads_per_quarter first.
[[nodiscard]] QStringList problemsOfField(const std::vector<agreement::Problem>& problems, const QString& place);

}  // namespace handschlag::ui
