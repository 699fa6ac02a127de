// handover, queue, accept, reject, undo: the SDR's work on the command line.

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/calendar/zone.h"
#include "core/handover/event_details.h"
#include "core/usecase/handovers.h"

namespace handschlag::cli {
namespace {

using nlohmann::json;

constexpr ErrorCode idInvalid{"cli.handover_id_invalid"};
constexpr ErrorCode teamUnknown{"cli.team_unknown"};
constexpr ErrorCode dateInvalid{"cli.follow_up_invalid"};
constexpr ErrorCode reasonMissing{"cli.reason_missing"};

QString text(const std::string& value) { return QString::fromStdString(value); }

std::string externalId(const leads::Lead& lead)
{
    const std::string_view id = leads::textOf(leads::valueOf(lead, "external_id"));
    return id.empty() ? lead.token : std::string(id);
}

json orNull(const std::string& name) { return name.empty() ? json() : json(name); }

json queueJson(const usecase::QueueEntry& entry)
{
    const auto& handover = entry.handover;
    return {{"id", handover.id.value},
            {"lead", externalId(entry.lead)},
            {"name", leads::displayName(entry.lead)},
            {"company", std::string(leads::textOf(leads::valueOf(entry.lead, "company")))},
            {"section", usecase::key(entry.section)},
            {"due", toIso(entry.due)},
            {"category", handover.category},
            {"fit_band", handover.fitBand},
            {"readiness", handover.readiness},
            {"inquiry", handover.inquiry},
            {"route", handover.route},
            {"team", orNull(entry.teamName)},
            {"owner", orNull(entry.ownerName)},
            {"claimed_by", orNull(entry.claimedByName)}};
}

json claimJson(const handover::ClaimCheck& claim)
{
    return {{"result", key(claim.result)}, {"why", orNull(claim.why)}, {"arguments", claim.arguments}};
}

/// The record as it is stored, with the newest event.
json recordJson(const usecase::HandoverDetails& details)
{
    const auto& handover = details.entry.handover;
    json record = queueJson(details.entry);
    record.erase("section");
    record["due"] = toIso(handover.decisionDue);
    record["first_touch_due"] = toIso(handover.firstTouchDue);
    record["state"] = key(handover.state);
    record["version"] = details.versionNumber;
    record["trial"] = handover.trial;
    record["counted"] = handover.counted;
    record["qualified_at"] = toIso(handover.qualifiedAt);
    record["submitted_at"] = toIso(handover.submittedAt);
    record["follow_up_at"] = handover.followUpAt ? json(toIso(*handover.followUpAt)) : json();
    record["row_version"] = handover.rowVersion;
    if (details.events.empty()) return record;
    const auto& newest = details.events.back();
    record["event"] = key(newest.kind);
    record["reason"] = orNull(newest.reason);
    record["clause"] = orNull(newest.clause);
    const auto kept = handover::detailsFromText(newest.details);
    if (kept && kept->claim) record["claim"] = claimJson(*kept->claim);
    return record;
}

QString localTime(Instant instant, const Invocation& invocation, const std::string& zone)
{
    const QTimeZone timeZone(QByteArray::fromStdString(zone));
    const QLocale locale(invocation.language == Language::German ? QLocale::German : QLocale::English);
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(instant.seconds, timeZone.isValid() ? timeZone : QTimeZone::utc());
    return locale.toString(moment, invocation.language == Language::German ? QStringLiteral("dd.MM.yyyy HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString stateWord(handover::State state)
{
    switch (state) {
        case handover::State::Open: return CommandLine::tr("open");
        case handover::State::Accepted: return CommandLine::tr("accepted");
        case handover::State::Qualified: return CommandLine::tr("qualified");
        case handover::State::Opportunity: return CommandLine::tr("opportunity");
        case handover::State::Returned: return CommandLine::tr("returned to marketing");
        case handover::State::Rejected: return CommandLine::tr("rejected");
        case handover::State::Disputed: return CommandLine::tr("disputed");
        case handover::State::Closed: return CommandLine::tr("closed");
    }
    return {};
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

Result<Answer> recordAnswer(usecase::Store& store, HandoverId id, Instant now)
{
    const auto details = usecase::handoverDetails(store, id, now);
    if (!details) return std::unexpected(details.error());
    const QString line = CommandLine::tr("Handover %1 of %2 is %3.").arg(id.value).arg(text(leads::displayName(details->entry.lead)), stateWord(details->entry.handover.state));
    return Answer{recordJson(*details), line};
}

Result<HandoverId> handoverId(const Invocation& invocation)
{
    bool isNumber = false;
    const qint64 number = invocation.positionals.value(1).toLongLong(&isNumber);
    if (!isNumber || number <= 0) return misuse(idInvalid, {invocation.positional(1)});
    return HandoverId{number};
}

/// What every decision needs: the workspace, the record, the person, the time.
struct Deciding {
    std::unique_ptr<usecase::Store> store;
    HandoverId id;
    usecase::Person actor;
    Instant now;
};

Result<Deciding> deciding(const Invocation& invocation)
{
    const auto id = handoverId(invocation);
    if (!id) return std::unexpected(id.error());
    auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    auto actor = invocation.actor(**store);
    if (!actor) return std::unexpected(actor.error());
    const auto now = invocation.writingTime(**store);
    if (!now) return std::unexpected(now.error());
    return Deciding{std::move(*store), *id, std::move(*actor), *now};
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
    const json answer{{"handed_over", report->handedOver}, {"enrich", report->enrich},   {"answer", report->answer}, {"corrected", report->corrected},
                      {"by_route", byRoute},               {"version", report->version}, {"trial", report->trial}};
    QStringList lines{CommandLine::tr("%n lead(s) handed over under version %1, inquiries to answer: %2, leads that lack information: %3.", nullptr, report->handedOver)
                          .arg(report->version)
                          .arg(report->answer)
                          .arg(report->enrich)};
    if (report->corrected > 0) lines << CommandLine::tr("%n returned lead(s) back in the queue, corrected.", nullptr, report->corrected);
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

Result<Answer> runAccept(const Invocation& invocation)
{
    const auto desk = deciding(invocation);
    if (!desk) return std::unexpected(desk.error());
    const auto after = usecase::accept(*desk->store, desk->id, -1, desk->actor.id, desk->now);
    if (!after) return std::unexpected(after.error());
    return recordAnswer(*desk->store, desk->id, desk->now);
}

/// 00:00 of the day given, in the organisation's zone.
Result<std::optional<Instant>> followUp(usecase::Store& store, const Invocation& invocation)
{
    if (!invocation.isSet("follow-up")) return std::optional<Instant>{};
    const auto day = dayFromIso(invocation.value("follow-up"));
    if (!day) return misuse(dateInvalid, {invocation.value("follow-up")});
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto zone = calendar::Zone::find(info->zone);
    if (!zone) return std::unexpected(zone.error());
    return std::optional(zone->startOf(*day));
}

Result<Answer> runReject(const Invocation& invocation)
{
    if (!invocation.isSet("reason")) return misuse(reasonMissing);
    const auto desk = deciding(invocation);
    if (!desk) return std::unexpected(desk.error());
    const auto at = followUp(*desk->store, invocation);
    if (!at) return std::unexpected(at.error());
    usecase::RejectRequest request;
    request.handover = desk->id;
    request.reason = invocation.value("reason");
    request.clause = invocation.value("clause");
    request.comment = invocation.value("comment");
    request.followUpAt = *at;
    const auto after = usecase::reject(*desk->store, request, desk->actor.id, desk->now);
    if (!after) return std::unexpected(after.error());
    return recordAnswer(*desk->store, desk->id, desk->now);
}

Result<Answer> runUndo(const Invocation& invocation)
{
    const auto desk = deciding(invocation);
    if (!desk) return std::unexpected(desk.error());
    const auto after = usecase::undoDecision(*desk->store, desk->id, desk->actor.id, desk->now);
    if (!after) return std::unexpected(after.error());
    return recordAnswer(*desk->store, desk->id, desk->now);
}

}  // namespace

QList<Command> handoverCommands()
{
    const QStringList decision{QStringLiteral("WS"), QStringLiteral("ID")};
    return {{QStringLiteral("handover"), {QStringLiteral("WS")}, {}, CommandLine::tr("Hands over every lead that qualifies and is not out yet."), runHandoverCommand},
            {QStringLiteral("queue"),
             {QStringLiteral("WS")},
             {{QStringLiteral("team"), CommandLine::tr("Only this team's work."), QStringLiteral("T")}},
             CommandLine::tr("The day's work: overdue, new, to follow up."),
             runQueue},
            {QStringLiteral("accept"), decision, {}, CommandLine::tr("Accepts a handover."), runAccept},
            {QStringLiteral("reject"),
             decision,
             {{QStringLiteral("reason"), CommandLine::tr("Code of one of the agreement's reasons."), QStringLiteral("R")},
              {QStringLiteral("clause"), CommandLine::tr("Clause it cites, if not the reason's own."), QStringLiteral("C")},
              {QStringLiteral("comment"), CommandLine::tr("What sales wants marketing to know."), QStringLiteral("T")},
              {QStringLiteral("follow-up"), CommandLine::tr("Day to come back to it, e.g. 2026-03-01."), QStringLiteral("D")}},
             CommandLine::tr("Rejects a handover with a reason that cites a clause."),
             runReject},
            {QStringLiteral("undo"), decision, {}, CommandLine::tr("Takes back one's own newest decision on a handover."), runUndo}};
}

}  // namespace handschlag::cli
