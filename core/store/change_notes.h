#pragma once
// What the open transaction has touched so far; more than a thousand rows of a table become "many" (id 0).

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "core/base/change_set.h"

namespace handschlag::store {

class ChangeNotes {
public:
    static constexpr std::size_t manyRows = 1'000;

    void add(Table table, std::int64_t id);
    void clear() { ids_.clear(); }
    [[nodiscard]] bool has(Table table) const { return ids_.contains(table); }
    /// By table, then id.
    [[nodiscard]] std::vector<Change> changes() const;

private:
    std::map<Table, std::set<std::int64_t>> ids_;
};

/// "lead", "handover", ...: how change_log names a table.
[[nodiscard]] const char* key(Table table);
[[nodiscard]] std::optional<Table> tableFromKey(std::string_view text);

}  // namespace handschlag::store
