#include "core/usecase/lead_names.h"

#include <unordered_map>

#include "core/base/text.h"

namespace handschlag::usecase {
namespace {

constexpr ErrorCode leadUnknown{"import.lead_unknown"};
constexpr ErrorCode leadAmbiguous{"import.lead_ambiguous"};

}  // namespace

Result<LeadNames> LeadNames::load(Store& store, By by)
{
    LeadNames names(by);
    const auto read = store.leads().eachName([&names, by](const LeadName& lead) {
        if (by == By::ExternalId)
            names.add(lead.externalId, lead.id);
        else
            names.add(foldCase(trimmed(lead.email)), lead.id);
    });
    if (!read) return std::unexpected(read.error());
    if (by == By::ExternalId)
        if (const auto added = names.addMerged(store); !added) return std::unexpected(added.error());
    return names;
}

void LeadNames::add(std::string_view name, LeadId lead)
{
    if (name.empty()) return;
    const std::uint32_t code = names_.codeFor(name);
    if (code == leads_.size())
        leads_.push_back(lead);
    else
        leads_[code] = LeadId{};
}

Result<void> LeadNames::addMerged(Store& store)
{
    const auto merges = store.merges().all();
    if (!merges) return std::unexpected(merges.error());
    const auto aliases = store.merges().aliases();
    if (!aliases) return std::unexpected(aliases.error());
    std::unordered_map<LeadId, LeadId> into;
    for (const LeadMerge& merge : *merges) into.emplace(merge.duplicate, merge.survivor);
    for (const LeadAlias& alias : *aliases) {
        LeadId lead = alias.lead;
        for (auto next = into.find(lead); next != into.end(); next = into.find(lead)) lead = next->second;
        if (names_.find(alias.externalId) == 0) add(alias.externalId, lead);
    }
    for (const LeadMerge& merge : *merges) {
        const auto duplicate = store.leads().find(merge.duplicate);
        if (!duplicate) return std::unexpected(duplicate.error());
        if (!*duplicate) continue;
        LeadId survivor = merge.survivor;
        for (auto next = into.find(survivor); next != into.end(); next = into.find(survivor)) survivor = next->second;
        const std::string_view name = leads::textOf(leads::valueOf(**duplicate, "external_id"));
        if (names_.find(name) == 0) add(name, survivor);
    }
    return {};
}

std::expected<LeadId, Error> LeadNames::find(std::string_view name) const
{
    const std::uint32_t code = by_ == By::Email ? names_.find(foldCase(trimmed(name))) : names_.find(name);
    if (code == 0) return fail(leadUnknown, {std::string(name)});
    if (!leads_[code]) return fail(leadAmbiguous, {std::string(name)});
    return leads_[code];
}

std::vector<LeadId> LeadNames::find(std::span<const std::string_view> names) const
{
    std::vector<LeadId> leads;
    leads.reserve(names.size());
    if (by_ == By::Email) {
        for (const std::string_view name : names) leads.push_back(find(name).value_or(LeadId{}));
        return leads;
    }
    std::vector<std::uint32_t> codes(names.size());
    names_.find(names, codes);
    for (const std::uint32_t code : codes) leads.push_back(leads_[code]);
    return leads;
}

}  // namespace handschlag::usecase
