#pragma once
// Finds leads of segments by their external id: 63-bit hashes in pages of ascending order, one series a load. What a page names may lie in
// rows by now, with another id: the lead itself has the last word.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/store/sqlite_handle.h"

namespace handschlag::store {

struct LeadKey {
    std::int64_t hash = 0;
    std::int64_t lead = 0;
};

/// FNV-1a, without its highest bit: stays the same for ever.
[[nodiscard]] std::int64_t keyHash(std::string_view externalId);

/// Keys of one load, in any order. Refuses an external id that another lead has.
[[nodiscard]] Result<void> writeLeadKeys(const SqliteHandle& handle, std::vector<LeadKey> keys, BatchId batch);

class PackedLeadFinder {
public:
    explicit PackedLeadFinder(const SqliteHandle& handle);
    /// The lead of a segment with that external id.
    [[nodiscard]] Result<std::optional<LeadId>> find(std::string_view externalId);

private:
    [[nodiscard]] Result<std::optional<LeadId>> findInPages(std::string_view externalId, std::int64_t hash);
    const SqliteHandle& handle_;
    SqliteStatement pages_;
};

}  // namespace handschlag::store
