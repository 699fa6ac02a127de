#include "app/cli/handover_answer.h"

#include "app/cli/words.h"
#include "core/calendar/zone.h"
#include "core/handover/event_details.h"

namespace handschlag::cli {
namespace {

using nlohmann::json;

constexpr ErrorCode idInvalid{"cli.handover_id_invalid"};
constexpr ErrorCode momentInvalid{"cli.moment_invalid"};

std::string externalId(const leads::Lead& lead)
{
    const std::string_view id = leads::textOf(leads::valueOf(lead, "external_id"));
    return id.empty() ? lead.token : std::string(id);
}

json orNull(const std::string& name) { return name.empty() ? json() : json(name); }

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
    record["duty_due"] = handover.dutyDue ? json(toIso(*handover.dutyDue)) : json();
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
    if (!kept) return record;
    if (kept->claim) record["claim"] = claimJson(*kept->claim);
    if (!kept->result.empty()) record["result"] = kept->result;
    if (!kept->missing.empty()) record["missing"] = kept->missing;
    return record;
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

Result<HandoverId> handoverId(const Invocation& invocation)
{
    bool isNumber = false;
    const qint64 number = invocation.positionals.value(1).toLongLong(&isNumber);
    if (!isNumber || number <= 0) return misuse(idInvalid, {invocation.positional(1)});
    return HandoverId{number};
}

}  // namespace

json queueJson(const usecase::QueueEntry& entry)
{
    const auto& handover = entry.handover;
    return {{"id", handover.id.value},
            {"lead", externalId(entry.lead)},
            {"name", leads::displayName(entry.lead)},
            {"company", std::string(leads::textOf(leads::valueOf(entry.lead, "company")))},
            {"section", usecase::key(entry.section)},
            {"due", toIso(entry.due)},
            {"duty", orNull(key(handover.duty))},
            {"category", handover.category},
            {"fit_band", handover.fitBand},
            {"readiness", handover.readiness},
            {"inquiry", handover.inquiry},
            {"route", handover.route},
            {"team", orNull(entry.teamName)},
            {"owner", orNull(entry.ownerName)},
            {"claimed_by", orNull(entry.claimedByName)}};
}

Result<Answer> recordAnswer(usecase::Store& store, HandoverId id, Instant now)
{
    const auto details = usecase::handoverDetails(store, id, now);
    if (!details) return std::unexpected(details.error());
    const QString line = CommandLine::tr("Handover %1 of %2 is %3.").arg(id.value).arg(QString::fromStdString(leads::displayName(details->entry.lead)), stateWord(details->entry.handover.state));
    return Answer{recordJson(*details), line};
}

Result<Answer> Deciding::answer(const Result<handover::Handover>& after) const
{
    if (!after) return std::unexpected(after.error());
    return recordAnswer(*store, id, now);
}

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

Result<std::optional<Instant>> momentOf(usecase::Store& store, const Invocation& invocation, const char* option)
{
    if (!invocation.isSet(option)) return std::optional<Instant>{};
    if (const auto instant = instantFromIso(invocation.value(option))) return std::optional(*instant);
    const auto day = dayFromIso(invocation.value(option));
    if (!day) return misuse(momentInvalid, {std::string("--") + option, invocation.value(option)});
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto zone = calendar::Zone::find(info->zone);
    if (!zone) return std::unexpected(zone.error());
    return std::optional(zone->startOf(*day));
}

QCommandLineOption commentOption() { return {QStringLiteral("comment"), CommandLine::tr("What the other side should know."), QStringLiteral("T")}; }

QCommandLineOption followUpOption()
{
    return {QStringLiteral("follow-up"), CommandLine::tr("Day or time to come back to it, e.g. 2026-03-01."), QStringLiteral("D")};
}

}  // namespace handschlag::cli
