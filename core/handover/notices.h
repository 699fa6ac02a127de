#pragma once
// Which notices fall due: before a promise runs out, when it is broken, when it is broken by as much again; a lead that came back, an
// inquiry that came in, an objection whose time is nearly over. Pure: whoever asks remembers until when it has asked.
//
//   DueSoon        elapsed(at, due) = allowed / 5: 80 % of the business time are over
//   Overdue        at = due + 1 s (done at the due second is still met)
//   Escalated      elapsed(due, at) = allowed: 200 %
//   NewInquiry, Returned    when the duty came up
//   ObjectionEnds  as DueSoon, of the right to object
//
//   for (const Notice& notice : noticesBetween(duties, people, last, now)) ...   // (last, now], in order of time; each step once
//
// A duty without a promised time (a follow-up date) knows Overdue only. To whom: who works on it, else the owner, else the team, else the
// heads; what marketing owes goes to marketing. Heads hear besides what toldAt() says: 100 % that of the owing side, 200 % both.

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/agreement/document.h"
#include "core/calendar/business_clock.h"
#include "core/handover/handover.h"

namespace handschlag::handover {

enum class NoticeKind : std::uint8_t { NewInquiry, Returned, DueSoon, Overdue, Escalated, ObjectionEnds, Count };
/// "new_inquiry", "returned", "due_soon", "overdue", "escalated", "objection_ends"
[[nodiscard]] const char* key(NoticeKind kind);

inline constexpr std::size_t noticeKinds = static_cast<std::size_t>(NoticeKind::Count);

struct WatchedDuty {
    HandoverId handover;
    Duty duty = Duty::Decide;
    bool inquiry = false;
    Instant since;              ///< when it came up
    std::optional<Instant> due; ///< absent: no deadline
    std::int64_t allowed = 0;   ///< business seconds that were promised; 0: none
    const calendar::BusinessClock* clock = nullptr;  ///< it runs by; must outlive this
    TeamId team;
    PersonId owner;
    PersonId claimedBy;
};

struct NoticePerson {
    PersonId id;
    agreement::Side side = agreement::Side::Sales;
    TeamId team;
    bool head = false;
};

struct Notice {
    NoticeKind kind = NoticeKind::DueSoon;
    HandoverId handover;
    Instant at;
    std::vector<PersonId> to;  ///< ascending; empty: nobody is there to tell
    friend bool operator==(const Notice&, const Notice&) = default;
};

[[nodiscard]] std::vector<Notice> noticesBetween(std::span<const WatchedDuty> duties, std::span<const NoticePerson> people, Instant last, Instant now);

/// What one person wants to hear of, and when.
struct NoticeSettings {
    bool on = true;
    std::array<bool, noticeKinds> kinds{true, true, true, true, true, true};
    bool quietHours = false;
    int quietFrom = 18 * 60;  ///< minutes since midnight; a span over midnight is one span
    int quietUntil = 8 * 60;
    bool businessHoursOnly = true;
    bool showCompany = true;  ///< false: numbers only, nothing of a lead on a lock screen
    friend bool operator==(const NoticeSettings&, const NoticeSettings&) = default;
};

/// No notice is shown now; those that fall due are caught up afterwards.
[[nodiscard]] bool isQuiet(const NoticeSettings& settings, const calendar::BusinessClock& clock, Instant now);
[[nodiscard]] bool wants(const NoticeSettings& settings, const Notice& notice, PersonId person);

}  // namespace handschlag::handover
