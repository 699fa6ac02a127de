#include "core/leads/lead.h"

namespace handschlag::leads {

const FieldValue& valueOf(const Lead& lead, std::string_view field)
{
    static const FieldValue missing;
    const auto found = lead.fields.find(field);
    return found == lead.fields.end() ? missing : found->second;
}

std::string displayName(const Lead& lead)
{
    const std::string_view first = textOf(valueOf(lead, "first_name"));
    const std::string_view last = textOf(valueOf(lead, "last_name"));
    std::string name(first);
    if (!first.empty() && !last.empty()) name += ' ';
    name += last;
    if (name.empty()) name = textOf(valueOf(lead, "company"));
    if (name.empty()) name = textOf(valueOf(lead, "external_id"));
    return name;
}

}  // namespace handschlag::leads
