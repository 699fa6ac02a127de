#include "core/store/lead_folding.h"

#include <algorithm>
#include <numeric>

#include "core/store/lead_packing.h"
#include "core/store/lead_segments.h"
#include "core/store/query.h"
#include "core/store/statements.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

std::string sql(std::string_view name) { return statementText(name).toStdString(); }

/// A segment that has an id.
struct Segment {
    std::int64_t firstLead = 0;
    std::int64_t first = 0, end = 0;  ///< of ids of that kind
};

Result<std::optional<Segment>> segmentHolding(StoreSession& session, const char* statement, std::int64_t id)
{
    Query query(session, statement);
    const auto found = rowOf<Segment>(query.bind(id), [](const Query& row) { return Segment{row.integer(0), row.integer(1), row.integer(2)}; });
    return found && *found && id >= (*found)->end ? Result<std::optional<Segment>>(std::nullopt) : found;
}

/// Row ids of the workspace's own fields.
Result<LeadRowWriter::AttributeId> attributeIds(StoreSession& session)
{
    Query query(session, "attribute_all");
    const auto known = rowsOf<std::pair<std::string, std::int64_t>>(query, [](const Query& row) { return std::pair(row.text(1), row.integer(0)); });
    if (!known) return std::unexpected(known.error());
    return [ids = std::map<std::string, std::int64_t, std::less<>>(known->begin(), known->end())](std::string_view name) -> Result<std::int64_t> {
        const auto found = ids.find(name);
        return found == ids.end() ? refuse(codes::unknownField, {std::string(name)}) : Result<std::int64_t>(found->second);
    };
}

/// Leads of a segment as a block that looks into its bytes, and how they stand.
struct Unpacked {
    leads::LeadBlock block;
    ArrivedLeads arrived{block, {}, {}};

    Unpacked(const LeadSegment& segment, std::span<const std::size_t> indexes)
    {
        block.recordedAt = segment.recordedAt;
        block.history = segment.history;
        for (const LeadFields::Field& field : segment.fields.all()) block.fields.push_back(field.name);
        block.values.reserve(indexes.size() * block.fields.size());
        for (const std::size_t index : indexes) {
            block.createdAt.push_back(segment.entries.createdAt(index));
            for (const LeadFields::Field& field : segment.fields.all()) block.values.push_back(field.values.at(index));
            arrived.arrivals.push_back(segment.arrival(index));
            arrived.tokens.push_back(segment.entries.token(index));
        }
    }
    Unpacked(const Unpacked&) = delete;
    Unpacked& operator=(const Unpacked&) = delete;
};

class Unfolding {
public:
    explicit Unfolding(StoreSession& session) : session_(session), writer_(session.handle()), remove_(session.handle(), sql("lead_segment_delete")) {}

    /// Leads of one segment, ascending; all of it if they are many.
    [[nodiscard]] Result<void> unfold(std::span<const std::int64_t> leads)
    {
        if (const auto writable = session_.mayWrite(); !writable) return writable;
        if (const auto known = knowAttributes(); !known) return known;
        SegmentCursor segments(session_.handle(), "lead_segment_of_lead");
        segments.bind(leads.front());
        const auto found = segments.next();
        if (!found) return std::unexpected(found.error());
        const LeadSegment& segment = **found;
        std::vector<std::size_t> held;
        for (std::size_t i = 0; i < segment.count; ++i)
            if (segment.holds(i)) held.push_back(i);
        std::vector<std::size_t> wanted;
        for (const std::int64_t lead : leads)
            if (const auto i = static_cast<std::size_t>(lead - segment.firstLead.value); segment.holds(i)) wanted.push_back(i);
        constexpr std::size_t share = 8;
        const bool whole = wanted.size() * share >= held.size();
        const std::int64_t firstLead = segment.firstLead.value;
        {
            const Unpacked unpacked(segment, whole ? held : wanted);
            if (const auto written = writer_.write(unpacked.arrived, attributes_); !written) return written;
        }
        segments.close();
        if (!whole) return {};
        remove_.bind(1, firstLead);
        return remove_.run();
    }

private:
    [[nodiscard]] Result<void> knowAttributes()
    {
        if (attributes_) return {};
        auto ids = attributeIds(session_);
        if (!ids) return std::unexpected(ids.error());
        attributes_ = *std::move(ids);
        return {};
    }

    StoreSession& session_;
    LeadRowWriter writer_;
    SqliteStatement remove_;
    LeadRowWriter::AttributeId attributes_;
};

/// Leads that lie in segments or not, ascending; by segment.
struct Holding {
    std::int64_t firstLead = 0;
    std::vector<std::int64_t> leads;
};

Result<void> unfoldAll(StoreSession& session, const std::vector<Holding>& segments)
{
    if (segments.empty()) return {};
    if (const auto grown = session.growCache(); !grown) return grown;
    Unfolding unfolding(session);
    for (const Holding& segment : segments)
        if (const auto unfolded = unfolding.unfold(segment.leads); !unfolded) return std::unexpected(session.remember(unfolded.error()));
    return {};
}

}  // namespace

Result<std::vector<pipeline::Arrival>> arrivalsOf(StoreSession& session, const leads::LeadBlock& leads, std::span<const pipeline::Role> roles, BatchId batch)
{
    struct Taken {
        std::int64_t lead = 0, cycle = 0, entry = 0;
    };
    Query query(session, "lead_ids_taken");
    const auto taken = rowOf<Taken>(query, [](const Query& row) { return Taken{row.integer(0), row.integer(1), row.integer(2)}; });
    if (!taken) return std::unexpected(taken.error());
    const Taken from = taken->value_or(Taken{});
    const auto product = static_cast<std::size_t>(std::ranges::find(leads.fields, "product") - leads.fields.begin());
    std::vector<pipeline::Arrival> arrivals(leads.size());
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        const std::int64_t number = static_cast<std::int64_t>(i) + 1;
        arrivals[i] = {{from.lead + number}, {from.cycle + number}, {from.entry + number}, roles[i], {}, leads.createdAt[i], leads.recordedAt, batch};
        if (product == leads.fields.size()) continue;
        if (const auto* text = std::get_if<std::string_view>(&leads.values[i * leads.fields.size() + product])) arrivals[i].product = *text;
    }
    return arrivals;
}

Result<bool> LeadFolding::add(const SqliteHandle& handle, const leads::LeadBlock& leads, std::span<const pipeline::Arrival> arrivals, std::uint64_t series,
                              std::span<const std::int64_t> tokens)
{
    std::vector<pipeline::Role> roles(arrivals.size());
    std::ranges::transform(arrivals, roles.begin(), &pipeline::Arrival::role);
    const std::size_t count = leads.size() - 1;
    const auto packed = packLeads(leads, roles, series, tokens.first(count));
    if (!packed) return false;
    SqliteStatement insert(handle, sql("lead_segment_insert"));
    insert.bind(1, arrivals.front().lead.value);
    insert.bind(2, static_cast<std::int64_t>(count));
    insert.bindId(3, arrivals.front().batch.value);
    insert.bind(4, leads.recordedAt.seconds);
    insert.bind(5, leads.history ? 1 : 0);
    insert.bind(6, arrivals.front().cycle.value);
    insert.bind(7, arrivals.front().entry.value);
    insert.bindBytes(8, packed->entries);
    insert.bindBytes(9, packed->fields);
    if (const auto inserted = insert.run(); !inserted) return std::unexpected(inserted.error());

    batch_ = arrivals.front().batch;
    const auto externalId = static_cast<std::size_t>(std::ranges::find(leads.fields, "external_id") - leads.fields.begin());
    for (std::size_t i = 0; i < count && externalId < leads.fields.size(); ++i) {
        const auto* text = std::get_if<std::string_view>(&leads.values[i * leads.fields.size() + externalId]);
        if (text && !text->empty()) keys_.push_back({keyHash(*text), arrivals[i].lead.value});
    }
    return true;
}

Result<void> LeadFolding::finish(const SqliteHandle& handle) { return writeLeadKeys(handle, std::move(keys_), batch_); }

Result<void> unfold(StoreSession& session, std::span<const LeadId> leads)
{
    std::vector<std::int64_t> ids(leads.size());
    std::ranges::transform(leads, ids.begin(), &LeadId::value);
    std::ranges::sort(ids);
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
    std::vector<Holding> segments;
    for (const std::int64_t id : ids) {
        const auto holding = segmentHolding(session, "lead_segment_holding", id);
        if (!holding) return std::unexpected(holding.error());
        if (!*holding) continue;
        if (segments.empty() || segments.back().firstLead != (*holding)->firstLead) segments.push_back({(*holding)->firstLead, {}});
        segments.back().leads.push_back(id);
    }
    return unfoldAll(session, segments);
}

Result<void> unfoldCycle(StoreSession& session, CycleId cycle)
{
    const auto holding = segmentHolding(session, "lead_segment_holding_cycle", cycle.value);
    if (!holding) return std::unexpected(holding.error());
    return *holding ? unfold(session, LeadId{(*holding)->firstLead + (cycle.value - (*holding)->first)}) : Result<void>();
}

Result<void> unfoldBatch(StoreSession& session, BatchId batch)
{
    Query query(session, "lead_segment_of_batch");
    const auto segments = rowsOf<Holding>(query.bind(batch), [](const Query& row) {
        Holding all{row.integer(0), std::vector<std::int64_t>(static_cast<std::size_t>(row.integer(1)))};
        std::iota(all.leads.begin(), all.leads.end(), all.firstLead);
        return all;
    });
    if (!segments) return std::unexpected(segments.error());
    return unfoldAll(session, *segments);
}

}  // namespace handschlag::store
