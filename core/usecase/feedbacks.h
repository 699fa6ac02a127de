#pragma once
// What sales said when it rejected, in a period: reasons by clause and by a field of the leads, and which edits would have avoided them
// (insight/feedback.h, insight/remedies.h).
//
//   const auto report = feedback(store, {"", from, to, now, "source"});
//   const auto edits = feedbackRemedies(store, report->query, "poor_fit", "fit.employees", progress);

#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/insight/feedback.h"
#include "core/insight/remedies.h"
#include "core/usecase/handover_files.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct FeedbackQuery {
    std::string product;
    Day from;  ///< of the decisions, days of the organisation's zone
    Day to;    ///< exclusive
    Instant asOf;
    std::string by = "source";  ///< field or attribute that groups the leads; empty: no groups
};

/// One decision: what a figure of the feedback leads to.
struct FeedbackRow {
    HandoverId handover;
    LeadId lead;
    insight::FeedbackCase judged;
    Instant at;           ///< of the decision; of a pending one: since when it waits
    std::string fact;     ///< the corrected fact of a rejection, "employees=40"; erasable
    std::string comment;  ///< its text; erasable
    std::optional<handover::ClaimCheck> claim;  ///< what the check of the rejection's claim found
};

struct FeedbackReport {
    FeedbackQuery query;
    insight::Feedback feedback;
    std::vector<FeedbackRow> rows;
    bool anyHandovers = false;
};

/// Decisions taken in the period, and what was handed over in it and still waits. Fails with task.cancelled if asked to stop.
[[nodiscard]] Result<FeedbackReport> feedback(Store& store, const FeedbackQuery& query, const Progress& progress = {});

/// The same of handovers that are read already.
[[nodiscard]] Result<FeedbackReport> feedback(Store& store, const FeedbackQuery& query, const std::vector<HandoverFile>& files, const Progress& progress = {});

/// Against the definition in force, over the rejections of the period with this reason and clause; nothing where no definition counts.
/// Fails with task.cancelled if asked to stop.
[[nodiscard]] Result<std::vector<insight::Remedy>> feedbackRemedies(Store& store, const FeedbackQuery& query, std::string_view reason, std::string_view clause,
                                                                    const Progress& progress = {});

}  // namespace handschlag::usecase
