#pragma once
// The fields a lead can have: standard ones by name, and the workspace's own typed attributes beside them in one namespace.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace handschlag::leads {

enum class FieldKind : std::uint8_t {
    Text,
    Integer,
    Decimal,  ///< int64 in 1/10,000
    Instant,  ///< UTC seconds
    Boolean,  ///< 0 or 1
};

struct FieldDescription {
    std::string_view name;
    FieldKind kind;
    bool personal;  ///< identifies a person: erased with the lead, hidden from observers
};

/// A workspace's own field.
struct Attribute {
    std::string name;
    FieldKind kind = FieldKind::Text;
    friend bool operator==(const Attribute&, const Attribute&) = default;
};

/// monostate or "" is a missing value; numbers, instants and booleans are int64.
using FieldValue = std::variant<std::monostate, std::string, std::int64_t>;

[[nodiscard]] std::span<const FieldDescription> standardFields();
[[nodiscard]] const FieldDescription* standardField(std::string_view name);
[[nodiscard]] bool isMissing(const FieldValue& value);
[[nodiscard]] std::string_view textOf(const FieldValue& value);
[[nodiscard]] std::optional<std::int64_t> numberOf(const FieldValue& value);

}  // namespace handschlag::leads
