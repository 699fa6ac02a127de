#include "core/agreement/version.h"

#include <array>

namespace handschlag::agreement {
namespace {

constexpr std::array<const char*, 3> sideKeys{"marketing", "sales", "observer"};

}  // namespace

const char* key(VersionState state)
{
    static constexpr std::array<const char*, 5> keys{"draft", "proposed", "signed_by_one", "in_force", "superseded"};
    return keys[static_cast<std::size_t>(state)];
}

const char* key(Side side) { return sideKeys[static_cast<std::size_t>(side)]; }

std::optional<Side> sideFromKey(std::string_view text)
{
    for (std::size_t i = 0; i < sideKeys.size(); ++i)
        if (text == sideKeys[i]) return static_cast<Side>(i);
    return std::nullopt;
}

}  // namespace handschlag::agreement
