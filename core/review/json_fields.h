#pragma once
// One description of a value's fields for both directions, so that what is written is what is read.
//
//   template <class Fields, class Row> void visit(Fields& fields, Row& row) { fields("key", row.key); fields("count", row.count); }
//   const auto json = written(row); const auto again = read<Row>(json);   // throws nlohmann::json::exception where a field is none

#include <array>
#include <concepts>
#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/localized_text.h"
#include "core/review/quarter.h"

namespace handschlag::review {

class FieldWriter;
class FieldReader;

/// Writes what visit() names; what has no other form is taken for a row of fields.
class FieldWriter {
public:
    nlohmann::json json = nlohmann::json::object();

    template <class Value>
    void operator()(const char* name, const Value& value)
    {
        json[name] = of(value);
    }
    /// Enumerators by their key().
    template <class Enum, std::size_t Count>
    void keyed(const char* name, Enum value, const std::array<Enum, Count>&)
    {
        json[name] = key(value);
    }
    template <class Enum, std::size_t Count>
    void keyed(const char* name, const std::vector<Enum>& values, const std::array<Enum, Count>&)
    {
        auto list = nlohmann::json::array();
        for (const Enum value : values) list.push_back(key(value));
        json[name] = std::move(list);
    }
    /// Follows from the other fields: written, not read.
    template <class Value>
    void derived(const char* name, const Value& value)
    {
        json[name] = of(value);
    }

private:
    template <class Value>
    static nlohmann::json of(const Value& value)
    {
        if constexpr (std::is_arithmetic_v<Value> || std::is_same_v<Value, std::string>) {
            return value;
        } else {
            FieldWriter writer;
            visit(writer, value);
            return std::move(writer.json);
        }
    }
    static nlohmann::json of(const Day& day) { return toIso(day); }
    static nlohmann::json of(const Instant& instant) { return toIso(instant); }
    static nlohmann::json of(const Quarter& quarter) { return toText(quarter); }
    static nlohmann::json of(const LocalizedText& text) { return {{"de", text.de}, {"en", text.en}}; }
    template <class Tag>
    static nlohmann::json of(const Id<Tag>& id)
    {
        return id.value;
    }
    template <class Value>
    static nlohmann::json of(const std::optional<Value>& value)
    {
        return value ? of(*value) : nlohmann::json();
    }
    template <class Value>
    static nlohmann::json of(const std::vector<Value>& values)
    {
        auto list = nlohmann::json::array();
        for (const Value& value : values) list.push_back(of(value));
        return list;
    }
};

/// Throws where a field is missing or of another kind.
class FieldReader {
public:
    explicit FieldReader(const nlohmann::json& json) : json_(json) {}

    template <class Value>
    void operator()(const char* name, Value& value)
    {
        into(json_.at(name), value);
    }
    template <class Enum, std::size_t Count>
    void keyed(const char* name, Enum& value, const std::array<Enum, Count>& all)
    {
        value = fromKey(json_.at(name), all);
    }
    template <class Enum, std::size_t Count>
    void keyed(const char* name, std::vector<Enum>& values, const std::array<Enum, Count>& all)
    {
        values.clear();
        for (const auto& each : json_.at(name)) values.push_back(fromKey(each, all));
    }
    template <class Value>
    void derived(const char*, const Value&)
    {
    }

private:
    template <class Enum, std::size_t Count>
    static Enum fromKey(const nlohmann::json& json, const std::array<Enum, Count>& all)
    {
        for (const Enum value : all)
            if (json == key(value)) return value;
        throw std::invalid_argument(json.dump());
    }

    template <class Value>
    static void into(const nlohmann::json& json, Value& value)
    {
        if constexpr (std::is_arithmetic_v<Value> || std::is_same_v<Value, std::string>) {
            json.get_to(value);
        } else {
            FieldReader reader(json);
            visit(reader, value);
        }
    }
    static void into(const nlohmann::json& json, Day& day) { day = dayFromIso(json.get_ref<const std::string&>()).value(); }
    static void into(const nlohmann::json& json, Instant& instant) { instant = instantFromIso(json.get_ref<const std::string&>()).value(); }
    static void into(const nlohmann::json& json, Quarter& quarter) { quarter = quarterFromText(json.get_ref<const std::string&>(), quarter.startMonth).value(); }
    static void into(const nlohmann::json& json, LocalizedText& text)
    {
        json.at("de").get_to(text.de);
        json.at("en").get_to(text.en);
    }
    template <class Tag>
    static void into(const nlohmann::json& json, Id<Tag>& id)
    {
        json.get_to(id.value);
    }
    template <class Value>
    static void into(const nlohmann::json& json, std::optional<Value>& value)
    {
        value.reset();
        if (!json.is_null()) into(json, value.emplace());
    }
    template <class Value>
    static void into(const nlohmann::json& json, std::vector<Value>& values)
    {
        values.clear();
        for (const auto& each : json) into(each, values.emplace_back());
    }

    const nlohmann::json& json_;
};

}  // namespace handschlag::review
