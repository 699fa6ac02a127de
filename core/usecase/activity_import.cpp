// Activities: added to the leads they name, each once.

#include "core/usecase/import_run.h"
#include "core/usecase/imported_activities.h"
#include "core/usecase/lead_names.h"

namespace handschlag::usecase {
namespace {

using exchange::ReadRow;

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

/// Reads activities off the rows of a file; safe to ask from any thread.
class ActivityFinder {
public:
    ActivityFinder(const ImportRun& run, const LeadNames& names)
        : run_(run), names_(names), lead_(run.reader.placeOf("lead")), type_(run.reader.placeOf("type")), at_(run.reader.placeOf("occurred_at")),
          value_(run.reader.placeOf("value")), asset_(run.reader.placeOf("asset")), externalId_(run.reader.placeOf("external_id"))
    {
    }

    [[nodiscard]] FoundActivities find(std::size_t first, std::size_t count) const
    {
        FoundActivities found;
        run_.reader.read(first, count, found.block);
        found.activities.resize(count);
        std::vector<std::string_view> called;
        called.reserve(count);
        for (std::size_t i = 0; i < count; ++i) called.push_back(ReadRow::textOf(found.block.row(i).value(lead_)));
        const std::vector<LeadId> leads = names_.find(called);
        for (std::size_t i = 0; i < count; ++i) {
            const exchange::CellProblem* unread = found.block.problemOf(i);
            auto activity = unread ? std::unexpected(*unread) : activityOf(found.block.row(i), leads[i]);
            if (activity)
                found.activities[i] = *activity;
            else
                found.problems.emplace_back(i, std::move(activity.error()));
        }
        return found;
    }

private:
    [[nodiscard]] std::expected<FoundActivity, exchange::CellProblem> activityOf(const ReadRow& row, LeadId lead) const
    {
        const auto at = ReadRow::numberOf(row.value(at_));
        const std::string_view type = ReadRow::textOf(row.value(type_));
        if (!lead || !at || type.empty()) return std::unexpected(problemOf(row));
        return FoundActivity{lead, Instant{*at}, ReadRow::numberOf(row.value(value_)).value_or(0), type, ReadRow::textOf(row.value(asset_)),
                             ReadRow::textOf(row.value(externalId_))};
    }

    /// Of a row that has no lead, no type or no time.
    [[nodiscard]] exchange::CellProblem problemOf(const ReadRow& row) const
    {
        for (const char* field : {"lead", "type", "occurred_at"})
            if (auto problem = run_.missing(row, field)) return std::move(*problem);
        return {run_.reader.columnOf("lead"), names_.find(row.text("lead")).error()};  // nothing else is left that could be wrong
    }

    const ImportRun& run_;
    const LeadNames& names_;
    std::optional<std::size_t> lead_, type_, at_, value_, asset_, externalId_;
};

constexpr std::size_t rowsAtOnce = 16'384;

}  // namespace

Result<void> importActivities(ImportRun& run)
{
    const exchange::Mapping& mapping = run.request.mapping;
    const auto names = LeadNames::load(run.store, mapping.leadByEmail ? LeadNames::By::Email : LeadNames::By::ExternalId);
    if (!names) return std::unexpected(names.error());
    ImportedActivities activities(mapping.deduplicate);
    const ActivityFinder finder(run, *names);
    const auto add = [&](std::size_t first, const FoundActivities& found) -> Result<void> {
        for (const auto& [at, problem] : found.problems) run.reject(first + at, problem);
        for (std::size_t i = 0; i < found.activities.size(); ++i) {
            const FoundActivity& activity = found.activities[i];
            if (activity.lead.value == 0) continue;
            activities.add({activity.lead, activity.at, static_cast<std::uint32_t>(first + i), activities.typeCode(activity.type),
                            activities.assetCode(activity.asset), activity.value, activity.externalId});
        }
        return {};
    };
    const auto find = [&finder](std::size_t first, std::size_t count) { return finder.find(first, count); };
    if (const auto read = run.eachPart<FoundActivities>(rowsAtOnce, find, add); !read) return read;
    const auto settled = activities.settle(run.store, run.batch, run.now, run.now.plus(tolerableSeconds), {{}, run.progress.stop});
    if (!settled) return std::unexpected(settled.error());
    run.report.created = settled->added;
    run.report.unchanged = settled->knownBefore;
    run.report.duplicates = settled->seenInFile;
    for (const auto& [ahead, at] : settled->ahead) run.warn(ahead, run.reader.columnOf("occurred_at"), Error{inFuture, {toIso(at)}, {}});
    return {};
}

}  // namespace handschlag::usecase
