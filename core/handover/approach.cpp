#include "core/handover/approach.h"

#include <algorithm>

#include "core/handover/consent.h"
#include "core/scoring/bant.h"

namespace handschlag::handover {
namespace {

bool states(const leads::Lead& lead, const char* field) { return !leads::isMissing(leads::valueOf(lead, field)); }

bool isRefused(const leads::Lead& lead, const char* consent) { return leads::numberOf(leads::valueOf(lead, consent)) == 0; }

struct Ways {
    bool phone = false;
    bool mail = false;
};

Ways waysTo(const leads::Lead& lead)
{
    return {(states(lead, "phone") || states(lead, "mobile")) && !isRefused(lead, "consent_phone"), states(lead, "email") && mayMail(lead)};
}

bool isOpen(const std::string& channel, const Ways& ways)
{
    if (channel == "call") return ways.phone;
    return channel != "email" || ways.mail;
}

void chooseChannel(Approach& approach, const agreement::SalesClause& sales, const Handover& handover, const leads::Lead& lead)
{
    const Ways ways = waysTo(lead);
    const bool calls = handover.inquiry || handover.readiness >= readyToCall;
    if (calls && ways.phone) {
        approach.channel = "call";
        approach.why = handover.inquiry ? "inquiry" : "ready";
        return;
    }
    const bool first = std::ranges::any_of(sales.cadence, [](const agreement::CadenceStep& step) { return step.count > 0; });
    const auto next = std::ranges::find_if(sales.cadence, [&](const agreement::CadenceStep& step) { return step.count > 0 && isOpen(step.channel, ways); });
    const bool wantedCall = calls || (first && std::ranges::find_if(sales.cadence, [](const auto& step) { return step.count > 0; })->channel == "call");
    approach.channel = wantedCall && !ways.phone && ways.mail ? "email" : next != sales.cadence.end() ? next->channel : ways.phone ? "call" : ways.mail ? "email" : "";
    if (approach.channel.empty())
        approach.why = "no_channel";
    else if (wantedCall && !ways.phone)
        approach.why = states(lead, "phone") || states(lead, "mobile") ? "no_phone_consent" : "no_phone";
    else if (!wantedCall && first && approach.channel == "call")
        approach.why = "no_mail";
    else
        approach.why = "cadence";
}

const char* toneFor(const Handover& handover, const leads::Lead& lead)
{
    if (handover.inquiry) return "answer";
    const auto need = scoring::bantAnswer(leads::textOf(leads::valueOf(lead, "need")));
    if (need == scoring::BantAnswer::Yes || need == scoring::BantAnswer::Partly) return "appointment";
    return handover.category == "A" || handover.category == "B" ? "advice" : "introduce";
}

Instant closeOf(const calendar::BusinessClock& clock, Instant now)
{
    const Day day = clock.zone().dayOf(clock.nextOpening(now));
    const Instant start = clock.zone().startOf(day);
    return clock.due(start, clock.elapsed(start, clock.zone().startOf(day.plus(1))));
}

}  // namespace

Approach approachTo(const agreement::SalesClause& sales, const calendar::BusinessClock& clock, const Handover& handover, const leads::Lead& lead, Instant now)
{
    Approach approach;
    chooseChannel(approach, sales, handover, lead);
    approach.due = handover.firstTouchDue;
    const Instant close = closeOf(clock, now);
    if (!handover.inquiry && handover.readiness >= readyToCall) approach.due = std::min(approach.due, close);
    approach.time = handover.inquiry ? "at_once" : approach.due <= close ? "today" : "in_time";
    approach.tone = toneFor(handover, lead);
    return approach;
}

}  // namespace handschlag::handover
