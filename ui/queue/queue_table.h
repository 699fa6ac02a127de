#pragma once
// The queue as a table for a file: the leads that the list shows, in its order, without the headings.

#include <QTimeZone>

#include "core/exchange/table_output.h"
#include "ui/queue/queue_model.h"

namespace handschlag::ui {

[[nodiscard]] exchange::OutputTable queueTable(const QueueModel& model, Instant now, const QTimeZone& zone);

}  // namespace handschlag::ui
