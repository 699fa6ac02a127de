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
    if (name.size() <= ShortNames::longest) return short_.add(name, lead);
    const std::uint32_t code = long_.codeFor(name);
    if (code == longLeads_.size())
        longLeads_.push_back(lead);
    else
        longLeads_[code] = LeadId{};
}

const LeadId* LeadNames::leadOf(std::string_view name) const
{
    if (name.empty()) return nullptr;
    if (name.size() <= ShortNames::longest) return short_.find(name);
    const std::uint32_t code = long_.find(name);
    return code == 0 ? nullptr : &longLeads_[code];
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
        if (!leadOf(alias.externalId)) add(alias.externalId, lead);
    }
    for (const LeadMerge& merge : *merges) {
        const auto duplicate = store.leads().find(merge.duplicate);
        if (!duplicate) return std::unexpected(duplicate.error());
        if (!*duplicate) continue;
        LeadId survivor = merge.survivor;
        for (auto next = into.find(survivor); next != into.end(); next = into.find(survivor)) survivor = next->second;
        const std::string_view name = leads::textOf(leads::valueOf(**duplicate, "external_id"));
        if (!leadOf(name)) add(name, survivor);
    }
    return {};
}

std::expected<LeadId, Error> LeadNames::find(std::string_view name) const
{
    const LeadId* lead = by_ == By::Email ? leadOf(foldCase(trimmed(name))) : leadOf(name);
    if (!lead) return fail(leadUnknown, {std::string(name)});
    if (!*lead) return fail(leadAmbiguous, {std::string(name)});
    return *lead;
}

std::vector<LeadId> LeadNames::find(std::span<const std::string_view> names) const
{
    std::vector<LeadId> leads(names.size());
    if (by_ == By::Email) {
        for (std::size_t i = 0; i < names.size(); ++i) leads[i] = find(names[i]).value_or(LeadId{});
        return leads;
    }
    short_.find(names, leads);
    findLong(names, leads);
    return leads;
}

void LeadNames::findLong(std::span<const std::string_view> names, std::span<LeadId> leads) const
{
    std::vector<std::uint32_t> places, codes;
    std::vector<std::string_view> longer;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].size() <= ShortNames::longest) continue;
        places.push_back(static_cast<std::uint32_t>(i));
        longer.push_back(names[i]);
    }
    codes.resize(longer.size());
    long_.find(longer, codes);
    for (std::size_t i = 0; i < codes.size(); ++i) leads[places[i]] = longLeads_[codes[i]];
}

}  // namespace handschlag::usecase
