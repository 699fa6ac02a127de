#pragma once
// Lists of leads in the order people expect: German collation for text, missing values last whichever way one sorts, ties in the
// order they had. Keys are int64 per row, so that scores and times sort by the same function.
//
//   const auto keys = sortKeys(population, "company");
//   const std::vector<std::uint32_t> rows = sortedRows(keys, true);

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/workers.h"
#include "core/leads/population.h"

namespace handschlag::leads {

/// Key of a missing value.
constexpr std::int64_t missingKey = NumberColumn::missing;

/// Rank of each text in German collation (DIN 5007-1: ä like a, ß like ss); equal texts share a rank, empty ones are missing.
[[nodiscard]] std::vector<std::int64_t> collationRanks(std::span<const std::string> texts);
/// Keys of one field, text or number, "created_at" included; an unknown field is missing everywhere.
[[nodiscard]] std::vector<std::int64_t> sortKeys(const Population& population, std::string_view field);
/// Keys of the person: last name, then first name.
[[nodiscard]] std::vector<std::int64_t> nameSortKeys(const Population& population);
/// The first rows of sortedRows among those whose flag is set (no flags: all), without sorting the others: what fits on a screen, at once.
[[nodiscard]] std::vector<std::uint32_t> firstRows(std::span<const std::int64_t> keys, bool descending, std::size_t count,
                                                   std::span<const std::uint8_t> flags, const Workers& workers);
/// Row numbers, stable; missing keys last in both directions.
[[nodiscard]] std::vector<std::uint32_t> sortedRows(std::span<const std::int64_t> keys, bool descending);

}  // namespace handschlag::leads
