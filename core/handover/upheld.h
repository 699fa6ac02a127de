#pragma once
// Is a definitional rejection upheld (domain section 6)? Only those reduce what marketing delivered.
//
//   supported claim > upheld at once, unless marketing objects        any other claim > upheld when the objection's time is over
//   objected > disputed until both sides have ruled                   ruled > upheld or overturned
//
//   const auto standing = standingOf(terms.document, terms.clocks.of(""), events, now);
//   const bool delivered = isConforming(handover, standing);

#include <span>

#include "core/agreement/document.h"
#include "core/calendar/business_clock.h"
#include "core/handover/handover.h"

namespace handschlag::handover {

enum class RejectionStanding : std::uint8_t {
    None,        ///< not rejected, or for no reason that claims "does not meet the definition"
    Pending,     ///< marketing may still object
    Upheld,
    Disputed,
    Overturned,
};

/// "", "pending", "upheld", "disputed", "overturned"
[[nodiscard]] const char* key(RejectionStanding standing);

/// By when marketing may object to a rejection (clause 9); clock: everybody's.
[[nodiscard]] Instant objectionDue(const agreement::MarketingClause& marketing, const calendar::BusinessClock& clock, Instant rejectedAt);

/// document: the one of the handover; events in the order they were appended, those up to `now` count.
[[nodiscard]] RejectionStanding standingOf(const agreement::Document& document, const calendar::BusinessClock& clock, std::span<const HandoverEvent> events, Instant now);

/// Counts as delivered by marketing: handed over as such, less upheld definitional rejections.
[[nodiscard]] inline bool isConforming(const Handover& handover, RejectionStanding standing) { return handover.counted && standing != RejectionStanding::Upheld; }

}  // namespace handschlag::handover
