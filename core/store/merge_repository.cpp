#include "core/store/merge_repository.h"

#include <algorithm>
#include <array>

#include "core/store/lead_folding.h"
#include "core/store/query.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

using usecase::LeadMerge;

constexpr ErrorCode alreadyMerged{"merge.already_merged"};

LeadMerge mergeAt(const Query& row)
{
    return {row.integer(0), row.id<LeadId>(1), row.id<LeadId>(2), row.id<BatchId>(3), row.instant(4), row.id<PersonId>(5)};
}

leads::FieldChange changeAt(const Query& row)
{
    return {row.id<LeadId>(0), row.text(1), row.fieldValue(2), row.fieldValue(3), row.instant(4), row.instant(5), row.id<PersonId>(6)};
}

}  // namespace

Result<void> MergeRepository::point(LeadId duplicate, LeadId survivor)
{
    const auto changed = Query(session_, "lead_merged_into").bind(survivor, duplicate).change();
    if (!changed) return std::unexpected(changed.error());
    if (*changed == 0) return refuse(codes::rowMissing, {key(Table::Lead), std::to_string(duplicate.value)});
    session_.note(Table::Lead, duplicate.value);
    return {};
}

Result<void> MergeRepository::add(const LeadMerge& merge)
{
    const auto standing = of(merge.duplicate);
    if (!standing) return std::unexpected(standing.error());
    if (*standing) return refuse(alreadyMerged);
    if (auto unfolded = unfold(session_, std::array{merge.duplicate, merge.survivor}); !unfolded) return unfolded;
    if (auto pointed = point(merge.duplicate, merge.survivor); !pointed) return pointed;
    const auto id = Query(session_, "lead_merge_insert").bind(merge.duplicate, merge.survivor, merge.batch, merge.at, merge.actor).insert();
    return id ? Result<void>() : std::unexpected(id.error());
}

Result<void> MergeRepository::undo(const LeadMerge& merge, Instant at)
{
    if (auto pointed = point(merge.duplicate, LeadId{}); !pointed) return pointed;
    for (const char* statement : {"activity_delete_of_batch", "activity_segment_delete_of_batch"})
        if (const auto removed = Query(session_, statement).bind(merge.batch).change(); !removed) return std::unexpected(removed.error());
    session_.note(Table::Activity, merge.survivor.value);
    const auto marked = Query(session_, "lead_merge_undo").bind(at, merge.id).change();
    return marked ? Result<void>() : std::unexpected(marked.error());
}

Result<std::optional<LeadMerge>> MergeRepository::of(LeadId duplicate)
{
    Query query(session_, "lead_merge_of");
    return rowOf<LeadMerge>(query.bind(duplicate), mergeAt);
}

Result<std::vector<LeadMerge>> MergeRepository::all()
{
    Query query(session_, "lead_merge_all");
    return rowsOf<LeadMerge>(query, mergeAt);
}

Result<std::vector<leads::FieldChange>> MergeRepository::filled(const LeadMerge& merge)
{
    Query query(session_, "field_change_of_batch");
    return rowsOf<leads::FieldChange>(query.bind(merge.batch, merge.survivor), changeAt);
}

Result<void> MergeRepository::keepApart(const usecase::KeptApart& pair)
{
    const auto [first, second] = std::minmax(pair.first, pair.second);
    if (auto unfolded = unfold(session_, std::array{first, second}); !unfolded) return unfolded;
    const auto added = Query(session_, "not_duplicate_insert").bind(first, second, pair.actor, pair.at).change();
    if (!added) return std::unexpected(added.error());
    session_.note(Table::Lead, second.value);
    return {};
}

Result<void> MergeRepository::allowAgain(LeadId first, LeadId second)
{
    const auto [older, newer] = std::minmax(first, second);
    const auto removed = Query(session_, "not_duplicate_delete").bind(older, newer).change();
    if (!removed) return std::unexpected(removed.error());
    session_.note(Table::Lead, newer.value);
    return {};
}

Result<std::vector<usecase::KeptApart>> MergeRepository::keptApart()
{
    Query query(session_, "not_duplicate_all");
    return rowsOf<usecase::KeptApart>(query, [](const Query& row) {
        return usecase::KeptApart{row.id<LeadId>(0), row.id<LeadId>(1), row.id<PersonId>(2), row.instant(3)};
    });
}

Result<void> MergeRepository::addAlias(const usecase::LeadAlias& alias, BatchId batch)
{
    if (auto unfolded = unfold(session_, alias.lead); !unfolded) return unfolded;
    const auto added = Query(session_, "lead_alias_insert").bind(alias.externalId, alias.lead, batch).change();
    if (!added) return std::unexpected(added.error());
    session_.note(Table::Lead, alias.lead.value);
    return {};
}

Result<std::vector<usecase::LeadAlias>> MergeRepository::aliases()
{
    Query query(session_, "lead_alias_all");
    return rowsOf<usecase::LeadAlias>(query, [](const Query& row) { return usecase::LeadAlias{row.text(0), row.id<LeadId>(1)}; });
}

}  // namespace handschlag::store
