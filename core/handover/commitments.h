#pragma once
// How every promise stands with one handover, out of what has happened (clauses 9 and 10, domain section 6).
//
//   Decision    sales      accept, reject, return or pass on, from the handover; expired without: missed
//   FirstTouch  sales      the first logged attempt, from the handover
//   Cadence     sales      the last planned touch, from the acceptance (cadence.h)
//   Status      sales      every event after the acceptance recorded within the status minutes of happening, and a conclusion within them
//                          once the cadence is done
//   Feedback    sales      whoever does not want a lead says why: met with a reason, missed without; it knows no late. Text is demanded when the
//                          reason is given (rejection.h) and may be erased since, so it does not decide here
//   Delivery    marketing  handed over, from what made the lead qualify
//   Correction  marketing  corrected or taken out, from the return
//
// Met: done at or before due. Late: done after. Missed: not done, and due has passed - also if the handover has ended since. Excused: no longer
// owed when its time would have come (rejected, returned, qualified, ended before), or paused for an agreed reason until after now.
// Pending otherwise. The record's deadlines of each run count, as they were then. Trials are judged too and flagged: they are no part of
// compliance.
//
// One breach per clause and cycle: a handover that came to sales several times (returned and corrected, overturned, passed on) has several runs
// of one clock, but one standing: missed before late before pending before met before excused. The worst counts, since a promise broken
// once is not mended by keeping it later; pending goes before met, since the cycle is not through; excused says least.
//
//   for (const Reading& reading : readings(terms, team, handover, events, now)) show(reading);

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/handover/duty.h"

namespace handschlag::handover {

enum class Promise : std::uint8_t { Decision, FirstTouch, Cadence, Status, Feedback, Delivery, Correction };
enum class Standing : std::uint8_t { Met, Late, Missed, Excused, Pending };

/// "decision", "first_touch", "cadence", "status", "feedback", "delivery", "correction"
[[nodiscard]] const char* key(Promise promise);
/// "met", "late", "missed", "excused", "pending"
[[nodiscard]] const char* key(Standing standing);
/// Which side made it.
[[nodiscard]] agreement::Side ownerOf(Promise promise);

struct Reading {
    Promise promise = Promise::Decision;
    Standing standing = Standing::Pending;
    Instant start;
    std::optional<Instant> due;   ///< pauses included; none: nothing is owed yet
    std::optional<Instant> done;
    std::int64_t used = 0;        ///< business seconds until done, until it ended, or until now; pauses left out
    std::int64_t allowed = 0;     ///< business seconds until due; pauses left out. used * 100 / allowed is the share of the time
    HandoverId handover;
    CycleId cycle;
    TeamId team;
    bool trial = false;
    friend bool operator==(const Reading&, const Reading&) = default;
};

/// At most one reading of each promise, in the order of Promise; a promise that never came up has none. All events of the handover, those taken
/// back included, none after now; terms are those the handover was judged under. Sales' promises run by the clock of the team that has it, marketing's
/// by everybody's.
[[nodiscard]] std::vector<Reading> readings(const WorkTerms& terms, std::string_view team, const Handover& handover,
                                            std::span<const HandoverEvent> events, Instant now, bool mayMail = true);

}  // namespace handschlag::handover
