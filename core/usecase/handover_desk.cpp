#include "core/usecase/handover_desk.h"

#include <algorithm>
#include <array>

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
    HandoverDesk desk;
    auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    auto teams = store.people().teams();
    if (!teams) return std::unexpected(teams.error());
    const auto open = store.handovers().inStates(std::array{handover::State::Open});
    if (!open) return std::unexpected(open.error());
    desk.persons_ = std::move(*persons);
    std::ranges::sort(desk.persons_, {}, &Person::id);
    desk.teams_ = std::move(*teams);
    for (const auto& handover : *open) desk.count(handover.owner, 1);
    return desk;
}

void HandoverDesk::count(PersonId owner, int change)
{
    if (owner) open_[owner] += change;
}

std::vector<PersonId> HandoverDesk::membersOf(TeamId team) const
{
    std::vector<PersonId> members;
    for (const Person& person : persons_)
        if (person.team == team && person.side == agreement::Side::Sales) members.push_back(person.id);
    return members;
}

bool HandoverDesk::isFree(PersonId person, int capacity) const
{
    const auto found = open_.find(person);
    return capacity <= 0 || found == open_.end() || found->second < capacity;
}

PersonId HandoverDesk::inTurn(const std::vector<PersonId>& members, int capacity) const
{
    const auto load = [this](PersonId person) {
        const auto found = open_.find(person);
        return found == open_.end() ? 0 : found->second;
    };
    const auto least = std::ranges::min_element(members, {}, load);
    return least != members.end() && isFree(*least, capacity) ? *least : PersonId{};
}

PersonId HandoverDesk::byPostcode(const std::vector<PersonId>& members, std::string_view postcode, int capacity) const
{
    if (members.empty() || postcode.size() < 2 || postcode[0] < '0' || postcode[0] > '9' || postcode[1] < '0' || postcode[1] > '9') return {};
    const auto region = static_cast<std::size_t>((postcode[0] - '0') * 10 + (postcode[1] - '0'));
    const PersonId member = members[region * members.size() / 100];
    return isFree(member, capacity) ? member : PersonId{};
}

Recipient HandoverDesk::recipient(const agreement::Route* route, const leads::Lead& lead) const
{
    if (!route) return {};
    Recipient to;
    to.route = route->id;
    to.counted = route->counted;
    if (route->target == agreement::RouteTarget::Owner) to.owner = ownerOf(lead, persons_);
    if (route->target != agreement::RouteTarget::Team) return to;
    const auto team = std::ranges::find(teams_, route->team, &Team::name);
    if (team == teams_.end()) return to;
    to.team = team->id;
    const std::vector<PersonId> members = membersOf(team->id);
    if (route->byPostcode)
        to.owner = byPostcode(members, trimmed(leads::textOf(leads::valueOf(lead, "postcode"))), route->capacity);
    else if (route->inTurn)
        to.owner = inTurn(members, route->capacity);
    return to;
}

}  // namespace handschlag::usecase
