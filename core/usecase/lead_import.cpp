// Leads: new ones are created, known ones changed field by field.

#include <algorithm>

#include "core/base/text.h"
#include "core/exchange/stage_names.h"
#include "core/usecase/import_cycles.h"
#include "core/usecase/import_duplicates.h"
#include "core/usecase/import_run.h"
#include "core/usecase/import_stages.h"
#include "core/usecase/imported_activities.h"
#include "core/usecase/known_values.h"
#include "core/usecase/lead_rows.h"

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
constexpr std::size_t rowsAtOnce = 1'024;

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
        : run_(run), places_(run.reader), index_(std::move(index)), known_(index_.leads(), run.reader.names()), cycles_(std::move(cycles)), stages_(std::move(stages)), seen_(1), activities_(run.request.mapping.deduplicate),
          decisions_(run.request.decisions)
    {
        keys_.reserve(2 * run.rows.size());
        seen_.reserve(2 * run.rows.size());
    }
    [[nodiscard]] Result<void> read(std::size_t first, const LeadRows& rows);
    [[nodiscard]] Result<void> finish();

private:
    /// The row that named a lead first. The lead itself is known when its block has been written.
    struct Seen {
        std::size_t row = 0;
        LeadId lead;
    };
    /// A lead that a row of the block brings.
    struct Created {
        std::size_t row = 0;  ///< of the block
        std::size_t number = 0;
        Role role = Role::Market;
        std::uint32_t key = 0, email = 0;
    };
    [[nodiscard]] Result<void> readRow(const LeadRows& rows, std::size_t number, std::size_t inBlock);
    void lookAhead(const LeadRows& rows) const;
    [[nodiscard]] std::optional<KnownLead> find(const ReadRow& row) const;
    [[nodiscard]] std::expected<Role, CellProblem> roleOf(const ReadRow& row) const;
    std::uint32_t see(std::string_view key, Seen seen);
    [[nodiscard]] Result<void> create(const exchange::RowBlock& block);
    [[nodiscard]] Result<void> change(const KnownLead& lead, const ReadRow& row, std::size_t number, Role role);
    [[nodiscard]] Result<bool> enter(LeadId lead, Role role, Instant at, std::string_view product);
    void repeat(std::size_t first, std::size_t row);
    void joinLater(const ReadRow& row, std::size_t number, const DecidedRows::Same& same);
    [[nodiscard]] Result<void> join(std::size_t number, LeadId lead);
    [[nodiscard]] Result<void> keepDecisions();

    ImportRun& run_;
    LeadPlaces places_;
    LeadIndex index_;
    KnownValues known_;
    ImportCycles cycles_;
    exchange::StageNames stages_;
    leads::DictionaryBuilder keys_;  // "#" and the external id, "@" and the folded address
    std::vector<Seen> seen_;         // by code of the key
    std::vector<Created> created_;   // of this block
    std::vector<std::pair<std::size_t, std::uint32_t>> carrying_;  // rows of this block that carry activities, and the key of their lead
    std::vector<leads::FieldChange> changes_;
    ImportedActivities activities_;
    std::uint32_t carried_ = 0;
    DecidedRows decisions_;
    std::vector<std::pair<std::size_t, LeadId>> joining_;  // rows of leads that are known by another name
    std::vector<LeadAlias> aliases_;
};

/// A row that brings an external id for a lead known by its address alone names that lead.
std::optional<KnownLead> LeadImport::find(const ReadRow& row) const
{
    const std::string_view externalId = textAt(row, places_.externalId);
    const std::string_view email = textAt(row, places_.email);
    const auto known = [this](std::optional<LeadIndex::Row> found) -> std::optional<KnownLead> {
        if (!found) return std::nullopt;
        return KnownLead{index_.leads().ids[*found], {index_.leads().createdAt[*found]}, *found, nullptr};
    };
    if (externalId.empty()) return known(index_.byEmail(email));
    if (const auto found = index_.byExternalId(externalId)) return known(found);
    if (email.empty() || index_.isAmbiguous(email)) return std::nullopt;
    const auto lead = known(index_.byEmail(email));
    const bool free = lead && std::holds_alternative<std::monostate>(known_.at(lead->row, *places_.externalId)) && keys_.find(emailKey(email)) == 0;
    return free ? lead : std::nullopt;
}

std::expected<Role, CellProblem> LeadImport::roleOf(const ReadRow& row) const
{
    const std::string_view stage = textAt(row, places_.stage);
    if (stage.empty()) return run_.request.mapping.role.value_or(Role::Market);
    const auto role = stages_.find(stage);
    if (!role) return std::unexpected(CellProblem{run_.reader.columnOf("stage"), Error{stageUnknown, {std::string(stage)}, {}}});
    return *role;
}

std::uint32_t LeadImport::see(std::string_view key, Seen seen)
{
    const std::uint32_t code = keys_.codeFor(key);
    if (code == seen_.size()) seen_.push_back(seen);
    return code;
}

Result<void> LeadImport::readRow(const LeadRows& rows, std::size_t number, std::size_t inBlock)
{
    const ReadRow row = rows.block.row(inBlock);
    const std::string_view key = rows.key(inBlock);
    const std::string_view address = rows.email(inBlock);
    const std::string_view email = textAt(row, places_.email);
    if (key.empty()) {
        run_.reject(number, {"", Error{keyEmpty, {}, {}}});
        return {};
    }
    if (textAt(row, places_.externalId).empty() && index_.isAmbiguous(email)) {
        run_.reject(number, {run_.reader.columnOf("email"), Error{leadAmbiguous, {std::string(email)}, {}}});
        return {};
    }
    const auto role = roleOf(row);
    if (!role) {
        run_.reject(number, role.error());
        return {};
    }
    std::uint32_t code = keys_.find(key);
    if (code != 0) {
        repeat(seen_[code].row, number);
    } else if (const auto known = find(row)) {
        code = see(key, {number, known->id});
        if (!address.empty()) see(address, {number, known->id});
        decisions_.note(run_.rowNumber(number), known->id);
        if (const auto changed = change(*known, row, number, *role); !changed) return changed;
    } else {
        run_.newcomers.push_back(number);
        // The earlier row that a decision speaks of may be of this block.
        if (decisions_.names(run_.rowNumber(number)))
            if (const auto made = create(rows.block); !made) return made;
        const auto same = decisions_.sameAs(run_.rowNumber(number));
        code = see(key, {number, same.lead});
        if (same) {
            joinLater(row, number, same);
        } else {
            const std::uint32_t emailCode = address.empty() ? 0 : see(address, {number, {}});
            created_.push_back({inBlock, number, *role, code, emailCode});
        }
    }
    if (!row.activities().empty()) carrying_.emplace_back(inBlock, code);
    return {};
}

/// Brings what the rows will look for into the cache.
void LeadImport::lookAhead(const LeadRows& rows) const
{
    std::vector<std::string_view> wanted;
    wanted.reserve(2 * rows.block.size());
    for (std::size_t i = 0; i < rows.block.size(); ++i) {
        wanted.push_back(rows.key(i));
        wanted.push_back(rows.email(i));
    }
    std::vector<std::uint32_t> codes(wanted.size());
    keys_.find(wanted, codes);
}

Result<void> LeadImport::read(std::size_t first, const LeadRows& rows)
{
    const exchange::RowBlock& block = rows.block;
    lookAhead(rows);
    carrying_.clear();
    for (std::size_t i = 0; i < block.size(); ++i) {
        if (const CellProblem* problem = block.problemOf(i))
            run_.reject(first + i, *problem);
        else if (const auto read = readRow(rows, first + i, i); !read)
            return read;
    }
    if (const auto made = create(block); !made) return made;
    for (const auto& [row, key] : carrying_)
        for (const exchange::CarriedActivity& carried : block.row(row).activities())
            activities_.add({seen_[key].lead, carried.at, carried_++, activities_.typeCode(carried.type), activities_.assetCode(carried.asset), 0, {}});
    return {};
}

/// New leads stand at the stage that their row names.
Result<void> LeadImport::create(const exchange::RowBlock& block)
{
    if (created_.empty()) return {};
    leads::LeadBlock leads;
    leads.recordedAt = run_.now;
    leads.history = run_.request.mapping.history;
    std::vector<std::size_t> places;
    const auto& names = run_.reader.names();
    for (std::size_t place = 0; place < names.size(); ++place) {
        if (isStoredElsewhere(names[place])) continue;
        leads.fields.emplace_back(names[place]);
        places.push_back(place);
    }
    leads.values.reserve(created_.size() * places.size());
    std::vector<Role> roles;
    for (const Created& created : created_) {
        const ReadRow row = block.row(created.row);
        leads.createdAt.push_back(Instant{ReadRow::numberOf(row.value(places_.createdAt)).value_or(run_.now.seconds)});
        for (const std::size_t place : places) leads.values.push_back(row.values()[place]);
        roles.push_back(created.role);
    }
    const auto first = run_.store.leads().addBlock(leads, roles, run_.batch);
    if (!first) return std::unexpected(first.error());
    run_.report.created += static_cast<int>(created_.size());
    for (std::size_t i = 0; i < created_.size(); ++i) {
        const LeadId id{first->value + static_cast<std::int64_t>(i)};
        seen_[created_[i].key].lead = id;
        if (created_[i].email != 0 && seen_[created_[i].email].lead.value == 0) seen_[created_[i].email].lead = id;
        decisions_.note(run_.rowNumber(created_[i].number), id);
    }
    created_.clear();
    return {};
}

/// Missing values never erase known ones: a list that lacks a column's values says nothing about them.
Result<void> LeadImport::change(const KnownLead& lead, const ReadRow& row, std::size_t number, Role role)
{
    const std::size_t before = changes_.size();
    for (std::size_t place = 0; place < row.names().size(); ++place) {
        const std::string& name = row.names()[place];
        const ReadRow::Value& value = row.values()[place];
        const bool stated = !std::holds_alternative<std::monostate>(value) && value != ReadRow::Value{std::string_view{}};
        if (!stated || isStoredElsewhere(name)) continue;
        const KnownValues::Value known = lead.whole ? viewOf(leads::valueOf(*lead.whole, name)) : known_.at(lead.row, place);
        if (known == value) continue;
        // A lead that was merged is known by both names and keeps its own.
        if (name == "external_id" && !std::holds_alternative<std::monostate>(known)) continue;
        changes_.push_back({lead.id, name, leads::fieldValueOf(known), leads::fieldValueOf(value), run_.now, run_.now});
    }
    const auto createdAt = ReadRow::numberOf(row.value(places_.createdAt));
    if (createdAt && *createdAt != lead.createdAt.seconds)
        run_.warn(number, run_.reader.columnOf("created_at"), Error{createdAtKept, {toIso(lead.createdAt)}, {}});
    bool entered = false;
    if (!cycles_.hasReached(lead.id, role)) {
        // A stage column tells where the lead stands now; a role of the mapping where it stood when it came.
        const Instant at = textAt(row, places_.stage).empty() ? lead.createdAt : run_.now;
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

void LeadImport::repeat(std::size_t first, std::size_t row)
{
    ++run_.report.duplicates;
    exchange::RowCells one, other;
    exchange::KeptTexts kept;
    run_.rows.cut(first, one, kept);
    run_.rows.cut(row, other, kept);
    if (one != other) run_.warn(row, "", Error{duplicateDiffers, {std::to_string(run_.rowNumber(first))}, {}});
}

/// Known leads take their rows last, one by one: each finds what the others have left.
void LeadImport::joinLater(const ReadRow& row, std::size_t number, const DecidedRows::Same& same)
{
    decisions_.note(run_.rowNumber(number), same.lead);
    if (same.isOfFile)
        ++run_.report.duplicates;
    else
        joining_.emplace_back(number, same.lead);
    if (const auto externalId = textAt(row, places_.externalId); !externalId.empty()) aliases_.push_back({std::string(externalId), same.lead});
}

Result<void> LeadImport::join(std::size_t number, LeadId id)
{
    const auto lead = run_.store.leads().find(id);
    if (!lead) return std::unexpected(lead.error());
    exchange::RowBlock block;
    run_.reader.read(number, 1, block);
    if (!*lead || block.problemOf(0)) return refuse(duplicateGone, {std::to_string(run_.rowNumber(number))});
    const ReadRow row = block.row(0);
    std::vector<ReadRow::Value> values(row.values().begin(), row.values().end());
    for (const char* consent : {"consent_email", "consent_phone"})
        if (const auto place = run_.reader.placeOf(consent); place && leads::numberOf(leads::valueOf(**lead, consent)) == 0) values[*place] = {};
    const ReadRow joined(row.names(), values, {});
    const auto role = roleOf(joined);
    if (const auto changed = change({id, (*lead)->createdAt, 0, &**lead}, joined, number, role.value_or(Role::Market)); !changed) return changed;
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
    const LeadPlaces places(run.reader);
    const auto made = [&run, &places](std::size_t first, std::size_t count) {
        LeadRows rows;
        rows.read(run.reader, places, first, count);
        return rows;
    };
    const auto read = run.eachPart<LeadRows>(rowsAtOnce, made, [&import](std::size_t first, const LeadRows& rows) { return import.read(first, rows); });
    return read ? import.finish() : read;
}

}  // namespace handschlag::usecase
