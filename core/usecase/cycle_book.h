#pragma once
// Where every lead of one product line stands: its cycles and the stages each has entered. Loaded once, kept current by whoever writes.

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct KnownCycle {
    pipeline::Cycle cycle;
    std::uint32_t roles = 0;                ///< bit per role entered and not retracted
    std::optional<Instant> qualifiedAt;     ///< entry to marketing_qualified
    std::optional<Instant> followUpAt;      ///< of its newest handover

    [[nodiscard]] bool entered(pipeline::Role role) const { return (roles >> static_cast<unsigned>(role) & 1U) != 0; }
    /// At or beyond handed_over.
    [[nodiscard]] bool isHandedOver() const { return roles >> static_cast<unsigned>(pipeline::Role::HandedOver) != 0; }
    void enter(pipeline::Role role, Instant at);
};

class CycleBook {
public:
    /// Empty, for who knows every cycle that matters.
    explicit CycleBook(std::string_view product) : product_(product) {}
    [[nodiscard]] static Result<CycleBook> load(Store& store, std::string_view product);

    /// A cycle that stands in the store already; the lead's next one.
    void know(KnownCycle cycle);

    /// In order of opening; empty if the lead has none.
    [[nodiscard]] std::vector<KnownCycle>& of(LeadId lead) { return byLead_[lead]; }
    [[nodiscard]] KnownCycle* openCycle(LeadId lead);
    [[nodiscard]] KnownCycle* find(LeadId lead, CycleId cycle);
    /// Opens the next one in the store and here. The pointer holds until the lead's next opening.
    [[nodiscard]] Result<KnownCycle*> open(Store& store, LeadId lead, Instant at);
    [[nodiscard]] const std::string& product() const { return product_; }

private:
    std::string product_;
    std::unordered_map<LeadId, std::vector<KnownCycle>> byLead_;
};

}  // namespace handschlag::usecase
