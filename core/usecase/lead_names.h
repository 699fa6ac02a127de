#pragma once
// What a file can call the leads of a workspace, and nothing else of them: some 30 bytes a lead. Filled once, then safe to ask from any thread.
//
//   const auto names = LeadNames::load(store, LeadNames::By::ExternalId);
//   const auto lead = names->find("K-1003"); if (!lead) reject(lead.error());

#include <expected>
#include <optional>
#include <span>
#include <vector>

#include "core/leads/dictionary.h"
#include "core/usecase/ports.h"
#include "core/usecase/short_names.h"

namespace handschlag::usecase {

class LeadNames {
public:
    enum class By : std::uint8_t { ExternalId, Email };
    [[nodiscard]] static Result<LeadNames> load(Store& store, By by);

    /// The name of a lead that was merged names the one it was merged into. import.lead_unknown, import.lead_ambiguous: the name.
    [[nodiscard]] std::expected<LeadId, Error> find(std::string_view name) const;
    /// Many at once, and quicker: the lead of each name, none where find() would refuse it.
    [[nodiscard]] std::vector<LeadId> find(std::span<const std::string_view> names) const;
    /// A little before they are looked for: quicker again.
    void prefetch(std::span<const std::string_view> names) const;

private:
    explicit LeadNames(By by) : by_(by), longLeads_(1) {}
    class Waiting;
    void add(std::string_view name, LeadId lead);
    /// Nothing for a name that is not there; no lead for one that several leads have.
    [[nodiscard]] std::optional<LeadId> leadOf(std::string_view name) const;
    void findLong(std::span<const std::string_view> names, std::span<LeadId> leads) const;
    [[nodiscard]] Result<void> addMerged(Store& store);

    By by_;
    ShortNames short_;
    leads::DictionaryBuilder long_;  ///< what does not fit there
    std::vector<LeadId> longLeads_;  ///< by code of the name; several: none
};

}  // namespace handschlag::usecase
