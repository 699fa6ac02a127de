#pragma once
// What a workspace knows of the leads that a file names, to be held against what the file says of them.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/usecase/lead_index.h"

namespace handschlag::usecase {

/// Values that the index knows, by the places of a file's fields.
class KnownValues {
public:
    using Value = leads::LeadBlock::Value;
    KnownValues(const leads::Population& leads, const std::vector<std::string>& fields)
    {
        for (const std::string& field : fields) columns_.emplace_back(leads.text(field), leads.number(field));
    }
    /// An empty text is no value.
    [[nodiscard]] Value at(LeadIndex::Row row, std::size_t place) const
    {
        const auto [texts, numbers] = columns_[place];
        if (const std::string_view text = texts ? texts->value(row) : std::string_view{}; !text.empty()) return text;
        const std::int64_t number = numbers ? numbers->value(row) : leads::NumberColumn::missing;
        return number == leads::NumberColumn::missing ? Value{} : Value{number};
    }

private:
    std::vector<std::pair<const leads::TextColumn*, const leads::NumberColumn*>> columns_;
};

/// A lead that the workspace has: as the index knows it, or as it stands now.
struct KnownLead {
    LeadId id;
    Instant createdAt;
    LeadIndex::Row row = 0;
    const leads::Lead* whole = nullptr;  ///< if not of the index
};

[[nodiscard]] inline KnownValues::Value viewOf(const leads::FieldValue& value)
{
    if (const auto number = leads::numberOf(value)) return *number;
    const std::string_view text = leads::textOf(value);
    return text.empty() ? KnownValues::Value{} : KnownValues::Value{text};
}

}  // namespace handschlag::usecase
