#pragma once
// A frozen snapshot as text and back: the same values in every field, so that a lead can be judged again years later.
//
//   const std::string text = snapshotToJson(snapshot);    // one JSON object, keys sorted, no white space: equal snapshots give equal bytes
//   const auto again = snapshotFromJson(text);            // fails with "handover.snapshot_damaged" and what is wrong
//
// Times are UTC seconds, points are centipoints, a missing value is null. Numbers are integers only.

#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/handover/handover.h"

namespace handschlag::handover {

[[nodiscard]] std::string snapshotToJson(const Snapshot& snapshot);
[[nodiscard]] Result<Snapshot> snapshotFromJson(std::string_view text);

}  // namespace handschlag::handover
