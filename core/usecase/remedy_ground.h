#pragma once
// What the search for edits rests on, the same for every reason of a report: its rejections, and the leads as they were known when they were
// handed over. Loading it takes most of the time of one search, so whoever asks for one reason after another keeps it.
//
//   const auto ground = remedyGround(store, report->query, progress);
//   const auto edits = remediesOn(*ground, "poor_fit", "fit.employees", stop);     // from any thread
//   if (!isCurrent(store, *ground, query)) ...

#include "core/usecase/backtests.h"
#include "core/usecase/feedbacks.h"

namespace handschlag::usecase {

struct RemedyGround {
    FeedbackQuery query;
    std::vector<FeedbackRow> rows;
    std::map<HandoverId, Instant> submitted;
    LoadedBacktest loaded;
    std::int64_t sequence = 0;  ///< of the workspace's changes when it was read
};

/// Fails with task.cancelled if asked to stop.
[[nodiscard]] Result<RemedyGround> remedyGround(Store& store, const FeedbackQuery& query, const Progress& progress = {});
/// As feedbackRemedies.
[[nodiscard]] Result<std::vector<insight::Remedy>> remediesOn(const RemedyGround& ground, std::string_view reason, std::string_view clause,
                                                              const std::stop_token& stop = {});
/// Nothing has changed since, and it was read for these days within the last hour (outcomes mature slowly).
[[nodiscard]] Result<bool> isCurrent(Store& store, const RemedyGround& ground, const FeedbackQuery& query);

}  // namespace handschlag::usecase
