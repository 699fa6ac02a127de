#pragma once
// The activities of a file on their way into a workspace: 16 bytes each, by block of 65,536 leads. Each counts once: by its external id, else
// by lead, type, asset and a bucket of ten minutes; the first of a file stays.
//
//   ImportedActivities activities(deduplicate);
//   activities.add({lead, at, row, activities.typeCode("visit"), activities.assetCode(""), 0, ""});
//   const auto settled = activities.settle(store, batch, now);   // writes those that are new

#include <future>
#include <map>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/leads/activity_block.h"
#include "core/usecase/activity_pieces.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct ImportedActivity {
    LeadId lead;
    Instant at;
    std::uint32_t row = 0;  ///< of the file; ascending
    std::uint32_t type = 0;
    std::uint32_t asset = 0;
    std::int64_t value = 0;
    std::string_view externalId;
};

class ImportedActivities {
public:
    /// Without bucket, only an external id tells two activities to be one.
    explicit ImportedActivities(bool bucket) : bucket_(bucket) {}

    [[nodiscard]] std::uint32_t typeCode(std::string_view type) { return kinds_.typeCode(type); }
    [[nodiscard]] std::uint32_t assetCode(std::string_view asset) { return kinds_.assetCode(asset); }
    void add(const ImportedActivity& activity);
    /// Very many, in the order of their rows.
    void add(ActivityPieces&& added);

    struct Settled {
        int added = 0;
        int knownBefore = 0;
        int seenInFile = 0;
        std::vector<std::pair<std::uint32_t, Instant>> ahead;  ///< of those added: rows that lie in the future, ascending
    };
    /// Writes what is new, block after block. Stops between two of them (task.cancelled).
    [[nodiscard]] Result<Settled> settle(Store& store, BatchId batch, Instant now, Instant latest, const Progress& progress);

private:
    /// As it was read, and the code that each of its kinds has here; none: the same.
    struct Piece {
        std::vector<ActivityEntry> entries;
        std::shared_ptr<const std::vector<std::uint32_t>> kinds;
    };
    struct Block {
        std::int64_t number = 0;
        std::vector<Piece> pieces;  ///< in order of row
        std::vector<ActivityEntry> known;  ///< in the workspace already
        leads::ActivityBlock written;  ///< what is new, in order, once it has been settled
        std::vector<std::pair<std::uint32_t, Instant>> ahead;
        int knownBefore = 0, seenInFile = 0;
    };

    [[nodiscard]] Result<void> noteIds(Store& store, Settled& settled);
    /// The first block, with what is known of its leads; settled on a thread of its own.
    [[nodiscard]] Result<std::future<Block>> takeBlock(Store& store, Instant now, Instant latest);
    [[nodiscard]] Result<void> addKnown(Store& store, Block& block) const;
    [[nodiscard]] static std::vector<ActivityEntry> sortedByLead(Block& block);
    void settleBlock(Block& block, Instant now, Instant latest) const;
    void markRepeated(std::span<ActivityEntry> run, Block& block) const;
    void fill(Block& block, std::span<const ActivityEntry> entries, Instant now, Instant latest) const;
    [[nodiscard]] const ActivityExtra* extraOf(std::uint32_t row) const;

    bool bucket_;
    bool withIds_ = false;  ///< some activity has an external id
    ActivityKinds kinds_;
    std::map<std::int64_t, std::vector<Piece>> blocks_;  ///< by lead >> 16
    std::vector<ActivityExtra> extras_;  ///< in order of row
    std::vector<leads::ActivityBlock> spare_;  ///< room that earlier blocks were written from
};

}  // namespace handschlag::usecase
