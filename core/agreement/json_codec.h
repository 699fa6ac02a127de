#pragma once
// One description of a value serves both directions: writing it as JSON and reading it back. What is written is therefore what is
// read, and no key can be forgotten on one side.
//
//   template <class Codec> void describe(Codec& codec, Of<Codec, Stage>& stage)
//   {
//       codec.required("id", stage.id);
//       codec.optional("note", stage.note);   // absent when it has its default value
//   }
//   nlohmann::json json = toJsonValue(stage);
//   Stage back; Reading reading; readValue(json, back, "stage", reading);  // reading.error names the first bad path

#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "core/agreement/document_keys.h"
#include "core/agreement/match.h"
#include "core/agreement/rule.h"
#include "core/agreement/strict_json.h"
#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/base/localized_text.h"

namespace handschlag::agreement {

namespace codes {
inline constexpr ErrorCode badValue{"agreement.bad_value"};      ///< {path, what is expected}
inline constexpr ErrorCode missingKey{"agreement.missing_key"};  ///< {path}
inline constexpr ErrorCode unknownKey{"agreement.unknown_key"};  ///< {path}
}  // namespace codes

/// State of reading one document: the first error wins, later ones are ignored.
struct Reading {
    std::optional<Error> error;
    int ruleDepth = 0;
    void stop(ErrorCode code, std::vector<std::string> arguments)
    {
        if (error) return;
        if (!arguments.empty()) arguments.front() = abridgedPath(std::move(arguments.front()));
        error = Error{code, std::move(arguments), {}, Severity::Unusable};
    }
};

class JsonWriter;
class JsonReader;

/// A writing codec sees its value as const.
template <class Codec, class T>
using Of = std::conditional_t<std::is_same_v<Codec, JsonWriter>, const T, T>;

[[nodiscard]] nlohmann::json toJsonValue(const Match& match);
[[nodiscard]] nlohmann::json toJsonValue(const Rule& rule);
[[nodiscard]] nlohmann::json toJsonValue(Day day);
void readValue(const nlohmann::json& json, Match& match, const std::string& path, Reading& reading);
void readValue(const nlohmann::json& json, Rule& rule, const std::string& path, Reading& reading);
void readValue(const nlohmann::json& json, Day& day, const std::string& path, Reading& reading);
void readValue(const nlohmann::json& json, std::string& text, const std::string& path, Reading& reading);
void readValue(const nlohmann::json& json, bool& flag, const std::string& path, Reading& reading);
void readValue(const nlohmann::json& json, std::int64_t& number, const std::string& path, Reading& reading);
void readValue(const nlohmann::json& json, int& number, const std::string& path, Reading& reading);

template <class Enum>
    requires std::is_enum_v<Enum>
[[nodiscard]] nlohmann::json toJsonValue(Enum value)
{
    return keyOf(value);
}
[[nodiscard]] inline nlohmann::json toJsonValue(const std::string& text) { return text; }
[[nodiscard]] inline nlohmann::json toJsonValue(bool flag) { return flag; }
[[nodiscard]] inline nlohmann::json toJsonValue(std::int64_t number) { return number; }
[[nodiscard]] inline nlohmann::json toJsonValue(int number) { return static_cast<std::int64_t>(number); }

template <class T>
    requires std::is_class_v<T>
[[nodiscard]] nlohmann::json toJsonValue(const T& described);
template <class T>
[[nodiscard]] nlohmann::json toJsonValue(const std::vector<T>& values)
{
    auto array = nlohmann::json::array();
    for (const T& value : values) array.push_back(toJsonValue(value));
    return array;
}
template <class T, std::size_t n>
[[nodiscard]] nlohmann::json toJsonValue(const std::array<T, n>& values)
{
    auto array = nlohmann::json::array();
    for (const T& value : values) array.push_back(toJsonValue(value));
    return array;
}

class JsonWriter {
public:
    template <class T>
    void required(const char* key, const T& value)
    {
        object[key] = toJsonValue(value);
    }
    template <class T>
    void optional(const char* key, const T& value, const T& standard = T{})
    {
        if (!(value == standard)) object[key] = toJsonValue(value);
    }
    template <class T>
    void optional(const char* key, const std::optional<T>& value)
    {
        if (value) object[key] = toJsonValue(*value);
    }
    nlohmann::json object = nlohmann::json::object();
};

template <class Enum>
    requires std::is_enum_v<Enum>
void readValue(const nlohmann::json& json, Enum& value, const std::string& path, Reading& reading)
{
    const auto known = json.is_string() ? fromKey<Enum>(json.template get_ref<const std::string&>()) : std::nullopt;
    if (known) {
        value = *known;
        return;
    }
    std::string expected;
    for (const char* key : keysOf<Enum>()) expected += (expected.empty() ? "" : ", ") + std::string(key);
    reading.stop(codes::badValue, {path, expected});
}
template <class T>
    requires std::is_class_v<T>
void readValue(const nlohmann::json& json, T& described, const std::string& path, Reading& reading);
template <class T>
void readValue(const nlohmann::json& json, std::vector<T>& values, const std::string& path, Reading& reading)
{
    if (!json.is_array()) return reading.stop(codes::badValue, {path, "[...]"});
    values.assign(json.size(), T{});
    for (std::size_t i = 0; i < json.size(); ++i) readValue(json[i], values[i], path + '[' + std::to_string(i) + ']', reading);
}
template <class T, std::size_t n>
void readValue(const nlohmann::json& json, std::array<T, n>& values, const std::string& path, Reading& reading)
{
    if (!json.is_array() || json.size() != n) return reading.stop(codes::badValue, {path, '[' + std::to_string(n) + ']'});
    for (std::size_t i = 0; i < n; ++i) readValue(json[i], values[i], path + '[' + std::to_string(i) + ']', reading);
}

/// Reads the members of one object; finish() refuses what nobody asked for.
class JsonReader {
public:
    JsonReader(const nlohmann::json& object, const std::string& path, Reading& reading) : object_(object), path_(path), reading_(reading) {}

    template <class T>
    void required(const char* key, T& value)
    {
        if (const auto* member = take(key)) return readValue(*member, value, at(key), reading_);
        reading_.stop(codes::missingKey, {at(key)});
    }
    template <class T>
    void optional(const char* key, T& value, const T& standard = T{})
    {
        if (const auto* member = take(key)) return readValue(*member, value, at(key), reading_);
        value = standard;
    }
    template <class T>
    void optional(const char* key, std::optional<T>& value)
    {
        value.reset();
        if (const auto* member = take(key)) readValue(*member, value.emplace(), at(key), reading_);
    }
    void finish();

private:
    [[nodiscard]] const nlohmann::json* take(const char* key);
    [[nodiscard]] std::string at(std::string_view key) const { return path_.empty() ? std::string(key) : path_ + '.' + std::string(key); }

    const nlohmann::json& object_;
    const std::string& path_;
    Reading& reading_;
    std::set<std::string, std::less<>> taken_;
};

template <class Codec>
void describe(Codec& codec, Of<Codec, LocalizedText>& text)
{
    codec.required("de", text.de);
    codec.required("en", text.en);
}

template <class T>
    requires std::is_class_v<T>
nlohmann::json toJsonValue(const T& described)
{
    JsonWriter writer;
    describe(writer, described);
    return std::move(writer.object);
}

template <class T>
    requires std::is_class_v<T>
void readValue(const nlohmann::json& json, T& described, const std::string& path, Reading& reading)
{
    if (!json.is_object()) return reading.stop(codes::badValue, {path, "{...}"});
    JsonReader reader(json, path, reading);
    describe(reader, described);
    reader.finish();
}

}  // namespace handschlag::agreement
