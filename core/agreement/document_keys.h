#pragma once
// The stable English snake_case keys of every enumeration in a document, as files, command line and JSON spell them.
//
//   keyOf(Role::MarketingQualified)          // "marketing_qualified"
//   fromKey<Role>("marketing_qualified")     // the role, or nothing

#include <optional>
#include <span>
#include <string_view>

#include "core/agreement/document.h"

namespace handschlag::agreement {

/// All keys of an enumeration, in the order of its values.
template <class Enum>
[[nodiscard]] std::span<const char* const> keysOf();

template <> std::span<const char* const> keysOf<Role>();
template <> std::span<const char* const> keysOf<Side>();
template <> std::span<const char* const> keysOf<Decay>();
template <> std::span<const char* const> keysOf<ExclusionEffect>();
template <> std::span<const char* const> keysOf<RouteTarget>();
template <> std::span<const char* const> keysOf<ReasonPhase>();
template <> std::span<const char* const> keysOf<Disposition>();
template <> std::span<const char* const> keysOf<Measure>();
template <> std::span<const char* const> keysOf<BantField>();
template <> std::span<const char* const> keysOf<BantAnswer>();
template <> std::span<const char* const> keysOf<TextHow>();
template <> std::span<const char* const> keysOf<MailKind>();
template <> std::span<const char* const> keysOf<FieldIs::Missing>();

template <class Enum>
[[nodiscard]] const char* keyOf(Enum value)
{
    return keysOf<Enum>()[static_cast<std::size_t>(value)];
}

template <class Enum>
[[nodiscard]] std::optional<Enum> fromKey(std::string_view text)
{
    const auto keys = keysOf<Enum>();
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (text == keys[i]) return static_cast<Enum>(i);
    return std::nullopt;
}

}  // namespace handschlag::agreement
