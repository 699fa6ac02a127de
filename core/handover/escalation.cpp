#include "core/handover/escalation.h"

#include <array>

namespace handschlag::handover {
namespace {

constexpr std::array percents{50, 80, 100, 200};

}  // namespace

std::vector<EscalationStep> escalationSteps(const calendar::BusinessClock& clock, Instant start, Instant due)
{
    const std::int64_t allowed = clock.elapsed(start, due);
    std::vector<EscalationStep> steps;
    for (const int percent : percents) {
        // Rounded up: nobody is told before the share of the time has passed.
        const Instant at = percent == 100 ? due : clock.due(start, (allowed * percent + 99) / 100);
        steps.push_back({percent, at});
    }
    return steps;
}

std::optional<EscalationStep> reachedStep(const std::vector<EscalationStep>& steps, Instant now)
{
    std::optional<EscalationStep> reached;
    for (const EscalationStep& step : steps)
        if (now > step.at || (step.percent < 100 && now == step.at)) reached = step;
    return reached;
}

Told toldAt(int percent)
{
    return {.owner = percent >= 50, .team = percent >= 80, .head = percent >= 100, .otherHead = percent >= 200};
}

}  // namespace handschlag::handover
