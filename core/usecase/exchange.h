#pragma once
// An agreement that travels between two workspaces as a bundle, because its two sides share no file: one side proposes and exports, the other
// imports, signs and exports, and the first imports the signature. Document, token, number, previous hash and the workspace it was drafted in
// stay the same everywhere, so one signature is valid in both.
//
//   const auto received = importAgreement(store, bytes, actor, {}, now);   // received->version, received->added

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/agreement/bundle.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct ReceivedAgreement {
    agreement::Version version;
    std::vector<agreement::Signature> added;
    bool isNew = false;  ///< the version was not here before
};

/// Token of the workspace this document was drafted in: what its signatures name. This workspace, unless it was received.
[[nodiscard]] Result<std::string> originOf(Store& store, std::string_view documentToken);

/// Does the version continue what is in force here? A document that was received may begin here with a later version.
[[nodiscard]] Result<bool> continuesHere(Store& store, const agreement::Version& version);

/// Has a signature under this text come from another workspace?
[[nodiscard]] Result<bool> hasReceivedSignature(Store& store, const agreement::Version& version);

/// Adds the version as proposed, or the signatures it lacks to the version that is here; the second side's signature puts it in force. All or
/// nothing. Refuses what verification finds wrong (bundle.*, signature.*, an unsigned bundle is allowed), a signature by a key that this
/// workspace or `revoked` knows as revoked whatever time it claims, and:
/// exchange.nothing_new {version}, .other_text {version}, .other_document {product}, .other_workspace, .other_product {there, here},
/// .other_previous {version}, .out_of_order {version, newest}, .not_open {version, state}, .number_on_trial {version}, .unreadable_document.
[[nodiscard]] Result<ReceivedAgreement> importAgreement(Store& store, std::string_view bytes, PersonId actor,
                                                        std::span<const agreement::RevokedKey> revoked, Instant now);

}  // namespace handschlag::usecase
