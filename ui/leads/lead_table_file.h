#pragma once
// The list of leads as a table for a file: these rows in this order, with these columns. Explaining what many leads lack takes seconds: for
// the worker.

#include <span>

#include "core/exchange/table_output.h"
#include "ui/leads/lead_columns.h"

namespace handschlag::ui {

/// A column of points that can be a range becomes two. Fails with task.cancelled once asked to stop.
[[nodiscard]] Result<exchange::OutputTable> leadTable(const LeadList& list, std::span<const std::uint32_t> rows, std::span<const LeadColumn> columns, const QTimeZone& zone,
                                                      const Progress& progress);

}  // namespace handschlag::ui
