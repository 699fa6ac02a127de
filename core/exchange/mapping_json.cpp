#include <nlohmann/json.hpp>
#include <set>

#include "core/exchange/mapping.h"

namespace handschlag::exchange {
namespace {

using nlohmann::json;

constexpr ErrorCode notJson{"mapping.not_json"};
constexpr ErrorCode keyUnknown{"mapping.key_unknown"};
constexpr ErrorCode keyTwice{"mapping.key_twice"};
constexpr ErrorCode valueWrong{"mapping.value_wrong"};
constexpr ErrorCode typeUnknown{"mapping.type_unknown"};
constexpr ErrorCode typeOfField{"mapping.type_of_field"};
constexpr ErrorCode fieldUnknown{"mapping.field_unknown"};
constexpr ErrorCode roleUnknown{"mapping.role_unknown"};

Result<std::string> textIn(const json& value, const std::string& key)
{
    if (!value.is_string()) return fail(valueWrong, {key});
    return value.get<std::string>();
}

Result<bool> flagIn(const json& value, const std::string& key)
{
    if (!value.is_boolean()) return fail(valueWrong, {key});
    return value.get<bool>();
}

/// One of the two texts: true for the first.
Result<bool> choiceIn(const json& value, const std::string& key, const char* yes, const char* no)
{
    const auto text = textIn(value, key);
    if (!text || (*text != yes && *text != no)) return fail(valueWrong, {key});
    return *text == yes;
}

/// Reads the texts of an object into the places named for them; refuses every other key.
Result<void> readTexts(const json& object, const std::string& where, std::initializer_list<std::pair<const char*, std::string*>> places)
{
    for (const auto& [key, value] : object.items()) {
        const auto place = std::ranges::find(places, std::string_view(key), [](const auto& known) { return std::string_view(known.first); });
        if (place == places.end()) return fail(keyUnknown, {key});
        auto text = textIn(value, where);
        if (!text) return std::unexpected(text.error());
        *place->second = std::move(*text);
    }
    return {};
}

Result<ColumnTarget> targetFrom(const json& value, const std::string& header, FileKind kind)
{
    ColumnTarget target;
    if (value.is_string()) {
        target.field = value.get<std::string>();
        if (!targetField(kind, target.field)) return fail(fieldUnknown, {target.field});
        return target;
    }
    if (!value.is_object()) return fail(valueWrong, {header});
    std::string type;
    const auto read = readTexts(value, header, {{"field", &target.field}, {"attribute", &target.attribute}, {"format", &target.format}, {"type", &type}});
    if (!read) return std::unexpected(read.error());
    if (target.field.empty() == target.attribute.empty()) return fail(valueWrong, {header});
    const auto named = typeFromKey(type);
    if (!type.empty() && !named) return fail(typeUnknown, {type});
    if (target.field.empty()) {
        target.type = named.value_or(target.format.empty() ? leads::FieldKind::Text : leads::FieldKind::Instant);
        return target;
    }
    const TargetField* field = targetField(kind, target.field);
    if (!field) return fail(fieldUnknown, {target.field});
    if (named && *named != field->kind) return fail(typeOfField, {target.field, typeKey(field->kind), type});
    return target;
}

Result<void> readColumns(const json& value, FileKind kind, Mapping& mapping)
{
    if (!value.is_object()) return fail(valueWrong, {"columns"});
    for (const auto& [header, entry] : value.items()) {
        if (entry.is_null()) continue;
        auto target = targetFrom(entry, header, kind);
        if (!target) return std::unexpected(target.error());
        mapping.columns.emplace(header, std::move(*target));
    }
    return {};
}

Result<void> readNullValues(const json& value, Mapping& mapping)
{
    if (!value.is_array()) return fail(valueWrong, {"null_values"});
    for (const json& entry : value) {
        auto text = textIn(entry, "null_values");
        if (!text) return std::unexpected(text.error());
        mapping.nullValues.push_back(std::move(*text));
    }
    return {};
}

Result<void> readConstants(const json& value, Mapping& mapping)
{
    if (!value.is_object()) return fail(valueWrong, {"constants"});
    for (const auto& [field, constant] : value.items()) {
        if (!constant.is_string() && !constant.is_number_integer() && !constant.is_boolean()) return fail(valueWrong, {"constants"});
        mapping.constants.emplace(field, constant.is_string() ? constant.get<std::string>() : constant.dump());
    }
    return {};
}

Result<void> readActivities(const json& value, Mapping& mapping)
{
    const std::string key = "activities_from_columns";
    if (!value.is_array()) return fail(valueWrong, {key});
    for (const json& entry : value) {
        ActivityFromColumns activity;
        if (!entry.is_object()) return fail(valueWrong, {key});
        if (const auto read = readTexts(entry, key, {{"type", &activity.type}, {"at", &activity.at}, {"asset", &activity.asset}, {"format", &activity.format}}); !read)
            return read;
        if (activity.type.empty() || activity.at.empty()) return fail(valueWrong, {key});
        mapping.activitiesFromColumns.push_back(std::move(activity));
    }
    return {};
}

/// Stores a read value, or passes its error on.
template <class T, class Target>
Result<void> store(Result<T> value, Target& target)
{
    if (!value) return std::unexpected(value.error());
    target = std::move(*value);
    return {};
}

Result<void> readRole(const json& value, Mapping& mapping)
{
    const auto text = textIn(value, "role");
    if (!text) return std::unexpected(text.error());
    mapping.role = pipeline::roleFromKey(*text);
    if (!mapping.role) return fail(roleUnknown, {*text});
    return {};
}

Result<char> markIn(const json& value, const std::string& key, std::string_view allowed, bool mayBeNone)
{
    const auto text = textIn(value, key);
    if (!text) return std::unexpected(text.error());
    if (key == "delimiter" && *text == "tab") return '\t';
    if (mayBeNone && text->empty()) return '\0';
    if (text->size() != 1 || !allowed.contains(text->front())) return fail(valueWrong, {key});
    return text->front();
}

/// How the file is cut; nothing if the key speaks of something else.
std::optional<Result<void>> readReading(const std::string& key, const json& value, CsvOptions& reading)
{
    if (key == "delimiter") return store(markIn(value, key, ",;\t|", false), reading.delimiter);
    if (key == "quote") return store(markIn(value, key, "\"'", true), reading.quote);
    if (key == "encoding") {
        const auto text = textIn(value, key);
        reading.encoding = text ? encodingFromName(*text) : std::nullopt;
        return reading.encoding ? Result<void>{} : fail(valueWrong, {key});
    }
    if (key == "header_row") {
        if (!value.is_number_integer() || value.get<std::int64_t>() < 0 || value.get<std::int64_t>() > 1'000'000) return fail(valueWrong, {key});
        reading.headerRow = value.get<std::int64_t>();
        return Result<void>{};
    }
    return std::nullopt;
}

void writeReading(const CsvOptions& reading, json& document)
{
    if (reading.encoding) document["encoding"] = name(*reading.encoding);
    if (reading.delimiter) document["delimiter"] = *reading.delimiter == '\t' ? std::string("tab") : std::string(1, *reading.delimiter);
    if (reading.quote) document["quote"] = *reading.quote == 0 ? std::string() : std::string(1, *reading.quote);
    if (reading.headerRow) document["header_row"] = *reading.headerRow;
}

Result<void> readKey(const std::string& key, const json& value, FileKind kind, Mapping& mapping)
{
    if (key == "columns") return readColumns(value, kind, mapping);
    if (key == "null_values") return readNullValues(value, mapping);
    if (key == "constants") return readConstants(value, mapping);
    if (key == "activities_from_columns") return readActivities(value, mapping);
    if (key == "zone") return store(textIn(value, key), mapping.zone);
    if (key == "role") return readRole(value, mapping);
    if (key == "history") return store(flagIn(value, key), mapping.history);
    if (key == "deduplicate") return store(flagIn(value, key), mapping.deduplicate);
    if (key == "lead_by") return store(choiceIn(value, key, "email", "external_id"), mapping.leadByEmail);
    if (key == "decimal") {
        bool comma = false;
        if (const auto read = store(choiceIn(value, key, ",", "."), comma); !read) return read;
        mapping.decimal = comma ? ',' : '.';
        return {};
    }
    if (auto reading = readReading(key, value, mapping.reading)) return std::move(*reading);
    return fail(keyUnknown, {key});
}

/// The document, or nothing with the key that stands twice in one object.
Result<json> parseOnce(std::string_view text)
{
    std::vector<std::set<std::string>> keys;
    std::optional<std::string> twice;
    const auto watch = [&](int, json::parse_event_t event, json& parsed) {
        if (event == json::parse_event_t::object_start) keys.emplace_back();
        if (event == json::parse_event_t::object_end) keys.pop_back();
        if (event == json::parse_event_t::key && !keys.back().insert(parsed.get<std::string>()).second && !twice) twice = parsed.get<std::string>();
        return true;
    };
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    json document = json::parse(text, watch, false);
    if (document.is_discarded() || !document.is_object()) return fail(notJson);
    if (twice) return fail(keyTwice, {*twice});
    return document;
}

json targetToJson(const ColumnTarget& target)
{
    if (!target.field.empty() && target.format.empty()) return target.field;
    json object = target.field.empty() ? json{{"attribute", target.attribute}, {"type", typeKey(target.type)}} : json{{"field", target.field}};
    if (!target.format.empty()) object["format"] = target.format;
    return object;
}

}  // namespace

Result<Mapping> mappingFromJson(std::string_view text, FileKind kind)
{
    const auto document = parseOnce(text);
    if (!document) return std::unexpected(document.error());
    Mapping mapping;
    for (const auto& [key, value] : document->items())
        if (const auto read = readKey(key, value, kind, mapping); !read) return std::unexpected(read.error());
    if (const auto checked = checkMapping(mapping, kind); !checked) return std::unexpected(checked.error());
    return mapping;
}

std::string mappingToJson(const Mapping& mapping, FileKind kind)
{
    json document;
    document["columns"] = json::object();
    for (const auto& [header, target] : mapping.columns) document["columns"][header] = targetToJson(target);
    if (!mapping.nullValues.empty()) document["null_values"] = mapping.nullValues;
    if (!mapping.zone.empty()) document["zone"] = mapping.zone;
    document["decimal"] = std::string(1, mapping.decimal);
    writeReading(mapping.reading, document);
    if (mapping.role) document["role"] = pipeline::key(*mapping.role);
    if (mapping.history) document["history"] = true;
    if (mapping.leadByEmail && kind != FileKind::Leads) document["lead_by"] = "email";
    if (!mapping.deduplicate) document["deduplicate"] = false;
    if (!mapping.constants.empty()) document["constants"] = mapping.constants;
    for (const ActivityFromColumns& activity : mapping.activitiesFromColumns) {
        json entry{{"type", activity.type}, {"at", activity.at}};
        if (!activity.asset.empty()) entry["asset"] = activity.asset;
        if (!activity.format.empty()) entry["format"] = activity.format;
        document["activities_from_columns"].push_back(entry);
    }
    return document.dump(2) + "\n";
}

}  // namespace handschlag::exchange
