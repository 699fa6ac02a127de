#pragma once
// Judges up to 1,024 leads at once: every condition of the rules becomes one pass over a row of bytes that lies in the nearest cache.
// Points are int32 where no sum of the agreement can leave it, else int64.

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/scoring/compiled.h"
#include "core/scoring/knob.h"
#include "core/scoring/tally.h"

namespace handschlag::scoring {

constexpr std::size_t chunkRows = 1'024;

/// Where the kept numbers of a chunk begin.
template <class Points>
struct ChunkSource {
    std::size_t count = 0;
    std::array<const std::uint64_t*, 8> words{};       ///< first eight; more are found through `moreWords`
    std::span<const std::vector<std::uint64_t>> moreWords;  ///< all words, when there are more than eight
    std::size_t first = 0;                             ///< row of the chunk, for moreWords
    std::vector<const Points*> points;                 ///< by account of BehaviourAccounts
    std::vector<const std::uint8_t*> marks;          ///< by signal, one byte per lead: 0 or 1; nullptr: never
    [[nodiscard]] const std::uint64_t* word(std::size_t index) const
    {
        return index < words.size() ? words[index] : moreWords[index].data() + first;
    }
};

/// What is kept of a chunk so that another rule need not ask the fields again.
template <class Points>
struct ChunkMemory {
    Points* low = nullptr;
    Points* high = nullptr;            ///< nullptr: as low
    std::uint8_t* rest = nullptr;    ///< Cell of a lead that does not qualify
    std::uint8_t* state = nullptr;   ///< bit 0: complete; bit 1: perhaps excluded; bits 2 and 3: band of high
};

template <class Points>
class ChunkJudge {
public:
    using Row = std::array<std::uint8_t, chunkRows>;

    explicit ChunkJudge(const Plan::Compiled& plan, std::span<const std::optional<Centipoints>> caps);
    void load(const ChunkSource<Points>& source);
    /// load(), kept.
    void load(const ChunkSource<Points>& source, const ChunkMemory<Points>& memory);
    /// A chunk that was kept under a plan which said the same of fields, exclusions and gate, and of letters and measures unless they are
    /// taken anew.
    void recall(const ChunkSource<Points>& source, const ChunkMemory<Points>& memory, bool lettersAnew);

    /// Cells of the chunk that was loaded into a memory or recalled last.
    void classify(const ChunkMemory<Points>& memory, std::uint8_t* cells);
    /// 2 where the decision is mql.
    void qualifying(std::uint8_t* truth);
    /// Per lead the highest points at which the knob could stand and the decision would be mql; see Replay::peak.
    void highestFor(const Knob& knob, std::int32_t* highest);

private:
    struct Assumption {
        const Knob* knob = nullptr;
        bool holds = false;
    };
    Row& buffer(std::size_t depth);
    void loadInto(const ChunkSource<Points>& source, Points* low, Points* high);
    void loadBehaviour();
    void loadBant();
    void keep(const ChunkMemory<Points>& memory);
    void truthOf(const ChunkRule& rule, Row& out, std::size_t depth);
    void complete();
    void exclusion();
    void decideMql(Row& out);
    void letters(const Assumption& assumption);
    [[nodiscard]] bool isAssumed(const ChunkRule& rule) const;

    const Plan::Compiled& plan_;
    const FactLayout& layout_;
    std::vector<std::optional<Centipoints>> caps_;
    std::array<std::uint8_t, 256> gateOf_{};   ///< by BANT, where the gate rests on nothing else
    std::uint8_t contact_[16]{};
    bool asksBant_ = false;                    ///< the rule does
    const ChunkSource<Points>* source_ = nullptr;
    std::size_t count_ = 0;
    Assumption assumption_;
    const Points* low_ = nullptr;
    const Points* high_ = nullptr;
    alignas(64) std::array<Points, chunkRows> lowRow_, highRow_, behaviour_;
    Row bandLow_, bandHigh_, letter_, complete_, excluded_, bant_;
    std::vector<std::unique_ptr<Row>> buffers_;
};

extern template class ChunkJudge<std::int32_t>;
extern template class ChunkJudge<std::int64_t>;

}  // namespace handschlag::scoring
