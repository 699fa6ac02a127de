// correct, withdraw, object, rule: marketing's answers, and what both sides say of a dispute.

#include "app/cli/handover_answer.h"
#include "app/cli/words.h"
#include "core/handover/fact_check.h"
#include "core/usecase/disputes.h"
#include "core/usecase/handover_work.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode pairInvalid{"cli.pair_invalid"};
constexpr ErrorCode verdictInvalid{"cli.verdict_invalid"};

/// Each --set FIELD=VALUE by the kind of its field; without a value the field is emptied.
Result<std::map<std::string, leads::FieldValue>> valuesOf(usecase::Store& store, const Invocation& invocation)
{
    const auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    std::map<std::string, leads::FieldValue> values;
    for (const QString& given : invocation.parser.values(QStringLiteral("set"))) {
        const std::string pair = given.toStdString();
        const std::size_t mark = pair.find('=');
        if (mark == std::string::npos || mark == 0) return misuse(pairInvalid, {"--set", pair});
        const std::string field = pair.substr(0, mark);
        if (mark + 1 == pair.size()) {
            values[field] = {};
            continue;
        }
        auto value = handover::factFrom(field, pair.substr(mark + 1), *attributes);
        if (!value) return std::unexpected(value.error());
        values[field] = *std::move(value);
    }
    return values;
}

Result<Answer> runCorrect(const Invocation& invocation)
{
    const auto desk = deciding(invocation);
    if (!desk) return std::unexpected(desk.error());
    const auto values = valuesOf(*desk->store, invocation);
    if (!values) return std::unexpected(values.error());
    return desk->answer(usecase::correct(*desk->store, desk->id, *values, desk->actor.id, desk->now));
}

using Commented = Result<handover::Handover> (*)(usecase::Store&, HandoverId, const std::string&, PersonId, Instant);

template <Commented decide>
Result<Answer> runCommented(const Invocation& invocation)
{
    const auto desk = deciding(invocation);
    if (!desk) return std::unexpected(desk.error());
    return desk->answer(decide(*desk->store, desk->id, invocation.value("comment"), desk->actor.id, desk->now));
}

Result<Answer> runRule(const Invocation& invocation)
{
    const std::string verdict = invocation.value("verdict");
    if (verdict != key(usecase::Verdict::Upheld) && verdict != key(usecase::Verdict::Overturned)) return misuse(verdictInvalid, {verdict});
    const auto desk = deciding(invocation);
    if (!desk) return std::unexpected(desk.error());
    const auto said = verdict == key(usecase::Verdict::Upheld) ? usecase::Verdict::Upheld : usecase::Verdict::Overturned;
    return desk->answer(usecase::rule(*desk->store, desk->id, said, invocation.value("comment"), desk->actor.id, desk->now));
}

}  // namespace

QList<Command> disputeCommands()
{
    const QStringList decision{QStringLiteral("WS"), QStringLiteral("ID")};
    return {{QStringLiteral("correct"),
             decision,
             {{QStringLiteral("set"), CommandLine::tr("A corrected field, e.g. phone=+4930123; may be given several times."), QStringLiteral("F=V")}},
             CommandLine::tr("Corrects a returned lead and gives it to sales again."),
             runCorrect},
            {QStringLiteral("withdraw"), decision, {commentOption()}, CommandLine::tr("Takes a returned lead out of the chain."), runCommented<usecase::withdraw>},
            {QStringLiteral("object"), decision, {commentOption()}, CommandLine::tr("Contests a rejection, with a reason."), runCommented<usecase::object>},
            {QStringLiteral("rule"),
             decision,
             {{QStringLiteral("verdict"), CommandLine::tr("upheld or overturned: what this side thinks of the rejection."), QStringLiteral("V")}, commentOption()},
             CommandLine::tr("Says what one's side thinks of a dispute; ruled when both agree."),
             runRule}};
}

}  // namespace handschlag::cli
