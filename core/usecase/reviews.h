#pragma once
// The quarterly review (domain section 8): both scorecards and everything else the meeting looks at, frozen with its data cut-off, and what has been
// corrected since.
//
// Each handover is judged by the version it was handed over under. The promised number of leads is pro rata: of each version that was in force in the
// quarter its number per quarter, times its days in force in the quarter, over the days of the quarter; summed, then rounded half up. (The domain page says
// only that versions change on a day and that the promise is per quarter; equal parts by day is also how its burn-up line runs.) A day belongs to the version that came
// into force on it; days without one promise nothing. Trials are no part of it.
//
// A frozen quarter is shown with its frozen figures. Restatements compare them with the same cut-off counted again by what is known now: what was taken
// back or recorded later, and rejections that were ruled, or stood, since. What has merely happened since (a cadence that went on, a lead won) is none.
//
//   const auto report = reviewReport(store, {"", quarter, now, viewer.id, viewer.side != Side::Observer, Language::German}, progress);
//   const auto frozen = freezeReview(store, "", quarter, viewer.id, now);

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/localized_text.h"
#include "core/base/progress.h"
#include "core/publish/publication.h"
#include "core/review/report.h"
#include "core/usecase/fiscal_year.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

namespace codes {
inline constexpr ErrorCode reviewNotOver{"review.not_over"};              ///< quarter, last day
inline constexpr ErrorCode reviewNotBegun{"review.not_begun"};            ///< quarter, first day
inline constexpr ErrorCode reviewFrozenAlready{"review.frozen_already"};  ///< quarter, when
inline constexpr ErrorCode reviewDamaged{"review.damaged"};               ///< quarter: the frozen text does not have its hash
}  // namespace codes

struct ReviewQuery {
    std::string product;  ///< as resolveProduct gives it
    review::Quarter quarter;
    Instant asOf;         ///< the data cut-off of a quarter that is not frozen; a frozen one keeps its own
    PersonId viewer;      ///< whose own figures are shown, whose voice is theirs; none: nobody's
    bool withLeads = true;  ///< false: for an observer
    Language language = Language::English;  ///< of the changes in words
    bool withWonBase = true;  ///< false: figures.lift is left empty, and nothing is said of it. A window shows that first and asks again for the rest.
};

/// Refuses a quarter that has not begun (review.not_begun). Fails with task.cancelled if asked to stop, review.damaged.
[[nodiscard]] Result<review::Report> reviewReport(Store& store, const ReviewQuery& query, const Progress& progress = {});

/// Only the figures, as they would be frozen: never the frozen ones.
[[nodiscard]] Result<review::Figures> reviewFigures(Store& store, std::string_view product, const review::Quarter& quarter, Instant asOf,
                                                    const Progress& progress = {});

/// Refuses a quarter that is not over (review.not_over) or is frozen (review.frozen_already); needs a person of either side (agreement.person_needed).
[[nodiscard]] Result<review::Freeze> freezeReview(Store& store, std::string_view product, const review::Quarter& quarter, PersonId actor, Instant now,
                                                  const Progress& progress = {});

/// What has been corrected since; none for a quarter that is not frozen.
[[nodiscard]] Result<std::vector<review::Restatement>> restatements(Store& store, std::string_view product, const review::Quarter& quarter, Instant now,
                                                                    const Progress& progress = {});

/// Quarters with anything in them, newest first: from the first stage entry or version to the day; at least the day's own.
[[nodiscard]] Result<std::vector<review::Quarter>> reviewQuarters(Store& store, std::string_view product, Day today);

/// The report on paper: what writePdf (ui/publish/pdf.h) prints.
[[nodiscard]] Result<publish::Publication> publishReview(Store& store, const review::Report& report, Language language, Instant now);

}  // namespace handschlag::usecase
