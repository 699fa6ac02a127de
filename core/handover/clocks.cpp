#include "core/handover/clocks.h"

namespace handschlag::handover {
namespace {

Instant after(const calendar::BusinessClock& clock, Instant start, int minutes) { return clock.due(start, std::int64_t{60} * minutes); }

}  // namespace

Deadlines deadlines(const agreement::SalesClause& sales, const calendar::BusinessClock& clock, bool inquiry, Instant submittedAt)
{
    return {after(clock, submittedAt, inquiry ? sales.inquiryDecisionMinutes : sales.decisionMinutes),
            after(clock, submittedAt, inquiry ? sales.inquiryFirstTouchMinutes : sales.firstTouchMinutes)};
}

Instant deliveryDue(const agreement::MarketingClause& marketing, const calendar::BusinessClock& clock, bool inquiry, Instant qualifiedAt)
{
    return after(clock, qualifiedAt, inquiry ? marketing.inquiryHandoverMinutes : marketing.handoverMinutes);
}

}  // namespace handschlag::handover
