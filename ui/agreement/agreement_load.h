#pragma once
// What the Agreement page reads at once: the versions, the one looked at with its document, and who takes part.

#include <optional>
#include <vector>

#include "core/usecase/agreements.h"
#include "core/usecase/negotiation.h"

namespace handschlag::ui {

struct AgreementLoad {
    std::vector<agreement::Version> versions;  ///< newest first; empty: no agreement yet
    agreement::Version version;                ///< the one looked at
    agreement::Document document;
    agreement::Document base;                  ///< what the version stands on: its changes are counted from here
    int baseNumber = 0;                        ///< number of that version; 0: the version's own first text
    std::vector<agreement::Point> points;
    std::optional<usecase::Refusal> refusal;   ///< why this version came back, if the last refusal was of it; person: the name
    std::vector<usecase::Person> persons;
    std::vector<std::string> products;  ///< lines that have an agreement
    std::optional<usecase::ActiveAgreement> counts;  ///< in force or on trial now; nothing: only drafts
};

/// number: the version to look at; 0: the newest one.
[[nodiscard]] Result<AgreementLoad> loadAgreement(usecase::Store& store, const std::string& product, int number, Instant now);

}  // namespace handschlag::ui
