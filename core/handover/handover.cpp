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
    static constexpr std::array<const char*, 25> keys{"submit",  "claim",   "accept",     "reject",     "return", "reassign",         "expire", "erase",
                                                      "touch",   "follow_up", "qualify",  "recycle",    "disqualify", "merge",        "good_lead", "opportunity",
                                                      "won",     "lost",    "correct",    "withdraw",   "object", "uphold",           "overturn", "undo",
                                                      "vote"};
    return keys[static_cast<std::size_t>(kind)];
}

const char* key(Duty duty)
{
    static constexpr std::array<const char*, 9> keys{"", "decide", "first_touch", "touch", "follow_up", "conclude", "correct", "object", "rule"};
    return keys[static_cast<std::size_t>(duty)];
}

}  // namespace handschlag::handover
