#include "core/usecase/field_entry.h"

#include <algorithm>

#include "core/base/text.h"

namespace handschlag::usecase {
namespace {

constexpr ErrorCode fieldUnknown{"lead.field_unknown"};
constexpr ErrorCode valueKind{"lead.value_kind"};

bool fits(leads::FieldKind kind, const leads::FieldValue& value)
{
    if (leads::isMissing(value)) return true;
    if ((kind == leads::FieldKind::Text) != std::holds_alternative<std::string>(value)) return false;
    const auto number = leads::numberOf(value);
    return kind != leads::FieldKind::Boolean || number == 0 || number == 1;
}

}  // namespace

Result<TypedValues> checkedValues(Store& store, const TypedValues& values)
{
    const auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    TypedValues checked;
    for (const auto& [name, value] : values) {
        const auto* standard = leads::standardField(name);
        const auto own = std::ranges::find(*attributes, name, &leads::Attribute::name);
        if (!standard && own == attributes->end()) return misuse(fieldUnknown, {name});
        leads::FieldValue clean = value;
        if (const auto* text = std::get_if<std::string>(&value)) clean = toNfc(trimmed(*text));
        if (leads::isMissing(clean)) clean = {};
        if (!fits(standard ? standard->kind : own->kind, clean)) return misuse(valueKind, {name});
        checked[name] = std::move(clean);
    }
    return checked;
}

Result<int> writeValues(Store& store, const leads::Lead& lead, const TypedValues& values, PersonId actor, Instant now)
{
    std::vector<leads::FieldChange> changes;
    for (const auto& [name, value] : values) {
        const leads::FieldValue before = name == "created_at" ? leads::FieldValue(lead.createdAt.seconds) : leads::valueOf(lead, name);
        const bool same = before == value || (leads::isMissing(before) && leads::isMissing(value));
        if (same || (name == "created_at" && leads::isMissing(value))) continue;
        changes.push_back({lead.id, name, before, value, now, now, actor});
    }
    if (!changes.empty())
        if (const auto written = store.leads().change(changes, BatchId{}); !written) return std::unexpected(written.error());
    return static_cast<int>(changes.size());
}

}  // namespace handschlag::usecase
