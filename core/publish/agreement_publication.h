#pragma once
// A version of an agreement as a paper: title, the fourteen clauses with their sentences, notes and tables, signatures, proof.

#include <optional>
#include <string>

#include "core/agreement/version.h"
#include "core/base/error.h"
#include "core/publish/publication.h"

namespace handschlag::publish {

struct AgreementPaper {
    agreement::Version version;
    agreement::Document document;
    std::string workspace;  ///< token
    std::string auditHead;  ///< of the workspace when it was published; empty: none
    Instant now;            ///< when it was published
};

/// Fails with calendar.zone_unknown if the organisation's zone is none.
[[nodiscard]] Result<Publication> agreementPublication(const AgreementPaper& paper, Language language);

/// "3f9a 01c2 77be 4410": enough to tell two documents apart at a glance.
[[nodiscard]] std::string shortHash(std::string_view hash);

}  // namespace handschlag::publish
