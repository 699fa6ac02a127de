#pragma once
// What people write in a review: agenda and notes, voices, decisions. All by persons of either side (agreement.person_needed,
// agreement.observer_cannot_act); whoever was slower gets store.conflict and nothing is overwritten. What was written in the review of a frozen quarter
// stands (review.closed); only how far its decisions have come is still told.
//
//   auto decision = addDecision(store, {.review = {"", quarter.first()}, .issue = "...", .decision = "...", .owner = jonas, .due = day,
//                                       .figure = "sales.decision.rate_bp", .target = 9'000}, me, now);
//   decision->state = review::DecisionState::Done; changeDecision(store, *decision, me, now);

#include <string>
#include <string_view>
#include <vector>

#include "core/base/localized_text.h"
#include "core/review/meeting.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

namespace codes {
inline constexpr ErrorCode decisionTextNeeded{"review.text_needed"};
inline constexpr ErrorCode decisionFigureUnknown{"review.figure_unknown"};  ///< key
inline constexpr ErrorCode decisionOwnerNeeded{"review.owner_needed"};
inline constexpr ErrorCode reviewUnknownRow{"review.row_unknown"};          ///< number
inline constexpr ErrorCode voiceOfSales{"review.voice_of_sales"};      ///< name
inline constexpr ErrorCode reviewClosed{"review.closed"};              ///< quarter, when it was frozen
inline constexpr ErrorCode agendaPointUnknown{"review.point_unknown"};      ///< key
}  // namespace codes

/// Decision and owner are needed. What its figure is in the review's quarter (frozen, else as of now) is kept with it.
[[nodiscard]] Result<review::Decision> addDecision(Store& store, review::Decision decision, PersonId actor, Instant now);
/// Everything but review, time, author and the figure's value then; of a frozen quarter only state, owner and due day.
[[nodiscard]] Result<review::Decision> changeDecision(Store& store, review::Decision decision, PersonId actor, Instant now);

/// The default question, in both languages, and what the workspace asks besides or instead.
[[nodiscard]] Result<std::vector<std::string>> voiceQuestions(Store& store, std::string_view product, Language language);
/// Empty: the default question again.
[[nodiscard]] Result<void> setVoiceQuestions(Store& store, std::string_view product, const std::vector<std::string>& questions, PersonId actor);
/// By a person of sales; one answer per person and question: a second one takes the place of the first. An empty answer takes it back.
[[nodiscard]] Result<void> setVoice(Store& store, const review::ReviewKey& review, std::string_view question, std::string_view answer, PersonId actor, Instant now);

/// All points by position, hidden ones too.
[[nodiscard]] Result<std::vector<review::AgendaPoint>> agenda(Store& store, const review::ReviewKey& review);
/// Note, place, hiding, an own point's title: writes the point and gives it back with its new row version. An unknown key is refused.
[[nodiscard]] Result<review::AgendaPoint> changePoint(Store& store, const review::ReviewKey& review, review::AgendaPoint point, PersonId actor);
/// An own point at the end; the number of its key is given.
[[nodiscard]] Result<review::AgendaPoint> addPoint(Store& store, const review::ReviewKey& review, std::string_view title, PersonId actor);
/// All points, in this order.
[[nodiscard]] Result<std::vector<review::AgendaPoint>> orderAgenda(Store& store, const review::ReviewKey& review, const std::vector<std::string>& keys, PersonId actor);

}  // namespace handschlag::usecase
