#include "core/usecase/short_names.h"

#include <algorithm>

#include "core/base/byte_words.h"

namespace handschlag::usecase {
ShortNames::Key ShortNames::keyOf(std::string_view name)
{
    if (name.size() <= 8) return {wordOf(name.data(), name.size()), 0};
    return {wordAt(name.data()), static_cast<std::uint32_t>(wordOf(name.data() + 8, name.size() - 8))};
}

std::size_t ShortNames::firstPlace(Key key) const
{
    std::uint64_t hash = (key.first ^ (key.last * 0x9e37'79b9'7f4a'7c15ULL)) * 0xff51'afd7'ed55'8ccdULL;
    hash = (hash ^ (hash >> 32)) * 0xc4ce'b9fe'1a85'ec53ULL;
    return static_cast<std::size_t>(hash >> 32) & (slots_.size() - 1);
}

std::size_t ShortNames::placeOf(Key key) const
{
    std::size_t at = firstPlace(key);
    while (slots_[at].key() != key && !slots_[at].key().isFree()) at = (at + 1) & (slots_.size() - 1);
    return at;
}

void ShortNames::prefetch(Key key) const
{
    __builtin_prefetch(&slots_[firstPlace(key)]);
    asm volatile("");  // or the calls are dropped, as of a function without effect
}

void ShortNames::put(const Slot& slot)
{
    Slot& place = slots_[placeOf(slot.key())];
    const bool known = !place.key().isFree();
    place = slot;
    if (known) place.lead = 0;
    if (!known) ++used_;
}

void ShortNames::makeRoom(std::size_t more)
{
    std::size_t wanted = slots_.size();
    while (2 * (used_ + more) > wanted) wanted *= 2;
    if (wanted == slots_.size()) return;
    decltype(slots_) before(wanted);
    before.swap(slots_);
    used_ = 0;
    constexpr std::size_t ahead = 16;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (i + ahead < before.size()) prefetch(before[i + ahead].key());
        if (!before[i].key().isFree()) put(before[i]);
    }
}

void ShortNames::add(std::span<const NamedLead> named)
{
    makeRoom(named.size());
    std::vector<Key> keys;
    keys.reserve(named.size());
    for (const NamedLead& each : named) prefetch(keys.emplace_back(keyOf(each.name)));
    for (std::size_t i = 0; i < keys.size(); ++i) put({keys[i].first, keys[i].last, static_cast<std::uint32_t>(named[i].lead.value)});
}

std::optional<LeadId> ShortNames::find(std::string_view name) const
{
    const Slot& slot = slots_[placeOf(keyOf(name))];
    return slot.key().isFree() ? std::nullopt : std::optional(LeadId{slot.lead});
}

void ShortNames::find(std::span<const std::string_view> names, std::span<LeadId> leads) const
{
    for (std::size_t i = 0; i < names.size(); ++i) leads[i] = fits(names[i]) ? find(names[i]).value_or(LeadId{}) : LeadId{};
}

void ShortNames::prefetch(std::span<const std::string_view> names) const
{
    for (const std::string_view name : names)
        if (fits(name)) prefetch(keyOf(name));
}

}  // namespace handschlag::usecase
