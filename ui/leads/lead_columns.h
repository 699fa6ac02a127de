#pragma once
// The columns of the list of leads: names, contents, and what they sort by.

#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <vector>

#include "ui/leads/lead_list.h"

namespace handschlag::ui {

enum class LeadColumn { Name, Company, Cell, Decision, Fit, Behaviour, Missing, Employees, Country, Source, Created, ExternalId, Count };

[[nodiscard]] QString columnName(LeadColumn column);
[[nodiscard]] QString columnHint(LeadColumn column);
[[nodiscard]] bool isNumeric(LeadColumn column);
/// Text of one cell, without Missing: that one asks for an explanation.
[[nodiscard]] QString cellText(const LeadList& list, LeadColumn column, std::size_t row, const QTimeZone& zone);
/// "E-mail, Phone or Mobile": required information that this lead lacks.
[[nodiscard]] QString missingInformation(const LeadList& list, std::size_t row);
/// One key per lead. Ascending, the best come first for Cell (A1, A2 ...) and Decision (hand over first), the lowest points for scores.
[[nodiscard]] std::vector<std::int64_t> sortKeysOf(const LeadList& list, LeadColumn column);

}  // namespace handschlag::ui
