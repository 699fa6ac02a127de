#include "core/usecase/lead_names.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "core/base/text.h"

namespace handschlag::usecase {
namespace {

constexpr ErrorCode leadUnknown{"import.lead_unknown"};
constexpr ErrorCode leadAmbiguous{"import.lead_ambiguous"};

}  // namespace

/// Names that are added together, with bytes of their own: those of a row are gone with the next.
class LeadNames::Waiting {
public:
    explicit Waiting(LeadNames& names) : names_(names) {}
    void add(std::string_view name, LeadId lead)
    {
        if (!ShortNames::fits({name, lead})) {
            if (ShortNames::fits(name)) flush();
            return names_.add(name, lead);
        }
        std::ranges::copy(name, texts_[count_].begin());
        named_[count_] = {std::string_view(texts_[count_].data(), name.size()), lead};
        if (++count_ == most) flush();
    }
    void flush()
    {
        names_.short_.add(std::span(named_).first(count_));
        count_ = 0;
    }

private:
    static constexpr std::size_t most = 64;
    LeadNames& names_;
    std::array<std::array<char, 16>, most> texts_{};
    std::array<NamedLead, most> named_{};
    std::size_t count_ = 0;
};

Result<LeadNames> LeadNames::load(Store& store, By by)
{
    LeadNames names(by);
    Waiting waiting(names);
    const auto read = store.leads().eachName([&waiting, by](const LeadName& lead) {
        if (by == By::ExternalId)
            waiting.add(lead.externalId, lead.id);
        else
            waiting.add(foldCase(trimmed(lead.email)), lead.id);
    });
    if (!read) return std::unexpected(read.error());
    waiting.flush();
    if (by == By::ExternalId)
        if (const auto added = names.addMerged(store); !added) return std::unexpected(added.error());
    return names;
}

void LeadNames::add(std::string_view name, LeadId lead)
{
    if (name.empty()) return;
    const NamedLead named{name, lead};
    // A lead that does not fit comes last, and makes a name that is there already mean none.
    const bool isShort = ShortNames::fits(named) || (ShortNames::fits(name) && short_.find(name));
    if (isShort) return short_.add(std::span(&named, 1));
    const std::uint32_t code = long_.codeFor(name);
    if (code == longLeads_.size())
        longLeads_.push_back(lead);
    else
        longLeads_[code] = LeadId{};
}

std::optional<LeadId> LeadNames::leadOf(std::string_view name) const
{
    if (ShortNames::fits(name))
        if (const auto found = short_.find(name)) return found;
    const std::uint32_t code = long_.find(name);
    return code == 0 ? std::nullopt : std::optional(longLeads_[code]);
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
    const auto lead = leadOf(by_ == By::Email ? foldCase(trimmed(name)) : name);
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
    if (longLeads_.size() > 1) findLong(names, leads);
    return leads;
}

void LeadNames::prefetch(std::span<const std::string_view> names) const
{
    if (by_ == By::ExternalId) short_.prefetch(names);
}

void LeadNames::findLong(std::span<const std::string_view> names, std::span<LeadId> leads) const
{
    std::vector<std::uint32_t> places, codes;
    std::vector<std::string_view> longer;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (leads[i]) continue;
        places.push_back(static_cast<std::uint32_t>(i));
        longer.push_back(names[i]);
    }
    codes.resize(longer.size());
    long_.find(longer, codes);
    for (std::size_t i = 0; i < codes.size(); ++i) leads[places[i]] = longLeads_[codes[i]];
}

}  // namespace handschlag::usecase
