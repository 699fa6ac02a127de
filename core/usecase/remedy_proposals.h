#pragma once
// From a finding to an edit: one remedy (insight/remedies.h) goes into the product's draft as this person's change, with a comment that
// holds what it rests on, so that the other side answers it like every other change.
//
//   const auto put = proposeRemedy(store, {report->query, "poor_fit", "fit.employees", remedies->front(), Language::German}, actor, now);
//   withdrawRemedy(store, *put, actor, now);

#include <string>

#include "core/agreement/version.h"
#include "core/base/localized_text.h"
#include "core/usecase/feedbacks.h"

namespace handschlag::usecase {

namespace codes {
inline constexpr ErrorCode parameterDiffers{"feedback.parameter_differs"};  ///< clause, parameter
inline constexpr ErrorCode remedyMovedOn{"feedback.remedy_moved_on"};       ///< clause, parameter
inline constexpr ErrorCode draftProposed{"feedback.draft_proposed"};        ///< number of the version
}  // namespace codes

struct RemedyProposal {
    FeedbackQuery query;  ///< product and period of the rejections
    std::string reason;
    std::string clause;
    insight::Remedy remedy;
    Language language = Language::English;  ///< of the comment
    bool returnToDraft = false;             ///< a proposed version comes back from the other side
};

struct ProposedRemedy {
    VersionId version;
    int number = 0;  ///< of the version
    agreement::Change change;
    std::int64_t avoided = 0;  ///< rejections that it would have avoided
};

/// Into the newest draft, else into a new one on the version in force. Refuses where the draft says something else at that place than the
/// remedy began with; where a version is proposed, unless it is to return to draft; and where it is signed by one side: the edit would void that
/// signature. Needs a person of either side (agreement.person_needed).
[[nodiscard]] Result<ProposedRemedy> proposeRemedy(Store& store, const RemedyProposal& proposal, PersonId actor, Instant now);

/// Puts back what stood there before. Refuses if that place has changed since, or the version is no draft any more.
[[nodiscard]] Result<agreement::Version> withdrawRemedy(Store& store, const ProposedRemedy& proposed, PersonId actor, Instant now);

/// "Fit not met (Employees), 1 January 2026 to 31 March 2026:
/// would have avoided 12 of 30 rejections, and lost 2 of 80 accepted and 0 of 31 won leads."
[[nodiscard]] std::string remedyEvidence(const RemedyProposal& proposal, const agreement::Document& document);

}  // namespace handschlag::usecase
