#include "core/scoring/score.h"

#include <array>

namespace handschlag::scoring {

const char* key(Decision decision)
{
    static constexpr std::array<const char*, 6> keys{"excluded", "mql", "enrich", "answer", "nurture", "contact"};
    return keys[static_cast<std::size_t>(decision)];
}

const char* key(Section section)
{
    static constexpr std::array<const char*, 3> keys{"fit", "situation", "behaviour"};
    return keys[static_cast<std::size_t>(section)];
}

const char* key(PartReason reason)
{
    static constexpr std::array<const char*, 9> keys{"bucket",      "no_bucket", "missing_points", "missing_low", "activities",
                                                     "cap_reached", "group_cap", "minimum",        "maximum"};
    return keys[static_cast<std::size_t>(reason)];
}

const char* key(Missing::Kind kind)
{
    static constexpr std::array<const char*, 5> keys{"required_field", "criterion_field", "points_to_next_band", "points_to_next_letter", "rule_term"};
    return keys[static_cast<std::size_t>(kind)];
}

}  // namespace handschlag::scoring
