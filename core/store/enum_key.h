#pragma once
// The way back from a stable English key to its enumerator; the way there is the core's key().

#include <array>
#include <optional>
#include <string_view>

namespace handschlag::store {

/// The enumerator among the first `count` whose key is text.
template <class Enum, class KeyOf>
[[nodiscard]] std::optional<Enum> enumFromKey(std::string_view text, int count, KeyOf keyOf)
{
    for (int i = 0; i < count; ++i)
        if (text == keyOf(static_cast<Enum>(i))) return static_cast<Enum>(i);
    return std::nullopt;
}

/// For enumerations that have keys in the store only.
template <class Enum, std::size_t Count>
[[nodiscard]] std::optional<Enum> enumFromKey(std::string_view text, const std::array<const char*, Count>& keys)
{
    for (std::size_t i = 0; i < Count; ++i)
        if (text == keys[i]) return static_cast<Enum>(i);
    return std::nullopt;
}

}  // namespace handschlag::store
