#include "core/store/batch_contents.h"

#include <algorithm>
#include <map>

#include "core/store/activity_segment.h"
#include "core/store/lead_folding.h"
#include "core/store/lead_segments.h"
#include "core/store/pipeline_rows.h"
#include "core/store/query.h"
#include "core/store/statements.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

using usecase::LaterAddition;
using usecase::LaterChange;
using usecase::LaterHandover;

leads::FieldChange changeAt(const Query& row)
{
    return {row.id<LeadId>(0), row.text(1), row.fieldValue(2), row.fieldValue(3), row.instant(4), row.instant(5), row.id<PersonId>(6)};
}

/// How many activities of a segment belong to these leads (ascending), and to which first.
LaterAddition countIn(const SegmentReader& segment, std::int64_t block, std::span<const LeadId> leads)
{
    LaterAddition found{{}, {}, 0};
    const LeadId first{block << leadBlockBits};
    for (auto lead = std::ranges::lower_bound(leads, first); lead != leads.end() && lead->value >> leadBlockBits == block; ++lead) {
        const auto [from, to] = segment.rangeOf(static_cast<std::uint16_t>(lead->value & 0xffff));
        if (to > from && !found.lead) found.lead = *lead;
        found.count += static_cast<std::int64_t>(to - from);
    }
    return found;
}

}  // namespace

/// How each lead of the batch stands that lies in a segment.
Result<void> BatchContents::eachPacked(BatchId batch, const std::function<void(const pipeline::Arrival&)>& visit)
{
    SegmentCursor segments(session_.handle(), "lead_segment_entries_of_batch");
    segments.bind(batch.value);
    for (;;) {
        const auto segment = segments.next();
        if (!segment) return std::unexpected(session_.remember(segment.error()));
        if (!*segment) return {};
        for (std::size_t i = 0; i < (*segment)->count; ++i)
            if ((*segment)->holds(i)) visit((*segment)->arrival(i));
    }
}

Result<std::vector<LeadId>> BatchContents::leads(BatchId batch)
{
    Query query(session_, "batch_leads");
    auto leads = rowsOf<LeadId>(query.bind(batch), [](const Query& row) { return row.id<LeadId>(0); });
    if (!leads) return leads;
    const auto packed = eachPacked(batch, [&leads](const pipeline::Arrival& arrival) { leads->push_back(arrival.lead); });
    if (!packed) return std::unexpected(packed.error());
    std::ranges::sort(*leads);
    return leads;
}

Result<std::vector<leads::FieldChange>> BatchContents::changes(BatchId batch)
{
    Query query(session_, "batch_changes");
    return rowsOf<leads::FieldChange>(query.bind(batch), changeAt);
}

Result<std::vector<pipeline::StageEvent>> BatchContents::entries(BatchId batch)
{
    Query query(session_, "batch_entries");
    auto entries = rowsOf<pipeline::StageEvent>(query.bind(batch, batch, batch, batch, batch), stageEventAt<Query>);
    if (!entries) return entries;
    const auto packed = eachPacked(batch, [&entries](const pipeline::Arrival& arrival) { entries->push_back(entryOf(arrival)); });
    if (!packed) return std::unexpected(packed.error());
    std::ranges::sort(*entries, {}, &pipeline::StageEvent::id);
    return entries;
}

Result<std::int64_t> BatchContents::activities(BatchId batch)
{
    Query query(session_, "batch_activity_count");
    const auto count = rowOf<std::int64_t>(query.bind(batch, batch), [](const Query& row) { return row.integer(0); });
    if (!count) return std::unexpected(count.error());
    return count->value_or(0);
}

Result<std::vector<LaterHandover>> BatchContents::handovers(BatchId batch)
{
    Query query(session_, "batch_handovers");
    const auto judged = rowsOf<LaterHandover>(query.bind(batch, batch, batch), [](const Query& row) { return LaterHandover{row.id<HandoverId>(0), row.id<LeadId>(1)}; });
    if (!judged) return judged;
    std::vector<LaterHandover> touched;
    for (const LaterHandover& each : *judged) {
        const auto rests = touches(batch, each.lead);
        if (!rests) return std::unexpected(rests.error());
        if (*rests) touched.push_back(each);
    }
    return touched;
}

Result<bool> BatchContents::touches(BatchId batch, LeadId lead)
{
    Query query(session_, "batch_touches");
    const auto inRows = rowOf<bool>(query.bind(lead, batch, lead, batch, lead, batch, lead, batch), [](const Query& row) { return row.flag(0); });
    if (!inRows) return std::unexpected(inRows.error());
    if (inRows->value_or(false)) return true;
    const auto packed = packedLead(session_.handle(), lead);
    if (!packed) return std::unexpected(session_.remember(packed.error()));
    return *packed && (*packed)->segment->batch == batch ? Result<bool>(true) : inSegments(batch, lead);
}

Result<bool> BatchContents::inSegments(BatchId batch, LeadId lead)
{
    SqliteStatement row(session_.handle(), statementText("batch_segments_of").toStdString());
    row.bind(1, batch.value);
    row.bind(2, lead.value);
    for (;;) {
        const auto more = row.step();
        if (!more) return std::unexpected(session_.remember(more.error()));
        if (!*more) return false;
        const auto segment = SegmentReader::open(row.bytes(0));
        if (!segment) return fail(codes::segmentDamaged, {session_.path()});
        const auto [from, to] = segment->rangeOf(static_cast<std::uint16_t>(lead.value & 0xffff));
        if (to > from) return true;
    }
}

Result<std::vector<LaterChange>> BatchContents::laterChanges(BatchId batch)
{
    Query query(session_, "batch_later_changes");
    return rowsOf<LaterChange>(query.bind(batch, batch, batch, batch, batch), [](const Query& row) {
        return LaterChange{row.id<LeadId>(0), row.text(1), row.fieldValue(2), row.fieldValue(3), row.id<BatchId>(4), row.flag(5)};
    });
}

Result<std::vector<LaterAddition>> BatchContents::laterAdditions(BatchId batch)
{
    Query entries(session_, "batch_later_entries");
    auto additions = rowsOf<LaterAddition>(entries.bind(batch, batch, batch), [](const Query& row) { return LaterAddition{row.id<LeadId>(0), row.id<BatchId>(1), 1}; });
    if (!additions) return additions;
    Query activities(session_, "batch_later_activities");
    const auto rows = rowsOf<LaterAddition>(activities.bind(batch, batch), [](const Query& row) {
        return LaterAddition{row.id<LeadId>(1), row.id<BatchId>(0), row.integer(2)};
    });
    if (!rows) return rows;
    additions->insert(additions->end(), rows->begin(), rows->end());
    if (const auto added = addLaterSegments(batch, *additions); !added) return std::unexpected(added.error());
    return additions;
}

Result<void> BatchContents::addLaterSegments(BatchId batch, std::vector<LaterAddition>& additions)
{
    const auto created = leads(batch);
    if (!created) return std::unexpected(created.error());
    if (created->empty()) return {};
    SqliteStatement row(session_.handle(), statementText("batch_later_segments").toStdString());
    row.bind(1, batch.value);
    row.bind(2, created->front().value);
    row.bind(3, created->back().value);
    std::map<BatchId, LaterAddition> byBatch;
    for (;;) {
        const auto more = row.step();
        if (!more) return std::unexpected(session_.remember(more.error()));
        if (!*more) break;
        const auto segment = SegmentReader::open(row.bytes(2));
        if (!segment) return fail(codes::segmentDamaged, {session_.path()});
        const LaterAddition found = countIn(*segment, row.integer(1), *created);
        if (found.count == 0) continue;
        LaterAddition& sum = byBatch.try_emplace(BatchId{row.integer(0)}, LaterAddition{found.lead, {row.integer(0)}, 0}).first->second;
        sum.count += found.count;
    }
    for (const auto& [other, sum] : byBatch) additions.push_back(sum);
    return {};
}

Result<std::int64_t> BatchContents::removeOne(const char* statement, BatchId batch)
{
    return Query(session_, statement).bind(batch).change();
}

Result<void> BatchContents::remove(BatchId batch, Instant at)
{
    const auto created = leads(batch);
    if (!created) return std::unexpected(created.error());
    if (const auto unfolded = unfoldBatch(session_, batch); !unfolded) return unfolded;
    std::int64_t activities = 0;
    for (const char* statement : {"activity_delete_of_batch", "activity_segment_delete_of_batch"}) {
        const auto removed = removeOne(statement, batch);
        if (!removed) return std::unexpected(removed.error());
        activities += *removed;
    }
    if (activities > 0) session_.note(Table::Activity, 0);
    for (const char* statement :
         {"lead_attribute_delete_of_batch", "lead_profile_delete_of_batch", "field_change_blank_of_batch", "lead_alias_delete_of_batch", "not_duplicate_delete_of_batch",
          "lead_key_page_delete_of_batch"})
        if (const auto removed = removeOne(statement, batch); !removed) return std::unexpected(removed.error());
    if (const auto gone = Query(session_, "lead_undo_of_batch").bind(at, batch).change(); !gone) return std::unexpected(gone.error());
    for (const LeadId lead : *created) session_.note(Table::Lead, lead.value);
    const auto marked = Query(session_, "batch_undo").bind(at, batch).change();
    if (!marked) return std::unexpected(marked.error());
    if (*marked == 0) return refuse(codes::rowMissing, {key(Table::Batch), std::to_string(batch.value)});
    session_.note(Table::Batch, batch.value);
    return {};
}

}  // namespace handschlag::store
