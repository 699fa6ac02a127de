#include "core/usecase/handover_desk.h"

#include <algorithm>

#include "core/base/text.h"

namespace handschlag::usecase {

PersonId ownerOf(const leads::Lead& lead, const std::vector<Person>& persons)
{
    const std::string name = foldCase(trimmed(leads::textOf(leads::valueOf(lead, "owner"))));
    if (name.empty()) return {};
    const auto found = std::ranges::find_if(persons, [&](const Person& person) { return person.side == agreement::Side::Sales && foldCase(person.name) == name; });
    return found == persons.end() ? PersonId{} : found->id;
}

Result<HandoverDesk> HandoverDesk::load(Store& store)
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    auto zone = calendar::Zone::find(info->zone);
    if (!zone) return std::unexpected(zone.error());
    auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    auto teams = store.people().teams();
    if (!teams) return std::unexpected(teams.error());
    auto absences = store.people().absences();
    if (!absences) return std::unexpected(absences.error());
    const auto owned = store.queues().owned();
    if (!owned) return std::unexpected(owned.error());
    HandoverDesk desk(*zone);
    desk.persons_ = std::move(*persons);
    std::ranges::sort(desk.persons_, {}, &Person::id);
    desk.teams_ = std::move(*teams);
    desk.absences_ = std::move(*absences);
    for (const OwnedHandovers& person : *owned) {
        desk.open_[person.owner] = person.open;
        desk.served_[person.owner] = person.newest.value;
        desk.latest_ = std::max(desk.latest_, person.newest.value);
    }
    return desk;
}

std::string HandoverDesk::teamName(TeamId team) const
{
    const auto found = std::ranges::find(teams_, team, &Team::id);
    return found == teams_.end() ? std::string() : found->name;
}

void HandoverDesk::count(PersonId owner, int change)
{
    if (owner) open_[owner] += change;
}

void HandoverDesk::serve(PersonId owner)
{
    count(owner, 1);
    if (owner) served_[owner] = ++latest_;
}

std::vector<PersonId> HandoverDesk::membersOf(TeamId team) const
{
    std::vector<PersonId> members;
    for (const Person& person : persons_)
        if (person.team == team && person.side == agreement::Side::Sales) members.push_back(person.id);
    return members;
}

bool HandoverDesk::isAbsent(PersonId person, Day day) const
{
    return std::ranges::any_of(absences_, [&](const Absence& absence) { return absence.person == person && absence.from <= day && day <= absence.until; });
}

bool HandoverDesk::isFree(PersonId person, int capacity) const
{
    const auto found = open_.find(person);
    return capacity <= 0 || found == open_.end() || found->second < capacity;
}

void HandoverDesk::toOwner(Recipient& to, const leads::Lead& lead, Day day) const
{
    const PersonId owner = ownerOf(lead, persons_);
    to.why = !owner ? "owner_unknown" : isAbsent(owner, day) ? "owner_absent" : "owner";
    if (to.why == "owner") to.owner = owner;
    if (to.why == "owner_absent") to.team = std::ranges::find(persons_, owner, &Person::id)->team;
}

void HandoverDesk::inTurn(Recipient& to, const std::vector<PersonId>& members, int capacity, Day day) const
{
    std::vector<PersonId> present = members;
    std::erase_if(present, [&](PersonId person) { return isAbsent(person, day); });
    to.why = members.empty() ? "team" : present.empty() ? "all_absent" : "all_full";
    std::erase_if(present, [&](PersonId person) { return !isFree(person, capacity); });
    const auto servedAt = [this](PersonId person) {
        const auto found = served_.find(person);
        return found == served_.end() ? 0 : found->second;
    };
    const auto next = std::ranges::min_element(present, {}, servedAt);
    if (next == present.end()) return;
    to.why = "in_turn";
    to.owner = *next;
}

void HandoverDesk::byPostcode(Recipient& to, const std::vector<PersonId>& members, std::string_view postcode, int capacity, Day day) const
{
    to.why = members.empty() ? "team" : "postcode_unknown";
    if (members.empty() || postcode.size() < 2 || postcode[0] < '0' || postcode[0] > '9' || postcode[1] < '0' || postcode[1] > '9') return;
    const auto region = static_cast<std::size_t>((postcode[0] - '0') * 10 + (postcode[1] - '0'));
    const PersonId member = members[region * members.size() / 100];
    to.why = isAbsent(member, day) ? "all_absent" : !isFree(member, capacity) ? "all_full" : "postcode";
    if (to.why == "postcode") to.owner = member;
}

Recipient HandoverDesk::recipient(const agreement::Route* route, const leads::Lead& lead, Instant now) const
{
    if (!route) return {};
    const Day day = zone_.dayOf(now);
    Recipient to;
    to.route = route->id;
    to.counted = route->counted;
    to.why = "both_heads";
    if (route->target == agreement::RouteTarget::Owner) toOwner(to, lead, day);
    if (route->target != agreement::RouteTarget::Team) return to;
    const auto team = std::ranges::find(teams_, route->team, &Team::name);
    to.why = team == teams_.end() ? "team_unknown" : "team";
    if (team == teams_.end()) return to;
    to.team = team->id;
    const std::vector<PersonId> members = membersOf(team->id);
    if (route->byPostcode)
        byPostcode(to, members, trimmed(leads::textOf(leads::valueOf(lead, "postcode"))), route->capacity, day);
    else if (route->inTurn)
        inTurn(to, members, route->capacity, day);
    return to;
}

}  // namespace handschlag::usecase
