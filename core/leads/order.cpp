#include "core/leads/order.h"

#include <unicode/coll.h>
#include <unicode/locid.h>

#include <algorithm>
#include <memory>
#include <numeric>

namespace handschlag::leads {
namespace {

/// Bytes that compare as the texts do in German; the bytes themselves where ICU has no collation data.
std::vector<std::string> collationKeys(std::span<const std::string> texts)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale::getGerman(), status));
    std::vector<std::string> keys(texts.begin(), texts.end());
    if (U_FAILURE(status) || !collator) return keys;
    std::vector<std::uint8_t> buffer(256);
    for (std::string& key : keys) {
        const icu::UnicodeString text = icu::UnicodeString::fromUTF8(key);
        auto length = collator->getSortKey(text, buffer.data(), static_cast<std::int32_t>(buffer.size()));
        if (static_cast<std::size_t>(length) > buffer.size()) {
            buffer.resize(static_cast<std::size_t>(length));
            length = collator->getSortKey(text, buffer.data(), length);
        }
        key.assign(buffer.begin(), buffer.begin() + length);
    }
    return keys;
}

/// Ranks of dictionary entries, spread over the rows.
std::vector<std::int64_t> ranksOf(const TextColumn& column)
{
    std::vector<std::string> texts;
    texts.reserve(column.dictionary.size());
    for (std::uint32_t code = 0; code < column.dictionary.size(); ++code) texts.emplace_back(column.dictionary.text(code));
    const std::vector<std::int64_t> ranks = collationRanks(texts);
    std::vector<std::int64_t> keys;
    keys.reserve(column.codes.size());
    for (std::size_t row = 0; row < column.codes.size(); ++row) keys.push_back(ranks[column.codes[row]]);
    return keys;
}

}  // namespace

std::vector<std::int64_t> collationRanks(std::span<const std::string> texts)
{
    const std::vector<std::string> keys = collationKeys(texts);
    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&keys](std::uint32_t index) -> const std::string& { return keys[index]; });
    std::vector<std::int64_t> ranks(texts.size(), missingKey);
    std::int64_t rank = 0;
    const std::string* previous = nullptr;
    for (const std::uint32_t index : order) {
        if (previous && *previous != keys[index]) ++rank;
        previous = &keys[index];
        if (!texts[index].empty()) ranks[index] = rank;
    }
    return ranks;
}

std::vector<std::int64_t> sortKeys(const Population& population, std::string_view field)
{
    if (field == "created_at") return population.createdAt.values();
    if (const TextColumn* column = population.text(field)) return ranksOf(*column);
    std::vector<std::int64_t> keys(population.size(), missingKey);
    if (const NumberColumn* column = population.number(field))
        for (std::size_t row = 0; row < keys.size(); ++row) keys[row] = column->value(row);
    return keys;
}

std::vector<std::int64_t> nameSortKeys(const Population& population)
{
    constexpr std::int64_t firstNames = std::int64_t{1} << 31;
    const std::vector<std::int64_t> last = sortKeys(population, "last_name");
    const std::vector<std::int64_t> first = sortKeys(population, "first_name");
    std::vector<std::int64_t> keys(population.size(), missingKey);
    for (std::size_t row = 0; row < keys.size(); ++row) {
        if (last[row] == missingKey && first[row] == missingKey) continue;
        // Without a last name: before everyone who has one.
        const std::int64_t lead = last[row] == missingKey ? -1 : last[row];
        keys[row] = lead * firstNames + (first[row] == missingKey ? 0 : first[row] + 1);
    }
    return keys;
}

std::vector<std::uint32_t> sortedRows(std::span<const std::int64_t> keys, bool descending)
{
    std::vector<std::uint32_t> rows(keys.size());
    std::iota(rows.begin(), rows.end(), 0U);
    const auto known = std::ranges::stable_partition(rows, [&keys](std::uint32_t row) { return keys[row] != missingKey; }).begin();
    const auto key = [&keys](std::uint32_t row) { return keys[row]; };
    if (descending)
        std::ranges::stable_sort(rows.begin(), known, std::ranges::greater{}, key);
    else
        std::ranges::stable_sort(rows.begin(), known, std::ranges::less{}, key);
    return rows;
}

}  // namespace handschlag::leads
