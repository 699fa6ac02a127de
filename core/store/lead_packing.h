#pragma once
// Packs new leads for their table of segments; the format stands in lead_segment.h.

#include <optional>
#include <span>

#include "core/store/lead_segment.h"

namespace handschlag::store {

struct PackedLeads {
    Bytes entries, fields;
};

/// The first leads of a block, as many as there are tokens, with how each stands. Nothing if a field has texts and numbers.
[[nodiscard]] std::optional<PackedLeads> packLeads(const leads::LeadBlock& leads, std::span<const pipeline::Role> roles, std::uint64_t series,
                                                   std::span<const std::int64_t> tokens);

}  // namespace handschlag::store
