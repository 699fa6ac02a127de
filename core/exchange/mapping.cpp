#include "core/exchange/mapping.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/exchange/date_format.h"

namespace handschlag::exchange {
namespace {

using enum leads::FieldKind;

constexpr ErrorCode fieldUnknown{"mapping.field_unknown"};
constexpr ErrorCode fieldTwice{"mapping.field_twice"};
constexpr ErrorCode attributeName{"mapping.attribute_name"};
constexpr ErrorCode attributeIsField{"mapping.attribute_is_field"};
constexpr ErrorCode nothingMapped{"mapping.empty"};
constexpr ErrorCode keyMissing{"mapping.key_missing"};
constexpr ErrorCode fieldMissing{"mapping.field_missing"};
constexpr ErrorCode roleMissing{"mapping.role_missing"};
constexpr std::size_t longestName = 100;
constexpr std::array<const char*, 5> typeKeys{"text", "integer", "decimal", "date", "boolean"};

std::vector<TargetField> leadFields()
{
    std::vector<TargetField> fields;
    for (const leads::FieldDescription& field : leads::standardFields()) fields.push_back({field.name, field.kind});
    return fields;
}

bool isUsableName(std::string_view name)
{
    const bool control = std::ranges::any_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    return !name.empty() && name.size() <= longestName && !control;
}

Result<void> checkTarget(const ColumnTarget& target, FileKind kind)
{
    const auto format = DateFormat::parse(target.format);
    if (!format) return std::unexpected(format.error());
    if (!target.field.empty()) {
        if (!targetField(kind, target.field)) return fail(fieldUnknown, {target.field});
        return {};
    }
    if (kind != FileKind::Leads || !isUsableName(target.attribute)) return fail(attributeName, {target.attribute});
    if (leads::standardField(target.attribute)) return fail(attributeIsField, {target.attribute});
    return {};
}

bool fills(const Mapping& mapping, std::string_view field)
{
    const auto byColumn = [&](const auto& column) { return column.second.field == field; };
    return mapping.constants.contains(field) || std::ranges::any_of(mapping.columns, byColumn);
}

/// Fields without which no row of this kind can be used.
Result<void> checkComplete(const Mapping& mapping, FileKind kind)
{
    if (kind == FileKind::Leads && !fills(mapping, "external_id") && !fills(mapping, "email")) return fail(keyMissing);
    if (kind == FileKind::Activities)
        for (const char* field : {"lead", "type", "occurred_at"})
            if (!fills(mapping, field)) return fail(fieldMissing, {field});
    if (kind == FileKind::Outcomes) {
        for (const char* field : {"lead", "at"})
            if (!fills(mapping, field)) return fail(fieldMissing, {field});
        if (!mapping.role && !fills(mapping, "role") && !fills(mapping, "stage")) return fail(roleMissing);
    }
    return {};
}

}  // namespace

const std::vector<TargetField>& targetFields(FileKind kind)
{
    static const std::vector<TargetField> leadTargets = leadFields();
    static const std::vector<TargetField> activityTargets{{"external_id", Text}, {"lead", Text},           {"type", Text},
                                                          {"asset", Text},       {"occurred_at", Instant}, {"value", Integer}};
    static const std::vector<TargetField> outcomeTargets{{"lead", Text},      {"stage", Text}, {"role", Text},  {"at", Instant},
                                                         {"amount", Decimal}, {"owner", Text}, {"reason", Text}};
    switch (kind) {
        case FileKind::Leads: return leadTargets;
        case FileKind::Activities: return activityTargets;
        case FileKind::Outcomes: return outcomeTargets;
    }
    return leadTargets;
}

const TargetField* targetField(FileKind kind, std::string_view name)
{
    const auto& fields = targetFields(kind);
    const auto found = std::ranges::find(fields, name, &TargetField::name);
    return found == fields.end() ? nullptr : &*found;
}

const char* typeKey(leads::FieldKind kind) { return typeKeys[static_cast<std::size_t>(kind)]; }

std::optional<leads::FieldKind> typeFromKey(std::string_view text)
{
    const auto found = std::ranges::find(typeKeys, text, [](const char* key) { return std::string_view(key); });
    if (found == typeKeys.end()) return std::nullopt;
    return static_cast<leads::FieldKind>(found - typeKeys.begin());
}

Result<void> checkMapping(const Mapping& mapping, FileKind kind)
{
    if (mapping.columns.empty()) return fail(nothingMapped);
    std::set<std::string, std::less<>> taken;
    for (const auto& [header, target] : mapping.columns) {
        if (const auto checked = checkTarget(target, kind); !checked) return checked;
        const std::string& name = target.field.empty() ? target.attribute : target.field;
        if (!taken.insert(name).second) return fail(fieldTwice, {name});
    }
    for (const auto& [field, value] : mapping.constants) {
        if (!targetField(kind, field)) return fail(fieldUnknown, {field});
        if (!taken.insert(field).second) return fail(fieldTwice, {field});
    }
    return checkComplete(mapping, kind);
}

}  // namespace handschlag::exchange
