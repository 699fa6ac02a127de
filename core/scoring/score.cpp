#include "core/scoring/score.h"

#include <array>

namespace handschlag::scoring {

const char* key(Decision decision)
{
    static constexpr std::array<const char*, 6> keys{"excluded", "mql", "enrich", "answer", "nurture", "contact"};
    return keys[static_cast<std::size_t>(decision)];
}

}  // namespace handschlag::scoring
