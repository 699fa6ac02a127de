#include "core/usecase/audit_chain.h"

#include <nlohmann/json.hpp>

#include "core/base/hashing.h"

namespace handschlag::usecase {

std::string auditHash(const AuditEntry& entry)
{
    // nlohmann::json keeps keys in alphabetical order.
    const nlohmann::json content{{"action", entry.action},
                                 {"actor", entry.actor},
                                 {"details", entry.details},
                                 {"number", entry.number},
                                 {"previous_hash", entry.previousHash},
                                 {"recorded_at", entry.recordedAt.seconds},
                                 {"subject", entry.subject}};
    return toHex(blake2b256(content.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)));
}

std::optional<std::int64_t> firstBrokenEntry(std::span<const AuditEntry> entries)
{
    std::string previous;
    std::int64_t number = 1;
    for (const AuditEntry& entry : entries) {
        if (entry.number != number || entry.previousHash != previous || entry.hash != auditHash(entry)) return number;
        previous = entry.hash;
        ++number;
    }
    return std::nullopt;
}

}  // namespace handschlag::usecase
