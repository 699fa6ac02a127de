#include "core/usecase/lead_index.h"

#include "core/base/text.h"

namespace handschlag::usecase {

Result<LeadIndex> LeadIndex::load(Store& store)
{
    auto leads = store.leads().all();
    if (!leads) return std::unexpected(leads.error());
    LeadIndex index;
    index.leads_ = std::move(*leads);
    index.externalIds_.reserve(index.leads_.size());
    for (std::size_t i = 0; i < index.leads_.size(); ++i) {
        const auto externalId = leads::textOf(leads::valueOf(index.leads_[i], "external_id"));
        if (!externalId.empty()) index.externalIds_.emplace(externalId, i);
        const auto email = leads::textOf(leads::valueOf(index.leads_[i], "email"));
        if (email.empty()) continue;
        const auto [found, isNew] = index.emails_.emplace(foldCase(trimmed(email)), ByEmail{i, 0});
        ++found->second.count;
    }
    if (const auto added = index.addMerged(store); !added) return std::unexpected(added.error());
    return index;
}

Result<void> LeadIndex::addMerged(Store& store)
{
    const auto merges = store.merges().all();
    if (!merges) return std::unexpected(merges.error());
    const auto aliases = store.merges().aliases();
    if (!aliases) return std::unexpected(aliases.error());
    if (merges->empty() && aliases->empty()) return {};
    std::unordered_map<LeadId, LeadId> into;
    for (const LeadMerge& merge : *merges) into.emplace(merge.duplicate, merge.survivor);
    std::unordered_map<LeadId, std::size_t> places;
    for (std::size_t i = 0; i < leads_.size(); ++i) places.emplace(leads_[i].id, i);
    for (const LeadAlias& alias : *aliases) {
        LeadId lead = alias.lead;
        for (auto next = into.find(lead); next != into.end(); next = into.find(lead)) lead = next->second;
        if (const auto place = places.find(lead); place != places.end()) externalIds_.emplace(alias.externalId, place->second);
    }
    for (const LeadMerge& merge : *merges) {
        const auto duplicate = store.leads().find(merge.duplicate);
        if (!duplicate) return std::unexpected(duplicate.error());
        LeadId survivor = merge.survivor;
        for (auto next = into.find(survivor); next != into.end(); next = into.find(survivor)) survivor = next->second;
        const auto place = places.find(survivor);
        if (!*duplicate || place == places.end()) continue;
        const auto externalId = leads::textOf(leads::valueOf(**duplicate, "external_id"));
        if (!externalId.empty()) externalIds_.emplace(externalId, place->second);
    }
    return {};
}

const leads::Lead* LeadIndex::byExternalId(std::string_view externalId) const
{
    if (externalIds_.empty()) return nullptr;
    const auto found = externalIds_.find(std::string(externalId));
    return found == externalIds_.end() ? nullptr : &leads_[found->second];
}

const leads::Lead* LeadIndex::byEmail(std::string_view email) const
{
    if (emails_.empty()) return nullptr;
    const auto found = emails_.find(foldCase(trimmed(email)));
    return found == emails_.end() ? nullptr : &leads_[found->second.first];
}

bool LeadIndex::isAmbiguous(std::string_view email) const
{
    if (emails_.empty()) return false;
    const auto found = emails_.find(foldCase(trimmed(email)));
    return found != emails_.end() && found->second.count > 1;
}

}  // namespace handschlag::usecase
