#pragma once
// What verifying a bundle looked at, one line each, so that people see what was checked and not only what came out.
//
//   for (const BundleCheck& check : checksOf(verification)) ...   // {Digest, Passed}, {SignatureFits, Failed, "Max Roth", problems}

#include <cstdint>
#include <string>
#include <vector>

#include "core/agreement/bundle.h"

namespace handschlag::agreement {

enum class CheckedThing : std::uint8_t {
    Readable,       ///< it is a bundle at all, in its canonical form
    Unchanged,      ///< the outer digest fits
    Text,           ///< the document fits its hash and can be read
    SignatureFits,  ///< of one person: key, text, version, side, clause 14
    KeyInForce,     ///< of one person: not revoked before the signature, not dated ahead
    BothSides,
    Confirmed,      ///< of one person: the key is known to be theirs
};

/// Open: nothing is wrong, but something is missing for certainty.
enum class CheckOutcome : std::uint8_t { Passed, Open, Failed };

struct BundleCheck {
    CheckedThing what = CheckedThing::Readable;
    CheckOutcome outcome = CheckOutcome::Passed;
    std::string person;            ///< of whose signature it speaks; empty: of the whole
    std::vector<Error> problems;   ///< why it failed
};

[[nodiscard]] std::vector<BundleCheck> checksOf(const Verification& verification);

}  // namespace handschlag::agreement
