#include "core/usecase/imported_activities.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <numeric>
#include <tuple>
#include <unordered_set>

namespace handschlag::usecase {
namespace {

constexpr int blockBits = 16;
constexpr std::int64_t bucketSeconds = 600;
constexpr std::size_t blocksAtOnce = 3;
constexpr std::size_t pieceSize = 16'384;
constexpr std::uint32_t knownRow = std::numeric_limits<std::uint32_t>::max();  // is in the workspace already
constexpr std::uint32_t repeatedType = std::numeric_limits<std::uint32_t>::max();

std::int64_t bucketOf(std::int64_t at) { return at >= 0 ? at / bucketSeconds : (at - bucketSeconds + 1) / bucketSeconds; }

}  // namespace

void ImportedActivities::push(Pieces& pieces, const Entry& entry)
{
    if (pieces.empty() || pieces.back().size() == pieceSize) pieces.emplace_back().reserve(pieceSize);
    pieces.back().push_back(entry);
}

void ImportedActivities::add(const ImportedActivity& activity)
{
    push(blocks_[activity.lead.value >> blockBits],
         {activity.at.seconds, activity.row, activity.asset, activity.type, static_cast<std::uint16_t>(activity.lead.value & 0xffff)});
    if (activity.value != 0 || !activity.externalId.empty()) extras_.push_back({activity.row, false, activity.value, std::string(activity.externalId)});
}

const ImportedActivities::Extra* ImportedActivities::extraOf(std::uint32_t row) const
{
    const auto found = std::ranges::lower_bound(extras_, row, {}, &Extra::row);
    return found == extras_.end() || found->row != row ? nullptr : &*found;
}

/// External ids are looked up in the whole workspace, whatever the lead.
Result<void> ImportedActivities::noteIds(Store& store, Settled& settled)
{
    if (std::ranges::all_of(extras_, [](const Extra& extra) { return extra.externalId.empty(); })) return {};
    std::unordered_set<std::string> known;
    const auto read = store.activities().each(LeadId{0}, LeadId{std::numeric_limits<std::int64_t>::max()}, [&known](const leads::Activity& activity) {
        if (!activity.externalId.empty()) known.insert(activity.externalId);
    });
    if (!read) return read;
    std::unordered_set<std::string_view> inFile;
    for (Extra& extra : extras_) {
        if (extra.externalId.empty()) continue;
        const bool before = known.contains(extra.externalId);
        extra.repeated = before || !inFile.insert(extra.externalId).second;
        if (extra.repeated) ++(before ? settled.knownBefore : settled.seenInFile);
    }
    return {};
}

Result<void> ImportedActivities::addKnown(Store& store, Block& block)
{
    if (!bucket_) return {};
    const LeadId first{block.number << blockBits};
    const LeadId last{first.value | 0xffff};
    return store.activities().each(first, last, [&](const leads::Activity& activity) {
        const std::uint32_t type = types_.find(activity.type);
        const std::uint32_t asset = assets_.find(activity.asset);
        const bool ofFile = type != 0 && (asset != 0 || activity.asset.empty());
        if (!activity.externalId.empty() || !ofFile) return;
        push(block.pieces, {activity.occurredAt.seconds, knownRow, asset, type, static_cast<std::uint16_t>(activity.lead.value & 0xffff)});
    });
}

/// run: of one lead and one bucket.
void ImportedActivities::markRepeated(std::span<Entry> run, Block& block) const
{
    if (run.size() < 2) return;
    std::vector<Entry*> order;
    for (Entry& entry : run) {
        const Extra* extra = entry.row == knownRow ? nullptr : extraOf(entry.row);
        if (!extra || extra->externalId.empty()) order.push_back(&entry);
    }
    const auto key = [](const Entry* entry) { return std::tuple(entry->type, entry->asset, entry->row != knownRow, entry->row); };
    std::ranges::sort(order, {}, key);
    for (std::size_t first = 0; first < order.size();) {
        std::size_t next = first + 1;
        for (; next < order.size() && order[next]->type == order[first]->type && order[next]->asset == order[first]->asset; ++next)
            if (order[next]->row != knownRow) ++(order[first]->row == knownRow ? block.knownBefore : block.seenInFile);
        // The type of the first is still needed to tell where its group ends.
        for (std::size_t i = first + 1; i < next; ++i) order[i]->type = repeatedType;
        first = next;
    }
}

/// By lead, then time, then row. Files mostly come in order of time: once parted by lead little is left to do.
std::vector<ImportedActivities::Entry> ImportedActivities::sortedByLead(const Pieces& pieces)
{
    std::vector<std::uint32_t> ends((std::size_t{1} << blockBits) + 1, 0);
    for (const auto& piece : pieces)
        for (const Entry& entry : piece) ++ends[entry.lead + 1U];
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<Entry> sorted(ends.back());
    for (const auto& piece : pieces)
        for (const Entry& entry : piece) sorted[ends[entry.lead]++] = entry;  // ends[lead] moves from where a lead begins to where it ends
    std::uint32_t begin = 0;
    for (const std::uint32_t end : ends) {
        const auto run = std::span(sorted).subspan(begin, end - begin);
        const auto order = [](const Entry& entry) { return std::pair(entry.at, entry.row); };
        if (!std::ranges::is_sorted(run, {}, order)) std::ranges::sort(run, {}, order);
        begin = end;
    }
    return sorted;
}

void ImportedActivities::keepNew(Block& block) const
{
    auto& entries = block.entries;
    entries = sortedByLead(block.pieces);
    block.pieces.clear();
    for (std::size_t first = 0; bucket_ && first < entries.size();) {
        std::size_t next = first + 1;
        while (next < entries.size() && entries[next].lead == entries[first].lead && bucketOf(entries[next].at) == bucketOf(entries[first].at)) ++next;
        markRepeated(std::span(entries).subspan(first, next - first), block);
        first = next;
    }
    std::erase_if(entries, [this](const Entry& entry) {
        if (entry.row == knownRow || entry.type == repeatedType) return true;
        const Extra* extra = extras_.empty() ? nullptr : extraOf(entry.row);
        return extra && extra->repeated;
    });
}

Result<void> ImportedActivities::write(Store& store, const Block& block, BatchId batch, Instant now, Instant latest, Settled& settled) const
{
    leads::ActivityBlock written;
    for (std::uint32_t code = 0; code < types_.size(); ++code) written.types.emplace_back(types_.text(code));
    for (std::uint32_t code = 0; code < assets_.size(); ++code) written.assets.emplace_back(assets_.text(code));
    written.entries.reserve(block.entries.size());
    const bool withIds = std::ranges::any_of(extras_, [](const Extra& extra) { return !extra.externalId.empty(); });
    for (const Entry& entry : block.entries) {
        const Extra* extra = extras_.empty() ? nullptr : extraOf(entry.row);
        written.entries.push_back({LeadId{block.number << blockBits | entry.lead}, Instant{entry.at}, now, extra ? extra->value : 0, entry.type,
                                   entry.asset == 0 ? leads::ActivityBlock::noAsset : entry.asset});
        if (withIds) written.externalIds.push_back(extra ? extra->externalId : std::string());
        if (Instant{entry.at} > latest) settled.ahead.emplace_back(entry.row, Instant{entry.at});
    }
    settled.added += static_cast<int>(block.entries.size());
    settled.knownBefore += block.knownBefore;
    settled.seenInFile += block.seenInFile;
    return block.entries.empty() ? Result<void>{} : store.activities().addMany(written, batch);
}

Result<std::future<ImportedActivities::Block>> ImportedActivities::takeBlock(Store& store)
{
    Block block{blocks_.begin()->first, std::move(blocks_.begin()->second), {}, 0, 0};
    blocks_.erase(blocks_.begin());
    if (const auto added = addKnown(store, block); !added) return std::unexpected(added.error());
    return std::async(std::launch::async, [this, taken = std::move(block)]() mutable {
        keepNew(taken);
        return std::move(taken);
    });
}

Result<ImportedActivities::Settled> ImportedActivities::settle(Store& store, BatchId batch, Instant now, Instant latest, const Progress& progress)
{
    Settled settled;
    if (const auto noted = noteIds(store, settled); !noted) return std::unexpected(noted.error());
    const auto total = static_cast<std::int64_t>(blocks_.size());
    std::deque<std::future<Block>> ahead;  // settled on other threads while this one writes
    for (std::int64_t done = 0; done < total;) {
        while (ahead.size() < blocksAtOnce && !blocks_.empty()) {
            auto taken = takeBlock(store);
            if (!taken) return std::unexpected(taken.error());
            ahead.push_back(*std::move(taken));
        }
        const Block block = ahead.front().get();
        ahead.pop_front();
        if (const auto written = write(store, block, batch, now, latest, settled); !written) return std::unexpected(written.error());
        if (const auto going = step(progress, ++done, total); !going) return std::unexpected(going.error());
    }
    std::ranges::sort(settled.ahead);
    return settled;
}

}  // namespace handschlag::usecase
