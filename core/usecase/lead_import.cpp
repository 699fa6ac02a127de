// Leads: new ones are created, known ones changed field by field.

#include <algorithm>

#include "core/base/text.h"
#include "core/exchange/stage_names.h"
#include "core/usecase/import_cycles.h"
#include "core/usecase/import_duplicates.h"
#include "core/usecase/import_run.h"
#include "core/usecase/import_stages.h"
#include "core/usecase/imported_activities.h"
#include "core/usecase/lead_index.h"

namespace handschlag::usecase {
namespace {

using exchange::CellProblem;
using exchange::ReadRow;
using pipeline::Role;

constexpr ErrorCode attributeType{"import.attribute_type"};
constexpr ErrorCode keyEmpty{"import.key_empty"};
constexpr ErrorCode leadAmbiguous{"import.lead_ambiguous"};
constexpr ErrorCode duplicateDiffers{"import.duplicate_differs"};
constexpr ErrorCode createdAtKept{"import.created_at_kept"};
constexpr ErrorCode duplicateGone{"import.duplicate_gone"};
constexpr ErrorCode stageUnknown{"import.stage_unknown"};

/// Fields that are told by the lead itself or its cycle.
bool isStoredElsewhere(std::string_view field) { return field == "created_at" || field == "stage"; }

std::string emailKey(std::string_view email) { return "@" + foldCase(email); }

Result<void> registerAttributes(ImportRun& run)
{
    const auto known = run.store.leads().attributes();
    if (!known) return std::unexpected(known.error());
    for (const auto& [header, target] : run.request.mapping.columns) {
        if (target.attribute.empty()) continue;
        const auto found = std::ranges::find(*known, target.attribute, &leads::Attribute::name);
        if (found == known->end()) {
            if (const auto added = run.store.leads().addAttribute({target.attribute, target.type}); !added) return added;
        } else if (found->kind != target.type) {
            return fail(attributeType, {target.attribute, exchange::typeKey(found->kind), exchange::typeKey(target.type)});
        }
    }
    return {};
}

class LeadImport {
public:
    LeadImport(ImportRun& run, LeadIndex index, ImportCycles cycles, exchange::StageNames stages)
        : run_(run), index_(std::move(index)), cycles_(std::move(cycles)), stages_(std::move(stages)), activities_(run.request.mapping.deduplicate),
          decisions_(run.request.decisions)
    {
    }
    [[nodiscard]] Result<void> read(std::size_t row);
    [[nodiscard]] Result<void> finish();

private:
    struct Seen {
        std::size_t row;
        LeadId lead;
    };
    [[nodiscard]] const leads::Lead* find(const ReadRow& row) const;
    [[nodiscard]] std::expected<Role, CellProblem> roleOf(const ReadRow& row) const;
    [[nodiscard]] Result<LeadId> create(const ReadRow& row, Role role);
    [[nodiscard]] Result<void> change(const leads::Lead& lead, const ReadRow& row, std::size_t number, Role role);
    [[nodiscard]] Result<bool> enter(LeadId lead, Role role, Instant at, std::string_view product);
    void repeat(const Seen& first, std::size_t row);
    void carry(const ReadRow& row, LeadId lead);
    void joinLater(const ReadRow& row, std::size_t number, const DecidedRows::Same& same);
    [[nodiscard]] Result<void> join(std::size_t number, LeadId lead);
    [[nodiscard]] Result<void> keepDecisions();

    ImportRun& run_;
    LeadIndex index_;
    ImportCycles cycles_;
    exchange::StageNames stages_;
    std::unordered_map<std::string, Seen> seen_;  // "#" and the external id, "@" and the folded address
    std::vector<leads::FieldChange> changes_;
    ImportedActivities activities_;
    std::uint32_t carried_ = 0;
    DecidedRows decisions_;
    std::vector<std::pair<std::size_t, LeadId>> joining_;  // rows of leads that are known by another name
    std::vector<LeadAlias> aliases_;
};

/// A row that brings an external id for a lead known by its address alone names that lead.
const leads::Lead* LeadImport::find(const ReadRow& row) const
{
    const std::string_view externalId = row.text("external_id");
    const std::string_view email = row.text("email");
    if (externalId.empty()) return index_.byEmail(email);
    if (const leads::Lead* lead = index_.byExternalId(externalId)) return lead;
    const leads::Lead* lead = email.empty() || index_.isAmbiguous(email) ? nullptr : index_.byEmail(email);
    const bool free = lead && leads::isMissing(leads::valueOf(*lead, "external_id")) && !seen_.contains(emailKey(email));
    return free ? lead : nullptr;
}

std::expected<Role, CellProblem> LeadImport::roleOf(const ReadRow& row) const
{
    const std::string_view stage = row.text("stage");
    if (stage.empty()) return run_.request.mapping.role.value_or(Role::Market);
    const auto role = stages_.find(stage);
    if (!role) return std::unexpected(CellProblem{run_.reader.columnOf("stage"), Error{stageUnknown, {std::string(stage)}, {}}});
    return *role;
}

Result<void> LeadImport::read(std::size_t number)
{
    const auto row = run_.reader.read(number);
    if (!row) {
        run_.reject(number, row.error());
        return {};
    }
    const std::string_view externalId = row->text("external_id");
    const std::string_view email = row->text("email");
    const std::string key = externalId.empty() ? emailKey(email) : "#" + std::string(externalId);
    if (externalId.empty() && email.empty()) {
        run_.reject(number, {"", Error{keyEmpty, {}, {}}});
        return {};
    }
    if (externalId.empty() && index_.isAmbiguous(email)) {
        run_.reject(number, {run_.reader.columnOf("email"), Error{leadAmbiguous, {std::string(email)}, {}}});
        return {};
    }
    const auto role = roleOf(*row);
    if (!role) {
        run_.reject(number, role.error());
        return {};
    }
    if (const auto first = seen_.find(key); first != seen_.end()) {
        repeat(first->second, number);
        carry(*row, first->second.lead);
        return {};
    }
    const leads::Lead* known = find(*row);
    if (!known) run_.newcomers.push_back(number);
    if (const auto same = known ? DecidedRows::Same{} : decisions_.sameAs(run_.rowNumber(number))) {
        seen_.emplace(key, Seen{number, same.lead});
        joinLater(*row, number, same);
        return {};
    }
    LeadId id = known ? known->id : LeadId{};
    if (known) {
        if (const auto changed = change(*known, *row, number, *role); !changed) return changed;
    } else {
        const auto created = create(*row, *role);
        if (!created) return std::unexpected(created.error());
        id = *created;
    }
    seen_.emplace(key, Seen{number, id});
    if (!email.empty()) seen_.emplace(emailKey(email), Seen{number, id});
    decisions_.note(run_.rowNumber(number), id);
    carry(*row, id);
    return {};
}

Result<LeadId> LeadImport::create(const ReadRow& row, Role role)
{
    leads::Lead lead;
    lead.createdAt = Instant{row.number("created_at").value_or(run_.now.seconds)};
    lead.recordedAt = run_.now;
    lead.history = run_.request.mapping.history;
    for (const auto& [name, value] : row.values)
        if (!isStoredElsewhere(name)) lead.fields.emplace(name, value);
    const auto id = run_.store.leads().add(lead, run_.batch);
    if (!id) return id;
    if (const auto entered = enter(*id, role, lead.createdAt, row.text("product")); !entered) return std::unexpected(entered.error());
    ++run_.report.created;
    return id;
}

/// Missing values never erase known ones: a list that lacks a column's values says nothing about them.
Result<void> LeadImport::change(const leads::Lead& lead, const ReadRow& row, std::size_t number, Role role)
{
    const std::size_t before = changes_.size();
    for (const auto& [name, value] : row.values) {
        if (isStoredElsewhere(name) || leads::valueOf(lead, name) == value) continue;
        // A lead that was merged is known by both names and keeps its own.
        if (name == "external_id" && !leads::isMissing(leads::valueOf(lead, name))) continue;
        changes_.push_back({lead.id, name, leads::valueOf(lead, name), value, run_.now, run_.now});
    }
    const auto createdAt = row.number("created_at");
    if (createdAt && *createdAt != lead.createdAt.seconds)
        run_.warn(number, run_.reader.columnOf("created_at"), Error{createdAtKept, {toIso(lead.createdAt)}, {}});
    bool entered = false;
    if (!cycles_.hasReached(lead.id, role)) {
        // A stage column tells where the lead stands now; a role of the mapping where it stood when it came.
        const Instant at = row.text("stage").empty() ? lead.createdAt : run_.now;
        const auto event = enter(lead.id, role, at, row.text("product"));
        if (!event) return std::unexpected(event.error());
        entered = *event;
    }
    ++(entered || changes_.size() > before ? run_.report.updated : run_.report.unchanged);
    return {};
}

Result<bool> LeadImport::enter(LeadId lead, Role role, Instant at, std::string_view product)
{
    pipeline::StageEvent event;
    event.lead = lead;
    event.role = role;
    event.effectiveAt = at;
    event.recordedAt = run_.now;
    event.batch = run_.batch;
    event.imported = true;
    return cycles_.enter(run_.store, event, product);
}

void LeadImport::repeat(const Seen& first, std::size_t row)
{
    ++run_.report.duplicates;
    if (run_.table.rows[row] != run_.table.rows[first.row])
        run_.warn(row, "", Error{duplicateDiffers, {std::to_string(run_.rowNumber(first.row))}, {}});
}

void LeadImport::carry(const ReadRow& row, LeadId lead)
{
    for (const exchange::CarriedActivity& carried : row.activities)
        activities_.add({lead, carried.at, carried_++, activities_.typeCode(carried.type), activities_.assetCode(carried.asset), 0, {}});
}

/// Known leads take their rows last, one by one: each finds what the others have left.
void LeadImport::joinLater(const ReadRow& row, std::size_t number, const DecidedRows::Same& same)
{
    decisions_.note(run_.rowNumber(number), same.lead);
    if (same.isOfFile)
        ++run_.report.duplicates;
    else
        joining_.emplace_back(number, same.lead);
    if (const auto externalId = row.text("external_id"); !externalId.empty()) aliases_.push_back({std::string(externalId), same.lead});
    carry(row, same.lead);
}

Result<void> LeadImport::join(std::size_t number, LeadId id)
{
    const auto lead = run_.store.leads().find(id);
    if (!lead) return std::unexpected(lead.error());
    auto row = run_.reader.read(number);
    if (!*lead || !row) return refuse(duplicateGone, {std::to_string(run_.rowNumber(number))});
    for (const char* consent : {"consent_email", "consent_phone"})
        if (leads::numberOf(leads::valueOf(**lead, consent)) == 0) row->values.erase(consent);
    const auto role = roleOf(*row);
    if (const auto changed = change(**lead, *row, number, role.value_or(Role::Market)); !changed) return changed;
    const auto written = run_.store.leads().change(changes_, run_.batch);
    changes_.clear();
    return written;
}

Result<void> LeadImport::keepDecisions()
{
    for (const auto& [row, lead] : joining_)
        if (const auto joined = join(row, lead); !joined) return joined;
    for (const LeadAlias& alias : aliases_)
        if (const auto added = run_.store.merges().addAlias(alias, run_.batch); !added) return added;
    for (const LeadPair& pair : decisions_.keptApart())
        if (const auto kept = run_.store.merges().keepApart({pair.first, pair.second, {}, run_.now}); !kept) return kept;
    return {};
}

Result<void> LeadImport::finish()
{
    if (!changes_.empty())
        if (const auto changed = run_.store.leads().change(changes_, run_.batch); !changed) return changed;
    changes_.clear();
    if (const auto kept = keepDecisions(); !kept) return kept;
    if (carried_ == 0) return {};
    const auto settled = activities_.settle(run_.store, run_.batch, run_.now, run_.now, {{}, run_.progress.stop});
    return settled ? Result<void>{} : std::unexpected(settled.error());
}

}  // namespace

Result<void> importLeads(ImportRun& run)
{
    if (const auto registered = registerAttributes(run); !registered) return registered;
    auto index = LeadIndex::load(run.store);
    if (!index) return std::unexpected(index.error());
    auto cycles = ImportCycles::load(run.store);
    if (!cycles) return std::unexpected(cycles.error());
    auto stages = stageNamesOf(run.store);
    if (!stages) return std::unexpected(stages.error());
    LeadImport import(run, std::move(*index), std::move(*cycles), std::move(*stages));
    for (std::size_t row = 0; row < run.table.rows.size(); ++row) {
        if (const auto going = run.at(row); !going) return going;
        if (const auto read = import.read(row); !read) return read;
    }
    return import.finish();
}

}  // namespace handschlag::usecase
