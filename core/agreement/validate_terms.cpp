// The terms between the two sides: stages, required information, promises, routing, reasons, calendar, signatories.

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "core/agreement/clause_ids.h"
#include "core/agreement/document_keys.h"
#include "core/agreement/findings.h"
#include "core/calendar/business_clock.h"
#include "core/calendar/team_clocks.h"
#include "core/calendar/zone.h"

namespace handschlag::agreement {
namespace {

constexpr ErrorCode roleMissing{"validation.role_missing"};
constexpr ErrorCode roleTwice{"validation.role_twice"};
constexpr ErrorCode stageUnknown{"validation.stage_unknown"};
constexpr ErrorCode stageIdTwice{"validation.stage_id_twice"};
constexpr ErrorCode itemEmpty{"validation.required_item_empty"};
constexpr ErrorCode promiseZero{"validation.promise_zero"};
constexpr ErrorCode channelEmpty{"validation.channel_empty"};
constexpr ErrorCode teamEmpty{"validation.team_empty"};
constexpr ErrorCode routeUnreachable{"validation.route_unreachable"};
constexpr ErrorCode noLastRoute{"validation.no_last_route"};
constexpr ErrorCode reasonEmpty{"validation.reason_empty"};
constexpr ErrorCode reasonTwice{"validation.reason_twice"};
constexpr ErrorCode reasonKeyTwice{"validation.reason_key_twice"};
constexpr ErrorCode clauseUnknown{"validation.clause_unknown"};
constexpr ErrorCode regionNotChosen{"validation.region_not_chosen"};
constexpr ErrorCode dateImpossible{"validation.date_impossible"};
constexpr ErrorCode hoursOverlap{"validation.hours_overlap"};
constexpr ErrorCode pauseEmpty{"validation.pause_empty"};
constexpr ErrorCode pauseTwice{"validation.pause_twice"};
constexpr ErrorCode teamTwice{"validation.team_twice"};
constexpr ErrorCode teamUnrouted{"validation.team_unrouted"};
constexpr ErrorCode validityEmpty{"validation.validity_empty"};
constexpr ErrorCode signatoryIncomplete{"validation.signatory_incomplete"};
constexpr ErrorCode signatoryTwice{"validation.signatory_twice"};

constexpr int mostMinutes = 525'600;  // a year
constexpr int mostPeople = 1'000'000;

using Parameter = std::pair<const char*, int>;

/// A promise of nothing is allowed, but rarely meant.
void checkPromise(Findings& findings, const std::string& clause, const Parameter& parameter, int highest)
{
    findings.within(clause, parameter.first, parameter.second, 0, highest);
    if (parameter.second == 0) findings.warning(clause, promiseZero, {parameter.first});
}

void checkCadence(Findings& findings, const SalesClause& sales)
{
    for (const CadenceStep& step : sales.cadence) {
        if (step.channel.empty()) findings.error(sales.id, channelEmpty);
        findings.within(sales.id, "count", step.count, 1, 100);
    }
    findings.within(sales.id, "cadence_days", sales.cadenceDays, 1, 366);
    if (sales.cadence.empty()) findings.warning(sales.id, promiseZero, {"cadence"});
}

/// A pause without a name in both languages could not be chosen by everybody.
void checkPauses(Findings& findings, const SalesClause& sales)
{
    std::set<std::string> codes;
    for (const PauseReason& pause : sales.pauses) {
        if (pause.code.empty() || pause.name.de.empty() || pause.name.en.empty()) findings.error(sales.id, pauseEmpty, {pause.code});
        if (!codes.insert(pause.code).second) findings.error(sales.id, pauseTwice, {pause.code});
    }
}

bool isAlways(const Rule& rule)
{
    const auto* all = std::get_if<AllOf>(&rule.node);
    return all && all->rules.empty();
}

void checkHours(Findings& findings, const CalendarClause& calendar)
{
    for (std::size_t i = 0; i < calendar.hours.size(); ++i)
        for (std::size_t j = i + 1; j < calendar.hours.size(); ++j) {
            const OpeningHours& a = calendar.hours[i];
            const OpeningHours& b = calendar.hours[j];
            if (a.weekday == b.weekday && a.fromMinute < b.toMinute && b.fromMinute < a.toMinute)
                findings.error(calendar.id, hoursOverlap, {std::to_string(a.weekday + 1)});
        }
}

bool isFingerprint(std::string_view text)
{
    if (text.size() != 39) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool space = i % 5 == 4;
        if (space != (text[i] == ' ') || (!space && std::string_view("0123456789abcdef").find(text[i]) == std::string_view::npos)) return false;
    }
    return true;
}

}  // namespace

void checkStages(Findings& findings, const Document& document)
{
    const StagesClause& clause = document.stages;
    std::set<std::string> ids;
    std::set<Role> roles;
    for (const Stage& stage : clause.stages) {
        if (stage.id.empty() || !ids.insert(stage.id).second) findings.error(clause.id, stageIdTwice, {stage.id});
        for (const Role role : stage.roles)
            if (!roles.insert(role).second) findings.error(clause.id, roleTwice, {keyOf(role)});
    }
    for (const Role role : {Role::MarketingQualified, Role::Accepted, Role::Won})
        if (!roles.contains(role)) findings.error(clause.id, roleMissing, {keyOf(role)});
    if (!ids.contains(clause.salesEntersAt)) findings.error(clause.id, stageUnknown, {clause.salesEntersAt});
}

void checkRequired(Findings& findings, const Document& document)
{
    for (const auto* items : {&document.required.items, &document.required.forInquiry})
        for (const RequiredItem& item : *items) {
            if (item.anyOf.empty()) findings.error(item.id, itemEmpty);
            for (const std::string& field : item.anyOf) findings.field(item.id, field);
        }
}

void checkPromises(Findings& findings, const Document& document)
{
    const MarketingClause& marketing = document.marketing;
    checkPromise(findings, marketing.id, {"leads_per_quarter", marketing.leadsPerQuarter}, mostPeople);
    checkPromise(findings, marketing.id, {"completeness_percent", marketing.completenessPercent}, 100);
    for (const Parameter& minutes :
         {Parameter{"handover_minutes", marketing.handoverMinutes}, Parameter{"inquiry_handover_minutes", marketing.inquiryHandoverMinutes},
          Parameter{"correction_minutes", marketing.correctionMinutes}, Parameter{"objection_minutes", marketing.objectionMinutes}})
        checkPromise(findings, marketing.id, minutes, mostMinutes);
    const SalesClause& sales = document.sales;
    for (const Parameter& minutes :
         {Parameter{"decision_minutes", sales.decisionMinutes}, Parameter{"first_touch_minutes", sales.firstTouchMinutes},
          Parameter{"inquiry_decision_minutes", sales.inquiryDecisionMinutes},
          Parameter{"inquiry_first_touch_minutes", sales.inquiryFirstTouchMinutes}, Parameter{"status_minutes", sales.statusMinutes}})
        checkPromise(findings, sales.id, minutes, mostMinutes);
    checkPromise(findings, sales.id, {"feedback_percent", sales.feedbackPercent}, 100);
    checkPromise(findings, sales.id, {"load_hours_per_quarter", sales.loadHoursPerQuarter}, mostPeople);
    checkCadence(findings, sales);
    checkPauses(findings, sales);
}

void checkRouting(Findings& findings, const Document& document)
{
    bool caught = false;
    for (const Route& route : document.routing.routes) {
        checkRuleTree(findings, route.id, document, route.when);
        if (route.target == RouteTarget::Team && route.team.empty()) findings.error(route.id, teamEmpty);
        findings.within(route.id, "capacity", route.capacity, 0, mostPeople);
        if (caught) findings.warning(route.id, routeUnreachable);
        caught = caught || isAlways(route.when);
    }
    if (!caught) findings.warning(document.routing.id, noLastRoute);
}

void checkReasons(Findings& findings, const Document& document)
{
    const std::string& clause = document.reasons.id;
    std::set<std::pair<std::string, ReasonPhase>> codes;
    std::set<std::pair<int, ReasonPhase>> keys;
    for (const RejectionReason& reason : document.reasons.reasons) {
        if (reason.code.empty()) findings.error(clause, reasonEmpty);
        if (!codes.insert({reason.code, reason.phase}).second) findings.error(clause, reasonTwice, {reason.code});
        findings.within(clause, "key", reason.key, -1, 9);
        if (reason.key >= 0 && !keys.insert({reason.key, reason.phase}).second)
            findings.error(clause, reasonKeyTwice, {reason.code, std::to_string(reason.key)});
        if (!reason.clause.empty() && !isCitable(document, reason.clause)) findings.error(clause, clauseUnknown, {reason.code, reason.clause});
    }
}

namespace {

/// One set of hours: everybody's, or those of a team.
void checkOpening(Findings& findings, const CalendarClause& calendar)
{
    if (const auto clock = calendar::BusinessClock::create(calendar); !clock)
        findings.error(calendar.id, clock.error().code, clock.error().arguments);
    checkHours(findings, calendar);
    for (const YearlyClosing& closing : calendar.closedYearly) {
        // 29 February counts: 2000 is a leap year.
        const std::chrono::year_month_day day{std::chrono::year{2000}, std::chrono::month{static_cast<unsigned>(closing.month)},
                                              std::chrono::day{static_cast<unsigned>(closing.day)}};
        if (closing.month < 1 || closing.day < 1 || !day.ok())
            findings.error(calendar.id, dateImpossible, {std::to_string(closing.day), std::to_string(closing.month)});
    }
}

void checkTeams(Findings& findings, const Document& document)
{
    const CalendarClause& calendar = document.calendar;
    std::set<std::string> names;
    for (const TeamHours& team : calendar.teams) {
        if (team.team.empty()) findings.error(calendar.id, teamEmpty);
        if (!names.insert(team.team).second) findings.error(calendar.id, teamTwice, {team.team});
        const std::size_t before = findings.problems.size();
        checkOpening(findings, calendar::calendarOf(calendar, team.team));
        // What is wrong with its hours names the team last.
        for (std::size_t i = before; i < findings.problems.size(); ++i) findings.problems[i].arguments.push_back(team.team);
        const auto leadsTo = [&](const Route& route) { return route.target == RouteTarget::Team && route.team == team.team; };
        if (std::ranges::none_of(document.routing.routes, leadsTo)) findings.warning(calendar.id, teamUnrouted, {team.team});
    }
}

}  // namespace

void checkCalendar(Findings& findings, const Document& document)
{
    const CalendarClause& calendar = document.calendar;
    if (const auto zone = calendar::Zone::find(document.zone); !zone) findings.error(calendar.id, zone.error().code, zone.error().arguments);
    checkOpening(findings, calendar);
    if (calendar.region.empty()) findings.warning(calendar.id, regionNotChosen);
    checkTeams(findings, document);
}

void checkSignatories(Findings& findings, const Document& document)
{
    const SignatoriesClause& clause = document.signatories;
    std::set<std::string> fingerprints;
    for (const Signatory& signatory : clause.signatories) {
        if (signatory.side == Side::Observer || signatory.person.empty() || !isFingerprint(signatory.fingerprint))
            findings.error(clause.id, signatoryIncomplete, {signatory.person});
        else if (!fingerprints.insert(signatory.fingerprint).second)
            findings.error(clause.id, signatoryTwice, {signatory.person});
    }
    if (clause.validFrom && clause.validUntil && *clause.validFrom > *clause.validUntil) findings.error(clause.id, validityEmpty);
}

}  // namespace handschlag::agreement
