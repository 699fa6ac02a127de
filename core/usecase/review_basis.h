#pragma once
// What the figures of a review are counted from, read once.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/calendar/zone.h"
#include "core/review/figures.h"
#include "core/review/scorecard.h"
#include "core/usecase/handover_files.h"
#include "core/usecase/ports.h"
#include "core/usecase/terms_book.h"

namespace handschlag::usecase {

/// cutOff: what happened later is not counted. knownAt: what was taken back, ruled or let stand by then is. They differ only where a frozen quarter is
/// counted again.
struct ReviewMoment {
    std::string product;
    review::Quarter quarter;
    Instant cutOff;
    Instant knownAt;
};

struct ReviewBasis {
    ReviewMoment moment;
    calendar::Zone zone;
    std::vector<HandoverFile> files;        ///< of the product line, whenever submitted; what was taken back since the cut-off never was
    std::vector<review::InForce> versions;  ///< that were ever in force by the cut-off
    std::map<VersionId, int> numbers;       ///< of all versions
    std::map<int, VersionId> ids;
    TermsBook book;

    [[nodiscard]] static Result<ReviewBasis> load(Store& store, const ReviewMoment& moment);
    [[nodiscard]] Day from() const { return moment.quarter.first(); }
    [[nodiscard]] Day to() const { return moment.quarter.end(); }
    [[nodiscard]] Instant start(const review::Quarter& quarter) const { return zone.startOf(quarter.first()); }
    [[nodiscard]] bool isOver() const { return start(moment.quarter.next()) <= moment.cutOff; }
    /// Submitted on these days by the cut-off.
    [[nodiscard]] std::vector<HandoverFile> submitted(Day from, Day to) const;
    /// The agreement that a version is; nothing if it is gone.
    [[nodiscard]] Result<const agreement::Document*> document(int version);
};

/// Contested by marketing and not ruled at that time, by the day of the objection.
[[nodiscard]] Result<std::vector<review::Dispute>> disputesAt(Store& store, const std::vector<HandoverFile>& files, const calendar::Zone& zone, Instant at);

/// Both scorecards: every line with anything promised or judged, with its trend and breaches. Sets the privacy flags of the figures.
[[nodiscard]] Result<void> addScorecards(Store& store, ReviewBasis& basis, review::Figures& figures);
/// Lines of sales for the handovers that are this person's.
[[nodiscard]] Result<std::vector<review::ScoreLine>> ownLines(Store& store, ReviewBasis& basis, PersonId person);

}  // namespace handschlag::usecase
