#pragma once
// Writes leads, their first cycles and their activities: by blocks, made on another thread while SQLite writes the one before, so that
// memory does not grow with their number.

#include "core/base/progress.h"
#include "core/calendar/business_clock.h"
#include "core/usecase/cycle_book.h"
#include "core/usecase/demo.h"
#include "core/usecase/demo/demo_world.h"

namespace handschlag::usecase::demo {

/// How many of these leads sales works on: what a team can, however large the database.
[[nodiscard]] int workedLeads(const DemoRequest& request);

/// Fills the world with the leads that sales works on, the book with their cycles, the store with everything. Inside the caller's
/// transaction; world.seed, now and batch are set.
[[nodiscard]] Result<void> fillMarket(Store& store, World& world, CycleBook& book, const DemoRequest& request, const calendar::BusinessClock& clock,
                                      const Progress& progress);

}  // namespace handschlag::usecase::demo
