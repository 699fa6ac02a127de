// merge: the lead of a handover is another one.

#include "app/cli/handover_answer.h"
#include "app/cli/words.h"
#include "core/usecase/lead_merge.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode optionMissing{"cli.option_missing"};

Result<Answer> runMerge(const Invocation& invocation)
{
    if (!invocation.isSet("into")) return misuse(optionMissing, {"--into"});
    const auto desk = deciding(invocation);
    if (!desk) return std::unexpected(desk.error());
    usecase::MergeRequest request;
    request.handover = desk->id;
    request.survivorExternalId = invocation.value("into");
    request.comment = invocation.value("comment");
    return desk->answer(usecase::mergeInto(*desk->store, request, desk->actor.id, desk->now));
}

}  // namespace

QList<Command> mergeCommands()
{
    return {{QStringLiteral("merge"),
             {QStringLiteral("WS"), QStringLiteral("ID")},
             {{QStringLiteral("into"), CommandLine::tr("External id of the lead that stays."), QStringLiteral("E")}, commentOption()},
             CommandLine::tr("Ends a handover because its lead is another one, and merges the two."),
             runMerge}};
}

}  // namespace handschlag::cli
