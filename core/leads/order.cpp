#include "core/leads/order.h"

#include <unicode/coll.h>
#include <unicode/locid.h>

#include <algorithm>
#include <array>
#include <limits>
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

/// A row by what it is sorted by: smaller comes first.
struct Ranked {
    std::uint64_t rank;
    std::uint32_t row;
    friend auto operator<=>(const Ranked&, const Ranked&) = default;
};

/// Ascending as unsigned numbers; missing keys last in both directions.
std::uint64_t rankOf(std::int64_t key, bool descending)
{
    if (key == missingKey) return std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t rank = static_cast<std::uint64_t>(key) ^ (std::uint64_t{1} << 63);
    return descending ? std::numeric_limits<std::uint64_t>::max() - rank : rank;
}

/// Byte by byte from the last, leaving out bytes that all share: stable, and linear in the number of rows.
void sortByRank(std::vector<Ranked>& order)
{
    constexpr std::size_t few = 2'048;
    if (order.size() < few) {
        std::ranges::sort(order);
        return;
    }
    std::uint64_t some = 0;
    for (const Ranked& ranked : order) some |= ranked.rank ^ order.front().rank;
    std::vector<Ranked> other(order.size());
    for (int shift = 0; shift < 64; shift += 8) {
        if ((some >> shift & 0xff) == 0) continue;
        std::array<std::size_t, 257> begins{};
        for (const Ranked& ranked : order) ++begins[(ranked.rank >> shift & 0xff) + 1];
        std::partial_sum(begins.begin(), begins.end(), begins.begin());
        for (const Ranked& ranked : order) other[begins[ranked.rank >> shift & 0xff]++] = ranked;
        order.swap(other);
    }
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

std::vector<std::uint32_t> firstRows(std::span<const std::int64_t> keys, bool descending, std::size_t count, std::span<const std::uint8_t> flags,
                                     const Workers& workers)
{
    count = std::min(count, keys.size());
    std::vector<std::vector<Ranked>> best(static_cast<std::size_t>(workers.count()));
    constexpr std::size_t rowsPerTask = 65'536;
    workers.each((keys.size() + rowsPerTask - 1) / rowsPerTask, [&](int worker, std::size_t task) {
        const std::size_t last = std::min(keys.size(), (task + 1) * rowsPerTask);
        std::vector<Ranked>& mine = best[static_cast<std::size_t>(worker)];
        const std::size_t room = 64 * count + 1'024;
        Ranked worst{std::numeric_limits<std::uint64_t>::max(), std::numeric_limits<std::uint32_t>::max()};
        const auto thin = [&] {
            if (count == 0 || mine.size() < count) return;
            std::ranges::nth_element(mine, mine.begin() + static_cast<std::ptrdiff_t>(count) - 1);
            mine.resize(count);
            worst = mine.back();
        };
        thin();
        for (std::size_t row = task * rowsPerTask; row < last; ++row) {
            const Ranked ranked{rankOf(keys[row], descending), static_cast<std::uint32_t>(row)};
            if (!(ranked < worst) || (!flags.empty() && flags[row] == 0)) continue;
            mine.push_back(ranked);
            if (mine.size() >= room) thin();
        }
    });
    std::vector<Ranked> all;
    for (const auto& part : best) all.insert(all.end(), part.begin(), part.end());
    count = std::min(count, all.size());
    std::ranges::partial_sort(all, all.begin() + static_cast<std::ptrdiff_t>(count));
    std::vector<std::uint32_t> rows;
    for (std::size_t i = 0; i < count; ++i) rows.push_back(all[i].row);
    return rows;
}

std::vector<std::uint32_t> sortedRows(std::span<const std::int64_t> keys, bool descending)
{
    std::vector<Ranked> order(keys.size());
    for (std::uint32_t row = 0; row < order.size(); ++row) order[row] = {rankOf(keys[row], descending), row};
    sortByRank(order);
    std::vector<std::uint32_t> rows(order.size());
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = order[i].row;
    return rows;
}

}  // namespace handschlag::leads
