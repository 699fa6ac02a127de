#pragma once
// Typed row ids: a LeadId cannot be passed where a HandoverId is wanted. 0 means "none".

#include <compare>
#include <cstdint>
#include <functional>

namespace handschlag {

template <class Tag>
struct Id {
    std::int64_t value = 0;
    [[nodiscard]] constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using LeadId = Id<struct LeadTag>;
using CycleId = Id<struct CycleTag>;
using StageEventId = Id<struct StageEventTag>;
using PersonId = Id<struct PersonTag>;
using TeamId = Id<struct TeamTag>;
using DocumentId = Id<struct DocumentTag>;
using VersionId = Id<struct VersionTag>;
using HandoverId = Id<struct HandoverTag>;
using BatchId = Id<struct BatchTag>;
using FreeTextId = Id<struct FreeTextTag>;

}  // namespace handschlag

template <class Tag>
struct std::hash<handschlag::Id<Tag>> {
    [[nodiscard]] std::size_t operator()(handschlag::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
