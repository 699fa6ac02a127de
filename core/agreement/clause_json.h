#pragma once
// JSON of the fourteen clauses.

#include "core/agreement/criterion_json.h"

namespace handschlag::agreement {

template <class Codec, class AnyClause>
void describeClause(Codec& codec, AnyClause& clause)
{
    codec.required("id", clause.id);
    codec.optional("note", clause.note);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, Stage>& stage)
{
    codec.required("id", stage.id);
    codec.required("name", stage.name);
    codec.required("roles", stage.roles);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, StagesClause>& clause)
{
    describeClause(codec, clause);
    codec.required("stages", clause.stages);
    codec.required("sales_enters_at", clause.salesEntersAt);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, RequiredItem>& item)
{
    codec.required("id", item.id);
    codec.required("any_of", item.anyOf);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, RequiredClause>& clause)
{
    describeClause(codec, clause);
    codec.required("items", clause.items);
    codec.required("for_inquiry", clause.forInquiry);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, FitClause>& clause)
{
    describeClause(codec, clause);
    codec.required("criteria", clause.criteria);
    codec.optional("minimum_c", clause.minimum);
    codec.optional("maximum_c", clause.maximum);
    codec.required("threshold_c", clause.threshold);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, SituationClause>& clause)
{
    describeClause(codec, clause);
    codec.required("criteria", clause.criteria);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, BehaviourClause>& clause)
{
    describeClause(codec, clause);
    codec.required("groups", clause.groups);
    codec.required("penalties", clause.penalties);
    codec.optional("maximum_c", clause.maximum);
    codec.optional("may_be_negative", clause.mayBeNegative);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, BantClause>& clause)
{
    describeClause(codec, clause);
    codec.required("gate", clause.gate);
    codec.optional("need_partly_when", clause.needPartlyWhen);
    codec.optional("points_c", clause.points, usualBantPoints);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, Exclusion>& exclusion)
{
    codec.required("id", exclusion.id);
    codec.required("name", exclusion.name);
    codec.required("when", exclusion.when);
    codec.required("effect", exclusion.effect);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, ExclusionsClause>& clause)
{
    describeClause(codec, clause);
    codec.required("exclusions", clause.exclusions);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, ThresholdsClause>& clause)
{
    describeClause(codec, clause);
    codec.required("mql", clause.mql);
    codec.required("fit_cuts_c", clause.fitCuts);
    codec.required("behaviour_cuts_c", clause.behaviourCuts);
    codec.required("measures", clause.measures);
    codec.required("hysteresis_c", clause.hysteresis);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, MarketingClause>& clause)
{
    describeClause(codec, clause);
    codec.required("leads_per_quarter", clause.leadsPerQuarter);
    codec.required("completeness_percent", clause.completenessPercent);
    codec.required("handover_minutes", clause.handoverMinutes);
    codec.required("inquiry_handover_minutes", clause.inquiryHandoverMinutes);
    codec.required("correction_minutes", clause.correctionMinutes);
    codec.required("objection_minutes", clause.objectionMinutes);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, CadenceStep>& step)
{
    codec.required("channel", step.channel);
    codec.required("count", step.count);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, PauseReason>& pause)
{
    codec.required("code", pause.code);
    codec.required("name", pause.name);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, SalesClause>& clause)
{
    describeClause(codec, clause);
    codec.required("decision_minutes", clause.decisionMinutes);
    codec.required("first_touch_minutes", clause.firstTouchMinutes);
    codec.required("inquiry_decision_minutes", clause.inquiryDecisionMinutes);
    codec.required("inquiry_first_touch_minutes", clause.inquiryFirstTouchMinutes);
    codec.required("cadence", clause.cadence);
    codec.required("cadence_days", clause.cadenceDays);
    codec.required("status_minutes", clause.statusMinutes);
    codec.required("feedback_percent", clause.feedbackPercent);
    codec.required("load_hours_per_quarter", clause.loadHoursPerQuarter);
    codec.optional("pauses", clause.pauses);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, Route>& route)
{
    codec.required("id", route.id);
    codec.required("name", route.name);
    codec.required("when", route.when);
    codec.required("target", route.target);
    codec.optional("team", route.team);
    codec.optional("in_turn", route.inTurn);
    codec.optional("by_postcode", route.byPostcode);
    codec.optional("capacity", route.capacity);
    codec.required("counted", route.counted);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, RoutingClause>& clause)
{
    describeClause(codec, clause);
    codec.required("routes", clause.routes);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, RejectionReason>& reason)
{
    codec.required("code", reason.code);
    codec.required("name", reason.name);
    codec.required("phase", reason.phase);
    codec.optional("clause", reason.clause);
    codec.required("disposition", reason.disposition);
    codec.optional("key", reason.key, -1);
    codec.optional("needs_text", reason.needsText);
    codec.optional("needs_date", reason.needsDate);
    codec.optional("definitional", reason.definitional);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, ReasonsClause>& clause)
{
    describeClause(codec, clause);
    codec.required("reasons", clause.reasons);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, OpeningHours>& hours)
{
    codec.required("weekday", hours.weekday);
    codec.required("from_minute", hours.fromMinute);
    codec.required("to_minute", hours.toMinute);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, YearlyClosing>& closing)
{
    codec.required("month", closing.month);
    codec.required("day", closing.day);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, TeamHours>& team)
{
    codec.required("team", team.team);
    codec.required("zone", team.zone);
    codec.optional("region", team.region);
    codec.required("hours", team.hours);
    codec.required("closed_yearly", team.closedYearly);
    codec.required("closed_days", team.closedDays);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, CalendarClause>& clause)
{
    describeClause(codec, clause);
    codec.required("zone", clause.zone);
    codec.optional("region", clause.region);
    codec.required("hours", clause.hours);
    codec.required("closed_yearly", clause.closedYearly);
    codec.required("closed_days", clause.closedDays);
    codec.optional("teams", clause.teams);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, Signatory>& signatory)
{
    codec.required("side", signatory.side);
    codec.required("person", signatory.person);
    codec.required("fingerprint", signatory.fingerprint);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, SignatoriesClause>& clause)
{
    describeClause(codec, clause);
    codec.required("signatories", clause.signatories);
    codec.optional("valid_from", clause.validFrom);
    codec.optional("valid_until", clause.validUntil);
}

}  // namespace handschlag::agreement
