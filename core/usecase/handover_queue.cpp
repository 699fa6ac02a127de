// The day's work, and everything known of one handover.

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_map>

#include "core/agreement/document_json.h"
#include "core/calendar/zone.h"
#include "core/usecase/handover_step.h"
#include "core/usecase/handovers.h"

namespace handschlag::usecase {
namespace {

using handover::Duty;
using handover::Handover;
using handover::State;

constexpr ErrorCode versionGone{"handover.version_gone"};
constexpr ErrorCode leadGone{"handover.lead_gone"};

class Names {
public:
    Names(std::vector<Person> persons, const std::vector<Team>& teams) : persons_(std::move(persons))
    {
        for (const Person& person : persons_) byId_.emplace(person.id, &person);
        for (const Team& team : teams) teams_.emplace(team.id, team.name);
    }
    Names(const Names&) = delete;
    Names& operator=(const Names&) = delete;
    Names(Names&&) = default;
    Names& operator=(Names&&) = default;

    [[nodiscard]] const Person* person(PersonId id) const
    {
        const auto found = byId_.find(id);
        return found == byId_.end() ? nullptr : found->second;
    }
    [[nodiscard]] std::string personName(PersonId id) const
    {
        const Person* known = person(id);
        return known ? known->name : std::string();
    }
    [[nodiscard]] std::string teamName(TeamId id) const
    {
        const auto found = teams_.find(id);
        return found == teams_.end() ? std::string() : found->second;
    }
    /// What nobody can take is shown to the heads, and to their teams.
    [[nodiscard]] bool hasHead(TeamId team) const
    {
        return std::ranges::any_of(persons_, [team](const Person& person) { return person.head && person.team == team; });
    }

private:
    std::vector<Person> persons_;
    std::unordered_map<PersonId, const Person*> byId_;
    std::unordered_map<TeamId, std::string> teams_;
};

Result<Names> namesOf(Store& store)
{
    auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    const auto teams = store.people().teams();
    if (!teams) return std::unexpected(teams.error());
    return Names(std::move(*persons), *teams);
}

Instant dueOf(const Handover& handover)
{
    if (handover.state == State::Open) return handover.duty == Duty::Decide && handover.dutyDue ? *handover.dutyDue : handover.decisionDue;
    const auto due = handover.duty == Duty::None ? handover.followUpAt : handover.dutyDue;
    return due.value_or(handover.decisionDue);
}

/// What sales has in hand, and not yet done with.
bool isTaken(State state) { return state == State::Accepted || state == State::Qualified || state == State::Opportunity; }

bool isToDo(const Handover& handover, Instant until)
{
    if (handover.state == State::Open) return true;
    const auto due = handover.duty == Duty::None ? handover.followUpAt : handover.dutyDue;
    return isTaken(handover.state) && due && *due <= until;
}

QueueEntry entryOf(Handover handover, leads::Lead lead, const Names& names, Instant now)
{
    QueueEntry entry;
    entry.due = dueOf(handover);
    const bool open = handover.state == State::Open;
    if ((open || isTaken(handover.state)) && entry.due < now)
        entry.section = QueueSection::Overdue;
    else if (!open)
        entry.section = QueueSection::FollowUp;
    entry.teamName = names.teamName(handover.team);
    entry.ownerName = names.personName(handover.owner);
    entry.claimedByName = names.personName(handover.claimedBy);
    entry.handover = std::move(handover);
    entry.lead = std::move(lead);
    return entry;
}

/// What the statement for this scope finds, for one handover.
bool concerns(const Handover& handover, const QueueScope& scope, const Names& names)
{
    const bool nobodys = !handover.team && !handover.owner;
    if (nobodys) return (!scope.team && !scope.person) || scope.unrouted || (scope.person && handover.claimedBy == scope.person);
    if (scope.person) {
        if (handover.owner == scope.person || handover.claimedBy == scope.person) return true;
        return scope.team && !handover.owner && handover.team == scope.team;
    }
    if (!scope.team || handover.team == scope.team) return true;
    const Person* owner = handover.team ? nullptr : names.person(handover.owner);
    return owner && owner->team == scope.team;
}

QueueScope scopeOf(const QueueChoice& choice, const Names& names)
{
    if (choice.person) {
        const Person* person = names.person(*choice.person);
        return {person ? person->team : TeamId{}, *choice.person, person && person->head};
    }
    if (choice.team) return {*choice.team, {}, names.hasHead(*choice.team)};
    return {};
}

bool comesBefore(const QueueEntry& a, const QueueEntry& b)
{
    return std::tuple(a.section, a.due, -a.handover.readiness, a.handover.id) < std::tuple(b.section, b.due, -b.handover.readiness, b.handover.id);
}

std::vector<QueueEntry> entriesOf(std::vector<QueueRow> rows, const Names& names, Instant now)
{
    std::vector<QueueEntry> entries;
    entries.reserve(rows.size());
    for (QueueRow& row : rows) entries.push_back(entryOf(std::move(row.handover), std::move(row.lead), names, now));
    std::ranges::sort(entries, comesBefore);
    return entries;
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

Result<std::vector<QueueEntry>> queueFor(Store& store, const QueueChoice& choice, Instant now)
{
    const auto names = namesOf(store);
    if (!names) return std::unexpected(names.error());
    const auto today = endOfToday(store, now);
    if (!today) return std::unexpected(today.error());
    auto rows = store.queues().rows(scopeOf(choice, *names), *today);
    if (!rows) return std::unexpected(rows.error());
    return entriesOf(std::move(*rows), *names, now);
}

Result<std::vector<QueueEntry>> queue(Store& store, std::optional<TeamId> team, Instant now) { return queueFor(store, {team, std::nullopt}, now); }

Result<std::vector<QueueEntry>> queueEntries(Store& store, std::span<const HandoverId> ids, const QueueChoice& choice, Instant now)
{
    const auto names = namesOf(store);
    if (!names) return std::unexpected(names.error());
    const auto today = endOfToday(store, now);
    if (!today) return std::unexpected(today.error());
    auto rows = store.queues().rowsOf(ids);
    if (!rows) return std::unexpected(rows.error());
    std::erase_if(*rows, [&, scope = scopeOf(choice, *names)](const QueueRow& row) {
        return !isToDo(row.handover, *today) || !concerns(row.handover, scope, *names);
    });
    return entriesOf(std::move(*rows), *names, now);
}

Result<HandoverDetails> handoverDetails(Store& store, HandoverId id, Instant now)
{
    const auto stored = storedHandover(store, id);
    if (!stored) return std::unexpected(stored.error());
    const auto names = namesOf(store);
    if (!names) return std::unexpected(names.error());
    auto lead = store.leads().find(stored->lead);
    if (!lead) return std::unexpected(lead.error());
    if (!*lead) return fail(leadGone, {std::to_string(stored->lead.value)});
    auto snapshot = store.handovers().snapshot(id);
    if (!snapshot) return std::unexpected(snapshot.error());
    auto events = store.handovers().events(id);
    if (!events) return std::unexpected(events.error());
    const auto version = store.agreements().find(stored->version);
    if (!version) return std::unexpected(version.error());
    if (!*version) return fail(versionGone);
    auto document = agreement::parseDocument((*version)->canonical);
    if (!document) return std::unexpected(document.error());
    return HandoverDetails{entryOf(*stored, **std::move(lead), *names, now), std::move(*snapshot), std::move(*events), std::move(*document), (*version)->number};
}

}  // namespace handschlag::usecase
