#pragma once
// Negotiating the changes of a version: comment, agree, decline, counter; and writing one draft from two windows.
//
//   const auto open = points(store, version.id);
//   agree(store, version.id, {"fit.employees", "buckets[1_99].points_c"}, sales, now);
//   proposing needs every declined or countered change settled, signing needs every change agreed to.

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/agreement/merge.h"
#include "core/agreement/negotiation.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

/// The changes of this version against what it stands on (Version::base), in the order of the document.
[[nodiscard]] Result<std::vector<agreement::Point>> points(Store& store, VersionId version);
/// Everything that was said and done, oldest first; also comments on whole clauses and points that are gone.
[[nodiscard]] Result<std::vector<agreement::NegotiationEvent>> negotiation(Store& store, VersionId version);

/// On a point, a parameter, or a clause as a whole (empty parameter); in draft and proposed. agreement.comment_needed without text.
[[nodiscard]] Result<agreement::Version> comment(Store& store, VersionId version, const agreement::Place& place, std::string_view text, PersonId actor,
                                                 Instant now);
/// Answers of the other side, while proposed. The codes of agreement::checkAnswer; agreement.event_refused in other states.
[[nodiscard]] Result<agreement::Version> agree(Store& store, VersionId version, const agreement::Place& place, PersonId actor, Instant now,
                                               std::string_view comment = {});
/// To every pending change of the other side; what was declined or countered needs its own word. Returns how many there were; none is no failure.
[[nodiscard]] Result<int> agreeToAll(Store& store, VersionId version, PersonId actor, Instant now);
/// Needs a reason (agreement.comment_needed).
[[nodiscard]] Result<agreement::Version> decline(Store& store, VersionId version, const agreement::Place& place, std::string_view reason, PersonId actor,
                                                 Instant now);
/// Offers another value; no value: to leave it out. Refuses one that makes no document (agreement.bad_value ...) and the value that
/// stands there (agreement.same_value {clause}).
[[nodiscard]] Result<agreement::Version> counter(Store& store, VersionId version, const agreement::Place& place, const std::optional<nlohmann::json>& value,
                                                 std::string_view comment, PersonId actor, Instant now);
/// Sets the offered value: the version returns to draft, the point is agreed to by both. Returns the version written, which is a new one
/// where saveDraft makes one.
[[nodiscard]] Result<agreement::Version> acceptCounter(Store& store, VersionId version, const agreement::Place& place, PersonId actor, Instant now);
/// Keeps the author's value, which is pending again; in draft and proposed.
[[nodiscard]] Result<agreement::Version> declineCounter(Store& store, VersionId version, const agreement::Place& place, std::string_view comment,
                                                        PersonId actor, Instant now);

struct MergedDraft {
    agreement::Version version;    ///< as stored now; unchanged if there are conflicts
    agreement::Document document;  ///< merged; with the base's value where there is a conflict
    std::vector<agreement::Conflict> conflicts;  ///< empty: the document is written
    std::string theirs;            ///< canonical JSON that was stored before, e.g. as the base after resolving the conflicts
};
/// What I changed since baseCanonical, put on what is stored now. Nothing is written while there are conflicts; resolve them
/// (agreement::resolve on toJson(document)) and merge again with `theirs` as base.
[[nodiscard]] Result<MergedDraft> mergeDraft(Store& store, VersionId version, std::string_view baseCanonical, const agreement::Document& mine,
                                             PersonId actor, Instant now);

}  // namespace handschlag::usecase
