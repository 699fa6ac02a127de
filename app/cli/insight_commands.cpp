#include <QCoreApplication>
#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/insight_text.h"
#include "app/cli/words.h"
#include "core/usecase/win_rates.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode badKind{"insight.bad_kind"};
constexpr ErrorCode badOutcome{"insight.bad_outcome"};
constexpr ErrorCode badDate{"insight.bad_date"};
constexpr ErrorCode fieldUnknown{"insight.field_unknown"};

Result<std::optional<Day>> day(const Invocation& invocation, const char* name)
{
    if (!invocation.isSet(name)) return std::nullopt;
    const std::string text = invocation.value(name);
    const auto day = dayFromIso(text);
    if (!day) return misuse(badDate, {std::string("--") + name, text});
    return *day;
}

Result<insight::WinPeriod> periodOf(const Invocation& invocation)
{
    const auto from = day(invocation, "from");
    if (!from) return std::unexpected(from.error());
    const auto to = day(invocation, "to");
    if (!to) return std::unexpected(to.error());
    return insight::WinPeriod{*from, *to};
}

/// A field of these leads, whether or not anything can be said of it.
bool isKnown(const insight::WinBase& base, const std::string& field)
{
    return field.empty() || base.population->text(field) || base.population->number(field) || leads::standardField(field);
}

Result<Answer> lift(const Invocation& invocation)
{
    if (invocation.positional(1) != "lift") return misuse(badKind, {invocation.positional(1)});
    const auto outcome = insight::outcomeFromKey(invocation.value("outcome"));
    if (!outcome) return misuse(badOutcome, {invocation.value("outcome")});
    const auto period = periodOf(invocation);
    if (!period) return std::unexpected(period.error());
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto asOf = invocation.asOfOrNow(**store);
    if (!asOf) return std::unexpected(asOf.error());
    const auto judgement = judgementOf(invocation, **store, *asOf);
    if (!judgement) return std::unexpected(judgement.error());
    const auto product = invocation.productIn(**store);
    if (!product) return std::unexpected(product.error());
    const auto base = usecase::loadWinBase(**store, *product, *asOf, *outcome, *period, invocation.progress);
    if (!base) return std::unexpected(base.error());
    const std::string field = invocation.value("field");
    if (!isKnown(*base, field)) return misuse(fieldUnknown, {field});
    const insight::WinRates rates = insight::winRates(*base, judgement->document);
    return Answer{liftJson(rates, *base, *judgement, field), liftText(rates, *base, *judgement, field, invocation.language)};
}

QList<QCommandLineOption> options()
{
    QCommandLineOption outcome(QStringLiteral("outcome"), CommandLine::tr("accepted, qualified or won"), QStringLiteral("STAGE"), QStringLiteral("won"));
    return QList<QCommandLineOption>{outcome,
                                     {QStringLiteral("from"), CommandLine::tr("first day of the handovers looked at"), QStringLiteral("D")},
                                     {QStringLiteral("to"), CommandLine::tr("day after the last one"), QStringLiteral("D")},
                                     {QStringLiteral("field"), CommandLine::tr("only this field"), QStringLiteral("FIELD")}} +
           judgementOptions();
}

}  // namespace

QList<Command> insightCommands()
{
    return {Command{QStringLiteral("insight"),
                    {QStringLiteral("WS"), QStringLiteral("lift")},
                    options(),
                    CommandLine::tr("compares how often leads with each value are won with all others"),
                    lift}};
}

}  // namespace handschlag::cli
