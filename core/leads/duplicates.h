#pragma once
// Leads that are likely to be the same person as another one. Pure; a million leads take well under a tenth of a second.
//
//   for (const LikelyDuplicate& other : likelyDuplicates(population, row)) offer(population.ids[other.row], other.reason);

#include <cstddef>
#include <vector>

#include "core/leads/population.h"

namespace handschlag::leads {

enum class DuplicateReason : std::uint8_t {
    SameEmail,           ///< the address in any case
    SameNameAndCompany,  ///< both written alike but for case, umlauts, legal form and punctuation
    SameNameAndDomain    ///< the name, and the company's domain: its own, or the host of the address unless that is a provider's
};
/// "same_email", "same_name_and_company", "same_name_and_domain"
[[nodiscard]] const char* key(DuplicateReason reason);

struct LikelyDuplicate {
    std::size_t row = 0;
    DuplicateReason reason = DuplicateReason::SameEmail;
    friend bool operator==(const LikelyDuplicate&, const LikelyDuplicate&) = default;
};

/// In order of reason, then row; each row once.
[[nodiscard]] std::vector<LikelyDuplicate> likelyDuplicates(const Population& population, std::size_t row);

}  // namespace handschlag::leads
