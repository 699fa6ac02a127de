#include "core/handover/event_details.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace handschlag::handover {
namespace {

using nlohmann::json;

constexpr ErrorCode damaged{"handover.details_damaged"};

json toJson(const Assignment& assignment)
{
    json value{{"route", assignment.route},
               {"team", assignment.team.value},
               {"owner", assignment.owner.value},
               {"claimed_by", assignment.claimedBy.value},
               {"counted", assignment.counted},
               {"decision_due", assignment.decisionDue.seconds},
               {"first_touch_due", assignment.firstTouchDue.seconds}};
    if (assignment.duty != Duty::None) value["duty"] = key(assignment.duty);
    if (assignment.dutyDue) value["duty_due"] = assignment.dutyDue->seconds;
    if (assignment.followUpAt) value["follow_up_at"] = assignment.followUpAt->seconds;
    return value;
}

Assignment assignmentFrom(const json& value)
{
    Assignment assignment;
    assignment.route = value.at("route").get<std::string>();
    assignment.team = {value.at("team").get<std::int64_t>()};
    assignment.owner = {value.at("owner").get<std::int64_t>()};
    assignment.claimedBy = {value.at("claimed_by").get<std::int64_t>()};
    assignment.counted = value.at("counted").get<bool>();
    assignment.decisionDue = {value.at("decision_due").get<std::int64_t>()};
    assignment.firstTouchDue = {value.at("first_touch_due").get<std::int64_t>()};
    const auto duty = value.value("duty", std::string());
    for (int i = 0; i <= static_cast<int>(Duty::Rule); ++i)
        if (duty == key(static_cast<Duty>(i))) assignment.duty = static_cast<Duty>(i);
    if (value.contains("duty_due")) assignment.dutyDue = Instant{value["duty_due"].get<std::int64_t>()};
    if (value.contains("follow_up_at")) assignment.followUpAt = Instant{value["follow_up_at"].get<std::int64_t>()};
    return assignment;
}

ClaimCheck claimFrom(const json& value)
{
    ClaimCheck claim;
    const auto name = value.at("result").get<std::string>();
    for (const auto result : {ClaimResult::Supported, ClaimResult::NotSupported, ClaimResult::NotCheckable})
        if (name == key(result)) {
            claim.result = result;
            claim.why = value.at("why").get<std::string>();
            claim.arguments = value.at("arguments").get<std::vector<std::string>>();
            return claim;
        }
    throw std::invalid_argument("claim " + name);
}

}  // namespace

Assignment assignmentOf(const Handover& handover)
{
    return {handover.route,      handover.team,        handover.owner,         handover.claimedBy, handover.counted,
            handover.followUpAt, handover.decisionDue, handover.firstTouchDue, handover.duty,      handover.dutyDue};
}

void restore(Handover& handover, const Assignment& assignment)
{
    handover.route = assignment.route;
    handover.team = assignment.team;
    handover.owner = assignment.owner;
    handover.claimedBy = assignment.claimedBy;
    handover.counted = assignment.counted;
    handover.followUpAt = assignment.followUpAt;
    handover.decisionDue = assignment.decisionDue;
    handover.firstTouchDue = assignment.firstTouchDue;
    handover.duty = assignment.duty;
    handover.dutyDue = assignment.dutyDue;
}

std::string toText(const EventDetails& details)
{
    json value = json::object();
    if (details.before) value["before"] = toJson(*details.before);
    if (details.closedCycle) value["closed_cycle"] = true;
    if (details.reopened) value["reopened"] = {{"exit", details.reopened->exit}, {"at", details.reopened->at.seconds}};
    for (const StageEventId id : details.entered) value["entered"].push_back(id.value);
    if (details.claim) value["claim"] = {{"result", key(details.claim->result)}, {"why", details.claim->why}, {"arguments", details.claim->arguments}};
    if (!details.routedBy.empty()) value["routed_by"] = details.routedBy;
    if (!details.result.empty()) value["result"] = details.result;
    if (!details.pause.empty()) value["pause"] = details.pause;
    for (const std::string& field : details.missing) value["missing"].push_back(field);
    if (details.knownChanges) value["known_changes"] = *details.knownChanges;
    for (const auto& [field, consent] : details.consentBefore) value["consent_before"][field] = consent ? json(*consent) : json();
    return value.dump();
}

Result<EventDetails> detailsFromText(std::string_view text)
{
    EventDetails details;
    if (text.empty()) return details;
    try {
        const json value = json::parse(text);
        if (value.contains("before")) details.before = assignmentFrom(value["before"]);
        details.closedCycle = value.value("closed_cycle", false);
        if (value.contains("reopened"))
            details.reopened = Reopening{value["reopened"].at("exit").get<std::string>(), {value["reopened"].at("at").get<std::int64_t>()}};
        for (const json& id : value.value("entered", json::array())) details.entered.push_back({id.get<std::int64_t>()});
        details.routedBy = value.value("routed_by", std::string());
        details.result = value.value("result", std::string());
        details.pause = value.value("pause", std::string());
        details.missing = value.value("missing", std::vector<std::string>());
        if (value.contains("known_changes")) details.knownChanges = value["known_changes"].get<std::int64_t>();
        const json consent = value.value("consent_before", json::object());
        for (const auto& [field, before] : consent.items())
            details.consentBefore[field] = before.is_null() ? std::nullopt : std::optional(before.get<std::int64_t>());
        if (value.contains("claim")) details.claim = claimFrom(value["claim"]);
        return details;
    } catch (const std::exception& problem) {
        return fail(damaged, {}, problem.what());
    }
}

}  // namespace handschlag::handover
