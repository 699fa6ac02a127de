// touch, qualify, return, recycle, disqualify, opportunity, won, lost: what sales does with a lead after it decided.

#include <algorithm>
#include <array>

#include "app/cli/handover_answer.h"
#include "app/cli/words.h"
#include "core/exchange/values.h"
#include "core/usecase/handover_work.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode optionMissing{"cli.option_missing"};
constexpr ErrorCode reasonMissing{"cli.reason_missing"};
constexpr ErrorCode bantInvalid{"cli.bant_invalid"};
constexpr ErrorCode amountInvalid{"cli.amount_invalid"};

Result<Answer> runTouch(const Invocation& invocation)
{
    for (const char* option : {"channel", "result"})
        if (!invocation.isSet(option)) return misuse(optionMissing, {std::string("--") + option});
    const auto desk = deciding(invocation);
    if (!desk) return std::unexpected(desk.error());
    const auto at = momentOf(*desk->store, invocation, "at");
    if (!at) return std::unexpected(at.error());
    const auto followUp = momentOf(*desk->store, invocation, "follow-up");
    if (!followUp) return std::unexpected(followUp.error());
    usecase::TouchRequest request;
    request.handover = desk->id;
    request.channel = invocation.value("channel");
    request.result = invocation.value("result");
    request.happenedAt = *at;
    request.comment = invocation.value("comment");
    request.followUpAt = *followUp;
    request.pause = invocation.value("pause");
    return desk->answer(usecase::logTouch(*desk->store, request, desk->actor.id, desk->now));
}

struct BantOption {
    const char* name;
    agreement::BantField field;
};
constexpr std::array bantOptions{BantOption{"budget", agreement::BantField::Budget}, BantOption{"authority", agreement::BantField::Authority},
                                 BantOption{"need", agreement::BantField::Need}, BantOption{"timing", agreement::BantField::Timing}};

Result<usecase::BantNote> bantOf(const Invocation& invocation)
{
    static constexpr std::array<const char*, 4> words{"unknown", "no", "partly", "yes"};
    usecase::BantNote note;
    for (const BantOption& option : bantOptions) {
        if (!invocation.isSet(option.name)) continue;
        const auto word = std::ranges::find(words, invocation.value(option.name));
        if (word == words.end()) return misuse(bantInvalid, {std::string("--") + option.name, invocation.value(option.name)});
        note.answers[option.field] = static_cast<agreement::BantAnswer>(word - words.begin());
    }
    return note;
}

Result<Answer> runQualify(const Invocation& invocation)
{
    const auto bant = bantOf(invocation);
    if (!bant) return std::unexpected(bant.error());
    const auto desk = deciding(invocation);
    if (!desk) return std::unexpected(desk.error());
    const auto appointment = momentOf(*desk->store, invocation, "appointment");
    if (!appointment) return std::unexpected(appointment.error());
    usecase::QualifyRequest request;
    request.handover = desk->id;
    request.bant = *bant;
    request.appointmentAt = *appointment;
    request.comment = invocation.value("comment");
    return desk->answer(usecase::qualify(*desk->store, request, desk->actor.id, desk->now));
}

Result<Answer> runReturn(const Invocation& invocation)
{
    const auto desk = deciding(invocation);
    if (!desk) return std::unexpected(desk.error());
    usecase::ReturnRequest request;
    request.handover = desk->id;
    for (const QString& field : QString::fromStdString(invocation.value("missing")).split(u',', Qt::SkipEmptyParts))
        request.missing.push_back(field.trimmed().toStdString());
    request.comment = invocation.value("comment");
    return desk->answer(usecase::giveBack(*desk->store, request, desk->actor.id, desk->now));
}

using Ending = Result<handover::Handover> (*)(usecase::Store&, const usecase::RejectRequest&, PersonId, Instant);

template <Ending end>
Result<Answer> runEnding(const Invocation& invocation)
{
    if (!invocation.isSet("reason")) return misuse(reasonMissing);
    const auto desk = deciding(invocation);
    if (!desk) return std::unexpected(desk.error());
    const auto at = momentOf(*desk->store, invocation, "follow-up");
    if (!at) return std::unexpected(at.error());
    usecase::RejectRequest request;
    request.handover = desk->id;
    request.reason = invocation.value("reason");
    request.comment = invocation.value("comment");
    request.followUpAt = *at;
    return desk->answer(end(*desk->store, request, desk->actor.id, desk->now));
}

/// In the currency of the workspace, with or without cents.
Result<std::optional<std::int64_t>> centsOf(const Invocation& invocation)
{
    if (!invocation.isSet("amount")) return std::optional<std::int64_t>{};
    const std::string text = invocation.value("amount");
    auto amount = exchange::parseDecimal(text, '.');
    if (!amount) amount = exchange::parseDecimal(text, ',');
    if (!amount || *amount < 0) return misuse(amountInvalid, {text});
    return std::optional((*amount + 50) / 100);
}

using Valued = Result<handover::Handover> (*)(usecase::Store&, HandoverId, int, std::optional<std::int64_t>, PersonId, Instant);

template <Valued decide>
Result<Answer> runValued(const Invocation& invocation)
{
    const auto amount = centsOf(invocation);
    if (!amount) return std::unexpected(amount.error());
    const auto desk = deciding(invocation);
    if (!desk) return std::unexpected(desk.error());
    return desk->answer(decide(*desk->store, desk->id, -1, *amount, desk->actor.id, desk->now));
}

Result<Answer> runLost(const Invocation& invocation)
{
    const auto desk = deciding(invocation);
    if (!desk) return std::unexpected(desk.error());
    return desk->answer(usecase::lose(*desk->store, desk->id, -1, invocation.value("comment"), desk->actor.id, desk->now));
}

QCommandLineOption amountOption() { return {QStringLiteral("amount"), CommandLine::tr("What it is worth, e.g. 12500.00."), QStringLiteral("N")}; }

Command touchCommand(const QStringList& decision)
{
    return {QStringLiteral("touch"),
            decision,
            {{QStringLiteral("channel"), CommandLine::tr("call, email, letter, meeting or social."), QStringLiteral("C")},
             {QStringLiteral("result"), CommandLine::tr("reached, no_answer, message_left, replied, bounced, wrong_contact or sent."), QStringLiteral("R")},
             {QStringLiteral("at"), CommandLine::tr("When it happened, if not now."), QStringLiteral("T")},
             followUpOption(),
             {QStringLiteral("pause"), CommandLine::tr("Agreed reason why the clocks stand still until then."), QStringLiteral("P")},
             commentOption()},
            CommandLine::tr("Logs an attempt to reach an accepted lead."),
            runTouch};
}

Command qualifyCommand(const QStringList& decision)
{
    QList<QCommandLineOption> options;
    for (const BantOption& option : bantOptions)
        options << QCommandLineOption{QString::fromLatin1(option.name), CommandLine::tr("What was learned: yes, partly, no or unknown."), QStringLiteral("A")};
    options << QCommandLineOption{QStringLiteral("appointment"), CommandLine::tr("When one meets next."), QStringLiteral("T")} << commentOption();
    return {QStringLiteral("qualify"), decision, options, CommandLine::tr("Makes an accepted lead a qualified one."), runQualify};
}

}  // namespace

QList<Command> workCommands()
{
    const QStringList decision{QStringLiteral("WS"), QStringLiteral("ID")};
    const QList<QCommandLineOption> ending{{QStringLiteral("reason"), CommandLine::tr("Code of one of the agreement's reasons."), QStringLiteral("R")},
                                           followUpOption(),
                                           commentOption()};
    return {touchCommand(decision),
            qualifyCommand(decision),
            {QStringLiteral("return"),
             decision,
             {{QStringLiteral("missing"), CommandLine::tr("Fields that are missing or wrong, parted by commas."), QStringLiteral("F")}, commentOption()},
             CommandLine::tr("Gives a lead back to marketing for want of data."),
             runReturn},
            {QStringLiteral("recycle"), decision, ending, CommandLine::tr("Puts an accepted lead back into nurturing."), runEnding<usecase::recycle>},
            {QStringLiteral("disqualify"), decision, ending, CommandLine::tr("Takes an accepted lead out of the chain."), runEnding<usecase::disqualify>},
            {QStringLiteral("opportunity"), decision, {amountOption()}, CommandLine::tr("Makes a qualified lead an opportunity."), runValued<usecase::openOpportunity>},
            {QStringLiteral("won"), decision, {amountOption()}, CommandLine::tr("The opportunity is won."), runValued<usecase::win>},
            {QStringLiteral("lost"), decision, {commentOption()}, CommandLine::tr("The opportunity is lost."), runLost}};
}

}  // namespace handschlag::cli
