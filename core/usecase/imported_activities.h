#pragma once
// The activities of a file on their way into a workspace: 24 bytes each, by block of 65,536 leads. Each counts once: by its external id, else
// by lead, type, asset and a bucket of ten minutes; the first of a file stays.
//
//   ImportedActivities activities(deduplicate);
//   activities.add({lead, at, row, activities.typeCode("visit"), activities.assetCode(""), 0, ""});
//   const auto settled = activities.settle(store, batch, now);   // writes those that are new

#include <future>
#include <map>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/progress.h"
#include "core/leads/dictionary.h"
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

    [[nodiscard]] std::uint32_t typeCode(std::string_view type) { return types_.codeFor(type); }
    [[nodiscard]] std::uint32_t assetCode(std::string_view asset) { return assets_.codeFor(asset); }
    void add(const ImportedActivity& activity);

    struct Settled {
        int added = 0;
        int knownBefore = 0;
        int seenInFile = 0;
        std::vector<std::pair<std::uint32_t, Instant>> ahead;  ///< of those added: rows that lie in the future, ascending
    };
    /// Writes what is new, block after block. Stops between two of them (task.cancelled).
    [[nodiscard]] Result<Settled> settle(Store& store, BatchId batch, Instant now, Instant latest, const Progress& progress);

private:
    struct Entry {
        std::int64_t at = 0;
        std::uint32_t row = 0;
        std::uint32_t asset = 0;
        std::uint32_t type = 0;
        std::uint16_t lead = 0;  ///< low 16 bits
    };
    struct Extra {
        std::uint32_t row = 0;
        bool repeated = false;
        std::int64_t value = 0;
        std::string externalId;
    };
    /// In pieces: growing never copies, and no room is left over.
    using Pieces = std::vector<std::vector<Entry>>;
    struct Block {
        std::int64_t number = 0;
        Pieces pieces;               ///< as they came
        std::vector<Entry> entries;  ///< in order, once they have been settled
        int knownBefore = 0, seenInFile = 0;
    };

    [[nodiscard]] Result<void> noteIds(Store& store, Settled& settled);
    /// The first block, with what is known of its leads; settled on a thread of its own.
    [[nodiscard]] Result<std::future<Block>> takeBlock(Store& store);
    [[nodiscard]] Result<void> addKnown(Store& store, Block& block);
    static void push(Pieces& pieces, const Entry& entry);
    [[nodiscard]] static std::vector<Entry> sortedByLead(const Pieces& pieces);
    void keepNew(Block& block) const;
    void markRepeated(std::span<Entry> run, Block& block) const;
    [[nodiscard]] Result<void> write(Store& store, const Block& block, BatchId batch, Instant now, Instant latest, Settled& settled) const;
    [[nodiscard]] const Extra* extraOf(std::uint32_t row) const;

    bool bucket_;
    leads::DictionaryBuilder types_, assets_;
    std::map<std::int64_t, Pieces> blocks_;  ///< by lead >> 16
    std::vector<Extra> extras_;  ///< of the rows that have one
};

}  // namespace handschlag::usecase
