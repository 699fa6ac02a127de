#pragma once
// One field of every lead of a population, as criteria and conditions see it: text, number or missing.
// The field `domain` falls back to the host of a plausible e-mail address; `created_at` is always known.

#include <cstdint>
#include <string_view>

#include "core/leads/population.h"

namespace handschlag::scoring {

struct FieldValue {
    enum class Kind : std::uint8_t { Missing, Text, Number } kind = Kind::Missing;
    bool boolean = false;      ///< with Number: 0 or 1
    std::string_view text;     ///< with Text: never empty
    std::int64_t number = 0;
};

[[nodiscard]] FieldValue textValue(std::string_view text);
/// NumberColumn::missing is a missing value.
[[nodiscard]] FieldValue numberValue(std::int64_t number, leads::FieldKind kind);

class FieldReader {
public:
    FieldReader(const leads::Population& population, std::string_view field);
    [[nodiscard]] FieldValue at(std::size_t row) const;

private:
    const leads::TextColumn* text_ = nullptr;
    const leads::NumberColumn* number_ = nullptr;
    const leads::TextColumn* hosts_ = nullptr;  ///< where `domain` falls back to
    const leads::PackedNumbers* createdAt_ = nullptr;
};

}  // namespace handschlag::scoring
