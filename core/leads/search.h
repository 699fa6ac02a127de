#pragma once
// Finding leads as one types: case-folded parts of names, company, e-mail and external id. Made once per population, then immutable and safe
// to read from any thread. Texts that many leads share are looked at once; a million leads are searched within milliseconds.
//
//   const SearchIndex index(population);
//   index.matches("weber ulm")   // one byte per row: 1 if every word stands somewhere in the row

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/workers.h"
#include "core/leads/population.h"
#include "core/leads/trigram_filter.h"

namespace handschlag::leads {

class SearchIndex {
public:
    SearchIndex() = default;
    explicit SearchIndex(PopulationPtr population);
    /// One entry per row, 0 or 1. A query without words matches every row.
    [[nodiscard]] std::vector<std::uint8_t> matches(std::string_view query) const;
    /// Bytes beside those of the population.
    [[nodiscard]] std::size_t bytes() const;

private:
    /// The texts of one column, folded: the column's own where folding changes nothing.
    struct Source {
        const TextColumn* column = nullptr;
        std::string folded;
        std::vector<std::uint32_t> ends;
        TrigramFilter filter;
        [[nodiscard]] std::string_view text() const { return ends.empty() ? std::string_view(column->dictionary.bytes()) : std::string_view(folded); }
        [[nodiscard]] const std::vector<std::uint32_t>& positions() const { return ends.empty() ? column->dictionary.ends() : ends; }
    };
    [[nodiscard]] static Source sourceOf(const TextColumn& column);
    /// found[i - first] = 1 for each text i of first .. last - 1 in which the word stands.
    static void scan(const Source& source, std::size_t first, std::size_t last, std::string_view word, const TrigramFilter::Word& trigrams,
                     std::uint8_t* found);
    /// rows[i] = 1 where the word stands.
    void find(std::string_view word, std::vector<std::uint8_t>& rows) const;

    PopulationPtr population_;
    std::vector<Source> sources_;
    std::shared_ptr<const Workers> workers_;
};

}  // namespace handschlag::leads
