#pragma once
// The life of an agreement in a workspace: draft, propose, sign, trial, export.

#include <string>
#include <string_view>

#include "core/agreement/document.h"
#include "core/agreement/signing_key.h"
#include "core/agreement/version.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

enum class ActiveKind : std::uint8_t { InForce, Trial, Draft };

struct ActiveAgreement {
    agreement::Version version;
    agreement::Document document;
    ActiveKind kind = ActiveKind::Draft;
};

/// The version in force at that time (and not past its validity), else the one on trial, else the newest one. An empty product means
/// the default line, or the only one there is. Fails if the product has none.
[[nodiscard]] Result<ActiveAgreement> activeAgreement(Store& store, std::string_view product, Instant at);
/// The version with the highest number, whatever its state.
[[nodiscard]] Result<agreement::Version> newestVersion(Store& store, std::string_view product);
/// A version with its document parsed.
[[nodiscard]] Result<ActiveAgreement> agreementVersion(Store& store, std::string_view product, int number);

/// A first version of a product (or its next one) from a document that stands on no version before it.
[[nodiscard]] Result<agreement::Version> addDraft(Store& store, const agreement::Document& document, PersonId actor, Instant now);
/// A first draft from a template ("b2b_standard"), with the workspace's organisation and zone.
[[nodiscard]] Result<VersionId> draftFromTemplate(Store& store, std::string_view templateName, std::string_view product, Instant now);
/// Writes a draft, its texts in normalisation form C. If the version is proposed or signed by one, it returns to draft and loses its
/// signatures; if it is in force or superseded, or leads may have been judged under it on trial, a new version with the next number is
/// made. Conflict (agreement.conflict) if expectedRowVersion is not the stored one. Needs a person of either side (agreement.person_needed);
/// each changed parameter is recorded as this person's (usecase/negotiation.h). Returns the version written.
[[nodiscard]] Result<agreement::Version> saveDraft(Store& store, VersionId version, int expectedRowVersion, const agreement::Document& document,
                                                   PersonId actor, Instant now);
/// Draft > proposed. Fills an empty clause 14 with the persons that have a key. Refuses an invalid document, naming the clauses,
/// and one with declined or countered changes (agreement.points_open {count, first clause}).
[[nodiscard]] Result<agreement::Version> propose(Store& store, VersionId version, PersonId actor, Instant now);
/// Signs for the side of the key; the second side's signature puts the version in force and supersedes the one before. Refuses while a
/// change is not agreed to (agreement.points_unresolved {count, first clause}).
[[nodiscard]] Result<agreement::Version> sign(Store& store, VersionId version, PersonId signer, const agreement::SigningKey& key, Instant now);
/// A proposed version back to draft, one signed by one side back to proposed, with the reason recorded.
[[nodiscard]] Result<agreement::Version> refuse(Store& store, VersionId version, PersonId actor, std::string_view reason, Instant now);
/// Why a version of this product was refused, oldest first.
struct Refusal {
    int version = 1;
    std::string hash;    ///< of the document that was refused
    std::string person;  ///< token
    Instant at;
    std::string reason;
};
[[nodiscard]] Result<std::vector<Refusal>> refusals(Store& store, std::string_view product);
/// Takes the own side's signature back, as long as the other side has not signed.
[[nodiscard]] Result<agreement::Version> withdraw(Store& store, VersionId version, PersonId signer, Instant now);
/// Unsigned version on trial, outside both scorecards, until at most 90 days after its first trial began; agreement.trial_used_up then.
[[nodiscard]] Result<agreement::Version> startTrial(Store& store, VersionId version, PersonId actor, int days, Instant now);
[[nodiscard]] Result<agreement::Version> endTrial(Store& store, VersionId version, PersonId actor, Instant now);
/// The `.sla` bundle: canonical JSON with document, signatures, public keys and outer digest.
[[nodiscard]] Result<std::string> exportBundle(Store& store, VersionId version);

}  // namespace handschlag::usecase
