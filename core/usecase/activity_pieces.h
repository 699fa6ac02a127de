#pragma once
// Activities of some rows of a file, parted by block of 65,536 leads: 16 bytes each. Put together by the thread that reads the rows, so that
// whoever collects the pieces need not look at them.
//
//   ActivityPieces pieces(rows);
//   pieces.add({lead, at, row, "visit", "", 0, ""});   // rows ascend
//   pieces.part();

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/leads/dictionary.h"

namespace handschlag::usecase {

/// An activity as a file tells it.
struct ReadActivity {
    LeadId lead;
    Instant at;
    std::uint32_t row = 0;  ///< of the file
    std::string_view type;
    std::string_view asset;
    std::int64_t value = 0;
    std::string_view externalId;
};

/// Type and asset together, numbered in order of first appearance.
class ActivityKinds {
public:
    struct Kind {
        std::uint32_t type = 0, asset = 0;
    };
    std::uint32_t typeCode(std::string_view type) { return types_.codeFor(type); }
    std::uint32_t assetCode(std::string_view asset) { return assets_.codeFor(asset); }
    std::uint32_t codeFor(Kind kind);
    /// Nothing that was numbered has this code.
    static constexpr std::uint32_t unknown = UINT32_MAX;
    [[nodiscard]] std::uint32_t find(std::string_view type, std::string_view asset) const;

    [[nodiscard]] const std::vector<Kind>& all() const { return kinds_; }
    [[nodiscard]] const leads::DictionaryBuilder& types() const { return types_; }
    [[nodiscard]] const leads::DictionaryBuilder& assets() const { return assets_; }

private:
    [[nodiscard]] static std::uint64_t keyOf(Kind kind) { return std::uint64_t{kind.type} << 32 | kind.asset; }

    leads::DictionaryBuilder types_, assets_;
    std::vector<Kind> kinds_;
    std::vector<std::uint32_t> withoutAsset_;  ///< by type
    std::unordered_map<std::uint64_t, std::uint32_t> withAsset_;
};

struct ActivityEntry {
    std::int64_t at : 48 = 0;      ///< seconds: four million years
    std::uint64_t lead : 16 = 0;  ///< low 16 bits
    std::uint32_t row = 0;
    std::uint32_t kind = 0;
};
static_assert(sizeof(ActivityEntry) == 16);

/// Of the rows that have a value or an external id.
struct ActivityExtra {
    std::uint32_t row = 0;
    bool repeated = false;
    std::int64_t value = 0;
    std::string externalId;
};

class ActivityPieces {
public:
    static constexpr int blockBits = 16;
    struct Piece {
        std::int64_t block = 0;  ///< lead >> 16
        std::vector<ActivityEntry> entries;  ///< in order of row
    };

    explicit ActivityPieces(std::size_t rows) { placed_.reserve(rows); }
    void add(const ReadActivity& activity);
    /// Once all are added: makes the pieces.
    void part();

    std::vector<Piece> pieces;
    std::vector<ActivityExtra> extras;
    ActivityKinds kinds;

private:
    struct Placed {
        ActivityEntry entry;
        std::uint32_t piece = 0;
    };
    [[nodiscard]] std::uint32_t pieceOf(std::int64_t block);

    std::vector<Placed> placed_;  ///< in order of row
    std::array<std::uint32_t, 1'024> latest_{};  ///< the piece that was found last for blocks that end alike
    std::unordered_map<std::int64_t, std::uint32_t> byBlock_;
};

}  // namespace handschlag::usecase
