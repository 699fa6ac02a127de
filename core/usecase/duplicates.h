#pragma once
// The leads of a workspace that are likely one person: found, merged, or kept apart for ever. Everything can be taken back.
//
//   const auto found = likelyPairs(store, progress);
//   mergePairs(store, {{found->pairs[0].first.id, found->pairs[0].second.id}}, me, now);
//   keepApart(store, {{a, b}}, me, now);   // never proposed again

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/base/progress.h"
#include "core/leads/likeness.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

/// As much of a lead as tells it from another one.
struct LeadGlimpse {
    LeadId id;  ///< none: a row of a file that is no lead yet
    std::string externalId;
    std::string person;   ///< "Jana Weber"
    std::string company;
    std::string email;
    std::string source;
    Instant createdAt;
};

[[nodiscard]] LeadGlimpse glimpseAt(const leads::Population& population, std::size_t row);
[[nodiscard]] LeadGlimpse glimpseOf(const leads::Lead& lead);

struct LikelyPair {
    LeadGlimpse first;   ///< the older one
    LeadGlimpse second;
    leads::Likeness likeness;
};

struct LikelyPairs {
    std::vector<LikelyPair> pairs;  ///< by score; the best mostPairs
    std::int64_t total = 0;
};
constexpr std::size_t mostPairs = 20'000;

/// Leads that were merged and pairs that are kept apart are left out.
[[nodiscard]] Result<LikelyPairs> likelyPairs(Store& store, const Progress& progress = {});

/// Survivor, then duplicate.
using LeadPair = std::pair<LeadId, LeadId>;

struct MergedPairs {
    std::vector<LeadPair> merged;
    std::vector<std::pair<LeadPair, Error>> refused;  ///< e.g. "merge.under_way"
};
/// One transaction. A survivor that was itself merged stands for the one it went into. One that somebody works
/// on is never the one that goes. What a merge refuses is said, the others are made.
[[nodiscard]] Result<MergedPairs> mergePairs(Store& store, std::span<const LeadPair> pairs, PersonId actor, Instant now, const Progress& progress = {});
/// Takes merges back, the last one first; all or nothing.
[[nodiscard]] Result<void> undoMerges(Store& store, std::span<const LeadPair> merged, PersonId actor, Instant now);

/// One transaction.
[[nodiscard]] Result<void> keepApart(Store& store, std::span<const LeadPair> pairs, PersonId actor, Instant now);
[[nodiscard]] Result<void> allowAgain(Store& store, std::span<const LeadPair> pairs, PersonId actor, Instant now);

/// A decision about two leads that stands.
struct DecidedPair {
    LeadGlimpse first;   ///< of a merge: the one that stays
    LeadGlimpse second;
    Instant at;
};
/// Newest first; pairs with a lead that is gone are left out.
[[nodiscard]] Result<std::vector<DecidedPair>> pairsKeptApart(Store& store);
[[nodiscard]] Result<std::vector<DecidedPair>> mergedPairs(Store& store);

}  // namespace handschlag::usecase
