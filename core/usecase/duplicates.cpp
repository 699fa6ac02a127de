#include "core/usecase/duplicates.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "core/leads/duplicate_pairs.h"
#include "core/usecase/lead_merge.h"
#include "core/usecase/merging.h"

namespace handschlag::usecase {
namespace {

constexpr std::string_view underWay = "merge.under_way";

std::string personIn(std::string_view first, std::string_view last)
{
    std::string person(first);
    if (!first.empty() && !last.empty()) person += ' ';
    return person.append(last);
}

/// The one that stands for a lead now.
Result<LeadId> standingFor(Store& store, LeadId lead)
{
    for (;;) {
        const auto merge = store.merges().of(lead);
        if (!merge) return std::unexpected(merge.error());
        if (!*merge) return lead;
        lead = (*merge)->survivor;
    }
}

Result<std::vector<DecidedPair>> glimpsed(Store& store, const std::vector<KeptApart>& pairs)
{
    std::vector<DecidedPair> glimpses;
    for (const KeptApart& pair : pairs) {
        const auto first = store.leads().find(pair.first);
        if (!first) return std::unexpected(first.error());
        const auto second = store.leads().find(pair.second);
        if (!second) return std::unexpected(second.error());
        if (*first && *second) glimpses.push_back({glimpseOf(**first), glimpseOf(**second), pair.at});
    }
    return glimpses;
}

/// Decisions on pairs are kept as counts: an audit entry stays for ever.
Result<void> audit(Store& store, const char* action, std::size_t pairs, PersonId actor, Instant now)
{
    const auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    AuditEntry entry;
    entry.recordedAt = now;
    entry.action = action;
    entry.details = "{\"pairs\":" + std::to_string(pairs) + "}";
    if (const auto person = std::ranges::find(*persons, actor, &Person::id); person != persons->end()) entry.actor = person->token;
    return store.workspace().appendAudit(std::move(entry));
}

template <class Each>
Result<void> inOneTransaction(Store& store, std::span<const LeadPair> pairs, Each each, const char* action, PersonId actor, Instant now)
{
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    for (const LeadPair& pair : pairs)
        if (const auto done = each(pair); !done) return done;
    if (action)
        if (const auto audited = audit(store, action, pairs.size(), actor, now); !audited) return audited;
    const auto committed = (*transaction)->commit();
    return committed ? Result<void>() : std::unexpected(committed.error());
}

}  // namespace

LeadGlimpse glimpseAt(const leads::Population& population, std::size_t row)
{
    const leads::IdentityFields fields = leads::identityFieldsAt(population, row);
    return {population.ids[row],       population.cell("external_id", row), personIn(fields.firstName, fields.lastName), std::string(fields.company),
            std::string(fields.email), population.cell("source", row),      Instant{population.createdAt[row]}};
}

LeadGlimpse glimpseOf(const leads::Lead& lead)
{
    const auto text = [&lead](std::string_view field) { return std::string(leads::textOf(leads::valueOf(lead, field))); };
    return {lead.id, text("external_id"), personIn(text("first_name"), text("last_name")), text("company"), text("email"), text("source"), lead.createdAt};
}

Result<LikelyPairs> likelyPairs(Store& store, const Progress& progress)
{
    const auto population = store.leads().population();
    if (!population) return std::unexpected(population.error());
    const auto kept = store.merges().keptApart();
    if (!kept) return std::unexpected(kept.error());
    std::set<LeadPair> apart;
    for (const KeptApart& pair : *kept) apart.emplace(pair.first, pair.second);
    const auto isApart = [&apart](LeadId first, LeadId second) { return apart.contains({first, second}); };
    const auto pairs = leads::duplicatePairs(**population, apart.empty() ? leads::Apart() : isApart, progress);
    if (!pairs) return std::unexpected(pairs.error());
    LikelyPairs found;
    found.total = static_cast<std::int64_t>(pairs->size());
    for (std::size_t i = 0; i < std::min(pairs->size(), mostPairs); ++i) {
        const leads::DuplicatePair& pair = (*pairs)[i];
        found.pairs.push_back({glimpseAt(**population, pair.first), glimpseAt(**population, pair.second), pair.likeness});
    }
    return found;
}

Result<MergedPairs> mergePairs(Store& store, std::span<const LeadPair> pairs, PersonId actor, Instant now, const Progress& progress)
{
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    MergedPairs result;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (const auto going = step(progress, static_cast<std::int64_t>(i), static_cast<std::int64_t>(pairs.size())); !going) return std::unexpected(going.error());
        const auto survivor = standingFor(store, pairs[i].first);
        if (!survivor) return std::unexpected(survivor.error());
        const auto duplicate = standingFor(store, pairs[i].second);
        if (!duplicate) return std::unexpected(duplicate.error());
        if (*survivor == *duplicate) continue;  // one of them already, by way of a third
        LeadPair pair{*survivor, *duplicate};
        auto merged = takeMerge(store, pair.first, pair.second, actor, now);
        if (!merged && merged.error().code.name == underWay) {
            std::swap(pair.first, pair.second);
            merged = takeMerge(store, pair.first, pair.second, actor, now);
        }
        if (merged)
            result.merged.push_back(pair);
        else if (merged.error().severity == Severity::Answer)
            result.refused.emplace_back(pairs[i], merged.error());
        else
            return std::unexpected(merged.error());
    }
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return result;
}

Result<void> undoMerges(Store& store, std::span<const LeadPair> merged, PersonId actor, Instant now)
{
    std::vector<LeadPair> backwards(merged.rbegin(), merged.rend());
    const auto undo = [&](const LeadPair& pair) -> Result<void> { return takeMergeOfBack(store, pair.second, actor, now); };
    return inOneTransaction(store, backwards, undo, nullptr, actor, now);
}

Result<void> keepApart(Store& store, std::span<const LeadPair> pairs, PersonId actor, Instant now)
{
    const auto keep = [&](const LeadPair& pair) { return store.merges().keepApart({pair.first, pair.second, actor, now}); };
    return inOneTransaction(store, pairs, keep, "lead.keep_apart", actor, now);
}

Result<void> allowAgain(Store& store, std::span<const LeadPair> pairs, PersonId actor, Instant now)
{
    const auto allow = [&](const LeadPair& pair) { return store.merges().allowAgain(pair.first, pair.second); };
    return inOneTransaction(store, pairs, allow, "lead.allow_again", actor, now);
}

Result<std::vector<DecidedPair>> pairsKeptApart(Store& store)
{
    const auto kept = store.merges().keptApart();
    return kept ? glimpsed(store, *kept) : std::unexpected(kept.error());
}

Result<std::vector<DecidedPair>> mergedPairs(Store& store)
{
    const auto merges = store.merges().all();
    if (!merges) return std::unexpected(merges.error());
    std::vector<KeptApart> pairs;
    for (const LeadMerge& merge : *merges) pairs.push_back({merge.survivor, merge.duplicate, merge.actor, merge.at});
    std::ranges::reverse(pairs);
    return glimpsed(store, pairs);
}

}  // namespace handschlag::usecase
