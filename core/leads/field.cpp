#include "core/leads/field.h"

#include <algorithm>
#include <array>

namespace handschlag::leads {
namespace {

using enum FieldKind;

constexpr std::array descriptions{
    FieldDescription{"external_id", Text, true},    FieldDescription{"salutation", Text, true},     FieldDescription{"first_name", Text, true},
    FieldDescription{"last_name", Text, true},      FieldDescription{"email", Text, true},          FieldDescription{"phone", Text, true},
    FieldDescription{"mobile", Text, true},         FieldDescription{"job_title", Text, false},     FieldDescription{"department", Text, false},
    FieldDescription{"seniority", Text, false},     FieldDescription{"company", Text, true},        FieldDescription{"domain", Text, true},
    FieldDescription{"industry", Text, false},      FieldDescription{"employees", Integer, false},  FieldDescription{"revenue", Integer, false},
    FieldDescription{"country", Text, false},       FieldDescription{"region", Text, false},        FieldDescription{"postcode", Text, false},
    FieldDescription{"source", Text, false},        FieldDescription{"campaign", Text, false},      FieldDescription{"product", Text, false},
    FieldDescription{"created_at", Instant, false}, FieldDescription{"owner", Text, false},         FieldDescription{"budget", Text, false},
    FieldDescription{"authority", Text, false},     FieldDescription{"need", Text, false},          FieldDescription{"timing", Text, false},
    FieldDescription{"consent_email", Boolean, false}, FieldDescription{"consent_phone", Boolean, false}, FieldDescription{"consent_at", Instant, false},
    FieldDescription{"customer", Boolean, false},   FieldDescription{"opportunity_id", Text, false}, FieldDescription{"crm_url", Text, true},
    FieldDescription{"stage", Text, false},
};

}  // namespace

std::span<const FieldDescription> standardFields() { return descriptions; }

const FieldDescription* standardField(std::string_view name)
{
    const auto found = std::ranges::find(descriptions, name, &FieldDescription::name);
    return found == descriptions.end() ? nullptr : &*found;
}

bool isMissing(const FieldValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value)) return text->empty();
    return std::holds_alternative<std::monostate>(value);
}

std::string_view textOf(const FieldValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text ? std::string_view(*text) : std::string_view{};
}

std::optional<std::int64_t> numberOf(const FieldValue& value)
{
    const auto* number = std::get_if<std::int64_t>(&value);
    return number ? std::optional(*number) : std::nullopt;
}

}  // namespace handschlag::leads
