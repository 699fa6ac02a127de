#pragma once
// The report of a quarterly review as a paper: one section for each point of the agenda that is not hidden, what was corrected since, and how it was
// counted. Hidden points are left out; what is missing is said in a sentence.
//
//   const auto paper = reviewPublication({report, zone, now}, Language::German);

#include "core/calendar/zone.h"
#include "core/publish/publication.h"
#include "core/review/report.h"

namespace handschlag::publish {

struct ReviewPaper {
    const review::Report& report;
    calendar::Zone zone;
    Instant now;  ///< when it is printed
};

[[nodiscard]] Publication reviewPublication(const ReviewPaper& paper, Language language);

}  // namespace handschlag::publish
