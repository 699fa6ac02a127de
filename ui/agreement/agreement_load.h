#pragma once
// What the Agreement page reads at once: the versions, the one looked at with its document, and who takes part.

#include <optional>
#include <vector>

#include "core/usecase/agreements.h"

namespace handschlag::ui {

struct AgreementLoad {
    std::vector<agreement::Version> versions;  ///< newest first; empty: no agreement yet
    agreement::Version version;                ///< the one looked at
    agreement::Document document;
    std::vector<usecase::Person> persons;
    std::optional<usecase::ActiveAgreement> counts;  ///< in force or on trial now; nothing: only drafts
};

/// number: the version to look at; 0: the newest one.
[[nodiscard]] Result<AgreementLoad> loadAgreement(usecase::Store& store, const std::string& product, int number, Instant now);

}  // namespace handschlag::ui
