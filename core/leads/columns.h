#pragma once
// One field of every lead: a code per row into the distinct values of the field.

#include <cstdint>
#include <limits>
#include <string_view>
#include <variant>
#include <vector>

#include "core/leads/dictionary.h"
#include "core/leads/field.h"

namespace handschlag::leads {

/// Every row has a value of its own: row + 1. For columns in which hardly a value comes twice.
struct OwnCodes {
    std::size_t rows = 0;
    [[nodiscard]] std::uint32_t operator[](std::size_t row) const { return static_cast<std::uint32_t>(row + 1); }
    [[nodiscard]] std::size_t size() const { return rows; }
};

/// One number per row in as few bytes as they need.
class Codes {
public:
    using Numbers = std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>, std::vector<std::uint32_t>, OwnCodes>;
    Codes() = default;
    explicit Codes(Numbers numbers) : numbers_(std::move(numbers)) {}
    /// values: how many different ones there may be.
    [[nodiscard]] static Codes packed(const std::vector<std::uint32_t>& codes, std::size_t values);

    [[nodiscard]] std::uint32_t operator[](std::size_t row) const
    {
        return std::visit([row](const auto& numbers) -> std::uint32_t { return numbers[row]; }, numbers_);
    }
    [[nodiscard]] std::size_t size() const
    {
        return std::visit([](const auto& numbers) { return numbers.size(); }, numbers_);
    }
    [[nodiscard]] const Numbers& numbers() const { return numbers_; }

private:
    Numbers numbers_;
};

struct TextColumn {
    Dictionary dictionary;  ///< entries may repeat if every row has its own
    Codes codes;
    [[nodiscard]] std::string_view value(std::size_t row) const { return dictionary.text(codes[row]); }
};

struct NumberColumn {
    static constexpr std::int64_t missing = std::numeric_limits<std::int64_t>::min();
    FieldKind kind = FieldKind::Integer;
    std::vector<std::int64_t> distinct{missing};  ///< ascending; code 0 is a missing value
    Codes codes;
    [[nodiscard]] std::int64_t value(std::size_t row) const { return distinct[codes[row]]; }
};

}  // namespace handschlag::leads
