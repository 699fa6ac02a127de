#include "core/agreement/json_codec.h"

namespace handschlag::agreement {

using nlohmann::json;

json toJsonValue(Day day) { return toIso(day); }

void readValue(const json& value, Day& day, const std::string& path, Reading& reading)
{
    const auto read = value.is_string() ? dayFromIso(value.get_ref<const std::string&>()) : std::nullopt;
    if (!read) return reading.stop(codes::badValue, {path, "yyyy-MM-dd"});
    day = *read;
}

void readValue(const json& value, std::string& text, const std::string& path, Reading& reading)
{
    if (!value.is_string()) return reading.stop(codes::badValue, {path, "\"...\""});
    text = value.get_ref<const std::string&>();
}

void readValue(const json& value, bool& flag, const std::string& path, Reading& reading)
{
    if (!value.is_boolean()) return reading.stop(codes::badValue, {path, "true, false"});
    flag = value.get<bool>();
}

void readValue(const json& value, std::int64_t& number, const std::string& path, Reading& reading)
{
    if (!value.is_number_integer()) return reading.stop(codes::badValue, {path, "0, 1, -1, ..."});
    number = value.get<std::int64_t>();
}

void readValue(const json& value, int& number, const std::string& path, Reading& reading)
{
    std::int64_t wide = 0;
    readValue(value, wide, path, reading);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return reading.stop(codes::badValue, {path, "|n| <= " + std::to_string(std::numeric_limits<int>::max())});
    number = static_cast<int>(wide);
}

const json* JsonReader::take(const char* key)
{
    const auto found = object_.find(key);
    if (found == object_.end()) return nullptr;
    taken_.insert(key);
    return &*found;
}

void JsonReader::finish()
{
    for (const auto& [key, value] : object_.items())
        if (!taken_.contains(key)) return reading_.stop(codes::unknownKey, {at(key)});
}

}  // namespace handschlag::agreement
