#pragma once
// The audit trail as a chain: each entry's hash covers its content and the hash of the one before, so that no entry can be
// changed, taken out or put in between without every later hash being wrong.
//
//   hash = hexadecimal BLAKE2b-256 of the JSON object {action, actor, details, number, previous_hash, recorded_at, subject},
//   keys in this order, no white space

#include <optional>
#include <span>
#include <string>

#include "core/usecase/ports.h"

namespace handschlag::usecase {

/// From everything but entry.hash.
[[nodiscard]] std::string auditHash(const AuditEntry& entry);

/// Number of the first entry that does not fit, or nothing. Entries in order of number, from 1.
[[nodiscard]] std::optional<std::int64_t> firstBrokenEntry(std::span<const AuditEntry> entries);

}  // namespace handschlag::usecase
