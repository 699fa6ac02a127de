#pragma once
// Everything somebody owes in a workspace, with the clocks it runs by: what notices and badges are made of. Immutable once read.
//
//   const auto watch = watchDuties(store, now);
//   for (const auto& notice : handover::noticesBetween(watch->duties, watch->people, last, now)) (watch->companyOf(notice.handover)) ...

#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/calendar/team_clocks.h"
#include "core/handover/notices.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct DutyCounts {
    int queue = 0;         ///< handovers sales has to do something about
    int queueOverdue = 0;
    int desk = 0;          ///< returned, in dispute, or open to an objection
    int deskOverdue = 0;
    friend bool operator==(const DutyCounts&, const DutyCounts&) = default;
};

struct DutyWatch {
    std::map<VersionId, calendar::TeamClocks> clocks;  ///< of every version a duty runs under
    std::vector<handover::WatchedDuty> duties;         ///< clocks point into `clocks`
    std::vector<handover::NoticePerson> people;
    std::unordered_map<HandoverId, LeadId> leads;

    [[nodiscard]] DutyCounts countsAt(Instant now) const;
};
using DutyWatchPtr = std::shared_ptr<const DutyWatch>;

/// Duties of the whole workspace. Decisions, first touches and corrections carry the time that was promised for them.
[[nodiscard]] Result<DutyWatchPtr> watchDuties(Store& store);

}  // namespace handschlag::usecase
