#include "core/leads/duplicate_pairs.h"

#include <algorithm>
#include <atomic>
#include <span>

#include "core/base/workers.h"

namespace handschlag::leads {
namespace {

constexpr std::size_t reportEvery = 4096;
constexpr std::size_t rowsAtOnce = 16'384;

struct Keyed {
    std::uint64_t key = 0;
    std::uint32_t row = 0;
    friend auto operator<=>(const Keyed&, const Keyed&) = default;
};
using RowPair = std::pair<std::uint32_t, std::uint32_t>;

/// Each row of a run with the first before it that it may be the same as.
void pairRun(const Population& population, std::span<const Keyed> run, const Apart& apart, std::vector<RowPair>& pairs)
{
    for (std::size_t i = 1; i < run.size(); ++i)
        for (std::size_t before = 0; before < i; ++before) {
            if (apart && apart(population.ids[run[before].row], population.ids[run[i].row])) continue;
            pairs.emplace_back(run[before].row, run[i].row);
            break;
        }
}

void pairByKey(const Population& population, std::vector<Keyed>& keyed, const Apart& apart, std::vector<RowPair>& pairs)
{
    std::ranges::sort(keyed);
    for (std::size_t start = 0; start < keyed.size();) {
        std::size_t end = start + 1;
        while (end < keyed.size() && keyed[end].key == keyed[start].key) ++end;
        if (end - start > 1) pairRun(population, std::span(keyed).subspan(start, end - start), apart, pairs);
        start = end;
    }
}

std::vector<RowPair> candidates(const Population& population, const std::vector<IdentityKeys>& keys, const Apart& apart)
{
    std::vector<RowPair> pairs;
    for (const auto part : {&IdentityKeys::email, &IdentityKeys::nameAndCompany, &IdentityKeys::nameAndDomain}) {
        std::vector<Keyed> keyed;
        for (std::size_t row = 0; row < keys.size(); ++row)
            if (keys[row].*part != 0) keyed.push_back({keys[row].*part, static_cast<std::uint32_t>(row)});
        pairByKey(population, keyed, apart, pairs);
    }
    std::ranges::sort(pairs);
    const auto [first, last] = std::ranges::unique(pairs);
    pairs.erase(first, last);
    return pairs;
}

}  // namespace

Result<std::vector<IdentityKeys>> keysOfAll(const Population& population, const Progress& progress)
{
    std::vector<IdentityKeys> keys(population.size());
    const std::size_t blocks = (keys.size() + rowsAtOnce - 1) / rowsAtOnce;
    const Workers workers(blocks > 1 ? 0 : 1);
    std::atomic<std::int64_t> done = 0;
    workers.each(blocks, [&](int worker, std::size_t block) {
        if (progress.stopped()) return;
        const std::size_t end = std::min(keys.size(), (block + 1) * rowsAtOnce);
        for (std::size_t row = block * rowsAtOnce; row < end; ++row) keys[row] = keysOf(identityOf(identityFieldsAt(population, row)));
        const std::int64_t soFar = done += static_cast<std::int64_t>(end - block * rowsAtOnce);
        if (worker == 0) progress.at(soFar, static_cast<std::int64_t>(keys.size()));
    });
    if (progress.stopped()) return refuse(taskCancelled);
    return keys;
}

Result<KnownPeoplePtr> knownPeople(PopulationPtr population, const KnownPeoplePtr& before, const Progress& progress)
{
    if (before && before->population == population) return before;
    auto keys = keysOfAll(*population, progress);
    if (!keys) return std::unexpected(keys.error());
    return std::make_shared<const KnownPeople>(KnownPeople{std::move(population), std::move(*keys)});
}

Result<std::vector<DuplicatePair>> duplicatePairs(const Population& population, const Apart& apart, const Progress& progress)
{
    const auto keys = keysOfAll(population, progress);
    if (!keys) return std::unexpected(keys.error());
    std::vector<DuplicatePair> pairs;
    for (const auto& [first, second] : candidates(population, *keys, apart)) {
        if (pairs.size() % reportEvery == 0 && progress.stopped()) return refuse(taskCancelled);
        const Likeness alike = likenessOf(identityOf(identityFieldsAt(population, first)), identityOf(identityFieldsAt(population, second)));
        if (alike.isLikely()) pairs.push_back({first, second, alike});
    }
    std::ranges::stable_sort(pairs, std::greater{}, [](const DuplicatePair& pair) { return pair.likeness.score(); });
    return pairs;
}

}  // namespace handschlag::leads
