#pragma once
// Who works in the demo company, and what its two sides have signed.

#include <span>
#include <string>
#include <vector>

#include "core/agreement/signing_key.h"
#include "core/usecase/agreements.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase::demo {

inline constexpr std::string_view passphrase = "demo";

/// Names of the field sales people who look after customers.
[[nodiscard]] std::span<const char* const> accountOwners();

struct Staff {
    std::vector<Person> persons;  ///< in the order of hiring
    std::vector<agreement::SigningKey> keys;  ///< of the two heads: marketing, sales

    [[nodiscard]] PersonId headOf(agreement::Side side) const;
};

/// Two persons of marketing, six of sales in three teams, keys of the heads (setting "demo_keys", sealed with the passphrase).
[[nodiscard]] Result<Staff> hireStaff(Store& store, Instant at);

struct SignedVersions {
    ActiveAgreement first;   ///< superseded
    ActiveAgreement second;  ///< in force
};

/// The first version signed on firstAt, one with changed clauses on secondAt. The promise grows with the number of leads.
[[nodiscard]] Result<SignedVersions> signTwice(Store& store, const Staff& staff, int leads, Instant firstAt, Instant secondAt);

}  // namespace handschlag::usecase::demo
