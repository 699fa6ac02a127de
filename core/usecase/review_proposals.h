#pragma once
// Changes of the definition, gathered over the quarter with their evidence and backtest, and answered in the meeting: accepted into the draft
// as the proposer's change with the evidence as comment (so that the other side answers it like every other change), or declined with a reason.
//
//   const auto proposal = gatherProposal(store, "", change, "38 % of rejections cite this", me, now, progress);
//   const auto accepted = acceptProposal(store, *proposal, false, me, now);   // accepted->version is the draft

#include <string>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/review/meeting.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

namespace codes {
inline constexpr ErrorCode proposalAnswered{"review.proposal_answered"};  ///< state
inline constexpr ErrorCode proposalNoAgreement{"review.no_agreement"};
}  // namespace codes

/// The change is one against the version in force (else the newest), and is refused if it does not fit it (agreement.place_missing ...) or makes
/// an invalid document. Its backtest against that version is kept as figures; no backtest where there is nothing to replay.
[[nodiscard]] Result<review::Proposal> gatherProposal(Store& store, std::string_view product, const agreement::Change& change, std::string_view evidence,
                                                      PersonId actor, Instant now, const Progress& progress = {});
/// Into the newest draft, else a new one on the version in force. Refuses as proposeRemedy does (feedback.parameter_differs, feedback.draft_proposed).
[[nodiscard]] Result<review::Proposal> acceptProposal(Store& store, const review::Proposal& proposal, bool returnToDraft, PersonId actor, Instant now);
/// Needs a reason (review.text_needed).
[[nodiscard]] Result<review::Proposal> declineProposal(Store& store, const review::Proposal& proposal, std::string_view reason, PersonId actor, Instant now);
/// Newest first.
[[nodiscard]] Result<std::vector<review::Proposal>> proposals(Store& store, std::string_view product);

}  // namespace handschlag::usecase
