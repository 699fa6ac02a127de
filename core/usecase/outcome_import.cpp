// Outcomes: one stage entry a row, attached to the lead's open, else latest cycle.

#include <algorithm>

#include "core/usecase/import_cycles.h"
#include "core/usecase/import_run.h"
#include "core/usecase/import_stages.h"
#include "core/usecase/lead_names.h"

namespace handschlag::usecase {
namespace {

using exchange::CellProblem;
using exchange::ReadRow;
using pipeline::Role;

constexpr ErrorCode stageUnknown{"import.stage_unknown"};
constexpr ErrorCode impossibleOrder{"import.impossible_order"};
constexpr ErrorCode ownerUnknown{"import.owner_unknown"};
constexpr ErrorCode reasonNotKept{"import.reason_not_kept"};

/// Events are never erased, so they take codes and no free text.
bool isCode(std::string_view text)
{
    return text.size() <= 40 && std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

class OutcomeImport {
public:
    OutcomeImport(ImportRun& run, LeadNames names, ImportCycles cycles, exchange::StageNames stages, std::vector<Person> persons)
        : run_(run), names_(std::move(names)), cycles_(std::move(cycles)), stages_(std::move(stages)), persons_(std::move(persons))
    {
    }
    [[nodiscard]] Result<void> read(const ReadRow& row, std::size_t number);

private:
    [[nodiscard]] std::expected<pipeline::StageEvent, CellProblem> eventOf(const ReadRow& row) const;
    [[nodiscard]] std::expected<Role, CellProblem> roleOf(const ReadRow& row) const;
    void addOwner(const ReadRow& row, std::size_t number, pipeline::StageEvent& event);
    void addReason(const ReadRow& row, std::size_t number, pipeline::StageEvent& event);

    ImportRun& run_;
    LeadNames names_;
    ImportCycles cycles_;
    exchange::StageNames stages_;
    std::vector<Person> persons_;
    bool warnedOfOwner_ = false;
    bool warnedOfReason_ = false;
};

std::expected<Role, CellProblem> OutcomeImport::roleOf(const ReadRow& row) const
{
    for (const char* field : {"role", "stage"}) {
        const std::string_view text = row.text(field);
        if (text.empty()) continue;
        const auto role = stages_.find(text);
        if (!role) return std::unexpected(CellProblem{run_.reader.columnOf(field), Error{stageUnknown, {std::string(text)}, {}}});
        return *role;
    }
    if (run_.request.mapping.role) return *run_.request.mapping.role;
    const bool byRole = !run_.reader.columnOf("role").empty();
    return std::unexpected(*run_.missing(row, byRole ? "role" : "stage"));
}

std::expected<pipeline::StageEvent, CellProblem> OutcomeImport::eventOf(const ReadRow& row) const
{
    for (const char* field : {"lead", "at"})
        if (auto problem = run_.missing(row, field)) return std::unexpected(std::move(*problem));
    const std::string_view reference = row.text("lead");
    const auto lead = names_.find(reference);
    if (!lead) return std::unexpected(CellProblem{run_.reader.columnOf("lead"), lead.error()});
    const auto role = roleOf(row);
    if (!role) return std::unexpected(role.error());
    pipeline::StageEvent event;
    event.lead = *lead;
    event.role = *role;
    event.effectiveAt = Instant{*row.number("at")};
    event.recordedAt = run_.now;
    event.batch = run_.batch;
    event.imported = true;
    if (const auto amount = row.number("amount")) event.amountCents = (*amount + (*amount < 0 ? -50 : 50)) / 100;
    return event;
}

void OutcomeImport::addOwner(const ReadRow& row, std::size_t number, pipeline::StageEvent& event)
{
    const std::string_view owner = row.text("owner");
    const auto person = std::ranges::find(persons_, owner, &Person::name);
    if (person != persons_.end()) event.actor = person->id;
    if (owner.empty() || person != persons_.end() || warnedOfOwner_) return;
    warnedOfOwner_ = true;
    run_.warn(number, run_.reader.columnOf("owner"), Error{ownerUnknown, {std::string(owner)}, {}});
}

void OutcomeImport::addReason(const ReadRow& row, std::size_t number, pipeline::StageEvent& event)
{
    const std::string_view reason = row.text("reason");
    if (isCode(reason)) {
        event.reason = reason;
    } else if (!warnedOfReason_) {
        warnedOfReason_ = true;
        run_.warn(number, run_.reader.columnOf("reason"), Error{reasonNotKept, {}, {}});
    }
}

Result<void> OutcomeImport::read(const ReadRow& row, std::size_t number)
{
    auto event = eventOf(row);
    if (!event) {
        run_.reject(number, event.error());
        return {};
    }
    addOwner(row, number, *event);
    addReason(row, number, *event);
    const auto contradiction = cycles_.contradictionOf(event->lead, event->role, event->effectiveAt);
    const auto entered = cycles_.enter(run_.store, *event);
    if (!entered) return std::unexpected(entered.error());
    ++(*entered ? run_.report.created : run_.report.unchanged);
    if (!*entered || !contradiction) return {};
    const bool late = contradiction->role > event->role;
    const auto words = [](Role role, Instant at) { return std::pair(std::string(pipeline::key(role)), toIso(at)); };
    auto [later, laterAt] = late ? words(contradiction->role, contradiction->at) : words(event->role, event->effectiveAt);
    auto [earlier, earlierAt] = late ? words(event->role, event->effectiveAt) : words(contradiction->role, contradiction->at);
    run_.warn(number, run_.reader.columnOf("at"), Error{impossibleOrder, {std::string(row.text("lead")), later, laterAt, earlier, earlierAt}, {}});
    return {};
}

}  // namespace

Result<void> importOutcomes(ImportRun& run)
{
    auto names = LeadNames::load(run.store, run.request.mapping.leadByEmail ? LeadNames::By::Email : LeadNames::By::ExternalId);
    if (!names) return std::unexpected(names.error());
    auto cycles = ImportCycles::load(run.store);
    if (!cycles) return std::unexpected(cycles.error());
    auto stages = stageNamesOf(run.store);
    if (!stages) return std::unexpected(stages.error());
    auto persons = run.store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    OutcomeImport import(run, std::move(*names), std::move(*cycles), std::move(*stages), std::move(*persons));
    return run.eachBlock([&](std::size_t first, const exchange::RowBlock& block) -> Result<void> {
        for (std::size_t i = 0; i < block.size(); ++i) {
            if (const CellProblem* problem = block.problemOf(i))
                run.reject(first + i, *problem);
            else if (const auto read = import.read(block.row(i), first + i); !read)
                return read;
        }
        return {};
    });
}

}  // namespace handschlag::usecase
