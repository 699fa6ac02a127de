#include "core/handover/upheld.h"

#include <algorithm>
#include <array>

#include "core/handover/event_details.h"
#include "core/handover/standing_events.h"

namespace handschlag::handover {
namespace {

bool isDefinitional(const agreement::ReasonsClause& clause, const HandoverEvent& rejection)
{
    return std::ranges::any_of(clause.reasons, [&](const agreement::RejectionReason& reason) {
        return reason.definitional && reason.phase == agreement::ReasonPhase::BeforeAcceptance && reason.code == rejection.reason;
    });
}

bool isSupported(const HandoverEvent& rejection)
{
    const auto details = detailsFromText(rejection.details);
    return details && details->claim && details->claim->result == ClaimResult::Supported;
}

}  // namespace

const char* key(RejectionStanding standing)
{
    static constexpr std::array<const char*, 5> keys{"", "pending", "upheld", "disputed", "overturned"};
    return keys[static_cast<std::size_t>(standing)];
}

Instant objectionDue(const agreement::MarketingClause& marketing, const calendar::BusinessClock& clock, Instant rejectedAt)
{
    return clock.due(rejectedAt, std::int64_t{60} * marketing.objectionMinutes);
}

RejectionStanding standingOf(const agreement::Document& document, const calendar::BusinessClock& clock, std::span<const HandoverEvent> events, Instant now)
{
    std::vector<HandoverEvent> known(events.begin(), events.end());
    std::erase_if(known, [now](const HandoverEvent& event) { return event.recordedAt > now; });
    RejectionStanding standing = RejectionStanding::None;
    for (const HandoverEvent& event : standingEvents(known)) {
        switch (event.kind) {
            case EventKind::Reject:
                standing = RejectionStanding::None;
                if (!isDefinitional(document.reasons, event)) break;
                standing = isSupported(event) || now > objectionDue(document.marketing, clock, event.effectiveAt) ? RejectionStanding::Upheld : RejectionStanding::Pending;
                break;
            case EventKind::Object:
                if (standing != RejectionStanding::None) standing = RejectionStanding::Disputed;
                break;
            case EventKind::Uphold:
                if (standing != RejectionStanding::None) standing = RejectionStanding::Upheld;
                break;
            case EventKind::Overturn:
                if (standing != RejectionStanding::None) standing = RejectionStanding::Overturned;
                break;
            default: break;
        }
    }
    return standing;
}

}  // namespace handschlag::handover
