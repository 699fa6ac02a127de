// How an accepted lead leaves the chain: back into nurturing, or out of it.

#include "core/handover/life.h"
#include "core/usecase/deciding.h"
#include "core/usecase/handover_answers.h"
#include "core/usecase/handover_work.h"

namespace handschlag::usecase {
namespace {

using handover::EventKind;
using handover::Handover;

constexpr ErrorCode reasonOtherWay{"handover.reason_other_way"};

Result<Handover> leave(Store& store, const RejectRequest& request, EventKind way, PersonId actor, Instant now)
{
    auto desk = sitDown(store, request.handover, actor, By::Sales, request.rowVersion);
    if (!desk) return std::unexpected(desk.error());
    if (const auto possible = handover::next(desk->stored.state, way); !possible) return std::unexpected(possible.error());
    const auto terms = desk->terms.of(desk->stored.version);
    if (!terms) return std::unexpected(terms.error());
    auto statement = statementOf(request);
    statement.way = way;
    const auto rejection = handover::resolve((*terms)->document, desk->stored.state, statement, now);
    if (!rejection) return std::unexpected(rejection.error());
    if (rejection->event != way) return refuse(reasonOtherWay, {request.reason});
    return finish(*desk, takeReject(store, desk->terms, desk->stored, statement, actor, now));
}

}  // namespace

Result<Handover> recycle(Store& store, const RejectRequest& request, PersonId actor, Instant now)
{
    return leave(store, request, EventKind::Recycle, actor, now);
}

Result<Handover> disqualify(Store& store, const RejectRequest& request, PersonId actor, Instant now)
{
    return leave(store, request, EventKind::Disqualify, actor, now);
}

}  // namespace handschlag::usecase
