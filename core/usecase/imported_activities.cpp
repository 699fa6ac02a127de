#include "core/usecase/imported_activities.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <numeric>
#include <tuple>
#include <unordered_set>

namespace handschlag::usecase {
namespace {

constexpr int blockBits = ActivityPieces::blockBits;
constexpr std::int64_t bucketSeconds = 600;
constexpr std::size_t blocksAtOnce = 3;
constexpr std::size_t pieceSize = 4'096;
constexpr std::uint32_t knownRow = std::numeric_limits<std::uint32_t>::max();  // is in the workspace already
constexpr std::uint32_t repeatedKind = ActivityKinds::unknown;

std::int64_t bucketOf(std::int64_t at) { return at >= 0 ? at / bucketSeconds : (at - bucketSeconds + 1) / bucketSeconds; }

}  // namespace

void ImportedActivities::add(const ImportedActivity& activity)
{
    auto& pieces = blocks_[activity.lead.value >> blockBits];
    if (pieces.empty() || pieces.back().kinds || pieces.back().entries.size() == pieceSize) pieces.emplace_back().entries.reserve(pieceSize);
    ActivityEntry entry;
    entry.at = activity.at.seconds;
    entry.lead = static_cast<std::uint64_t>(activity.lead.value) & 0xffffU;
    entry.row = activity.row;
    entry.kind = kinds_.codeFor({activity.type, activity.asset});
    pieces.back().entries.push_back(entry);
    if (activity.value == 0 && activity.externalId.empty()) return;
    withIds_ = withIds_ || !activity.externalId.empty();
    extras_.push_back({activity.row, false, activity.value, std::string(activity.externalId)});
}

void ImportedActivities::add(ActivityPieces&& added)
{
    auto kinds = std::make_shared<std::vector<std::uint32_t>>();
    const auto& [types, assets] = std::tie(added.kinds.types(), added.kinds.assets());
    for (const auto& [type, asset] : added.kinds.all()) kinds->push_back(kinds_.codeFor({typeCode(types.text(type)), assetCode(assets.text(asset))}));
    for (auto& piece : added.pieces) blocks_[piece.block].push_back({std::move(piece.entries), kinds});
    for (ActivityExtra& extra : added.extras) {
        withIds_ = withIds_ || !extra.externalId.empty();
        extras_.push_back(std::move(extra));
    }
}

const ActivityExtra* ImportedActivities::extraOf(std::uint32_t row) const
{
    if (extras_.empty()) return nullptr;
    const auto found = std::ranges::lower_bound(extras_, row, {}, &ActivityExtra::row);
    return found == extras_.end() || found->row != row ? nullptr : &*found;
}

/// External ids are looked up in the whole workspace, whatever the lead.
Result<void> ImportedActivities::noteIds(Store& store, Settled& settled)
{
    if (!withIds_) return {};
    std::unordered_set<std::string> known;
    const auto read = store.activities().each(LeadId{0}, LeadId{std::numeric_limits<std::int64_t>::max()}, [&known](const leads::Activity& activity) {
        if (!activity.externalId.empty()) known.insert(activity.externalId);
    });
    if (!read) return read;
    std::unordered_set<std::string_view> inFile;
    for (ActivityExtra& extra : extras_) {
        if (extra.externalId.empty()) continue;
        const bool before = known.contains(extra.externalId);
        extra.repeated = before || !inFile.insert(extra.externalId).second;
        if (extra.repeated) ++(before ? settled.knownBefore : settled.seenInFile);
    }
    return {};
}

Result<void> ImportedActivities::addKnown(Store& store, Block& block) const
{
    if (!bucket_) return {};
    const LeadId first{block.number << blockBits};
    const LeadId last{first.value | 0xffff};
    return store.activities().each(first, last, [&](const leads::Activity& activity) {
        const std::uint32_t kind = kinds_.find(activity.type, activity.asset);
        if (!activity.externalId.empty() || kind == ActivityKinds::unknown) return;
        ActivityEntry entry;
        entry.at = activity.occurredAt.seconds;
        entry.lead = static_cast<std::uint64_t>(activity.lead.value) & 0xffffU;
        entry.row = knownRow;
        entry.kind = kind;
        block.known.push_back(entry);
    });
}

/// run: of one lead and one bucket.
void ImportedActivities::markRepeated(std::span<ActivityEntry> run, Block& block) const
{
    if (run.size() < 2) return;
    std::vector<ActivityEntry*> order;
    for (ActivityEntry& entry : run) {
        const ActivityExtra* extra = entry.row == knownRow ? nullptr : extraOf(entry.row);
        if (!extra || extra->externalId.empty()) order.push_back(&entry);
    }
    const auto key = [](const ActivityEntry* entry) { return std::tuple(entry->kind, entry->row != knownRow, entry->row); };
    std::ranges::sort(order, {}, key);
    for (std::size_t first = 0; first < order.size();) {
        std::size_t next = first + 1;
        for (; next < order.size() && order[next]->kind == order[first]->kind; ++next)
            if (order[next]->row != knownRow) ++(order[first]->row == knownRow ? block.knownBefore : block.seenInFile);
        // The kind of the first is still needed to tell where its group ends.
        for (std::size_t i = first + 1; i < next; ++i) order[i]->kind = repeatedKind;
        first = next;
    }
}

/// By lead, then time, then row. Files mostly come in order of time: once parted by lead little is left to do.
std::vector<ActivityEntry> ImportedActivities::sortedByLead(Block& block)
{
    std::vector<std::uint32_t> ends((std::size_t{1} << blockBits) + 1, 0);
    const auto count = [&ends](const std::vector<ActivityEntry>& entries) {
        for (const ActivityEntry& entry : entries) ++ends[entry.lead + 1U];
    };
    for (const Piece& piece : block.pieces) count(piece.entries);
    count(block.known);
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<ActivityEntry> sorted(ends.back());
    for (const Piece& piece : block.pieces) {
        for (ActivityEntry entry : piece.entries) {
            if (piece.kinds) entry.kind = (*piece.kinds)[entry.kind];
            sorted[ends[entry.lead]++] = entry;  // ends[lead] moves from where a lead begins to where it ends
        }
    }
    for (const ActivityEntry& entry : block.known) sorted[ends[entry.lead]++] = entry;
    block.pieces = {};
    block.known = {};
    std::uint32_t begin = 0;
    for (const std::uint32_t end : ends) {
        const auto run = std::span(sorted).subspan(begin, end - begin);
        const auto before = [](const ActivityEntry& a, const ActivityEntry& b) { return a.at != b.at ? a.at < b.at : a.row < b.row; };
        if (!std::ranges::is_sorted(run, before)) std::ranges::sort(run, before);
        begin = end;
    }
    return sorted;
}

void ImportedActivities::settleBlock(Block& block, Instant now, Instant latest) const
{
    std::vector<ActivityEntry> entries = sortedByLead(block);
    for (std::size_t first = 0; bucket_ && first < entries.size();) {
        const std::int64_t end = (bucketOf(entries[first].at) + 1) * bucketSeconds;
        std::size_t next = first + 1;
        while (next < entries.size() && entries[next].lead == entries[first].lead && entries[next].at < end) ++next;
        markRepeated(std::span(entries).subspan(first, next - first), block);
        first = next;
    }
    std::erase_if(entries, [this](const ActivityEntry& entry) {
        if (entry.row == knownRow || entry.kind == repeatedKind) return true;
        const ActivityExtra* extra = extraOf(entry.row);
        return extra && extra->repeated;
    });
    fill(block, entries, now, latest);
}

void ImportedActivities::fill(Block& block, std::span<const ActivityEntry> entries, Instant now, Instant latest) const
{
    leads::ActivityBlock& written = block.written;
    written.types.clear();
    written.assets.clear();
    written.entries.clear();
    written.externalIds.clear();
    for (std::uint32_t code = 0; code < kinds_.types().size(); ++code) written.types.emplace_back(kinds_.types().text(code));
    for (std::uint32_t code = 0; code < kinds_.assets().size(); ++code) written.assets.emplace_back(kinds_.assets().text(code));
    written.entries.reserve(entries.size());
    for (const ActivityEntry& entry : entries) {
        const ActivityExtra* extra = extraOf(entry.row);
        const auto [type, asset] = kinds_.all()[entry.kind];
        const LeadId lead{block.number << blockBits | static_cast<std::int64_t>(entry.lead)};
        const Instant at{entry.at};
        written.entries.push_back({lead, at, now, extra ? extra->value : 0, type, asset == 0 ? leads::ActivityBlock::noAsset : asset});
        if (withIds_) written.externalIds.push_back(extra ? extra->externalId : std::string());
        if (at > latest) block.ahead.emplace_back(entry.row, at);
    }
}

Result<std::future<ImportedActivities::Block>> ImportedActivities::takeBlock(Store& store, Instant now, Instant latest)
{
    Block block;
    block.number = blocks_.begin()->first;
    block.pieces = std::move(blocks_.begin()->second);
    blocks_.erase(blocks_.begin());
    if (!spare_.empty()) {
        block.written = std::move(spare_.back());
        spare_.pop_back();
    }
    if (const auto added = addKnown(store, block); !added) return std::unexpected(added.error());
    return std::async(std::launch::async, [this, now, latest, taken = std::move(block)]() mutable {
        settleBlock(taken, now, latest);
        return std::move(taken);
    });
}

Result<ImportedActivities::Settled> ImportedActivities::settle(Store& store, BatchId batch, Instant now, Instant latest, const Progress& progress)
{
    Settled settled;
    if (const auto noted = noteIds(store, settled); !noted) return std::unexpected(noted.error());
    const auto total = static_cast<std::int64_t>(blocks_.size());
    std::deque<std::future<Block>> ahead;  // settled on other threads while this one writes
    for (std::int64_t done = 0; done < total; ++done) {
        while (ahead.size() < blocksAtOnce && !blocks_.empty()) {
            auto taken = takeBlock(store, now, latest);
            if (!taken) return std::unexpected(taken.error());
            ahead.push_back(*std::move(taken));
        }
        Block block = ahead.front().get();
        ahead.pop_front();
        settled.added += static_cast<int>(block.written.entries.size());
        settled.knownBefore += block.knownBefore;
        settled.seenInFile += block.seenInFile;
        settled.ahead.insert(settled.ahead.end(), block.ahead.begin(), block.ahead.end());
        if (!block.written.entries.empty())
            if (const auto written = store.activities().addMany(block.written, batch); !written) return std::unexpected(written.error());
        spare_.push_back(std::move(block.written));
        if (const auto going = step(progress, done + 1, total); !going) return std::unexpected(going.error());
    }
    std::ranges::sort(settled.ahead);
    return settled;
}

}  // namespace handschlag::usecase
