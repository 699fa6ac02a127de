#pragma once
// Very many new leads as rows of values: names of fields stand once beside them, texts stay where they were read. For writing millions of
// leads; a single one is leads::Lead.
//
//   LeadBlock block; block.fields = {"external_id", "employees"};
//   block.createdAt.push_back(at); block.values.insert(block.values.end(), {std::string_view("K-1003"), std::int64_t{120}});

#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/instant.h"
#include "core/leads/field.h"

namespace handschlag::leads {

struct LeadBlock {
    /// As FieldValue; the text must live until the block is written.
    using Value = std::variant<std::monostate, std::string_view, std::int64_t>;

    Instant recordedAt;
    bool history = false;                  ///< imported as history: never handed over
    std::vector<std::string_view> fields;  ///< standard fields and attributes by name, none twice; no "created_at"
    std::vector<Instant> createdAt;        ///< one per lead
    std::vector<Value> values;             ///< of the first lead in order of fields, then of the second ...

    [[nodiscard]] std::size_t size() const { return createdAt.size(); }
};

/// The same value with a text of its own.
[[nodiscard]] inline FieldValue fieldValueOf(const LeadBlock::Value& value)
{
    if (const auto* text = std::get_if<std::string_view>(&value)) return std::string(*text);
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    return {};
}

}  // namespace handschlag::leads
