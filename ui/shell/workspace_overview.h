#pragma once
// What the frame of the window says of a workspace: version in force or on trial, how fresh the data are, who takes part.

#include <optional>
#include <string>
#include <vector>

#include "core/base/instant.h"
#include "core/usecase/ports.h"

namespace handschlag::ui {

enum class AgreementState : std::uint8_t { None, Draft, Trial, InForce };

struct WorkspaceOverview {
    AgreementState state = AgreementState::None;
    int version = 0;      ///< of that state
    int newestDraft = 0;  ///< an open negotiation beside it; 0: none
    std::optional<Instant> trialUntil;
    std::optional<Instant> dataAsOf;  ///< newest import
    std::vector<usecase::Batch> newest;  ///< the last import of each kind there was, leads first
    std::vector<usecase::Person> persons;
    bool hasLeads = false;
    std::vector<std::string> products;  ///< lines that have an agreement; "" is the default line
};

[[nodiscard]] Result<WorkspaceOverview> workspaceOverview(usecase::Store& store, const std::string& product, Instant now);

/// True if more than 24 hours of working days (Monday to Friday, UTC) lie between the two.
[[nodiscard]] bool isStale(Instant dataAsOf, Instant now);

}  // namespace handschlag::ui
