#include "core/usecase/short_names.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace handschlag::usecase {
namespace {

static_assert(std::endian::native == std::endian::little, "the bytes of a name are put together by shifting");

template <class Word>
std::uint64_t load(const char* from)
{
    Word word = 0;
    std::memcpy(&word, from, sizeof word);
    return word;
}

/// Of 1 to 8 bytes; reads overlap, so that none goes beyond the name.
std::uint64_t wordOf(const char* bytes, std::size_t count)
{
    const auto placed = [](std::uint64_t word, std::size_t at) { return word << (8 * at); };
    if (count == 8) return load<std::uint64_t>(bytes);
    if (count >= 4) return load<std::uint32_t>(bytes) | placed(load<std::uint32_t>(bytes + count - 4), count - 4);
    return load<std::uint8_t>(bytes) | placed(load<std::uint8_t>(bytes + count / 2), count / 2) | placed(load<std::uint8_t>(bytes + count - 1), count - 1);
}

bool isShort(std::string_view name) { return !name.empty() && name.size() <= ShortNames::longest; }

}  // namespace

ShortNames::Key ShortNames::keyOf(std::string_view name)
{
    const std::uint64_t length = static_cast<std::uint64_t>(name.size()) << 56;
    if (name.size() <= 8) return {wordOf(name.data(), name.size()), length};
    return {load<std::uint64_t>(name.data()), wordOf(name.data() + 8, name.size() - 8) | length};
}

std::size_t ShortNames::firstPlace(const Key& key) const
{
    std::uint64_t hash = (key.first ^ (key.last * 0x9e37'79b9'7f4a'7c15ULL)) * 0xff51'afd7'ed55'8ccdULL;
    hash = (hash ^ (hash >> 32)) * 0xc4ce'b9fe'1a85'ec53ULL;
    return static_cast<std::size_t>(hash >> 32) & (slots_.size() - 1);
}

std::size_t ShortNames::placeOf(const Key& key) const
{
    std::size_t at = firstPlace(key);
    while (slots_[at].key != key && !slots_[at].key.isFree()) at = (at + 1) & (slots_.size() - 1);
    return at;
}

void ShortNames::grow()
{
    std::vector<Slot> before(2 * slots_.size());
    before.swap(slots_);
    for (const Slot& slot : before)
        if (!slot.key.isFree()) slots_[placeOf(slot.key)] = slot;
}

void ShortNames::add(std::string_view name, LeadId lead)
{
    const Key key = keyOf(name);
    Slot& slot = slots_[placeOf(key)];
    const bool known = slot.key == key;
    slot = {key, known ? LeadId{} : lead};
    if (!known && 2 * ++used_ > slots_.size()) grow();
}

const LeadId* ShortNames::find(std::string_view name) const
{
    const Slot& slot = slots_[placeOf(keyOf(name))];
    return slot.key.isFree() ? nullptr : &slot.lead;
}

/// The places of a group are asked for before the first of them is looked at.
void ShortNames::find(std::span<const std::string_view> names, std::span<LeadId> leads) const
{
    constexpr std::size_t group = 32;
    std::array<Key, group> keys{};
    for (std::size_t first = 0; first < names.size(); first += group) {
        const std::size_t count = std::min(group, names.size() - first);
        for (std::size_t i = 0; i < count; ++i) {
            keys[i] = isShort(names[first + i]) ? keyOf(names[first + i]) : Key{};
            __builtin_prefetch(&slots_[firstPlace(keys[i])]);
        }
        for (std::size_t i = 0; i < count; ++i) leads[first + i] = keys[i].isFree() ? LeadId{} : slots_[placeOf(keys[i])].lead;
    }
}

}  // namespace handschlag::usecase
