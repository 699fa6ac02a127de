#pragma once
// Pairs of leads that are likely one person, among all leads of a workspace. By hashes: linear in the number of leads but for one sort.
// Of many alike each is paired with the oldest one that it may be the same as.
//
//   const auto pairs = duplicatePairs(population, [&](LeadId a, LeadId b) { return keptApart.contains({a, b}); }, progress);

#include <functional>
#include <vector>

#include "core/base/progress.h"
#include "core/leads/likeness.h"

namespace handschlag::leads {

struct DuplicatePair {
    std::size_t first = 0;   ///< row of the older lead
    std::size_t second = 0;  ///< row of the newer one
    Likeness likeness;
    friend bool operator==(const DuplicatePair&, const DuplicatePair&) = default;
};

/// True of two leads that somebody said are two; the older one comes first.
using Apart = std::function<bool(LeadId, LeadId)>;

/// By score, then by row; each pair once. Stops with task.cancelled.
[[nodiscard]] Result<std::vector<DuplicatePair>> duplicatePairs(const Population& population, const Apart& apart = {}, const Progress& progress = {});

/// Numbers of all rows of a population.
[[nodiscard]] Result<std::vector<IdentityKeys>> keysOfAll(const Population& population, const Progress& progress = {});

/// All leads with their numbers, to be kept from one question to the next.
struct KnownPeople {
    PopulationPtr population;
    std::vector<IdentityKeys> keys;  ///< by row
};
using KnownPeoplePtr = std::shared_ptr<const KnownPeople>;
/// The same as before, if the population is.
[[nodiscard]] Result<KnownPeoplePtr> knownPeople(PopulationPtr population, const KnownPeoplePtr& before = {}, const Progress& progress = {});

}  // namespace handschlag::leads
