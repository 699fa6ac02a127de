#include "core/handover/handover.h"

#include <array>

namespace handschlag::handover {

const char* key(State state)
{
    static constexpr std::array<const char*, 8> keys{"open", "accepted", "qualified", "opportunity", "returned", "rejected", "disputed", "closed"};
    return keys[static_cast<std::size_t>(state)];
}

const char* key(EventKind kind)
{
    static constexpr std::array<const char*, 24> keys{"submit",  "claim",   "accept",     "reject",     "return", "reassign",         "expire", "erase",
                                                      "touch",   "follow_up", "qualify",  "recycle",    "disqualify", "merge",        "good_lead", "opportunity",
                                                      "won",     "lost",    "correct",    "withdraw",   "object", "uphold",           "overturn", "undo"};
    return keys[static_cast<std::size_t>(kind)];
}

}  // namespace handschlag::handover
