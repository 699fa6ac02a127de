// handover, queue: what there is to do.

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

#include "app/cli/handover_answer.h"
#include "app/cli/words.h"
#include "core/usecase/handovers.h"

namespace handschlag::cli {
namespace {

using nlohmann::json;

constexpr ErrorCode teamUnknown{"cli.team_unknown"};

QString text(const std::string& value) { return QString::fromStdString(value); }

QString localTime(Instant instant, const Invocation& invocation, const std::string& zone)
{
    const QTimeZone timeZone(QByteArray::fromStdString(zone));
    const QLocale locale(invocation.language == Language::German ? QLocale::German : QLocale::English);
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(instant.seconds, timeZone.isValid() ? timeZone : QTimeZone::utc());
    return locale.toString(moment, invocation.language == Language::German ? QStringLiteral("dd.MM.yyyy HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString sectionWord(usecase::QueueSection section)
{
    switch (section) {
        case usecase::QueueSection::Overdue: return CommandLine::tr("overdue");
        case usecase::QueueSection::New: return CommandLine::tr("new");
        case usecase::QueueSection::FollowUp: return CommandLine::tr("follow up");
    }
    return {};
}

Result<Answer> runHandoverCommand(const Invocation& invocation)
{
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto now = invocation.writingTime(**store);
    if (!now) return std::unexpected(now.error());
    const auto product = invocation.productIn(**store);
    if (!product) return std::unexpected(product.error());
    const auto report = usecase::runHandover(**store, *product, *now, invocation.progress);
    if (!report) return std::unexpected(report.error());
    json byRoute = json::object();
    for (const auto& [route, count] : report->byRoute) byRoute[route] = count;
    const json answer{{"handed_over", report->handedOver}, {"enrich", report->enrich},   {"answer", report->answer}, {"corrected", report->corrected}, {"expired", report->expired},
                      {"by_route", byRoute},               {"version", report->version}, {"trial", report->trial}};
    QStringList lines{CommandLine::tr("%n lead(s) handed over under version %1, inquiries to answer: %2, leads that lack information: %3.", nullptr, report->handedOver)
                          .arg(report->version)
                          .arg(report->answer)
                          .arg(report->enrich)};
    if (report->corrected > 0) lines << CommandLine::tr("%n returned lead(s) back in the queue, corrected.", nullptr, report->corrected);
    if (report->expired > 0) lines << CommandLine::tr("%n handover(s) ended because nobody decided in time.", nullptr, report->expired);
    if (report->trial) lines << CommandLine::tr("On trial: outside both scorecards.");
    for (const auto& [route, count] : report->byRoute) lines << QStringLiteral("  %1  %2").arg(count, 5).arg(route.empty() ? CommandLine::tr("nobody can take it") : text(route));
    return Answer{answer, lines.join(u'\n')};
}

Result<std::optional<TeamId>> chosenTeam(usecase::Store& store, const Invocation& invocation)
{
    if (!invocation.isSet("team")) return std::optional<TeamId>{};
    const auto teams = store.people().teams();
    if (!teams) return std::unexpected(teams.error());
    const auto found = std::ranges::find(*teams, invocation.value("team"), &usecase::Team::name);
    if (found == teams->end()) return misuse(teamUnknown, {invocation.value("team")});
    return std::optional(found->id);
}

QString queueText(const std::vector<usecase::QueueEntry>& entries, const Invocation& invocation, const std::string& zone)
{
    if (entries.empty()) return CommandLine::tr("Nothing is waiting.");
    QStringList lines;
    for (const auto& entry : entries) {
        const auto& handover = entry.handover;
        lines << QStringLiteral("%1  %2  %3  %4%5  %6  %7  %8")
                     .arg(handover.id.value, 6)
                     .arg(sectionWord(entry.section), -13)
                     .arg(localTime(entry.due, invocation, zone), -16)
                     .arg(text(handover.category))
                     .arg(handover.fitBand)
                     .arg(handover.readiness, 3)
                     .arg(text(entry.teamName.empty() ? entry.ownerName : entry.teamName), -12)
                     .arg(text(leads::displayName(entry.lead)));
    }
    return lines.join(u'\n');
}

Result<Answer> runQueue(const Invocation& invocation)
{
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto team = chosenTeam(**store, invocation);
    if (!team) return std::unexpected(team.error());
    const auto info = (*store)->workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto asOf = invocation.asOfOrNow(**store);
    if (!asOf) return std::unexpected(asOf.error());
    const auto entries = usecase::queue(**store, *team, *asOf);
    if (!entries) return std::unexpected(entries.error());
    json handovers = json::array();
    for (const auto& entry : *entries) handovers.push_back(queueJson(entry));
    return Answer{{{"handovers", std::move(handovers)}}, queueText(*entries, invocation, info->zone)};
}

}  // namespace

QList<Command> handoverCommands()
{
    return {{QStringLiteral("handover"), {QStringLiteral("WS")}, {}, CommandLine::tr("Hands over every lead that qualifies and is not out yet."), runHandoverCommand},
            {QStringLiteral("queue"),
             {QStringLiteral("WS")},
             {{QStringLiteral("team"), CommandLine::tr("Only this team's work."), QStringLiteral("T")}},
             CommandLine::tr("The day's work: overdue, new, to follow up."),
             runQueue}};
}

}  // namespace handschlag::cli
