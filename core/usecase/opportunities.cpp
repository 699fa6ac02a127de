// From a qualified lead to an opportunity, and how it ends.

#include "core/handover/life.h"
#include "core/usecase/deciding.h"
#include "core/usecase/handover_work.h"

namespace handschlag::usecase {
namespace {

using handover::EventKind;
using handover::Handover;

constexpr ErrorCode amountInvalid{"handover.amount_invalid"};

Result<void> checkAmount(std::optional<std::int64_t> cents)
{
    return cents && *cents < 0 ? misuse(amountInvalid, {std::to_string(*cents)}) : Result<void>{};
}

}  // namespace

Result<Handover> openOpportunity(Store& store, HandoverId id, int rowVersion, std::optional<std::int64_t> amountCents, PersonId actor, Instant now)
{
    auto desk = sitDown(store, id, actor, By::Sales, rowVersion);
    if (!desk) return std::unexpected(desk.error());
    if (const auto valid = checkAmount(amountCents); !valid) return std::unexpected(valid.error());
    HandoverStep step = stepOf(*desk, EventKind::OpenOpportunity, now);
    step.enters = pipeline::Role::Opportunity;
    step.amountCents = amountCents;
    return finish(*desk, takeStep(store, desk->terms, desk->stored, desk->stored, step));
}

Result<Handover> win(Store& store, HandoverId id, int rowVersion, std::optional<std::int64_t> amountCents, PersonId actor, Instant now)
{
    auto desk = sitDown(store, id, actor, By::Sales, rowVersion);
    if (!desk) return std::unexpected(desk.error());
    if (const auto valid = checkAmount(amountCents); !valid) return std::unexpected(valid.error());
    HandoverStep step = stepOf(*desk, EventKind::Win, now);
    step.enters = pipeline::Role::Won;
    step.exit = pipeline::Exit::Won;
    step.amountCents = amountCents;
    return finish(*desk, takeStep(store, desk->terms, desk->stored, desk->stored, step));
}

Result<Handover> lose(Store& store, HandoverId id, int rowVersion, const std::string& comment, PersonId actor, Instant now)
{
    auto desk = sitDown(store, id, actor, By::Sales, rowVersion);
    if (!desk) return std::unexpected(desk.error());
    HandoverStep step = stepOf(*desk, EventKind::Lose, now);
    step.comment = comment;
    step.exit = pipeline::Exit::Lost;
    return finish(*desk, takeStep(store, desk->terms, desk->stored, desk->stored, step));
}

}  // namespace handschlag::usecase
