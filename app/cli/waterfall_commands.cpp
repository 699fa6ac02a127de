#include <QCoreApplication>

#include "app/cli/command.h"
#include "app/cli/waterfall_text.h"
#include "app/cli/words.h"
#include "core/usecase/waterfalls.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode datesMissing{"waterfall.dates_missing"};
constexpr ErrorCode badDate{"waterfall.bad_date"};
constexpr ErrorCode badMode{"waterfall.bad_mode"};
constexpr ErrorCode badRole{"waterfall.bad_role"};

QCommandLineOption option(const char* name, const QString& description, const char* value, const char* byDefault = nullptr)
{
    QCommandLineOption result(QString::fromLatin1(name), description, QString::fromLatin1(value));
    if (byDefault) result.setDefaultValue(QString::fromLatin1(byDefault));
    return result;
}

Result<Day> date(const Invocation& invocation, const char* name)
{
    const std::string text = invocation.value(name);
    const auto day = dayFromIso(text);
    if (!day) return misuse(badDate, {std::string("--") + name, text});
    return *day;
}

std::string allRoles()
{
    std::string list;
    for (int role = 0; role <= static_cast<int>(pipeline::Role::Won); ++role)
        list += (role ? ", " : "") + std::string(pipeline::key(static_cast<pipeline::Role>(role)));
    return list;
}

Result<usecase::WaterfallQuery> queryOf(const Invocation& invocation)
{
    if (!invocation.isSet("from") || !invocation.isSet("to")) return misuse(datesMissing);
    usecase::WaterfallQuery query;
    const auto from = date(invocation, "from");
    if (!from) return std::unexpected(from.error());
    const auto to = date(invocation, "to");
    if (!to) return std::unexpected(to.error());
    query.from = *from;
    query.to = *to;
    const std::string mode = invocation.value("mode");
    if (mode != "cohort" && mode != "period") return misuse(badMode, {mode});
    query.mode = mode == "cohort" ? pipeline::Mode::Cohort : pipeline::Mode::Period;
    const auto anchor = pipeline::roleFromKey(invocation.value("anchor"));
    if (!anchor) return misuse(badRole, {invocation.value("anchor"), allRoles()});
    query.anchor = *anchor;
    bool number = false;
    query.horizonDays = QString::fromStdString(invocation.value("horizon")).toInt(&number);
    if (!number) return misuse(usecase::codes::waterfallHorizon, {invocation.value("horizon")});
    if (invocation.isSet("known-on")) {
        const auto knownOn = date(invocation, "known-on");
        if (!knownOn) return std::unexpected(knownOn.error());
        query.knownOn = *knownOn;
    }
    query.by = invocation.value("by");
    query.product = invocation.product;
    return query;
}

Result<Answer> run(const Invocation& invocation)
{
    auto query = queryOf(invocation);
    if (!query) return std::unexpected(query.error());
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto asOf = invocation.asOfOrNow(**store);
    if (!asOf) return std::unexpected(asOf.error());
    query->asOf = *asOf;
    const auto report = usecase::waterfall(**store, *query);
    if (!report) return std::unexpected(report.error());
    std::vector<LeadId> leads;
    for (const std::uint32_t row : rowsBehind(*report->source.flow, report->request, {}, {pipeline::Behind::Of::NegativeLag, 0, {}}))
        leads.push_back(report->source.leadOf(row));
    const auto negative = usecase::leadLabels(**store, leads);
    if (!negative) return std::unexpected(negative.error());
    return Answer{waterfallJson(*report, *negative, invocation.language), waterfallText(*report, *negative, invocation.language)};
}

}  // namespace

QList<Command> waterfallCommands()
{
    return {Command{QStringLiteral("waterfall"),
                    {QStringLiteral("WS")},
                    {option("from", CommandLine::tr("first day of the period"), "D"), option("to", CommandLine::tr("day after the last one"), "D"),
                     option("mode", CommandLine::tr("cohort or period"), "MODE", "cohort"),
                     option("anchor", CommandLine::tr("role that rates refer to"), "ROLE", "marketing_qualified"),
                     option("horizon", CommandLine::tr("days that a cohort has to convert"), "DAYS", "90"),
                     option("by", CommandLine::tr("field to group by"), "FIELD"),
                     option("known-on", CommandLine::tr("use what was recorded before this day"), "D")},
                    CommandLine::tr("counts how leads pass the stages, with rates and times"),
                    run}};
}

}  // namespace handschlag::cli
