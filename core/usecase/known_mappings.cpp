#include "core/usecase/known_mappings.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

#include "core/base/hashing.h"
#include "core/exchange/refused_rows.h"

namespace handschlag::usecase {
namespace {

constexpr std::array<const char*, 3> kindKeys{"leads", "activities", "outcomes"};

/// A workbook knows its dates, CSV writes them in some format: not the same file.
std::string settingFor(const exchange::CsvTable& table)
{
    std::vector<std::string> headers;
    for (const std::string& header : table.headers)
        if (!exchange::isReasonHeader(header)) headers.push_back(header);
    std::ranges::sort(headers);
    std::string all(table.typed ? "workbook" : "text");
    for (const std::string& header : headers) all += '\n' + header;
    initialiseCrypto();
    return "import.mapping." + toHex(blake2b256(all)).substr(0, 32);
}

std::optional<KnownMapping> read(const std::string& text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    const std::string kindKey = json.value("kind", std::string());
    const auto kind = std::ranges::find(kindKeys, kindKey, [](const char* key) { return std::string_view(key); });
    if (kind == kindKeys.end()) return std::nullopt;
    KnownMapping known;
    known.kind = static_cast<exchange::FileKind>(kind - kindKeys.begin());
    auto mapping = exchange::mappingFromJson(json.value("mapping", std::string()), known.kind);
    if (!mapping) return std::nullopt;
    known.mapping = std::move(*mapping);
    known.fileName = json.value("file", std::string());
    known.savedAt = Instant{json.value("saved_at", std::int64_t{0})};
    return known;
}

}  // namespace

Result<void> rememberMapping(Store& store, const exchange::CsvTable& table, const KnownMapping& mapping)
{
    const nlohmann::json json{{"kind", kindKeys[static_cast<std::size_t>(mapping.kind)]},
                              {"mapping", exchange::mappingToJson(mapping.mapping, mapping.kind)},
                              {"file", mapping.fileName},
                              {"saved_at", mapping.savedAt.seconds}};
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const std::string text = json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (const auto saved = store.workspace().setSetting(settingFor(table), text); !saved) return saved;
    const auto committed = (*transaction)->commit();
    return committed ? Result<void>() : std::unexpected(committed.error());
}

Result<std::optional<KnownMapping>> knownMapping(Store& store, const exchange::CsvTable& table)
{
    const auto setting = store.workspace().setting(settingFor(table));
    if (!setting) return std::unexpected(setting.error());
    return *setting ? read(**setting) : std::nullopt;
}

}  // namespace handschlag::usecase
