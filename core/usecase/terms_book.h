#pragma once
// The agreements that handovers run under, each read and compiled once for as long as the book is kept: a transaction, a run, the demo.
//
//   TermsBook terms(store);
//   const auto clock = terms.clockOf(handover); if (!clock) return std::unexpected(clock.error());

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/handover/duty.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

class TermsBook {
public:
    explicit TermsBook(Store& store) : store_(&store) {}

    /// Holds as long as the book. Fails with "handover.version_gone".
    [[nodiscard]] Result<const handover::WorkTerms*> of(VersionId version);
    /// By which its deadlines run: those of its team while sales has it, everybody's while it is with marketing.
    [[nodiscard]] Result<const calendar::BusinessClock*> clockOf(const handover::Handover& handover);

private:
    [[nodiscard]] Result<std::string> nameOf(TeamId team);

    Store* store_;
    std::unordered_map<VersionId, handover::WorkTerms> terms_;
    std::optional<std::vector<Team>> teams_;
};

}  // namespace handschlag::usecase
