// The day's work, and everything known of one handover.

#include <algorithm>
#include <array>
#include <tuple>

#include "core/agreement/document_json.h"
#include "core/calendar/zone.h"
#include "core/usecase/handover_step.h"
#include "core/usecase/handovers.h"

namespace handschlag::usecase {
namespace {

using handover::Handover;
using handover::State;

constexpr ErrorCode versionGone{"handover.version_gone"};
constexpr ErrorCode leadGone{"handover.lead_gone"};

struct Names {
    std::vector<Person> persons;
    std::vector<Team> teams;

    [[nodiscard]] const Person* person(PersonId id) const
    {
        const auto found = std::ranges::find(persons, id, &Person::id);
        return found == persons.end() ? nullptr : &*found;
    }
    [[nodiscard]] std::string personName(PersonId id) const
    {
        const Person* known = person(id);
        return known ? known->name : std::string();
    }
    [[nodiscard]] std::string teamName(TeamId id) const
    {
        const auto found = std::ranges::find(teams, id, &Team::id);
        return found == teams.end() ? std::string() : found->name;
    }
};

Result<Names> namesOf(Store& store)
{
    auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    auto teams = store.people().teams();
    if (!teams) return std::unexpected(teams.error());
    return Names{std::move(*persons), std::move(*teams)};
}

Result<QueueEntry> entryOf(Store& store, const Handover& handover, const Names& names, Instant now)
{
    auto lead = store.leads().find(handover.lead);
    if (!lead) return std::unexpected(lead.error());
    if (!*lead) return fail(leadGone, {std::to_string(handover.lead.value)});
    QueueEntry entry;
    entry.handover = handover;
    entry.lead = **std::move(lead);
    const bool open = handover.state == State::Open;
    entry.due = open ? handover.decisionDue : handover.followUpAt.value_or(handover.decisionDue);
    if (!open && handover.followUpAt)
        entry.section = QueueSection::FollowUp;
    else if (open && now > handover.decisionDue)
        entry.section = QueueSection::Overdue;
    entry.teamName = names.teamName(handover.team);
    entry.ownerName = names.personName(handover.owner);
    entry.claimedByName = names.personName(handover.claimedBy);
    return entry;
}

/// A team sees what lies in its queue, and what went past every queue to one of its members; the heads' teams what nobody has.
bool concerns(const Handover& handover, TeamId team, const Names& names)
{
    if (handover.team) return handover.team == team;
    const auto isHeadOfTeam = [team](const Person& person) { return person.head && person.team == team; };
    if (!handover.owner) return std::ranges::any_of(names.persons, isHeadOfTeam);
    const Person* owner = names.person(handover.owner);
    return owner && owner->team == team;
}

bool comesBefore(const QueueEntry& a, const QueueEntry& b)
{
    return std::tuple(a.section, a.due, -a.handover.readiness, a.handover.id) < std::tuple(b.section, b.due, -b.handover.readiness, b.handover.id);
}

/// The last second of today in the organisation's zone.
Result<Instant> endOfToday(Store& store, Instant now)
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto zone = calendar::Zone::find(info->zone);
    if (!zone) return std::unexpected(zone.error());
    return zone->startOf(zone->dayOf(now).plus(1)).plus(-1);
}

}  // namespace

const char* key(QueueSection section)
{
    static constexpr std::array<const char*, 3> keys{"overdue", "new", "follow_up"};
    return keys[static_cast<std::size_t>(section)];
}

Result<std::vector<QueueEntry>> queue(Store& store, std::optional<TeamId> team, Instant now)
{
    const auto names = namesOf(store);
    if (!names) return std::unexpected(names.error());
    const auto today = endOfToday(store, now);
    if (!today) return std::unexpected(today.error());
    const auto handovers = store.handovers().inStates(std::array{State::Open, State::Accepted});
    if (!handovers) return std::unexpected(handovers.error());
    std::vector<QueueEntry> entries;
    for (const Handover& handover : *handovers) {
        const bool followUp = handover.followUpAt && *handover.followUpAt <= *today;
        if ((handover.state == State::Accepted && !followUp) || (team && !concerns(handover, *team, *names))) continue;
        auto entry = entryOf(store, handover, *names, now);
        if (!entry) return std::unexpected(entry.error());
        entries.push_back(std::move(*entry));
    }
    std::ranges::sort(entries, comesBefore);
    return entries;
}

Result<HandoverDetails> handoverDetails(Store& store, HandoverId id, Instant now)
{
    const auto stored = storedHandover(store, id);
    if (!stored) return std::unexpected(stored.error());
    const auto names = namesOf(store);
    if (!names) return std::unexpected(names.error());
    auto entry = entryOf(store, *stored, *names, now);
    if (!entry) return std::unexpected(entry.error());
    auto snapshot = store.handovers().snapshot(id);
    if (!snapshot) return std::unexpected(snapshot.error());
    auto events = store.handovers().events(id);
    if (!events) return std::unexpected(events.error());
    const auto version = store.agreements().find(stored->version);
    if (!version) return std::unexpected(version.error());
    if (!*version) return fail(versionGone);
    auto document = agreement::parseDocument((*version)->canonical);
    if (!document) return std::unexpected(document.error());
    return HandoverDetails{std::move(*entry), std::move(*snapshot), std::move(*events), std::move(*document), (*version)->number};
}

}  // namespace handschlag::usecase
