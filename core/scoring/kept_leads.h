#pragma once
// What is kept of every lead between two edits: the words of its fields, its points by account, its marks and its cell. Large columns,
// one entry per lead; everything a score says can be read off them.

#include <cstdint>
#include <vector>

#include "core/scoring/behaviour_pass.h"
#include "core/scoring/chunk_judge.h"
#include "core/scoring/compiled.h"
#include "core/scoring/tally.h"

namespace handschlag::scoring {

template <class Points>
struct KeptLeads {
    std::vector<std::vector<std::uint64_t>> words;    ///< [word][row]
    std::vector<std::vector<Points>> points;          ///< [account][row]
    std::vector<std::vector<std::uint8_t>> marks;   ///< [signal][row]; empty: never
    std::vector<Cell> cells;
    std::vector<Points> low, high;                  ///< fit; high is empty where it is always as low
    std::vector<std::uint8_t> rest, states;         ///< see ChunkMemory

    /// The chunk that begins at a row.
    [[nodiscard]] ChunkSource<Points> chunk(std::size_t first) const
    {
        ChunkSource<Points> source;
        source.first = first;
        source.count = std::min(chunkRows, cells.size() - first);
        for (std::size_t i = 0; i < words.size() && i < source.words.size(); ++i) source.words[i] = words[i].data() + first;
        source.moreWords = words;
        for (const auto& account : points) source.points.push_back(account.data() + first);
        for (const auto& signal : marks) source.marks.push_back(signal.empty() ? nullptr : signal.data() + first);
        return source;
    }
    [[nodiscard]] ChunkMemory<Points> memory(std::size_t first)
    {
        return {low.data() + first, high.empty() ? nullptr : high.data() + first, rest.data() + first, states.data() + first};
    }
    [[nodiscard]] std::size_t bytesPerLead() const;  ///< of this, not of the population
};

/// The score of one lead, as the Judge would give it.
template <class Points>
[[nodiscard]] Score scoreOf(const Plan::Compiled& plan, const BehaviourAccounts& accounts, const KeptLeads<Points>& kept, std::size_t row);

}  // namespace handschlag::scoring
