#pragma once
// Who takes part: persons, sides, teams.

#include <string>
#include <string_view>
#include <vector>

#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct NewPerson {
    std::string name;
    agreement::Side side = agreement::Side::Sales;
    std::string team;       ///< created if new; empty: none
    std::string publicKey;  ///< base64; empty: none yet
    bool head = false;
};

/// Adds a person, or gives an existing person of that name and side a team or a key: the first one, or a new one after the old was lost (whoever
/// trusted the old one confirms the new one again; succeedKey() is the better way). Refuses a name of the other side and a revoked key.
[[nodiscard]] Result<Person> addPerson(Store& store, const NewPerson& person, Instant now);
[[nodiscard]] Result<Person> personNamed(Store& store, std::string_view name);

}  // namespace handschlag::usecase
