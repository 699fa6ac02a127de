#include "core/usecase/desk_handovers.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

#include "core/handover/event_details.h"
#include "core/handover/standing_events.h"

namespace handschlag::usecase {
namespace {

using handover::EventKind;
using handover::Handover;
using handover::HandoverEvent;
using handover::State;

struct Names {
    const std::vector<Person>& persons;
    std::vector<Team> teams;

    [[nodiscard]] const Person* person(PersonId id) const
    {
        const auto found = std::ranges::find(persons, id, &Person::id);
        return found == persons.end() ? nullptr : &*found;
    }
    [[nodiscard]] std::string name(PersonId id) const
    {
        const Person* known = person(id);
        return known ? known->name : std::string();
    }
    [[nodiscard]] std::string holder(const Handover& handover) const
    {
        for (const PersonId id : {handover.claimedBy, handover.owner})
            if (const Person* known = person(id)) return known->name;
        const auto team = std::ranges::find(teams, handover.team, &Team::id);
        return team == teams.end() ? std::string() : team->name;
    }
};

std::optional<DeskSection> sectionOf(const Handover& handover, Instant now)
{
    switch (handover.state) {
        case State::Returned: return DeskSection::Returned;
        case State::Disputed: return DeskSection::Disputes;
        case State::Rejected:
            if (handover.duty == handover::Duty::Object && handover.dutyDue && *handover.dutyDue >= now) return DeskSection::Objections;
            return std::nullopt;
        case State::Open:
            if (!handover.team && !handover.owner) return DeskSection::Nobody;
            if (handover.inquiry && !handover.counted) return DeskSection::Answer;
            return std::nullopt;
        default: return std::nullopt;
    }
}

std::optional<Instant> dueOf(const Handover& handover)
{
    if (handover.dutyDue) return handover.dutyDue;
    return handover.state == State::Open ? std::optional(handover.decisionDue) : std::nullopt;
}

Result<DeskStatement> statementOf(const HandoverEvent& event, const Names& names)
{
    auto details = handover::detailsFromText(event.details);
    if (!details) return std::unexpected(details.error());
    return DeskStatement{names.name(event.actor), event.reason, event.clause,       event.comment,
                         event.fact,              std::move(details->missing), std::move(details->claim), event.effectiveAt};
}

Result<void> addStatements(Store& store, const Names& names, DeskRow& row)
{
    const auto events = store.handovers().events(row.handover);
    if (!events) return std::unexpected(events.error());
    for (const HandoverEvent& event : handover::standingEvents(*events)) {
        if (event.kind == EventKind::Return || event.kind == EventKind::Reject || event.kind == EventKind::Object) {
            auto statement = statementOf(event, names);
            if (!statement) return std::unexpected(statement.error());
            (event.kind == EventKind::Object ? row.objection : row.sales) = std::move(*statement);
            row.opinions.clear();
        }
        const Person* voter = event.kind == EventKind::Vote ? names.person(event.actor) : nullptr;
        if (!voter) continue;
        std::erase_if(row.opinions, [&](const DeskOpinion& opinion) { return opinion.side == voter->side; });
        const Verdict verdict = event.reason == key(Verdict::Upheld) ? Verdict::Upheld : Verdict::Overturned;
        row.opinions.push_back({voter->side, voter->name, verdict, event.comment, event.effectiveAt});
    }
    return {};
}

DeskRow rowOf(const Handover& handover, const Names& names, const leads::Population& population)
{
    DeskRow row;
    row.lead = handover.lead;
    row.handover = handover.id;
    row.rowVersion = handover.rowVersion;
    row.cell = handover.category + std::to_string(handover.fitBand);
    row.holder = names.holder(handover);
    row.inquiry = handover.inquiry;
    row.submitted = handover.submittedAt;
    row.due = dueOf(handover);
    if (const auto index = population.rowOf(handover.lead)) nameRow(row, population, *index);
    return row;
}

bool comesBefore(const Handover* a, const Handover* b)
{
    const auto order = [](const Handover* handover) {
        const auto due = dueOf(*handover);
        return std::tuple(due ? due->seconds : std::numeric_limits<std::int64_t>::max(), -handover->readiness, handover->id);
    };
    return order(a) < order(b);
}

}  // namespace

void nameRow(DeskRow& row, const leads::Population& population, std::size_t index)
{
    leads::Lead lead;
    for (const char* field : {"external_id", "first_name", "last_name", "company", "email"})
        if (auto text = population.cell(field, index); !text.empty()) lead.fields[field] = std::move(text);
    row.name = leads::displayName(lead);
    row.company = population.cell("company", index);
}

Result<void> addHandovers(Store& store, const leads::Population& population, Instant now, MarketingDesk& desk)
{
    auto teams = store.people().teams();
    if (!teams) return std::unexpected(teams.error());
    const Names names{desk.persons, std::move(*teams)};
    const auto handovers = store.handovers().inStates(std::array{State::Open, State::Returned, State::Rejected, State::Disputed});
    if (!handovers) return std::unexpected(handovers.error());
    std::array<std::vector<const Handover*>, static_cast<std::size_t>(DeskSection::Count)> found;
    for (const Handover& handover : *handovers)
        if (const auto section = sectionOf(handover, now)) found[static_cast<std::size_t>(*section)].push_back(&handover);
    for (std::size_t section = 0; section < found.size(); ++section) {
        DeskList& list = desk.lists[section];
        auto& listed = found[section];
        list.total = static_cast<int>(listed.size());
        std::ranges::sort(listed, comesBefore);
        if (listed.size() > deskRows) listed.resize(deskRows);
        for (const Handover* handover : listed) {
            DeskRow row = rowOf(*handover, names, population);
            if (handover->state != State::Open)
                if (const auto added = addStatements(store, names, row); !added) return added;
            list.rows.push_back(std::move(row));
        }
    }
    return {};
}

}  // namespace handschlag::usecase
