#include "core/exchange/presets.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/exchange/embedded_presets.h"

namespace handschlag::exchange {
namespace {

using Json = nlohmann::ordered_json;  // the order of fields decides which one takes a column

std::vector<std::string> textsIn(const Json& list)
{
    std::vector<std::string> texts;
    for (const Json& text : list) texts.push_back(text.get_ref<const std::string&>());
    return texts;
}

std::vector<PresetField> fieldsIn(const Json& document, const char* kind)
{
    std::vector<PresetField> fields;
    if (const auto found = document.find(kind); found != document.end())
        for (const auto& [field, headers] : found->items()) fields.push_back({field, textsIn(headers)});
    return fields;
}

Preset presetFrom(std::string_view key, std::string_view text)
{
    const Json document = Json::parse(text);
    Preset preset;
    preset.key = key;
    preset.name = document.at("name").get_ref<const std::string&>();
    preset.fields = {fieldsIn(document, "leads"), fieldsIn(document, "activities"), fieldsIn(document, "outcomes")};
    if (const auto ignored = document.find("ignored"); ignored != document.end()) preset.ignored = textsIn(*ignored);
    if (const auto activities = document.find("activities_from_columns"); activities != document.end())
        for (const Json& entry : *activities) preset.activities.push_back({entry.at("type").get_ref<const std::string&>(), textsIn(entry.at("at")), textsIn(entry.at("asset"))});
    return preset;
}

}  // namespace

const std::vector<Preset>& presets()
{
    static const std::vector<Preset> all = [] {
        std::vector<Preset> list;
        for (const auto& [key, text] : embeddedPresets()) list.push_back(presetFrom(key, text));
        return list;
    }();
    return all;
}

const Preset* presetNamed(std::string_view key)
{
    const auto& all = presets();
    const auto found = std::ranges::find(all, key, &Preset::key);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace handschlag::exchange
