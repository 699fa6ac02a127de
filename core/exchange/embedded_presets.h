#pragma once
// The files of resources/presets, by name, built into the program.

#include <span>
#include <string_view>
#include <utility>

namespace handschlag::exchange {

[[nodiscard]] std::span<const std::pair<std::string_view, std::string_view>> embeddedPresets();

}  // namespace handschlag::exchange
