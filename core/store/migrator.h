#pragma once
// Brings the schema of a workspace up to date: numbered scripts, one transaction each, resumable.

#include "core/store/store_session.h"

namespace handschlag::store {

/// Number of the newest schema this program knows.
[[nodiscard]] int newestSchema();
[[nodiscard]] Result<int> schemaOf(StoreSession& session);
/// Refuses a newer schema, naming both numbers.
[[nodiscard]] Result<void> migrate(StoreSession& session);

}  // namespace handschlag::store
