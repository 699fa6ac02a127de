#pragma once
// When sales has to have decided and called, in business time of the agreement's calendar (domain section 6). An inquiry runs on the short
// clock. Both run from the handover; out of hours they start at the next opening.
//
//   const auto due = deadlines(document.sales, *clock, inquiry, submittedAt);

#include "core/agreement/document.h"
#include "core/calendar/business_clock.h"

namespace handschlag::handover {

struct Deadlines {
    Instant decision;
    Instant firstTouch;
};

[[nodiscard]] Deadlines deadlines(const agreement::SalesClause& sales, const calendar::BusinessClock& clock, bool inquiry, Instant submittedAt);

/// By when marketing has to have handed over a lead that qualified at this moment.
[[nodiscard]] Instant deliveryDue(const agreement::MarketingClause& marketing, const calendar::BusinessClock& clock, bool inquiry, Instant qualifiedAt);

}  // namespace handschlag::handover
