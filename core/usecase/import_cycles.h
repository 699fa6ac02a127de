#pragma once
// The cycles of all leads during an import, loaded once: where an imported stage entry belongs, and whether it is known already.
// Entries attach to the open, else the latest cycle; they never open a second one.

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/usecase/ports.h"

namespace handschlag::usecase {

class ImportCycles {
public:
    using Entries = std::array<std::optional<Instant>, 8>;  ///< first entry by role

    [[nodiscard]] static Result<ImportCycles> load(Store& store);

    /// The entry that stands against this one in time: a lower role entered later, or a higher one earlier.
    struct Contradiction {
        pipeline::Role role;
        Instant at;
    };
    [[nodiscard]] std::optional<Contradiction> contradictionOf(LeadId lead, pipeline::Role role, Instant at) const;
    /// The role or a higher one was entered in the cycle.
    [[nodiscard]] bool hasReached(LeadId lead, pipeline::Role role) const;

    /// Appends the entry; false if the cycle has entered the role before. Opens a first cycle for a lead without one. A win closes the
    /// cycle and settles its handover. The event's cycle is filled in.
    [[nodiscard]] Result<bool> enter(Store& store, pipeline::StageEvent event, std::string_view product = {});

private:
    struct Attached {
        CycleId id;
        Instant openedAt;
        int number = 1;
        bool open = true;
        std::uint32_t latest = 0;  ///< place + 1 of an entry; 0: none yet
    };
    struct Entry {
        Instant at;
        pipeline::Role role = pipeline::Role::Market;
        std::uint32_t before = 0;  ///< as latest
    };
    void add(Attached& attached, pipeline::Role role, Instant at);
    [[nodiscard]] Entries entriesOf(const Attached& attached) const;
    [[nodiscard]] Result<void> closeAsWon(Store& store, Attached& attached, const pipeline::StageEvent& entry);

    std::unordered_map<LeadId, Attached> byLead_;
    std::vector<Entry> entries_;  ///< of all cycles: mostly one each
    std::unordered_map<CycleId, HandoverId> alive_;  ///< handovers that somebody still works on
};

}  // namespace handschlag::usecase
