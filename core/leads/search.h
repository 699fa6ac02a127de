#pragma once
// Finding leads as one types: case-folded parts of names, company, e-mail and external id. Built once per population, then immutable
// and safe to read from any thread; 100,000 leads are searched within milliseconds.
//
//   const SearchIndex index(population);
//   index.matches("weber ulm")   // one byte per row: 1 if every word stands somewhere in the row

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/leads/population.h"

namespace handschlag::leads {

class SearchIndex {
public:
    SearchIndex() = default;
    explicit SearchIndex(const Population& population);
    /// One entry per row, 0 or 1. A query without words matches every row.
    [[nodiscard]] std::vector<std::uint8_t> matches(std::string_view query) const;

private:
    void keepMatches(std::string_view word, std::vector<std::uint8_t>& rows) const;

    std::string text_;               ///< folded, one line per row
    std::vector<std::size_t> ends_;  ///< per row: position behind its line
};

}  // namespace handschlag::leads
