#pragma once
// What every change of a version's life shares: load it, check who acts, write it with its audit entry in one transaction.

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "core/agreement/version_life.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

[[nodiscard]] Result<agreement::Version> loadVersion(Store& store, VersionId id);
/// PersonId{} is the program and gives a person without token.
[[nodiscard]] Result<Person> personById(Store& store, PersonId id);
/// The same for a step of a version's life: an observer only looks on (agreement.observer_cannot_act {name}).
[[nodiscard]] Result<Person> partyById(Store& store, PersonId id);
/// The same for what somebody must answer for: nobody cannot do it (agreement.person_needed).
[[nodiscard]] Result<Person> namedPartyById(Store& store, PersonId id);

/// Canonical bytes and hash of a document, its texts in normalisation form C.
struct CanonicalForm {
    std::string bytes;
    std::string hash;
};
[[nodiscard]] Result<CanonicalForm> canonicalForm(const agreement::Document& document);

/// The version, other than `number`, that took effect last (or will).
[[nodiscard]] Result<std::optional<agreement::Version>> inForceBefore(Store& store, std::string_view product, int number);
/// Hash of the version, other than `number`, that took effect last (or will); empty if there is none.
[[nodiscard]] Result<std::string> signedBefore(Store& store, std::string_view product, int number);

/// Appends an entry about this version: its document's token as subject; number, hash and further details without personal data.
[[nodiscard]] Result<void> auditVersion(Store& store, const agreement::Version& version, const Person& actor, std::string_view action, Instant now,
                                        nlohmann::json details = nlohmann::json::object());

/// Writes the version and its audit entry, commits, and returns the version as it is stored now.
[[nodiscard]] Result<agreement::Version> finish(Store& store, Transaction& transaction, const agreement::Version& version, const Person& actor,
                                                std::string_view action, Instant now, nlohmann::json details = nlohmann::json::object());

}  // namespace handschlag::usecase
