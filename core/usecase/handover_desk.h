#pragma once
// To whom a lead goes: the agreement's route, made concrete with the teams and persons of the workspace. Routing is advisory: a person accepts.
//
// Absent:      whoever is absent on the day of the hand-over, in the workspace's zone, gets nothing; an absence that begins later matters not.
// Owner:       the person whom the lead's field `owner` names. Absent: her team's queue, or without a team nobody, which both heads see.
// In turn:     among the members present and below the route's capacity the one served longest ago, never served first; the first by id
//              among equals. Served by: the newest handover that is theirs.
// By postcode: members in order of id share the postcodes 00..99 in equal, adjoining ranges, whoever is absent.
// Nobody free, or no such team: the handover waits in the team's queue, or with nobody, and is visible.
//
//   auto desk = HandoverDesk::load(store); if (!desk) return std::unexpected(desk.error());
//   const Recipient to = desk->recipient(route, lead, now);
//   desk->serve(to.owner);

#include <optional>
#include <unordered_map>
#include <vector>

#include "core/agreement/document.h"
#include "core/calendar/zone.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct Recipient {
    std::string route;  ///< id; empty: no route fits
    TeamId team;
    PersonId owner;
    bool counted = true;
    /// "owner", "owner_absent", "owner_unknown", "in_turn", "postcode", "postcode_unknown", "team", "all_full", "all_absent", "team_unknown",
    /// "no_route", "both_heads"
    std::string why = "no_route";
};

class HandoverDesk {
public:
    [[nodiscard]] static Result<HandoverDesk> load(Store& store);

    /// route: the one that fits, nullptr if none does.
    [[nodiscard]] Recipient recipient(const agreement::Route* route, const leads::Lead& lead, Instant now) const;
    /// One more open handover is this person's, who is the one served last.
    void serve(PersonId owner);
    /// Empty for none.
    [[nodiscard]] std::string teamName(TeamId team) const;
    /// Keeps the numbers of open handovers: one more, or fewer with -1.
    void count(PersonId owner, int change);

private:
    explicit HandoverDesk(calendar::Zone zone) : zone_(std::move(zone)) {}
    [[nodiscard]] std::vector<PersonId> membersOf(TeamId team) const;
    [[nodiscard]] bool isAbsent(PersonId person, Day day) const;
    [[nodiscard]] bool isFree(PersonId person, int capacity) const;
    void toOwner(Recipient& to, const leads::Lead& lead, Day day) const;
    void inTurn(Recipient& to, const std::vector<PersonId>& members, int capacity, Day day) const;
    void byPostcode(Recipient& to, const std::vector<PersonId>& members, std::string_view postcode, int capacity, Day day) const;

    calendar::Zone zone_;
    std::vector<Person> persons_;
    std::vector<Team> teams_;
    std::vector<Absence> absences_;
    std::unordered_map<PersonId, int> open_;
    std::unordered_map<PersonId, std::int64_t> served_;  ///< the higher, the later
    std::int64_t latest_ = 0;
};

/// The person of sales that the lead's field `owner` names, if there is one.
[[nodiscard]] PersonId ownerOf(const leads::Lead& lead, const std::vector<Person>& persons);

}  // namespace handschlag::usecase
