// claim, release, accept, reject, undo: what sales decides on a handover.

#include "app/cli/handover_answer.h"
#include "app/cli/words.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode reasonMissing{"cli.reason_missing"};
constexpr ErrorCode pairInvalid{"cli.pair_invalid"};

using Simple = Result<handover::Handover> (*)(usecase::Store&, HandoverId, PersonId, Instant);

template <Simple decide>
Result<Answer> runSimple(const Invocation& invocation)
{
    const auto desk = deciding(invocation);
    if (!desk) return std::unexpected(desk.error());
    return desk->answer(decide(*desk->store, desk->id, desk->actor.id, desk->now));
}

Result<Answer> runAccept(const Invocation& invocation)
{
    const auto desk = deciding(invocation);
    if (!desk) return std::unexpected(desk.error());
    return desk->answer(usecase::accept(*desk->store, desk->id, -1, desk->actor.id, desk->now));
}

Result<Answer> runReject(const Invocation& invocation)
{
    if (!invocation.isSet("reason")) return misuse(reasonMissing);
    const auto desk = deciding(invocation);
    if (!desk) return std::unexpected(desk.error());
    const auto at = momentOf(*desk->store, invocation, "follow-up");
    if (!at) return std::unexpected(at.error());
    const std::string fact = invocation.value("fact");
    const std::size_t mark = fact.find('=');
    if (invocation.isSet("fact") && (mark == std::string::npos || mark == 0)) return misuse(pairInvalid, {"--fact", fact});
    usecase::RejectRequest request;
    request.handover = desk->id;
    request.reason = invocation.value("reason");
    request.clause = invocation.value("clause");
    request.comment = invocation.value("comment");
    request.followUpAt = *at;
    if (!fact.empty()) {
        request.factField = fact.substr(0, mark);
        request.factValue = fact.substr(mark + 1);
    }
    return desk->answer(usecase::reject(*desk->store, request, desk->actor.id, desk->now));
}

}  // namespace

QList<Command> decisionCommands()
{
    const QStringList decision{QStringLiteral("WS"), QStringLiteral("ID")};
    return {{QStringLiteral("claim"), decision, {}, CommandLine::tr("Takes a handover to work on it, so that nobody else does."), runSimple<usecase::claim>},
            {QStringLiteral("release"), decision, {}, CommandLine::tr("Gives a claim up again."), runSimple<usecase::release>},
            {QStringLiteral("accept"), decision, {}, CommandLine::tr("Accepts a handover."), runAccept},
            {QStringLiteral("reject"),
             decision,
             {{QStringLiteral("reason"), CommandLine::tr("Code of one of the agreement's reasons."), QStringLiteral("R")},
              {QStringLiteral("clause"), CommandLine::tr("Clause it cites, if not the reason's own."), QStringLiteral("C")},
              {QStringLiteral("fact"), CommandLine::tr("What is right instead, e.g. employees=40: the lead is judged again with it."), QStringLiteral("F=V")},
              commentOption(),
              followUpOption()},
             CommandLine::tr("Rejects a handover with a reason that cites a clause."),
             runReject},
            {QStringLiteral("undo"), decision, {}, CommandLine::tr("Takes back one's own newest decision on a handover."), runSimple<usecase::undoDecision>}};
}

}  // namespace handschlag::cli
