#pragma once
// A rejection that claims "this lead does not meet the definition" is compared with what was known at the handover. The result is shown to
// the person who rejects and kept with the rejection; it decides nothing by itself.
//
// A rejection that is no claim about the definition (no need, wrong route ...) is NotCheckable, as is one that rests on a fact
// which the snapshot cannot know ("employees: 40, not 400").

#include <cstdint>
#include <string>
#include <vector>

#include "core/agreement/document.h"
#include "core/handover/handover.h"
#include "core/handover/rejection.h"

namespace handschlag::handover {

enum class ClaimResult : std::uint8_t { Supported, NotSupported, NotCheckable };

/// "supported", "not_supported", "not_checkable"
[[nodiscard]] const char* key(ClaimResult result);

/// why is one of: "" (not checkable), required_complete, required_missing {fields}, fit_reached {points, threshold}, fit_below {points, threshold},
/// behaviour_shown {points}, no_behaviour, exclusion_held {ids}, no_exclusion, customer_known, no_customer. Points are centipoints.
struct ClaimCheck {
    ClaimResult result = ClaimResult::NotCheckable;
    std::string why;
    std::vector<std::string> arguments;
    friend bool operator==(const ClaimCheck&, const ClaimCheck&) = default;
};

/// document is the one the lead was judged under.
[[nodiscard]] ClaimCheck checkClaim(const agreement::Document& document, const Snapshot& snapshot, const Rejection& rejection);

}  // namespace handschlag::handover
