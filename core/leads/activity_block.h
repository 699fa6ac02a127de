#pragma once
// Very many activities as numbers: names of types and assets stand once beside the entries. For writing millions of them; a single one
// is leads::Activity.
//
//   ActivityBlock block{{"visit", "click"}, {"Preisliste"}, {}};
//   block.entries.push_back({lead, at, at, 180, 0, ActivityBlock::noAsset});

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/instant.h"

namespace handschlag::leads {

struct ActivityBlock {
    static constexpr std::uint32_t noAsset = std::numeric_limits<std::uint32_t>::max();
    struct Entry {
        LeadId lead;
        Instant occurredAt;
        Instant recordedAt;
        std::int64_t value = 0;
        std::uint32_t type = 0;         ///< position in types
        std::uint32_t asset = noAsset;  ///< position in assets
    };
    std::vector<std::string> types;
    std::vector<std::string> assets;
    std::vector<Entry> entries;
    std::vector<std::string> externalIds;  ///< one per entry; empty if there are none
};

}  // namespace handschlag::leads
