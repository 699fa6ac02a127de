// Activities: added to the leads they name, each once.

#include <algorithm>

#include "core/base/read_ahead.h"
#include "core/usecase/import_run.h"
#include "core/usecase/imported_activities.h"
#include "core/usecase/lead_names.h"

namespace handschlag::usecase {
namespace {

constexpr ErrorCode inFuture{"import.in_future"};
constexpr std::int64_t tolerableSeconds = 5 * 60;

/// An activity of the file; without a lead where there is a problem in its place.
struct FoundActivity {
    LeadId lead;
    Instant at;
    std::int64_t value = 0;
    std::string_view type, asset, externalId;  ///< of the block
};

struct FoundActivities {
    exchange::RowBlock block;
    std::vector<FoundActivity> activities;  ///< one per row
    std::vector<std::pair<std::size_t, exchange::CellProblem>> problems;  ///< by row, ascending
};

std::expected<FoundActivity, exchange::CellProblem> activityOf(const ImportRun& run, const LeadNames& names, const exchange::ReadRow& row, LeadId lead)
{
    for (const char* field : {"lead", "type", "occurred_at"})
        if (auto problem = run.missing(row, field)) return std::unexpected(std::move(*problem));
    if (!lead) return std::unexpected(exchange::CellProblem{run.reader.columnOf("lead"), names.find(row.text("lead")).error()});
    return FoundActivity{lead, Instant{*row.number("occurred_at")}, row.number("value").value_or(0), row.text("type"), row.text("asset"), row.text("external_id")};
}

FoundActivities findActivities(const ImportRun& run, const LeadNames& names, std::size_t first, std::size_t count)
{
    FoundActivities found;
    run.reader.read(first, count, found.block);
    found.activities.resize(count);
    std::vector<std::string_view> called;
    called.reserve(count);
    for (std::size_t i = 0; i < count; ++i) called.push_back(found.block.row(i).text("lead"));
    const std::vector<LeadId> leads = names.find(called);
    for (std::size_t i = 0; i < count; ++i) {
        const exchange::CellProblem* unread = found.block.problemOf(i);
        auto activity = unread ? std::unexpected(*unread) : activityOf(run, names, found.block.row(i), leads[i]);
        if (activity)
            found.activities[i] = *activity;
        else
            found.problems.emplace_back(i, std::move(activity.error()));
    }
    return found;
}

constexpr std::size_t rowsAtOnce = 16'384;

}  // namespace

Result<void> importActivities(ImportRun& run)
{
    const exchange::Mapping& mapping = run.request.mapping;
    const auto names = LeadNames::load(run.store, mapping.leadByEmail ? LeadNames::By::Email : LeadNames::By::ExternalId);
    if (!names) return std::unexpected(names.error());
    ImportedActivities activities(mapping.deduplicate);
    const std::size_t rows = run.rows.size();
    ReadAhead<FoundActivities> blocks((rows + rowsAtOnce - 1) / rowsAtOnce, [&](std::size_t part) {
        return findActivities(run, *names, part * rowsAtOnce, std::min(rowsAtOnce, rows - part * rowsAtOnce));
    });
    std::size_t row = 0;
    while (const auto found = blocks.next()) {
        if (const auto going = run.at(row); !going) return going;
        for (const auto& [at, problem] : found->problems) run.reject(row + at, problem);
        for (const FoundActivity& activity : found->activities) {
            const auto number = static_cast<std::uint32_t>(row++);
            if (activity.lead.value == 0) continue;
            activities.add({activity.lead, activity.at, number, activities.typeCode(activity.type), activities.assetCode(activity.asset), activity.value,
                            activity.externalId});
        }
    }
    const auto settled = activities.settle(run.store, run.batch, run.now, run.now.plus(tolerableSeconds), {{}, run.progress.stop});
    if (!settled) return std::unexpected(settled.error());
    run.report.created = settled->added;
    run.report.unchanged = settled->knownBefore;
    run.report.duplicates = settled->seenInFile;
    for (const auto& [ahead, at] : settled->ahead) run.warn(ahead, run.reader.columnOf("occurred_at"), Error{inFuture, {toIso(at)}, {}});
    return {};
}

}  // namespace handschlag::usecase
