#include "core/usecase/lead_entry.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/usecase/field_entry.h"

namespace handschlag::usecase {
namespace {

constexpr ErrorCode nameless{"lead.nameless"};
constexpr ErrorCode known{"lead.known"};
constexpr ErrorCode unknown{"lead.unknown"};
constexpr ErrorCode actorUnknown{"handover.actor_unknown"};
constexpr ErrorCode observer{"lead.observer"};

Result<Person> entering(Store& store, PersonId actor)
{
    const auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    const auto person = std::ranges::find(*persons, actor, &Person::id);
    if (person == persons->end()) return refuse(actorUnknown);
    if (person->side == agreement::Side::Observer) return refuse(observer, {person->name});
    return *person;
}

std::string_view textIn(const TypedValues& values, const char* field)
{
    const auto found = values.find(field);
    return found == values.end() ? std::string_view() : leads::textOf(found->second);
}

/// The lead that has this address already, in whatever case it is written.
Result<LeadId> leadWithAddress(Store& store, std::string_view address)
{
    if (address.empty()) return LeadId{};
    const auto population = store.leads().population();
    if (!population) return std::unexpected(population.error());
    const leads::TextColumn* column = (*population)->text("email");
    if (!column) return LeadId{};
    const std::string wanted = foldCase(address);
    for (std::size_t row = 0; row < (*population)->size(); ++row) {
        const std::string_view text = column->value(row);
        if (!text.empty() && foldCase(trimmed(text)) == wanted) return (*population)->ids[row];
    }
    return LeadId{};
}

/// self: the lead that is changed; none for a new one.
Result<void> refuseKnown(Store& store, const TypedValues& values, LeadId self)
{
    const std::string_view externalId = textIn(values, "external_id");
    if (!externalId.empty()) {
        const auto same = store.leads().findByExternalId(externalId);
        if (!same) return std::unexpected(same.error());
        if (*same && **same != self) return refuse(known, {std::string(externalId)});
    }
    const auto same = leadWithAddress(store, textIn(values, "email"));
    if (!same) return std::unexpected(same.error());
    if (!*same || *same == self) return {};
    const auto lead = store.leads().find(*same);
    if (!lead) return std::unexpected(lead.error());
    return refuse(known, {*lead ? leads::displayName(**lead) : std::string(textIn(values, "email"))});
}

bool isNameless(const TypedValues& values)
{
    return textIn(values, "first_name").empty() && textIn(values, "last_name").empty() && textIn(values, "company").empty();
}

/// A new lead stands in the market, as an imported one does.
Result<void> enterMarket(Store& store, LeadId id, const leads::Lead& lead, PersonId actor)
{
    pipeline::Cycle cycle;
    cycle.lead = id;
    cycle.product = leads::textOf(leads::valueOf(lead, "product"));
    cycle.openedAt = lead.createdAt;
    const auto opened = store.pipeline().openCycle(cycle);
    if (!opened) return std::unexpected(opened.error());
    pipeline::StageEvent event;
    event.lead = id;
    event.cycle = *opened;
    event.effectiveAt = lead.createdAt;
    event.recordedAt = lead.recordedAt;
    event.actor = actor;
    const auto appended = store.pipeline().append(event);
    return appended ? Result<void>{} : std::unexpected(appended.error());
}

Result<void> audit(Store& store, const char* action, LeadId id, const Person& person, Instant now)
{
    const auto lead = store.leads().find(id);
    if (!lead) return std::unexpected(lead.error());
    AuditEntry entry;
    entry.recordedAt = now;
    entry.actor = person.token;
    entry.action = action;
    entry.subject = *lead ? (*lead)->token : std::string();
    entry.details = "{}";
    return store.workspace().appendAudit(std::move(entry));
}

Result<LeadId> addLead(Store& store, const TypedValues& values, const Person& person, Instant now)
{
    leads::Lead lead;
    lead.createdAt = lead.recordedAt = now;
    for (const auto& [name, value] : values) {
        if (leads::isMissing(value)) continue;
        if (name == "created_at")
            lead.createdAt = Instant{leads::numberOf(value).value_or(now.seconds)};
        else
            lead.fields[name] = value;
    }
    const auto id = store.leads().add(lead, BatchId{});
    if (!id) return id;
    if (const auto entered = enterMarket(store, *id, lead, person.id); !entered) return std::unexpected(entered.error());
    if (const auto audited = audit(store, "lead.enter", *id, person, now); !audited) return std::unexpected(audited.error());
    return id;
}

}  // namespace

Result<LeadId> enterLead(Store& store, const std::map<std::string, leads::FieldValue>& values, PersonId actor, Instant now)
{
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto person = entering(store, actor);
    if (!person) return std::unexpected(person.error());
    const auto checked = checkedValues(store, values);
    if (!checked) return std::unexpected(checked.error());
    if (isNameless(*checked)) return refuse(nameless);
    if (const auto fresh = refuseKnown(store, *checked, LeadId{}); !fresh) return std::unexpected(fresh.error());
    const auto id = addLead(store, *checked, *person, now);
    if (!id) return id;
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return id;
}

Result<int> editLead(Store& store, LeadId id, const std::map<std::string, leads::FieldValue>& values, PersonId actor, Instant now)
{
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto person = entering(store, actor);
    if (!person) return std::unexpected(person.error());
    const auto checked = checkedValues(store, values);
    if (!checked) return std::unexpected(checked.error());
    const auto lead = store.leads().find(id);
    if (!lead) return std::unexpected(lead.error());
    if (!*lead) return refuse(unknown, {std::to_string(id.value)});
    if (const auto own = refuseKnown(store, *checked, id); !own) return std::unexpected(own.error());
    const auto changed = writeValues(store, **lead, *checked, actor, now);
    if (!changed || *changed == 0) return changed;
    if (const auto audited = audit(store, "lead.edit", id, *person, now); !audited) return std::unexpected(audited.error());
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return changed;
}

}  // namespace handschlag::usecase
