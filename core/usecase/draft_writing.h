#pragma once
// Writing a draft with the record of who changed which parameter: shared by saving, merging, and accepting an offer. All inside the
// caller's transaction.

#include <optional>
#include <string_view>

#include "core/agreement/negotiation.h"
#include "core/usecase/version_writing.h"

namespace handschlag::usecase {

/// An edit of what is signed, or of what leads may have been judged under on trial, makes a new version.
[[nodiscard]] bool isFrozen(const agreement::Version& version);

/// A new version of the product with its audit entry. It stands on the version in force; if there is none, on what `from` stands on,
/// whose negotiation goes on in it; else on itself. Differences from its base are the actor's edits.
[[nodiscard]] Result<agreement::Version> insertVersion(Store& store, const agreement::Document& document, const Person& actor, Instant now,
                                                       const agreement::Version* from = nullptr);

/// Writes the document into the version, which returns to draft and loses its signatures, or into a new version where this one is frozen.
/// Every changed parameter becomes an event; at `accepted` it is the acceptance of an offer. Returns the version as stored.
[[nodiscard]] Result<agreement::Version> writeDraft(Store& store, agreement::Version version, const agreement::Document& document, const Person& actor,
                                                    Instant now, const std::optional<agreement::Place>& accepted = {});

/// The base of a version as JSON; versions made before bases were kept stand on themselves.
[[nodiscard]] Result<nlohmann::json> baseOf(const agreement::Version& version);
[[nodiscard]] Result<nlohmann::json> contentOf(const agreement::Version& version);

}  // namespace handschlag::usecase
