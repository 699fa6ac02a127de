// Activities: added to the leads they name, each once.

#include <algorithm>
#include <utility>

#include "core/usecase/import_run.h"
#include "core/usecase/imported_activities.h"
#include "core/usecase/lead_names.h"

namespace handschlag::usecase {
namespace {

using exchange::ReadRow;

constexpr ErrorCode inFuture{"import.in_future"};
constexpr std::int64_t tolerableSeconds = 5 * 60;

struct FoundActivities {
    ActivityPieces pieces;
    std::vector<std::pair<std::size_t, exchange::CellProblem>> problems;  ///< by row, ascending
};

constexpr std::size_t rowsAtOnce = 4'096;

/// A few rows, and what they call their leads.
struct Stretch {
    exchange::RowBlock block;
    std::vector<std::string_view> called;
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
        FoundActivities found{ActivityPieces(count), {}};
        Stretch one, next;
        const std::size_t end = first + count;
        read(first, end, one);
        // Memory brings the names of one stretch while the next is read.
        for (; first < end; std::swap(one, next)) {
            read(first + one.block.size(), end, next);
            take(first, one, found);
            first += one.block.size();
        }
        found.pieces.part();
        return found;
    }

private:
    void read(std::size_t first, std::size_t end, Stretch& stretch) const
    {
        constexpr std::size_t rows = 64;
        run_.reader.read(first, std::min(rows, end - first), stretch.block);
        stretch.called.clear();
        for (std::size_t i = 0; i < stretch.block.size(); ++i) stretch.called.push_back(ReadRow::textOf(stretch.block.row(i).value(lead_)));
        names_.prefetch(stretch.called);
    }

    void take(std::size_t first, const Stretch& stretch, FoundActivities& found) const
    {
        const exchange::RowBlock& block = stretch.block;
        const std::vector<LeadId> leads = names_.find(stretch.called);
        for (std::size_t i = 0; i < block.size(); ++i) {
            const exchange::CellProblem* unread = block.problemOf(i);
            const auto activity = unread ? std::nullopt : activityOf(block.row(i), first + i, leads[i]);
            if (activity)
                found.pieces.add(*activity);
            else
                found.problems.emplace_back(first + i, unread ? *unread : problemOf(block.row(i)));
        }
    }

    /// Nothing of a row that has no lead, no type or no time.
    [[nodiscard]] std::optional<ReadActivity> activityOf(const ReadRow& row, std::size_t number, LeadId lead) const
    {
        const auto at = ReadRow::numberOf(row.value(at_));
        const std::string_view type = ReadRow::textOf(row.value(type_));
        if (!lead || !at || type.empty()) return std::nullopt;
        return ReadActivity{lead,
                                Instant{*at},
                                static_cast<std::uint32_t>(number),
                                type,
                                ReadRow::textOf(row.value(asset_)),
                                ReadRow::numberOf(row.value(value_)).value_or(0),
                                ReadRow::textOf(row.value(externalId_))};
    }

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

}  // namespace

Result<void> importActivities(ImportRun& run)
{
    const exchange::Mapping& mapping = run.request.mapping;
    const auto names = LeadNames::load(run.store, mapping.leadByEmail ? LeadNames::By::Email : LeadNames::By::ExternalId);
    if (!names) return std::unexpected(names.error());
    ImportedActivities activities(mapping.deduplicate);
    const ActivityFinder finder(run, *names);
    const auto add = [&](std::size_t, FoundActivities& found) -> Result<void> {
        for (const auto& [row, problem] : found.problems) run.reject(row, problem);
        activities.add(std::move(found.pieces));
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
