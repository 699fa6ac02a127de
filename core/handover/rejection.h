#pragma once
// What a rejection means under the agreement's list of reasons (clause 12, domain section 6): whether the reason may be used now, what it
// has to bring along, which clause it cites, and what happens to the handover and its cycle.
//
// Before acceptance:  reassign, to owner > stays open, with others     return > back to marketing, same cycle
//                     nurture, merge, recycle, find contact > rejected, cycle left by rejection
//                     disqualify, block > rejected, cycle left by disqualification
// After acceptance:   recycle, nurture, find contact > closed, recycled    disqualify, block, merge > closed, disqualified
//
//   const auto rejection = resolve(document, State::Open, {"poor_fit", "", "", {}}, now);

#include <optional>
#include <string>
#include <vector>

#include "core/agreement/document.h"
#include "core/base/error.h"
#include "core/handover/handover.h"
#include "core/pipeline/stage_event.h"

namespace handschlag::handover {

/// What a person says.
struct RejectionStatement {
    std::string reason;  ///< code
    std::string clause;  ///< empty: the one the reason cites by default
    std::string comment;
    std::optional<Instant> followUpAt;
    std::string factField = {};  ///< the corrected fact of a definitional claim: field ...
    std::string factValue = {};  ///< ... and what it should be, as a person writes it
    std::optional<EventKind> way = {};  ///< Recycle or Disqualify, where the reason leaves the choice ("no_need" after acceptance)
};

/// What it means.
struct Rejection {
    std::string reason;
    std::string clause;
    agreement::Disposition disposition = agreement::Disposition::Nurture;
    EventKind event = EventKind::Reject;
    State after = State::Rejected;
    pipeline::Exit exit = pipeline::Exit::None;  ///< None: the cycle stays open
    bool definitional = false;
};

/// The reasons a person may choose in this state, in the agreement's order; none where nothing can be rejected.
[[nodiscard]] std::vector<agreement::RejectionReason> reasonsIn(const agreement::ReasonsClause& clause, State state);

/// Refuses, by name: an unknown reason, one of the other phase or of the program, a missing text or date, a date that is over,
/// an unknown clause, and any state in which nothing can be rejected.
[[nodiscard]] Result<Rejection> resolve(const agreement::Document& document, State state, const RejectionStatement& statement, Instant now);

}  // namespace handschlag::handover
