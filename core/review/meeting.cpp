#include "core/review/meeting.h"

#include <algorithm>
#include <array>

namespace handschlag::review {
namespace {

constexpr std::array agenda{"last_decisions", "scorecards", "burn_up", "waterfall", "acceptance", "disputes",  "recycling",
                            "lift",           "forecast",   "voices",  "definition", "decisions", "signing"};
constexpr std::array<const char*, 3> decisionStates{"open", "done", "dropped"};
constexpr std::array<const char*, 3> proposalStates{"open", "accepted", "declined"};

template <class State>
std::optional<State> stateFromKey(const std::array<const char*, 3>& keys, std::string_view text)
{
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (text == keys[i]) return static_cast<State>(i);
    return std::nullopt;
}

}  // namespace

std::span<const char* const> agendaKeys() { return agenda; }

std::vector<AgendaPoint> agendaOf(std::vector<AgendaPoint> changed)
{
    int position = 0;
    for (const char* key : agenda) {
        ++position;
        if (std::ranges::find(changed, key, &AgendaPoint::key) == changed.end()) changed.push_back({key, position, false, {}, {}, 0});
    }
    std::ranges::stable_sort(changed, {}, [](const AgendaPoint& point) { return std::pair(point.position, point.isOwn()); });
    return changed;
}

const char* key(DecisionState state) { return decisionStates[static_cast<std::size_t>(state)]; }
std::optional<DecisionState> decisionStateFromKey(std::string_view text) { return stateFromKey<DecisionState>(decisionStates, text); }
const char* key(ProposalState state) { return proposalStates[static_cast<std::size_t>(state)]; }
std::optional<ProposalState> proposalStateFromKey(std::string_view text) { return stateFromKey<ProposalState>(proposalStates, text); }

Effect effectOf(const Decision& decision, std::optional<std::int64_t> after)
{
    Effect effect{decision.before, after, decision.target, {}};
    if (!decision.target || !after) return effect;
    const bool less = decision.before && *decision.target < *decision.before;
    effect.reached = less ? *after <= *decision.target : *after >= *decision.target;
    return effect;
}

}  // namespace handschlag::review
