#pragma once
// To whom a lead goes: the agreement's route, made concrete with the teams and persons of the workspace.
//
// Owner:      the person whom the lead's field `owner` names.
// In turn:    the member with the fewest open handovers below the route's capacity; the first by id among equals.
// By postcode: members in order of id share the postcodes 00..99 in equal, adjoining ranges.
// Nobody free, or no such team: the handover waits in the team's queue, or with nobody, and is visible.

#include <optional>
#include <unordered_map>
#include <vector>

#include "core/agreement/document.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct Recipient {
    std::string route;  ///< id; empty: no route fits
    TeamId team;
    PersonId owner;
    bool counted = true;
};

class HandoverDesk {
public:
    [[nodiscard]] static Result<HandoverDesk> load(Store& store);

    /// route: the one that fits, nullptr if none does.
    [[nodiscard]] Recipient recipient(const agreement::Route* route, const leads::Lead& lead) const;
    /// Keeps the numbers of open handovers: one more, or fewer with -1.
    void count(PersonId owner, int change);

private:
    [[nodiscard]] std::vector<PersonId> membersOf(TeamId team) const;
    [[nodiscard]] bool isFree(PersonId person, int capacity) const;
    [[nodiscard]] PersonId inTurn(const std::vector<PersonId>& members, int capacity) const;
    [[nodiscard]] PersonId byPostcode(const std::vector<PersonId>& members, std::string_view postcode, int capacity) const;

    std::vector<Person> persons_;
    std::vector<Team> teams_;
    std::unordered_map<PersonId, int> open_;
};

/// The person of sales that the lead's field `owner` names, if there is one.
[[nodiscard]] PersonId ownerOf(const leads::Lead& lead, const std::vector<Person>& persons);

}  // namespace handschlag::usecase
