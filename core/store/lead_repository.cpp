#include "core/store/lead_repository.h"

#include <algorithm>
#include <array>

#include "core/store/bulk_sqlite.h"
#include "core/store/enum_key.h"
#include "core/store/lead_columns.h"
#include "core/store/lead_folding.h"
#include "core/store/lead_segments.h"
#include "core/store/population_shelf.h"
#include "core/store/query.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

using leads::Attribute;
using leads::FieldChange;
using leads::FieldKind;
using leads::FieldValue;
using leads::Lead;

constexpr std::array<const char*, 5> kindKeys{"text", "integer", "decimal", "instant", "boolean"};

Lead leadAt(const Query& row)
{
    Lead lead;
    lead.id = row.id<LeadId>(0);
    lead.token = row.text(1);
    lead.createdAt = row.instant(2);
    lead.recordedAt = row.instant(3);
    lead.history = row.flag(4);
    int column = leadHeadColumns;
    for (const std::string_view field : profileColumns()) {
        FieldValue value = row.fieldValue(column++);
        if (!std::holds_alternative<std::monostate>(value)) lead.fields.emplace(field, std::move(value));
    }
    return lead;
}

FieldChange fieldChangeAt(const Query& row)
{
    return {row.id<LeadId>(0), row.text(1), row.fieldValue(2), row.fieldValue(3), row.instant(4), row.instant(5), row.id<PersonId>(6)};
}

leads::LeadBlock lastOf(const leads::LeadBlock& leads)
{
    leads::LeadBlock last{leads.recordedAt, leads.history, leads.fields, {leads.createdAt.back()}, {}};
    last.values.assign(leads.values.end() - static_cast<std::ptrdiff_t>(leads.fields.size()), leads.values.end());
    return last;
}

}  // namespace

LeadWriter& LeadRepository::writer()
{
    if (!writer_) writer_ = std::make_unique<LeadWriter>(session_.handle());
    return *writer_;
}

Result<std::int64_t> LeadRepository::attributeId(std::string_view name)
{
    if (attributeIdsOf_ != session_.transactionNumber() || !attributeIds_.contains(name)) {
        Query query(session_, "attribute_all");
        const auto known =
            rowsOf<std::pair<std::string, std::int64_t>>(query, [](const Query& row) { return std::pair(row.text(1), row.integer(0)); });
        if (!known) return std::unexpected(known.error());
        attributeIds_ = {known->begin(), known->end()};
        attributeIdsOf_ = session_.transactionNumber();
    }
    const auto found = attributeIds_.find(name);
    if (found == attributeIds_.end()) return refuse(codes::unknownField, {std::string(name)});
    return found->second;
}

Result<void> LeadRepository::mayAdd(const Lead& lead)
{
    if (const auto writable = session_.mayWrite(); !writable) return writable;
    const std::string_view externalId = leads::textOf(leads::valueOf(lead, "external_id"));
    const auto known = externalId.empty() ? Result<bool>(false) : writer().knows(externalId);
    if (!known) return std::unexpected(session_.remember(known.error()));
    if (*known) return refuse(codes::duplicateExternalId, {std::string(externalId)});
    for (const auto& [name, value] : lead.fields) {
        if (leads::standardField(name)) continue;
        if (const auto id = attributeId(name); !id) return std::unexpected(id.error());
    }
    return {};
}

Result<LeadId> LeadRepository::add(const Lead& lead, BatchId batch)
{
    if (const auto allowed = mayAdd(lead); !allowed) return std::unexpected(allowed.error());
    const auto id = writer().write(lead, batch, [this](std::string_view name) { return attributeId(name); });
    if (!id) return std::unexpected(session_.remember(id.error()));
    session_.note(Table::Lead, id->value);
    return *id;
}

Result<std::vector<LeadId>> LeadRepository::addMany(std::span<const Lead> leads, BatchId batch)
{
    std::vector<LeadId> ids;
    ids.reserve(leads.size());
    for (const Lead& lead : leads) {
        const auto id = add(lead, batch);
        if (!id) return std::unexpected(id.error());
        ids.push_back(*id);
    }
    return ids;
}

Result<void> LeadRepository::mayAddBlock(const leads::LeadBlock& leads)
{
    if (const auto writable = session_.mayWrite(); !writable) return writable;
    for (const std::string_view field : leads.fields) {
        if (leads::standardField(field)) continue;
        if (const auto id = attributeId(field); !id) return std::unexpected(id.error());
    }
    return {};
}

Result<void> LeadRepository::writeRows(const leads::LeadBlock& leads, std::span<const pipeline::Arrival> arrivals, std::span<const std::int64_t> tokens)
{
    if (!rowWriter_) rowWriter_ = std::make_unique<LeadRowWriter>(session_.handle());
    ArrivedLeads arrived{leads, {arrivals.begin(), arrivals.end()}, {}};
    for (const std::int64_t token : tokens) arrived.tokens.push_back(AscendingTokens::text(tokens_.series(), static_cast<std::uint64_t>(token)));
    const auto written = rowWriter_->write(arrived, [this](std::string_view name) { return attributeId(name); });
    return written ? written : std::unexpected(session_.remember(written.error()));
}

Result<LeadId> LeadRepository::addBlock(const leads::LeadBlock& leads, std::span<const pipeline::Role> roles, BatchId batch)
{
    if (const auto allowed = mayAddBlock(leads); !allowed) return std::unexpected(allowed.error());
    if (leads.size() == 0) return LeadId{};
    const auto arrivals = arrivalsOf(session_, leads, roles, batch);
    if (!arrivals) return std::unexpected(arrivals.error());
    std::vector<std::int64_t> tokens(leads.size());
    for (std::int64_t& token : tokens) token = static_cast<std::int64_t>(tokens_.next());
    Result<bool> folded = false;
    if (LeadFolding* folding = session_.folding(); folding && leads.size() >= LeadFolding::fewest)
        folded = folding->add(session_.handle(), leads, *arrivals, tokens_.series(), tokens);
    if (!folded) return std::unexpected(session_.remember(folded.error()));
    const auto written = *folded ? writeRows(lastOf(leads), std::span(*arrivals).last(1), std::span(tokens).last(1)) : writeRows(leads, *arrivals, tokens);
    if (!written) return std::unexpected(written.error());
    for (const Table table : {Table::Lead, Table::Cycle, Table::StageEvent}) session_.note(table, 0);
    return arrivals->front().lead;
}

Result<void> LeadRepository::writeAttribute(LeadId id, std::string_view name, const FieldValue& value)
{
    const auto attribute = attributeId(name);
    if (!attribute) return std::unexpected(attribute.error());
    const bool gone = std::holds_alternative<std::monostate>(value);
    const auto written = gone ? Query(session_, "lead_attribute_delete").bind(id, *attribute).change()
                              : Query(session_, "lead_attribute_upsert").bind(id, *attribute, value).change();
    if (!written) return std::unexpected(written.error());
    return {};
}

Result<void> LeadRepository::writeField(const FieldChange& change)
{
    if (!leads::standardField(change.field)) return writeAttribute(change.lead, change.field, change.after);
    if (change.field == "external_id") {
        // Of those that lie in rows the index takes care.
        const auto packed = PackedLeadFinder(session_.handle()).find(leads::textOf(change.after));
        if (!packed) return std::unexpected(session_.remember(packed.error()));
        if (*packed) return refuse(codes::duplicateExternalId, {std::string(leads::textOf(change.after))});
    }
    const bool onLead = change.field == "created_at";
    const auto written = onLead ? Query(session_, "lead_set_created_at").bind(change.after, change.lead).change()
                                : Query(session_, "lead_profile_set:" + change.field).bind(change.after, change.lead).change();
    if (!written) return std::unexpected(written.error());
    return {};
}

Result<void> LeadRepository::change(std::span<const FieldChange> changes, BatchId batch)
{
    std::vector<LeadId> changed(changes.size());
    std::ranges::transform(changes, changed.begin(), &FieldChange::lead);
    if (const auto unfolded = unfold(session_, changed); !unfolded) return unfolded;
    for (const FieldChange& change : changes) {
        const auto touched = Query(session_, "lead_touch").bind(change.lead).change();
        if (!touched) return std::unexpected(touched.error());
        if (*touched == 0) return refuse(codes::rowMissing, {key(Table::Lead), std::to_string(change.lead.value)});
        if (const auto written = writeField(change); !written) return written;
        Query query(session_, "field_change_insert");
        query.bind(change.lead, change.field, change.before, change.after, change.effectiveAt, change.recordedAt, batch, change.actor);
        if (const auto recorded = query.insert(); !recorded) return std::unexpected(recorded.error());
        session_.note(Table::Lead, change.lead.value);
    }
    return {};
}

Result<std::optional<Lead>> LeadRepository::find(LeadId id)
{
    Query query(session_, "lead_find");
    auto lead = rowOf<Lead>(query.bind(id), leadAt);
    if (!lead) return lead;
    if (!*lead) {
        const auto packed = packedLead(session_.handle(), id);
        if (!packed) return std::unexpected(session_.remember(packed.error()));
        return *packed ? std::optional((*packed)->segment->whole((*packed)->index)) : std::nullopt;
    }
    Query attributes(session_, "lead_attribute_of");
    const auto values =
        rowsOf<std::pair<std::string, FieldValue>>(attributes.bind(id), [](const Query& row) { return std::pair(row.text(0), row.fieldValue(1)); });
    if (!values) return std::unexpected(values.error());
    (*lead)->fields.insert(values->begin(), values->end());
    return lead;
}

Result<std::optional<LeadId>> LeadRepository::findByExternalId(std::string_view externalId)
{
    Query query(session_, "lead_by_external_id");
    const auto found = rowOf<LeadId>(query.bind(externalId), [](const Query& row) { return row.id<LeadId>(0); });
    if (!found || *found) return found;
    const auto packed = PackedLeadFinder(session_.handle()).find(externalId);
    return packed ? packed : std::unexpected(session_.remember(packed.error()));
}

Result<std::vector<Lead>> LeadRepository::all()
{
    const auto snapshot = ReadSnapshot::take(session_);
    if (!snapshot) return std::unexpected(snapshot.error());
    std::vector<Lead> leads;
    const auto read = readLeads(session_.handle(), [&leads](const Lead& lead) { leads.push_back(lead); });
    if (!read) return std::unexpected(session_.remember(read.error()));
    return leads;
}

Result<void> LeadRepository::eachName(const std::function<void(const usecase::LeadName&)>& visit)
{
    const auto snapshot = ReadSnapshot::take(session_);
    if (!snapshot) return std::unexpected(snapshot.error());
    const auto read = readLeadNames(session_.handle(), visit);
    return read ? read : std::unexpected(session_.remember(read.error()));
}

Result<std::vector<FieldChange>> LeadRepository::history(LeadId id)
{
    Query query(session_, "field_change_of");
    return rowsOf<FieldChange>(query.bind(id), fieldChangeAt);
}

Result<std::vector<FieldChange>> LeadRepository::allHistory()
{
    Query query(session_, "field_change_all");
    return rowsOf<FieldChange>(query, fieldChangeAt);
}

Result<std::vector<Attribute>> LeadRepository::attributes()
{
    Query query(session_, "attribute_all");
    return rowsOf<Attribute>(query, [](const Query& row) {
        return Attribute{row.text(1), enumFromKey<FieldKind>(row.text(2), kindKeys).value_or(FieldKind::Text)};
    });
}

Result<void> LeadRepository::addAttribute(const Attribute& attribute)
{
    const auto id = Query(session_, "attribute_insert").bind(attribute.name, kindKeys[static_cast<std::size_t>(attribute.kind)]).insert();
    if (!id) return std::unexpected(id.error());
    session_.note(Table::Lead, 0);
    return {};
}

Result<leads::PopulationPtr> LeadRepository::population()
{
    const auto snapshot = ReadSnapshot::take(session_);
    if (!snapshot) return std::unexpected(snapshot.error());
    // What the open transaction has changed is nobody else's yet.
    if (session_.shelf() && !session_.hasNoted(Table::Lead) && !session_.hasNoted(Table::Activity)) return session_.shelf()->population(session_);
    auto population = populationFromRows(session_);
    if (!population) return std::unexpected(population.error());
    return std::make_shared<const leads::Population>(std::move(*population));
}

}  // namespace handschlag::store
