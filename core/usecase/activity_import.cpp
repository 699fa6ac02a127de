// Activities: added to the leads they name, each once.

#include "core/usecase/activity_book.h"
#include "core/usecase/import_run.h"
#include "core/usecase/lead_index.h"

namespace handschlag::usecase {
namespace {

constexpr ErrorCode inFuture{"import.in_future"};
constexpr std::int64_t tolerableSeconds = 5 * 60;

/// The activity of a row, or why there is none.
std::expected<leads::Activity, exchange::CellProblem> activityOf(const ImportRun& run, const LeadIndex& index, std::size_t number)
{
    const auto row = run.reader.read(number);
    if (!row) return std::unexpected(row.error());
    for (const char* field : {"lead", "type", "occurred_at"})
        if (auto problem = run.missing(*row, field)) return std::unexpected(std::move(*problem));
    const std::string_view reference = row->text("lead");
    const auto lead = index.named(reference, run.request.mapping.leadByEmail);
    if (!lead) return std::unexpected(exchange::CellProblem{run.reader.columnOf("lead"), lead.error()});
    return leads::Activity{*lead,
                           std::string(row->text("type")),
                           std::string(row->text("asset")),
                           Instant{*row->number("occurred_at")},
                           run.now,
                           row->number("value").value_or(0),
                           std::string(row->text("external_id"))};
}

void count(ImportReport& report, ActivityBook::Verdict verdict)
{
    switch (verdict) {
        case ActivityBook::Verdict::New: ++report.created; break;
        case ActivityBook::Verdict::KnownBefore: ++report.unchanged; break;
        case ActivityBook::Verdict::SeenInFile: ++report.duplicates; break;
    }
}

}  // namespace

Result<void> importActivities(ImportRun& run)
{
    const auto index = LeadIndex::load(run.store);
    if (!index) return std::unexpected(index.error());
    auto book = ActivityBook::load(run.store);
    if (!book) return std::unexpected(book.error());
    std::vector<leads::Activity> added;
    for (std::size_t row = 0; row < run.table.rows.size(); ++row) {
        if (const auto going = run.at(row); !going) return going;
        auto activity = activityOf(run, *index, row);
        if (!activity) {
            run.reject(row, activity.error());
            continue;
        }
        const auto verdict = book->note(*activity, run.request.mapping.deduplicate);
        count(run.report, verdict);
        if (verdict != ActivityBook::Verdict::New) continue;
        if (activity->occurredAt > run.now.plus(tolerableSeconds))
            run.warn(row, run.reader.columnOf("occurred_at"), Error{inFuture, {toIso(activity->occurredAt)}, {}});
        added.push_back(std::move(*activity));
    }
    return added.empty() ? Result<void>{} : run.store.activities().add(added, run.batch);
}

}  // namespace handschlag::usecase
