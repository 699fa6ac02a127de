#include "core/store/batch_repository.h"

#include "core/store/enum_key.h"
#include "core/store/query.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

constexpr std::array<const char*, 5> kindKeys{"leads", "activities", "outcomes", "demo", "merge"};

usecase::Batch batchAt(const Query& row)
{
    const auto kind = enumFromKey<usecase::BatchKind>(row.text(1), kindKeys).value_or(usecase::BatchKind::Leads);
    return {row.id<BatchId>(0), kind,
            row.text(2),        row.instant(3),
            row.smallInteger(4), row.smallInteger(5),
            row.smallInteger(6), row.smallInteger(7),
            row.optionalInstant(8)};
}

}  // namespace

Result<BatchId> BatchRepository::begin(usecase::BatchKind kind, std::string_view source, Instant recordedAt)
{
    const auto id = Query(session_, "batch_insert").bind(kindKeys[static_cast<std::size_t>(kind)], source, recordedAt, 0, 0, 0, 0).insert();
    if (!id) return std::unexpected(id.error());
    session_.note(Table::Batch, *id);
    return BatchId{*id};
}

Result<void> BatchRepository::finish(const usecase::Batch& batch)
{
    const auto changed = Query(session_, "batch_update").bind(batch.rows, batch.created, batch.updated, batch.rejected, batch.id).change();
    if (!changed) return std::unexpected(changed.error());
    if (*changed == 0) return refuse(codes::rowMissing, {key(Table::Batch), std::to_string(batch.id.value)});
    session_.note(Table::Batch, batch.id.value);
    return {};
}

Result<std::vector<usecase::Batch>> BatchRepository::all()
{
    Query query(session_, "batch_all");
    return rowsOf<usecase::Batch>(query, batchAt);
}

}  // namespace handschlag::store
