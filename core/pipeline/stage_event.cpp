#include "core/pipeline/stage_event.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace handschlag::pipeline {
namespace {

constexpr std::array<const char*, 8> roleKeys{"market", "fit", "marketing_qualified", "handed_over", "accepted", "qualified", "opportunity", "won"};
constexpr std::array<const char*, 7> exitKeys{"", "rejected", "disqualified", "expired", "recycled", "won", "lost"};

}  // namespace

const char* key(Role role) { return roleKeys[static_cast<std::size_t>(role)]; }

const char* key(Exit exit) { return exitKeys[static_cast<std::size_t>(exit)]; }

std::optional<Role> roleFromKey(std::string_view text)
{
    const auto found = std::ranges::find(roleKeys, text, [](const char* name) { return std::string_view(name); });
    if (found == roleKeys.end()) return std::nullopt;
    return static_cast<Role>(found - roleKeys.begin());
}

const char* key(StageEventKind kind)
{
    static constexpr std::array<const char*, stageEventKinds> keys{"enter", "regress", "exit", "retract"};
    return keys[static_cast<std::size_t>(kind)];
}

}  // namespace handschlag::pipeline
