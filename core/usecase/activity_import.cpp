// Activities: added to the leads they name, each once.

#include "core/usecase/import_run.h"
#include "core/usecase/imported_activities.h"
#include "core/usecase/lead_names.h"

namespace handschlag::usecase {
namespace {

constexpr ErrorCode inFuture{"import.in_future"};
constexpr std::int64_t tolerableSeconds = 5 * 60;

/// Reads a row into the activities, or says why not.
std::expected<void, exchange::CellProblem> readRow(const ImportRun& run, const LeadNames& names, std::size_t number, ImportedActivities& activities)
{
    const auto row = run.reader.read(number);
    if (!row) return std::unexpected(row.error());
    for (const char* field : {"lead", "type", "occurred_at"})
        if (auto problem = run.missing(*row, field)) return std::unexpected(std::move(*problem));
    const auto lead = names.find(row->text("lead"));
    if (!lead) return std::unexpected(exchange::CellProblem{run.reader.columnOf("lead"), lead.error()});
    activities.add({*lead, Instant{*row->number("occurred_at")}, static_cast<std::uint32_t>(number), activities.typeCode(row->text("type")),
                    activities.assetCode(row->text("asset")), row->number("value").value_or(0), row->text("external_id")});
    return {};
}

}  // namespace

Result<void> importActivities(ImportRun& run)
{
    const exchange::Mapping& mapping = run.request.mapping;
    const auto names = LeadNames::load(run.store, mapping.leadByEmail ? LeadNames::By::Email : LeadNames::By::ExternalId);
    if (!names) return std::unexpected(names.error());
    ImportedActivities activities(mapping.deduplicate);
    for (std::size_t row = 0; row < run.table.rows.size(); ++row) {
        if (const auto going = run.at(row); !going) return going;
        if (const auto read = readRow(run, *names, row, activities); !read) run.reject(row, read.error());
    }
    const auto settled = activities.settle(run.store, run.batch, run.now, run.now.plus(tolerableSeconds), {{}, run.progress.stop});
    if (!settled) return std::unexpected(settled.error());
    run.report.created = settled->added;
    run.report.unchanged = settled->knownBefore;
    run.report.duplicates = settled->seenInFile;
    for (const auto& [row, at] : settled->ahead) run.warn(row, run.reader.columnOf("occurred_at"), Error{inFuture, {toIso(at)}, {}});
    return {};
}

}  // namespace handschlag::usecase
