#include "core/usecase/signing_keys.h"

#include <nlohmann/json.hpp>

namespace handschlag::usecase {
namespace {

constexpr ErrorCode none{"key.none"};
constexpr auto demoKeysSetting = "demo_keys";

}  // namespace

Result<std::string> findKeyFile(std::span<const std::string> keyFiles, const Person& person)
{
    const std::string* named = nullptr;
    for (const std::string& file : keyFiles) {
        const auto info = agreement::readPublicKey(file);
        if (!info) continue;
        if (!person.fingerprint.empty() && info->fingerprint == person.fingerprint) return file;
        if (!named && info->name == person.name) named = &file;
    }
    if (!named) return refuse(none, {person.name});
    return *named;
}

Result<std::vector<std::string>> demoKeyFiles(Store& store)
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    if (!info->demo) return std::vector<std::string>{};
    const auto stored = store.workspace().setting(demoKeysSetting);
    if (!stored) return std::unexpected(stored.error());
    const auto list = nlohmann::json::parse(stored->value_or("[]"), nullptr, false);
    std::vector<std::string> files;
    if (list.is_array())
        for (const auto& entry : list)
            if (entry.is_string()) files.push_back(entry.get<std::string>());
    return files;
}

}  // namespace handschlag::usecase
